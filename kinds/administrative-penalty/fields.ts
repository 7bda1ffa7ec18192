// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, entity, link, member, money, note, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const lead = '线索'
const filing = '立案'
const inquiry = '调查取证'
const notice = '告知'
const hearing = '听证'
const review = '法制审核和集体讨论'
const decision = '决定'
const serving = '送达和执行'
const closing = '结案'

export const outcomes = {
  warning: '警告、通报批评',
  fine: '罚款',
  confiscation: '没收',
  heavier: '降级、吊销、停产停业、限制从业等',
  other: '其他处罚',
  'exempt-minor': '不予处罚（轻微）',
  'exempt-first': '不予处罚（首违）',
  'exempt-faultless': '不予处罚（无过错）',
  transferred: '移送',
  unfounded: '违法事实不能成立，撤销立案',
}
const planned = {
  warning: outcomes.warning, fine: outcomes.fine, confiscation: outcomes.confiscation, heavier: outcomes.heavier, other: outcomes.other,
}

/** The papers of a penalty case, asked once: 立案审批表 to 结案报告. */
export const fields = {
  lead: choice(
    '案件来源', { inspection: '行政检查', complaint: '投诉举报', transfer: '其他机关移送', superior: '上级交办', monitoring: '监控设备', other: '其他' },
    { group: lead },
  ),
  about: text('案由', { group: lead, help: '写涉嫌的违法行为，不写当事人姓名' }),
  related: link('关联事项', ['joint-inspection', 'rectification', 'resident-request', 'administrative-penalty'], { group: lead }),
  notFiledWhy: text('不予立案的理由', { group: lead }),

  track: choice('适用程序', { ordinary: '普通程序', simple: '简易程序' }, { group: filing }),
  power: member('涉嫌违反的执法事项', 'power-item.penalty', { group: filing }),
  actOn: day('违法行为发生之日', { group: filing, help: '连续或者继续的，填行为终了之日；仍在继续的填发现之日' }),
  continuing: yesNo('连续或者继续状态', { group: filing }),
  inNameOf: entity('委托机关或者派驻机关', { group: filing, help: '处罚权来自委托、派驻的，以该机关的名义办理；本镇自己的处罚权不填' }),
  earlierActs: text('赋权决定对此前行为的规定', {
    group: filing, help: '违法行为发生在本镇取得处罚权以前的，填写由本镇办理此前行为的规定；没有这样规定的移送有权机关',
  }),
  withinTime: yesNo('没有超过追究期限', { group: filing, help: '两年；涉及生命健康安全、金融安全且有危害后果的五年' }),
  partyKind: choice('当事人类别', { citizen: '公民', organisation: '法人或者其他组织' }, { group: filing }),
  party: person('当事人', { group: filing }),
  organisation: entity('当事单位', { group: filing }),
  address: text('住址和联系方式', { group: filing, personal: true }),
  livelihood: yesNo('民生领域', { group: filing }),
  online: yesNo('全程网上办案', { group: filing }),
  foreignNumber: text('办案系统案号', { group: filing }),

  officers: rows('执法人员', { officer: member('执法人员', 'enforcement-officer.certified') }, { group: inquiry }),
  certificatesShown: yesNo('已主动出示执法证件', { group: inquiry }),
  facts: note('查明的事实和证据', { group: inquiry, personal: true }),
  transcripts: papers('笔录和证据材料', { group: inquiry }),
  recordIndex: text('音像记录编号', { group: inquiry }),
  preserved: note('先行登记保存的物品', { group: inquiry }),
  headApproved: yesNo('已经负责人批准', { group: inquiry }),
  disposal: note('对保存物品的处理', { group: inquiry }),

  planned: choice('拟处罚种类', planned, { group: notice }),
  plannedFine: money('拟罚款金额', { group: notice }),
  hearingRight: yesNo('告知听证权', { group: notice, help: '较大数额罚款、没收，降级吊销，停产停业等；数额标准由省或者部门规定' }),
  statement: note('陈述、申辩意见', { group: notice, personal: true }),
  statementResult: note('复核情况', { group: notice, personal: true }),

  hearingPlace: text('听证时间和地点', { group: hearing }),
  chairApart: yesNo('主持人不是本案调查人员', { group: hearing }),
  hearingRecord: papers('听证笔录', { group: hearing }),

  reviewCases: choices('应当法制审核的情形', {
    public: '涉及重大公共利益',
    rights: '直接关系重大权益，经过听证程序',
    complex: '案件情况疑难复杂、涉及多个法律关系',
    statutory: '法律、法规规定的其他情形',
  }, { group: review }),
  grave: yesNo('情节复杂或者重大违法行为', { group: review, help: '由负责人集体讨论决定' }),
  review: link('法制审核', ['legality-review'], { group: review }),
  opinions: rows('集体讨论', { who: member('发表意见人', 'staff-member.leader'), opinion: text('意见') }, { group: review }),
  minutes: papers('讨论记录', { group: review }),

  outcome: choice('处理决定', outcomes, { group: decision }),
  decisionNumber: text('决定书文号', { group: decision }),
  basisPower: member('处罚依据的执法事项', 'power-item.penalty', { group: decision }),
  fine: money('罚款金额', { group: decision }),
  confiscated: money('没收金额', { group: decision }),
  reasons: note('理由、依据和裁量', { group: decision, personal: true }),
  firstTime: yesNo('初次违法', { group: decision }),
  countyAnswer: text('向县级查询的结果', { group: decision, help: '查询的系统或者机关、日期和结果' }),
  slight: yesNo('违法行为或者危害后果轻微', { group: decision }),
  noHarm: yesNo('没有造成危害后果', { group: decision }),
  corrected: yesNo('已及时改正', { group: decision }),
  faultless: yesNo('有证据足以证明没有主观过错', { group: decision }),
  educated: yesNo('已进行教育', { group: decision }),
  toldOrally: yesNo('已当场告知并听取陈述、申辩', { group: decision }),
  reconsiderFirst: yesNo('已告知先申请行政复议', { group: decision }),
  transferredTo: entity('移送机关', { group: decision }),
  publicised: yesNo('依法公开（有一定社会影响）', { group: decision }),

  service: choice(
    '送达方式', { handed: '当场交付', direct: '直接送达', mail: '邮寄送达', left: '留置送达', electronic: '电子送达', notice: '公告送达' }, { group: serving },
  ),
  electronicConsent: yesNo('当事人已签确认书同意电子送达', { group: serving }),
  deferTo: day('延期、分期缴纳至', { group: serving }),
  deferWhy: text('延期、分期的理由', { group: serving }),
  hardToCollect: yesNo('不当场收缴事后难以执行', { group: serving }),
  remote: yesNo('边远、水上、交通不便地区，经当事人提出', { group: serving }),
  receipt: text('缴款票据号', { group: serving }),
  otherRule: text('办案期限另有规定的依据', { group: decision, help: '法律、法规、规章的名称和条款' }),
  otherDue: day('另有规定的办案期限', { group: decision }),
  overturnedBy: choice('纠正途径', { reconsideration: '行政复议', court: '行政诉讼', own: '自行纠正', supervision: '执法监督' }, { group: closing }),
  overturnPaper: text('纠正文书文号', { group: closing }),
  conclusion: note('结案情况', { group: closing }),
}
