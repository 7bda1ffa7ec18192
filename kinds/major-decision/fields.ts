// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, entity, link, member, note, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const catalogue = '决策事项目录'
const drafting = '决策草案'
const comment = '公众参与'
const expert = '专家论证'
const risk = '风险评估'
const fair = '公平竞争审查'
const waiver = '不适用的程序'
const review = '合法性审查'
const discussion = '集体讨论'
const issue = '公布和归档'
const after = '执行和评估'

/** One decision on the town's catalogue of major decisions, with its four tracks, each done or waived with a reason. */
export const fields = {
  name: text('决策事项', { group: catalogue }),
  class: choice('事项类别', {
    policy: '重大公共政策和措施', plan: '重要规划', resource: '重要资源开发保护', project: '重大公共建设项目', other: '其他重大事项',
  }, { group: catalogue }),
  office: text('承办单位', { group: catalogue }),
  partyConsent: yesNo('目录已经同级党委同意', { group: catalogue }),
  listedWhere: text('目录公布处', { group: catalogue }),

  draftPaper: papers('决策草案和说明', { group: drafting }),
  exploratory: yesNo('国家尚无明确规定的探索性改革', { group: drafting }),

  commentWhere: choices('公开征求意见的途径', { website: '政府网站', media: '政务新媒体、报刊、广播电视', board: '公开栏' }, { group: comment }),
  commentUntil: day('征求意见截止日', { group: comment, help: '公告写明的最后一日' }),
  shortenedWhy: text('缩短期限的原因', { group: comment, help: '公告里应当写明' }),
  listenedHow: choices('其他听取意见的方式', { meeting: '座谈会', visit: '实地走访', letter: '书面征求意见', survey: '问卷、民意调查' }, { group: comment }),
  listenedResult: note('听取意见的情况', { group: comment }),
  hearingPlace: text('听证会地点', { group: comment }),
  hearingRecord: papers('听证记录', { group: comment }),
  commentsHandled: note('公众意见采纳情况', { group: comment }),

  experts: rows('论证专家', {
    person: person('专家'),
    unit: text('单位和专业'),
    interested: yesNo('与决策事项有直接利害关系'),
    signed: yesNo('书面意见已署名盖章'),
    opinion: text('论证意见'),
    adopted: choice('采纳情况', { yes: '采纳', no: '未采纳' }),
    why: text('未采纳的理由'),
  }, { group: expert }),
  expertPaper: papers('专家论证意见', { group: expert }),

  riskLevel: choice('风险评估结论', { controllable: '风险可控', uncontrollable: '风险不可控' }, { group: risk }),
  riskMeasures: note('风险点、防范措施和处置预案', { group: risk }),
  riskPaper: papers('风险评估报告', { group: risk }),
  earlierRisk: text('已有的评估', { group: risk, help: '已按规定评价、评估过的不重复，写明文号' }),

  competition: choice('公平竞争审查结论', {
    none: '不涉及经营者经济活动', passed: '审查通过', exempt: '符合例外情形，已在结论中说明', failed: '违反审查标准',
  }, { group: fair }),
  competitionPaper: papers('公平竞争审查表', { group: fair }),

  waivers: rows('不适用的程序和理由', {
    track: choice('程序', { participation: '公众参与', experts: '专家论证', risk: '风险评估', competition: '公平竞争审查' }),
    reason: text('理由'),
    basis: text('依据', { help: '写明法规名称和条款' }),
  }, { group: waiver }),

  review: link('合法性审查意见', ['legality-review'], { group: review }),
  reviewAnswer: note('审查意见采纳情况', { group: review }),
  riskTold: note('明示的法律风险', { group: review, help: '探索性改革提交讨论时填写' }),

  meeting: link('讨论决定的会议', ['meeting'], { group: discussion }),
  opinions: rows('讨论意见', {
    member: member('参会人员', 'staff-member.in-post'),
    opinion: choice('意见', { agree: '同意', oppose: '不同意', reserve: '保留意见' }),
    dissent: text('不同意见的内容', { personal: true }),
  }, { group: discussion }),
  headLast: yesNo('主要负责人最后发表意见', { group: discussion }),
  deviates: yesNo('决定与多数人意见不一致', { group: discussion }),
  deviationWhy: note('与多数人意见不一致的理由', { group: discussion }),
  outcome: choice('讨论结果', { adopted: '通过', returned: '修改后再议', rejected: '不予通过' }, { group: discussion }),

  partyReply: text('请示报告情况', { group: issue, help: '向同级党委请示报告的日期文号和答复' }),
  publishedWhere: choices('公布途径', { website: '政府网站', board: '公开栏', gazette: '政府公报', media: '报刊' }, { group: issue }),
  notPublicWhy: text('依法不予公开的理由', { group: issue }),
  explained: note('意见采纳情况说明', { group: issue }),
  archived: choices('归档材料', {
    draft: '草案和说明', participation: '公众参与材料', experts: '专家论证意见', risk: '风险评估报告', competition: '公平竞争审查表', waivers: '不适用程序的说明',
    review: '合法性审查意见', minutes: '会议纪要', party: '请示报告', decision: '决策文件',
  }, { group: issue }),

  suspendedWhy: note('中止执行的原因', { group: after }),
  evaluator: entity('评估单位', { group: after }),
  evaluatorIndependent: yesNo('评估单位没有承担事前主要论证评估', { group: after }),
  evaluation: note('评估结论', { group: after }),
  evaluationPaper: papers('决策后评估报告', { group: after }),
  stoppedWhy: note('终止的原因', { group: after }),
}
