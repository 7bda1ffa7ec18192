// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, money, note, number, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const proposal = '提请'
const approval = '批准'
const carrying = '实施'
const seizure = '查封、扣押'
const demand = '催告'
const enforcement = '强制执行'
const court = '申请法院执行'

/** The papers of compulsory measures and of enforcement, asked once. */
export const fields = {
  form: choice('强制方式', {
    seizure: '查封、扣押',
    own: '自行强制执行',
    substitute: '代履行',
    demolition: '强制拆除',
    court: '申请法院强制执行',
  }, { group: proposal }),
  about: text('事由', { group: proposal, help: '写事不写人' }),
  power: member('依据的执法事项', 'power-item.in-force', { group: proposal }),
  penalty: link('所依据的处罚', ['administrative-penalty'], { group: proposal }),
  decisionNumber: text('所依据的决定书文号', { group: proposal }),
  partyKind: choice('当事人类别', { citizen: '公民', organisation: '法人或者其他组织' }, { group: proposal }),
  party: person('当事人', { group: proposal }),
  organisation: entity('当事单位', { group: proposal }),
  address: text('住址和联系方式', { group: proposal, personal: true }),
  urgent: yesNo('情况紧急，需要当场或者立即实施', { group: proposal }),
  urgentWhy: text('紧急情况说明', { group: proposal }),

  rejectWhy: text('不批准的理由', { group: approval }),

  officers: rows('执法人员', { officer: member('执法人员', 'enforcement-officer.certified') }, { group: carrying }),
  certificatesShown: yesNo('已出示执法证件', { group: carrying }),
  rightsTold: yesNo('已当场告知理由、依据、权利和救济途径，听取陈述申辩', { group: carrying }),
  siteRecord: yesNo('已制作现场笔录，当事人或者见证人签名', { group: carrying }),
  atNight: yesNo('在夜间或者法定节假日实施', { group: carrying }),
  utilities: yesNo('对居民生活停止供水、供电、供热、供燃气', { group: carrying }),
  recordIndex: text('音像记录编号', { group: carrying }),

  things: rows('查封、扣押清单', { thing: text('财物或者场所'), place: text('存放地点'), amount: text('数量、规格') }, { group: seizure }),
  extendDays: number('延长天数', '日', { group: seizure }),
  extendReason: text('延长的理由', { group: seizure }),
  extensionTold: yesNo('已书面告知当事人延长及理由', { group: seizure }),
  testingWhat: text('检测、检验、检疫、技术鉴定事项', { group: seizure }),
  testingTold: yesNo('已书面告知当事人检测期间', { group: seizure }),
  releaseWhy: choice('解除的情形', {
    ended: '期限届满', 'no-violation': '没有违法行为', unrelated: '与违法行为无关', decided: '已经作出处理决定', rejected: '负责人认为不应当采取', other: '其他',
  }, { group: seizure }),

  duty: note('应当履行的义务', { group: demand }),
  dutyBy: day('催告书载明的履行期限', { group: demand }),
  demandHeard: note('当事人的陈述、申辩和处理', { group: demand, personal: true }),

  estimate: money('代履行费用预算', { group: enforcement }),
  substitute: entity('代履行人', { group: enforcement }),
  announcement: text('公告地点', { group: enforcement }),
  remediesEnd: day('复议和诉讼期限均届满之日', {
    group: enforcement,
    help: '当事人收到决定后60日（复议）和6个月（诉讼）都届满之日，取较晚者；复议维持的，为收到复议决定后起诉期满之日；起诉的，为裁判生效之日',
  }),
  noRemedy: yesNo('当事人没有申请复议、没有提起诉讼，也没有自行拆除或者履行', { group: enforcement }),
  remedied: choice('复议、诉讼终结的结果', {
    reconsidered: '复议决定维持，期满没有起诉', judged: '生效裁判没有撤销、变更决定',
  }, { group: enforcement, help: '当事人申请过复议、提起过诉讼而决定得到维持的填写；没有申请、没有起诉的不填' }),
  hiding: yesNo('有证据证明转移或者隐匿财物', { group: enforcement }),
  enforcementNumber: text('强制执行决定书文号', { group: enforcement }),
  result: note('执行情况', { group: enforcement }),
  cost: money('执行费用', { group: enforcement }),

  courtName: entity('受理法院', { group: court }),
  ruling: choice('法院裁定', { allowed: '准予执行', refused: '不准予执行', 'not-accepted': '不予受理' }, { group: court }),
  rulingNumber: text('裁定书文号', { group: court }),
  paper: papers('法律文书', { group: court }),
}
