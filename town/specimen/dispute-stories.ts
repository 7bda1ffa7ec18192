// SPDX-License-Identifier: MulanPSL-2.0

/** What a quarrel is about, and what the two sides settle on. */
export interface Story {
  about: string
  because: string
  settled: string
}

const story = (about: string, because: string, settled: string): Story => ({ about, because, settled })

/** Quarrels by type, with how often each type comes up and how much money it moves. */
export const quarrels = {
  neighbour: {
    often: 30, money: 2, moneyless: 0.6,
    stories: [
      story('屋檐滴水', '翻修屋面后雨水落进邻家院坝', '加装天沟，把水引向公共排水沟'),
      story('围墙占道', '新砌围墙挤占共用便道', '围墙退后五十公分，便道恢复原宽'),
      story('出行便道', '在便道上堆放砂石，车辆进不来', '三日内清走砂石，今后不在便道堆放'),
      story('排水沟堵塞', '建猪圈时填了旧排水沟', '由填沟一方恢复排水沟并维护'),
      story('树木遮光', '院边竹林挡住邻家采光', '伐去靠墙的一排，其余每年修剪'),
      story('夜间噪声', '夜里加工竹器影响休息', '晚九点以后不再开机'),
      story('家禽啄菜', '散养的鸡鸭进了菜地', '圈养家禽，补种受损的菜苗'),
      story('化粪池渗漏', '化粪池渗漏，臭气难闻', '十日内重做防渗'),
      story('共用院坝', '在共用院坝停车，收粮时没有晒场', '收粮时节把车停到村口'),
    ],
  },
  family: {
    often: 14, money: 6, moneyless: 0.5,
    stories: [
      story('赡养老人', '兄弟之间对轮流照料和药费分摊说法不一', '按月轮流照料，药费平摊，每月五日前交清'),
      story('子女抚养费', '分开以后抚养费没有按时给', '每月按约定支付，探望提前一天告知'),
      story('分家析产', '老屋和果园怎么分谈不拢', '老屋归长子，果园归次子，互补差价'),
      story('彩礼返还', '订婚后没有登记，要求退还彩礼', '扣除已经共同花费的部分，其余分两次返还'),
      story('家庭口角', '为农忙出工和家务起争执', '互相致歉，农忙时轮流出工'),
      story('继承老屋', '父母过世后对老屋有不同意见', '共同继承，委托一人管护'),
    ],
  },
  land: {
    often: 16, money: 8, moneyless: 0.35,
    stories: [
      story('地块界线', '旧界石移动，两家对田埂位置各说各的', '按承包登记的面积重新丈量，立新界石'),
      story('流转租金', '流转合同没有写清租金何时付', '当年租金月底前付清，合同补上付款日'),
      story('林地界址', '砍伐杂木时越过界沟', '以山脊分水为界，赔偿越界砍伐的部分'),
      story('放水次序', '插秧时节争先放水', '按田块高低轮流，每户六个小时'),
      story('田埂垮塌', '上田放水冲垮下田田埂', '由上田一方修复田埂，补种秧苗'),
      story('撂荒地代耕', '代耕多年后原承包户要回土地', '本季收割后交还，补偿地里的苗木'),
    ],
  },
  labour: {
    often: 10, money: 24, moneyless: 0,
    stories: [
      story('工地欠薪', '完工后工钱只给了一部分', '分两次付清，逾期由总承包单位先付'),
      story('零工工钱', '摘果季的零工工钱没有结清', '按记工本结算，十日内付清'),
      story('受伤误工费', '干活时摔伤，对误工天数说法不一', '按病历和记工认定误工天数，一次付清'),
      story('辞工结算', '辞工时押了一个月工资', '退还押下的工资'),
    ],
  },
  contract: {
    often: 12, money: 20, moneyless: 0,
    stories: [
      story('民间借款', '借款到期没有归还', '分三期归还，不计利息'),
      story('购苗合同', '买来的果苗成活率低于约定', '按死苗数补苗，不足的退款'),
      story('租房押金', '退租时房东不退押金', '扣除水电费后退还押金'),
      story('农机租用', '收割机租金和油钱谁出没有说清', '油钱由租用一方出，租金照付'),
      story('装修尾款', '墙面返潮，拒付尾款', '返工后付清尾款'),
      story('农产品收购', '收购时压级压价', '按约定等级复称，补足差价'),
    ],
  },
  damages: {
    often: 12, money: 10, moneyless: 0.05,
    stories: [
      story('牛羊啃苗', '放牛时啃食玉米苗', '按受损面积赔偿'),
      story('车辆刮擦', '会车时刮坏院墙', '修复院墙，赔偿误工'),
      story('犬只伤人', '没有拴的狗咬伤路人', '承担医药费，今后拴养'),
      story('施工震裂墙体', '打桩震裂邻近墙面', '请人鉴定后修复并补偿'),
      story('孩童玩耍受伤', '孩子追逐时撞伤', '两家分担医药费'),
      story('误伐果树', '清理线路时误伐果树', '按株赔偿'),
    ],
  },
  expropriation: {
    often: 3, money: 60, moneyless: 0,
    stories: [
      story('青苗补偿分配', '流转户和承包户都要青苗补偿', '地上作物归种植人，土地部分归承包户'),
      story('附着物清点', '对清点的树木株数有异议', '当面复点，按复点数补发'),
      story('过渡安置费', '过渡费少算了两个月', '按实际过渡月数补足'),
    ],
  },
  other: {
    often: 3, money: 3, moneyless: 0.3,
    stories: [
      story('水费分摊', '合用水表后水费分摊不匀', '各装分表，之前的平摊'),
      story('宴席结账', '宴席剩余的席数算不算钱', '按实际开席数结账'),
      story('集体收益分配', '外嫁女是否参加分配', '按村民会议通过的办法分配'),
    ],
  },
} as const satisfies Record<string, { often: number; money: number; moneyless: number; stories: readonly Story[] }>

export type Quarrel = keyof typeof quarrels
