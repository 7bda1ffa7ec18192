// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'

const REVIEW = ['审查', '审核', '合法性', '法律顾问', '合同', '规范性文件', '决策']

/** 合法性审查与规范性文件: contracts, decisions, documents and what review found. */
export const review: Family = {
  family: 'review',
  name: '合法性审查与规范性文件',
  indicators: [
    {
      code: 'review.contracts', name: '合同审查件数', measure: ['件', '份'], near: REVIEW, single: true,
      says: ['[审核|审查|把关|合法性审查]*[合同|协议|合同文件|合同协议|涉农合同]*[文本|文件|]* N', '[合同|协议|合同文件|合同文书]*[审查|审核]* N', { say: '[合同|协议|合同文件|合同文书]* N', near: ['审查', '审核', '把关', '合法性', '法律顾问'] }, 'N *[合同|协议]', '[重大合同|合同]*审[查|核]* N'],
      not: ['通过率', '法律文书', '调解协议', '法律文件', '违约', '纠纷', '签订规范', '指导签订'],
    },
    {
      code: 'review.contract_pass_rate', name: '合同审查通过率', measure: '率', near: ['合同', '协议'],
      says: ['[审查|审核]*[通过率|合格率|审查率|率] N', '[审查率|审核率] N'],
    },
    {
      code: 'review.decision_items', name: '重大行政决策事项数', measure: '个', near: ['决策', '审议', '重大事项', '目录', '三重一大', '议题', '党委会', '党工委会'],
      says: [
        '[重大行政决策|重大决策]* N', '[研究|审议|讨论]*议题* N', '[决策|重大]*[事项|目录]*[数|]* N', '[审议|研究|讨论|确定]*[重大|重要|重点|三重一大]*[事项|议题|]* N',
        'N *[重大|重点|重要|决策|三重一大]*[事项|议题|决策]',
      ],
      not: ['审查', '审核', '合法性', '履职', '执法', '服务事项', '意见', '风险评估', '信息', '新闻', '政策'],
    },
    {
      code: 'review.decisions', name: '重大决策合法性审查件数', measure: ['件', '次'],
      says: [
        '[决策|重大事项|行政决策|重大行政决策|行政行为|三重一大|重大]*[合法性审查|合法性审核|法制审核|审查]* N', '合法性[审查|审核|审查意见|]*[事项|件|]* N',
        'N *[决策|重大事项|重大行政行为|事项]*[合法性审查|合法性审核|审查]', 'N *合法性[审查|审核]', '审[查|核]*[决策|重大事项|重大行政行为]* N',
        { say: 'N *[重大决策|重大行政决策|决策事项|重大事项]', near: ['审查', '审核'], weight: 1 },
        { say: '[重大行政决策|重大决策]* N', near: ['审查', '审核'], weight: 1 },
      ],
      not: ['合同', '规范性文件', '通过率', '人员', '意见书', '协议', '审查率', '风险评估'],
    },
    {
      code: 'review.opinions', name: '出具法律意见书份数', measure: ['份', '件'],
      says: ['[法律意见|审查意见|审核意见|意见书|法律意见书|审查意见书|合法性审查意见|书面意见]*[书|]* N', '出具*意见[书|]* N', 'N *[法律意见|审查意见|意见书]'],
      not: ['立法', '征求', '建议'],
    },
    {
      code: 'review.suggestions', name: '为决策提出修改处理意见件数', measure: ['件', '个'], near: REVIEW,
      says: ['[提出|提供]*[修改|处理|法律|审查|指导]*[意见|建议]* N', 'N *[修改意见|处理意见|法律建议|审查建议]', 'N *提出*意见'],
      not: ['立法', '代表', '群众', '征集'],
    },
    {
      code: 'review.legislation_opinions', name: '参与立法征求意见条数', measure: ['件', '个', '份'],
      says: ['[立法|法规草案|征询|立法联系点]*[意见|建议|法律法规|草案|]* N', '[提供|收集|征集|反馈]*立法*[意见|建议]* N', 'N *立法*[意见|建议]', '征询*[法律|法规|草案]* N'],
    },
    {
      code: 'review.normative_made', name: '制定行政规范性文件件数', measure: ['件', '份', '个'],
      says: ['[制定|新制发|制发|出台|印发|发布|制定出台|新制定]*规范性文件* N', '规范性文件* N', 'N *规范性文件', { say: '[制定|制发|出台]* N', near: ['规范性文件'] }],
      not: ['清理', '废止', '备案', '修订', '审查', '审核', '修改', '现行有效', '继续有效', '失效'], none: ['制定规范性文件', '出台规范性文件', '规范性文件'],
    },
    {
      code: 'review.normative_filed', name: '规范性文件备案件数', measure: ['件', '份', '个'], near: ['规范性文件'],
      says: ['[备案|报备|报送备案|备案审查]*[件|]* N', 'N *备案'],
      not: ['率'],
    },
    { code: 'review.normative_filed_rate', name: '规范性文件备案率', measure: '率', says: ['[备案率|报备率|合规率|备案审查率] N', '备案*率 N'] },
    {
      code: 'review.normative_cleanups', name: '规范性文件清理次数', measure: '次', strict: true,
      says: ['[规范性文件|文件]*清理* N', '[专项清理|全面清理|清理]*[工作|]* N'],
      near: ['规范性文件', '文件'],
    },
    {
      code: 'review.legality_rate', name: '重大事项合法性审查率', measure: '率',
      says: ['[合法性|法制]*[审查|审核]*率 N', '[审查率|审核率|审核通过率|审查覆盖率|审查通过率] N', '合法性审[查|核]*[覆盖|通过|]* N'],
      not: ['合同审查通过率', '考试', '合同', '执法', '处罚'],
    },
    {
      code: 'review.issues_fixed', name: '审查发现并整改法律问题数', measure: '个', near: REVIEW,
      says: ['[发现|整改|纠正|指出]*[法律|]*[问题|风险|风险点|瑕疵]* N', 'N *法律[问题|风险]'],
      not: ['案卷', '隐患', '督查', '执法检查', '热点', '咨询'],
    },
    { code: 'review.party_docs', name: '出台党委文件数', measure: ['个', '件', '份'], says: ['[党委|党工委]*文件* N', 'N *[党委|党工委]文件'] },
    {
      code: 'review.gov_docs', name: '出台政府文件数', measure: ['个', '件', '份'],
      says: ['[政府|办事处]*[文件|公文]* N', 'N *政府文件'],
      not: ['规范性', '审查', '审核', '公开', '信息'],
    },
  ],
}

/** 复议应诉: reconsiderations, suits, who appeared in court and how they ended. */
export const litig: Family = {
  family: 'litig',
  name: '复议应诉',
  indicators: [
    {
      code: 'litig.reconsider', name: '行政复议案件数', measure: '件', single: true,
      says: ['行政复议*[案件|案|]* N', '[复议|复议案件]* N', 'N *行政复议', '行政复议[案件|]*[收到|发生|办理|受理|涉及|]* N'],
      not: ['纠错', '撤销', '诉讼', '败诉', '出庭', '变更', '维持', '培训'], none: ['行政复议案件', '行政复议', '复议案件', '被复议'],
    },
    {
      code: 'litig.suits', name: '行政诉讼案件数', measure: '件', single: true,
      says: ['[行政诉讼|行政应诉|应诉|诉讼]*[案件|案|]* N', 'N *[行政诉讼|行政应诉|诉讼案件|应诉]', '行政诉讼[案件|]*[收到|发生|办理|涉及|]* N', '被诉[行政|]*案[件|] N'],
      not: ['败诉', '复议案件', '代理', '负责人', '出庭', '胜诉', '顾问', '法律援助', '刑事', '旁听', '庭审'],
      none: ['行政诉讼案件', '行政诉讼', '诉讼案件', '行政应诉', '应诉案件', '被诉'],
    },
    { code: 'litig.attend_rate', name: '行政机关负责人出庭率', measure: '率', says: ['出庭[应诉|]率 N', '负责人*出庭* N', '出庭* N'] },
    {
      code: 'litig.attend_count', name: '负责人出庭应诉次数', measure: ['次', '件'],
      says: ['[负责人|镇长|领导|主任]*出庭*[应诉|]* N', '出庭[应诉|]* N', 'N *[出庭|到庭]', '[负责人|镇长|领导]*到庭[应诉|]* N'],
      not: ['旁听', '应出庭'],
    },
    { code: 'litig.attend_due', name: '应出庭件数', measure: '件', says: ['应[当|]出庭*[案件|]* N'] },
    { code: 'litig.lost', name: '行政诉讼败诉件数', measure: '件', says: ['败诉*[案件|]* N', 'N *败诉'], none: ['败诉'] },
    {
      code: 'litig.reconsider_corrected', name: '行政复议被纠错件数', measure: '件', near: ['复议'],
      says: ['[纠错|被纠错|撤销|变更|确认违法]*[案件|]* N', 'N *[纠错|被撤销]'],
      none: ['纠错', '被撤销', '被变更', '确认违法'],
    },
    {
      code: 'litig.judicial_interference', name: '干预司法情形数', measure: '件',
      says: ['干预司法* N', '[插手|干预]*案件* N'],
      none: ['干预司法', '插手具体案件', '过问案件', '插手案件', '干预'],
    },
  ],
}

/** 监督: what deputies, auditors and the public asked for. */
export const supervision: Family = {
  family: 'sup',
  name: '监督',
  indicators: [
    {
      code: 'sup.reply_rate', name: '代表建议、委员提案办复率', measure: '率', near: ['建议', '提案', '代表', '委员'],
      says: ['[办复率|办结率|答复率|采纳率|办理率|按时办复率] N', '办[复|结|理]*率 N'],
    },
    {
      code: 'sup.proposals', name: '建议提案交办件数', measure: ['件', '个'], near: ['代表', '委员', '人大', '政协'],
      says: ['[建议|提案|议案|意见建议|建议意见]*[件|]* N', 'N *[建议|提案|议案]'],
      not: ['办复', '办结', '答复', '征集'],
    },
    {
      code: 'sup.replied', name: '建议提案办复件数', measure: ['件', '个'], near: ['建议', '提案', '代表', '委员'],
      says: ['[办复|办结|答复]*[建议|提案|]* N', 'N *[办复|答复]'],
      not: ['信访', '工单', '热线'],
    },
    {
      code: 'sup.opinions', name: '征集意见建议条数', measure: ['件', '个'],
      says: [{ say: '提出*[意见建议|意见和建议] N', weight: 2 }, '[征集|收集|收到|征求|采纳|听取|梳理]*[意见建议|意见|建议]* N', 'N *[意见建议|意见和建议]'],
      not: ['立法', '法律意见', '审查', '代表建议', '提案', '企业'],
    },
    { code: 'sup.problem_list', name: '查摆问题清单条数', measure: ['件', '个'], says: ['问题清单* N', '查摆*[问题|]* N', 'N *问题清单'] },
  ],
}
