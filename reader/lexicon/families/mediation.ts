// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'

const DISPUTE = ['纠纷', '调解', '矛盾', '调委会', '排查']

/** 矛盾纠纷化解: what was found, mediated and settled; by whom; what was kept from growing. */
export const mediation: Family = {
  family: 'mediation',
  name: '矛盾纠纷化解',
  indicators: [
    {
      code: 'mediation.screened', name: '排查矛盾纠纷件数', measure: '件',
      says: [
        '[排查|摸排|梳理|发现|排查出|摸排出]*[纠纷|矛盾|隐患|风险|矛盾纠纷|]* N', '排查[各类|出|]*[矛盾|纠纷]* N', 'N *排查', { say: '排查 N *[纠纷|矛盾]', weight: 2 },
        { say: '[排查|摸排]出*苗头* N', weight: 2 },
      ],
      near: ['纠纷', '矛盾'], not: ['化解', '调解', '专项行动', '次数', '安全隐患', '调处', '检查', '企业'],
    },
    {
      code: 'mediation.mediated', name: '调解（受理）矛盾纠纷件数', measure: ['件', '次'], strict: true, single: true,
      says: ['受理*调解申请* N', '[调解|受理|调处|处理|参与调解|办理|接到]*[纠纷|矛盾|矛盾纠纷|案件|调解案件|民间纠纷]*[案件|]* N', '[调解|调处|受理] N', 'N *[矛盾纠纷|调解案件|纠纷]', '矛盾纠纷* N'],
      near: ['纠纷', '调解', '矛盾', '调委会'], away: ['法律顾问'],
      not: [
        '成功', '化解', '排查', '信访', '报请', '上报', '移交', '引导', '档案', '顾问', '律师', '土地', '网上', '协议', '邻里', '婚姻', '山林', '检查', '其中', '劳资', '司法确认', '宅基地',
        '正在', '剩余',
        '未办结', '农户', '诉讼', '合同纠纷', '防止',
      ],
    },
    {
      code: 'mediation.resolved', name: '化解（调解成功）件数', measure: '件',
      says: [
        '[调处成功|化解|成功化解|调处化解|成功调解|调解成功|调成|成功调处|妥善化解|排查化解|调解化解|有效化解|就地化解|办结|达成协议]*[纠纷|矛盾|矛盾纠纷|案件|]* N',
        '[化解|调处成功|达成调解协议]*[各类|]*[矛盾纠纷|纠纷|矛盾]* N', { say: 'N *[化解|调解成功|成功化解]', weight: -0.5 }, { say: '化解 N *[纠纷|矛盾]', weight: 2 },
        { say: '成功 N', weight: -1 }, '达成[调解|]协议* N',
      ],
      near: DISPUTE, not: ['信访', '顾问', '档案', '土地', '激化', '正在', '未化解', '行政争议', '未成功', '未调成', '尚未', '积案', '企业', '检查', '律师'],
    },
    {
      code: 'mediation.success_rate', name: '调解成功（化解）率', measure: '率', single: true, near: DISPUTE,
      says: ['[调解|化解|调处]*[成功率|化解率|成率|履行率] N', 'N *[纠纷|矛盾]*[化解|解决|调解|调处]', '成功率 N', '化解率 N', '调解率 N', '调处率 N', { say: '化解[成功|]率* N' }],
      not: ['信访', '办结率', '诉求'],
    },
    {
      code: 'mediation.amount', name: '调解涉及金额', measure: '元', near: DISPUTE,
      says: ['[涉及|涉案|标的|协议|挽回|标的额|兑现|赔偿|追回]*[金额|标的|标的额|资金|款|损失|]* N', '金额* N', '[追讨|追回|讨回|兑付]*[工资|欠薪|薪资|欠款|]* N', 'N *[标的|金额]'],
      not: ['罚', '投入', '补贴', '经费'],
    },
    {
      code: 'mediation.mediators', name: '人民调解员人数', measure: '人', stock: true, single: true,
      says: ['N *调解员', '调解员* N', '[调解员|人民调解员]*[队伍|]* N', '[调解人员|调解力量]* N', 'N *[兼职|专职|]*人民调解员'],
      not: ['网格员', '旁听', '律师', '专职', '兼职'],
    },
    {
      code: 'other', name: '调解员参训人数', measure: ['人', '人次'],
      says: ['[培训|轮训|集训]* N *调解员', { say: '[参训|参加|参加人员|参训人员|培训]* N', near: ['调解员', '调解委员会', '调委会', '民调人员', '调解人员'], weight: 0.5 }],
      not: ['群众', '宣传', '考试'],
    },
    {
      code: 'mediation.mediator_trainings', name: '人民调解员培训次数', measure: '次',
      says: [
        '[调解员|调委会|调解人员|民调人员|调解队伍|调解业务|人民调解]*培训[班|会|]* N', 'N *调解员*培训', '培训*调解员* N', { say: '调解员 N', near: ['培训'] },
        { say: '[培训|轮训|集训][班|会|]* N', near: ['调解员', '调委会'], weight: -0.5 },
      ],
    },
    {
      code: 'mediation.prevent_escalation', name: '防止矛盾激化起数', measure: '件',
      says: ['[防止|预防|避免|制止]*[激化|民转刑|升级|自杀|械斗|斗殴|上访|转化为刑事|转为刑事|刑事案件]*[案件|事件|]* N', '防止[矛盾|纠纷|]*激化* N', '[防止|预防|避免|制止]* N *[激化|民转刑|上访|升级]'],
    },
    {
      code: 'mediation.civil_to_criminal', name: '民转刑（恶性）案件数', measure: '件',
      says: ['[民转刑|恶性|刑事转化]*[案件|事件|]* N', '[发生|出现]*[民转刑|恶性案件]* N', 'N *[民转刑|恶性案件]'],
      none: ['民转刑', '恶性案件', '恶性事件', '命案', '转化为刑事', '转为刑事', '刑事案件'], not: ['防止', '预防'],
    },
    {
      code: 'mediation.screen_campaigns', name: '矛盾排查专项行动次数', measure: '次', near: ['纠纷', '矛盾', '排查', '化解'],
      says: ['[大排查|大化解|大起底|排查化解|集中排查|排查|摸排]*[专项行动|行动|活动|专项活动|]* N', '专项[行动|活动]* N', '排查* N', 'N *[排查|大排查]'],
      not: ['隐患', '执法', '安全生产', '宣传', '问题'],
    },
    { code: 'mediation.screen_frequency', name: '矛盾排查周期', measure: '频次', says: [], often: ['排查', '研判'], near: ['纠纷', '矛盾'] },
    {
      code: 'mediation.coordination_meetings', name: '联调（部门协调）会次数', measure: '次',
      says: ['[协调会|联席会|联席会议|联调会|会商会|部门协调会|分析研判会|研判会]*[议|]* N', 'N *[协调会|联席会|会商会|研判会]', '联调会* N'],
      near: [...DISPUTE, '三调', '联动', '化解', '联调'], often: ['协调会', '联席会', '联调', '会商', '研判会'],
    },
    { code: 'mediation.households', name: '纠纷涉及农户数', measure: '户', says: ['[涉及|涉]*[农户|村民|群众|]* N', 'N *[农户|群众]'], near: DISPUTE },
    {
      code: 'mediation.land_cases', name: '土地（流转）纠纷起数', measure: '件',
      says: ['[土地|流转|山林|林地|宅基地|征地|土地流转|山林土地|地界]*[纠纷|矛盾|]* N', 'N *[土地|山林|林地|宅基地]*纠纷'],
      not: ['采伐', '检查'], near: DISPUTE, close: true,
    },
  ],
}
