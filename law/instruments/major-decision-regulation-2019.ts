// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 重大行政决策程序暂行条例: binds counties and above, a township follows it by analogy (第四十二条). */
export const majorDecisionRegulation = instrument({
  id: 'major-decision-regulation-2019',
  title: '重大行政决策程序暂行条例',
  version: { inForce: '2019-09-01', source: '国家法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '条例只把合法性审查时间写作工作日，其余日数为自然日，未规定顺延。' },
  articles: {
    3: ['决策事项：（一）重大公共政策；（二）重要规划；（三）重要资源开发保护；（四）重大建设项目；（五）其他重大事项。', '宏观调控、政府立法、应急处置不适用。', '可以确定事项目录、标准，经同级党委同意后公布并调整。'],
    14: ['除依法不公开的外，充分听取公众意见。', '可以座谈、听证、走访、征求意见、问卷、民意调查。', '涉及特定群体的，与相关团体和代表沟通协商。'],
    15: ['公开征求意见公布草案和说明，写明方式和期限，一般不少于30日；紧急缩短的应当说明。', '可以由专家解释说明。'],
    16: ['直接涉及切身利益或者分歧较大的可以听证。', '提前公布草案、说明和听证时间地点。', '听证参加人名单提前公布，材料于听证会7日前送达。'],
    19: ['专业性、技术性较强的组织专家论证。', '独立论证，书面意见署名盖章。'],
    20: '可以用论证会、书面咨询、委托咨询等方式；注重选择持不同意见的专家，不得选择有直接利害关系的专家、专业机构。',
    22: ['可能影响社会稳定、公共安全的组织风险评估。', '已按规定评估的不重复。'],
    24: '评估结果作为决策的重要依据；风险可控的可以决策，不可控的调整草案确保可控后可以决策。',
    25: ['提交讨论前应当合法性审查，不得以征求意见代替。', '未经审查或者审查不合法的不得提交；探索性改革可以明示风险。'],
    26: ['送审材料不符合要求的可以退回或者要求补充。', '保证必要的审查时间，一般不少于7个工作日。'],
    28: '及时提出审查意见并负责，组织法律顾问、公职律师提出意见。',
    29: '报送讨论的材料：（一）草案，涉及市场主体的含公平竞争审查；（二）公众意见采纳；（三）专家意见采纳；（四）风险评估；（五）合法性审查意见；（六）其他。',
    30: ['经常务会议或者全体会议讨论，行政首长在集体讨论基础上决定。', '首长最后发表意见；与多数人不一致的在会上说明理由。', '如实记录，载明不同意见。'],
    31: '出台前按规定向同级党委请示报告。',
    32: '及时公布；普遍关心或者专业性强的说明意见采纳情况。',
    33: '过程记录和材料及时完整归档。',
    36: ['可以决策后评估：（一）明显未达预期；（二）意见较多；（三）认为有必要。', '可以委托第三方，事前主要论证评估单位除外。', '听取社会公众意见。', '结果作为调整的重要依据。'],
    37: '未经法定程序不得随意变更或者停止执行；情况紧急的首长可以先决定中止执行；重大调整重新履行程序。',
    42: '县级以上部门和乡级人民政府参照本条例执行。',
  },
})

/** The limits of the regulation: comment and review are at least so long, hearing papers count back from the hearing. */
export const majorDecisionLimits = {
  comment: majorDecisionRegulation.limit('15', { days: 30 }, { paragraph: 1 }),
  hearingPapers: majorDecisionRegulation.limit('16', { days: 7 }, { paragraph: 3 }),
  legalityReview: majorDecisionRegulation.limit('26', { days: 7 }, { paragraph: 2 }),
} as const
