// SPDX-License-Identifier: MulanPSL-2.0

// Why an article of the statute book, or a part of it, is declared in no kind. It stands here and not in law/, which does not know
// what the kinds declare. Article by article, by the id of the instrument; 'rest' in front: the article is declared, this part is not.

type Reasons = Readonly<Record<string, string>>

const counted = '期间怎样计算：写在 law/instruments 本法的计算方式里，每个期限都按它计算，不是一个步骤。'
const court = '约束法院，本镇没有这个步骤。'
const reconsidering = '约束复议机关，本镇没有这个步骤。'
const suing = '当事人起诉、申请的期限，起算日在当事人一方，台账不登记；告知和决定文书写明救济途径和期限。'
const service = '送达方式登记在文书送达的字段，由填报人选择；一种方式何时视为送达没有作为条件逐一核对。'
const principle = '原则和要求，没有可以登记或者不准的一步。'
const liability = '责任条款，由上级追究；本镇能做的是前面各条的期限和条件。'
const bureau = '由县级以上部门办理，本镇没有这个步骤。'
const voted = '选举和交接由村民选举委员会办理，四议两公开台账不含选举。'

const civilProcedure: Reasons = { 85: counted, 87: service, 88: service, 89: service, 90: service, 95: '公告送达没有单独的步骤：台账登记送达之日，公告满30日由填报人计入。' }
const villageCommittee: Reasons = { guidance: principle, elected: voted }

/** Instrument → article → why it, or what of it, is declared nowhere. */
export const notDeclared: Readonly<Record<string, Reasons>> = {
  'business-environment-regulation-2020': { 65: '是否留适应调整期由起草单位按实际确定，文件台账只登记施行日期。', 'rest 63': '第三款是市场主体提出审查建议的权利，不是本镇的步骤。' },
  'civil-code-2021': {
    201: counted, 202: counted, 203: counted, 204: counted,
    1260: '不是期限：清理目录按它认出已经废止的法律（law/named-instrument.ts）。',
  },
  'civil-procedure-law-2022': { ...civilProcedure, 202: court },
  'civil-procedure-law-2024': { ...civilProcedure, 206: court },
  'compulsion-law-2012': {
    50: '后果是否已经或者将危害交通安全、造成环境污染、破坏自然资源由决定的人判断，没有可以核对的事实。',
    52: '立即清除的登记为“情况紧急”，不再催告；事后通知当事人登记在执行情况里，没有期限。',
    46: '乡镇没有自行执行罚款的权力，逾期不缴的申请法院执行；有县级清单另行授权的，先登记到权责清单。', 69: counted,
    'rest 25': '延长查封、扣押期限之外的检测、检验时间由当事人告知书写明，台账只停表，不核对检测机构的用时。',
  },
  'deputies-law-2015': { 29: '代表何时提出建议由人大登记，本镇从交办之日登记。' },
  'deputies-law-2025': { 31: '视察、调研报告的办理登记到来文办复，没有单独的期限。', 36: '代表何时提出建议由人大登记，本镇从交办之日登记。' },
  'disclosure-regulation-2019': {
    16: '“可以不予公开”由审查人决定并写明理由，登记为“决定不予公开”，没有不准的一步。',
    21: '公开什么写在主动公开信息的类别里，逐项是否都公开要由人核对，没有条件可以不准。',
    41: '更正自身信息的申请还没有单独的事类，先登记为居民诉求；没有期限可以声明。',
    49: '公布年度报告的日期约束县级以上部门和主管部门；乡镇的日期由县里规定。', 50: '年度报告的内容写在报告提纲里（town/outlines.ts），不是事项。',
    'rest 32': '征求意见之日代替第三方收到之日起算，收到之日没有单独登记。',
  },
  'fair-competition-regulation-2024': {
    2: principle, 'rest 12': '例外情形由审查单位在结论中说明，台账登记“符合例外情形”及审查表，不逐项核对理由。', 16: '听取利害关系人意见登记在征求意见的途径里，没有单独的条件。',
  },
  'government-inspection-regulation-2021': { 2: bureau, 15: '督查方案由县级以上督查机构制定；本镇督查按本镇方案登记，频次没有法定数字。', 16: bureau },
  'head-in-court-rules-2020': {
    1: principle, 4: court, 5: court, 7: '同一审级多次开庭的，逐次登记谁出庭；是否视为已履行由法院认定。',
    'rest 8': '四种情形是“负责人不能出庭的情形”字段的选项，依据写在第九条的条件上。', 10: '工作人员是否属于相应人员由法院审查；台账登记其姓名和职务。',
  },
  'inspection-rules-2019': { 24: '年度报告公开的日期由报送日历和报送件掌握，不是事类的步骤。' },
  'legal-education-law-2025': {
    8: principle, 9: '普法责任分解登记为年度举措，没有期限和条件。', 13: '十二月四日前后的活动登记为普法活动；“每年某日应有一次”还没有可用的词。', 16: principle, 18: '释法说理附在各类办理文书里，是否讲清由人判断。',
    24: principle, 25: principle, 30: principle, 34: principle, 36: '学时和培训登记在学法与培训，法律没有学时数。', 37: '清单由上级制定，本镇登记学习。', 41: '法治副校长登记在任职名册，聘任由学校和县里办理。',
    46: bureau, 53: principle, 57: '普法提示由县司法局发出，登记为来文办复；“及时”没有日数，不设期限。', 59: liability,
  },
  'litigation-interpretation-2018': {
    48: counted, 96: court, 153: '申请执行人的期限，起算日在生效裁判的履行期满，由法院审查。',
    156: '申请法院强制执行的三个月登记在行政处罚和行政强制的期限里，依据写的是行政强制法第五十三条。',
  },
  'litigation-law-2017': {
    36: '延期提供证据的步骤依据写的是司法解释第三十四条。', 45: suing, 'rest 46': suing, 47: suing, 81: court, 83: court, 88: court, 101: counted,
  },
  'local-government-law-2022': { 66: principle, 67: principle, 69: principle, 77: principle },
  'major-decision-regulation-2019': {
    28: '审查机构内部的要求；顾问、公职律师参与登记在合法性审查。', 'rest 15': '期限缩短的下限，条例没有规定，不设数字。', 'rest 42': '乡镇参照执行：决策事项目录由本镇确定，登记在重大行政决策。',
  },
  'mediation-law-2010': {
    'rest 4': '没有收费字段，台账不能登记向当事人收费。', 10: bureau, 14: '调解员条件由推选、聘任单位把握，任职名册登记结果；培训登记在学法与培训。', 18: court, 'rest 19': '谁调解由受理时的人员字段登记，当事人选择没有单独的步骤。',
    20: '邀请他人参与是调解的做法，登记在调解记录。', 'rest 30': '口头协议的生效日就是达成之日，登记为一个日期，没有条件。', 32: suing, 34: '是否设立委员会由本镇决定，设立的登记在任职名册。',
  },
  'mediation-rules-2002': { 'rest 30': '告知权利义务印在文书里，没有单独的步骤。', 32: principle, 34: '是否制作书面协议由当事人和调解员决定，台账登记口头或者书面。' },
  'notice-54-2024': {
    2: '主体是否有执法权由权责清单和执法人员名册掌握；“不得由某类人员检查”就是只有持证人员能列为执法人员。',
    'rest 4': '用书面、数据核查代替入企是计划时的选择，没有可以核对的事实；频次上限的数字由本镇设置，没有默认值。', 6: '专项检查的计划登记为年度举措，报批和公布由县里掌握，没有条件。', 7: principle,
  },
  'penalty-law-2021': {
    41: '乡镇使用电子监控取证的，设备审核和公布由设置单位办理，台账没有单独的步骤。', 'rest 43': '回避权印在告知书和检查笔录上；是否有利害关系由人判断，没有条件。',
    73: '复议、诉讼期间不加处罚款：加处罚款不逐日计算，由缴款时登记数额。', 76: liability, 85: counted,
    'rest 36': '两年、五年由立案人确认，条件的词还不能问“不晚于”；起算日按行为终了登记。', 'rest 60': '九十日之外的扣除只在别的法律、规章里，数字没有核对过，不设扣除。', 'rest 72': '每日百分之三的加处罚款不逐日计算，登记实际数额。',
  },
  'petition-regulation-2022': {
    15: principle, 17: principle, 24: '管辖有争议的由上级决定，台账登记结果。', 'rest 29': '建议意见类登记后研究答复，条例没有日数，不设期限；采纳与否登记在答复里。',
    'rest 30': '检举控告类由纪检监察机关办理：登记后转出，谁能看由访问规则限制（kinds/petition/access.ts），没有办理期限。', 'rest 37': '救助和疏导是工作要求，登记在回访和包案里。', 40: '督办和三项建议由信访部门提出，本镇收到的登记为来文办复。',
    'rest 44': liability, 45: liability, 46: liability, 'rest 31': '前五类各走自己的程序，六十日不适用，登记转出去向。', 'rest 22': '本镇按“其他机关、单位”办理，信访部门转送、交办的内部分工不在台账。',
  },
  'private-economy-law-2025': {
    50: principle, 51: '同等对待和过罚相当由法制审核和集体讨论把握，没有可以核对的事实。', 'rest 52': '随机抽取对象和人员由县级平台办理。', 53: bureau,
    70: '兑现承诺和合同登记在政府合同的履约期限；依据是合同本身的日期。',
  },
  'public-interest-rules-2021': { 26: counted },
  'reconsideration-law-2017': { 9: suing, 28: reconsidering, 31: reconsidering, 40: counted },
  'reconsideration-law-2024': { 'rest 20': suing, 21: suing, 30: reconsidering, 31: reconsidering, 34: suing, 62: reconsidering, 78: '维持以后怎样执行登记在行政强制的“复议、诉讼终结的结果”，没有本条自己的期限。', 70: '不按期答复的后果写在答复期限的“逾期后果”里，由复议机关认定。', 88: counted },
  'village-committee-law-2018': { 5: villageCommittee.guidance!, 11: voted, 14: voted, 20: voted },
  'village-committee-law-2026': { 6: villageCommittee.guidance!, 14: voted, 17: voted, 24: voted },
}
