// SPDX-License-Identifier: MulanPSL-2.0

/** What is looked at in a scene, by whom beside the town, and what is found wrong there. */
export interface Scene {
  /** What the inspected are called; a number goes before it. */
  subject: string
  items: string
  bureaus: readonly string[]
  problems: readonly (readonly [what: string, place: string])[]
}

const market = '示范县市场监督管理局'
const fire = '示范县消防救援大队'
const city = '示范县城市管理局'
const emergency = '示范县应急管理局'
const ecology = '示范县生态环境局'
const farming = '示范县农业农村局'
const building = '示范县住房和城乡建设局'
const water = '示范县水利局'

export const scenes = {
  'food-stall': {
    subject: '食品摊', items: '食品摊贩登记、从业人员健康证明、占道经营', bureaus: [market, city, fire],
    problems: [['从业人员健康证明过期', '操作台'], ['熟食与生肉混放', '冷藏柜'], ['液化气瓶与灶台间距不足', '灶台旁']],
  },
  'small-firm': {
    subject: '加工厂', items: '安全生产台账、消防设施、用电安全', bureaus: [emergency, fire, ecology],
    problems: [['灭火器压力不足', '车间入口'], ['配电箱没有警示标识', '配电间'], ['安全生产教育记录缺失', '办公室']],
  },
  'building-site': {
    subject: '工地项目部', items: '临边防护、扬尘控制、农民工工资专户', bureaus: [building, emergency, ecology],
    problems: [['临边防护栏杆缺失', '二层楼梯口'], ['裸土没有覆盖', '材料堆场'], ['工资公示牌没有更新', '项目部门口']],
  },
  'water-source': {
    subject: '供水站', items: '水源保护区标志、消毒记录、周边排污', bureaus: [water, ecology],
    problems: [['保护区内堆放农药包装', '取水口上游'], ['消毒记录不完整', '值班室']],
  },
  pharmacy: {
    subject: '药店', items: '药品储存条件、处方药销售登记', bureaus: [market],
    problems: [['阴凉柜温度超标', '营业区'], ['处方药销售登记不全', '收银台']],
  },
  restaurant: {
    subject: '餐馆', items: '食品经营许可、油烟净化、消防通道', bureaus: [market, ecology, fire],
    problems: [['油烟净化装置没有清洗', '厨房'], ['安全出口被杂物占用', '后门']],
  },
  'farm-supplies': {
    subject: '农资店', items: '农药经营许可、购销台账', bureaus: [farming, market],
    problems: [['限用农药没有专柜', '货架'], ['购销台账缺页', '柜台']],
  },
  gas: {
    subject: '燃气供应点', items: '气瓶存放、充装标识、泄漏报警', bureaus: [building, fire, emergency],
    problems: [['泄漏报警器失灵', '瓶库'], ['空瓶与实瓶混放', '瓶库']],
  },
  'livestock-farm': {
    subject: '养殖场', items: '粪污处理、防疫记录', bureaus: [farming, ecology],
    problems: [['粪污池没有防雨', '后院'], ['防疫记录漏登', '值班室']],
  },
  'fire-safety': {
    subject: '百货店', items: '消防设施、用火用电', bureaus: [fire, emergency],
    problems: [['疏散指示灯损坏', '二楼'], ['电动车在店内充电', '楼梯间']],
  },
} as const satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes
