// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, link, member, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const drafting = '起草'
const comment = '征求意见'
const review = '审核'
const decision = '审议和签发'
const issue = '公布和备案'
const upkeep = '清理'

/** 发文稿纸 and 统一编号登记簿 of one normative document, from the draft to the day it lapses. */
export const fields = {
  name: text('文件名称', { group: drafting }),
  scope: choice('文件性质', {
    normative: '涉及公民、法人和其他组织权利义务，普遍适用、反复适用',
    internal: '内部管理、工作制度',
    minutes: '会议纪要、讲话',
    plan: '工作要点、计划、方案',
    request: '请示、报告、批复',
    personnel: '人事任免、表彰奖惩',
  }, { group: drafting, help: '只有第一项是行政规范性文件' }),
  touches: choices('涉及', { market: '市场主体生产经营', rights: '权利义务', finance: '财政资金' }, { group: drafting }),
  office: text('起草科室', { group: drafting }),
  draftPaper: papers('征求意见稿和起草说明', { group: drafting }),
  basis: rows('制定依据', { act: text('法律、法规、规章和上级文件名称'), article: text('条款') }, { group: drafting }),

  commentWhere: choices('公开征求意见的途径', { website: '政府网站', board: '公开栏', media: '报刊、广播、政务新媒体', meeting: '座谈会', chamber: '行业协会商会' },
    { group: comment }),
  commentUntil: day('征求意见截止日', { group: comment, help: '公告写明的最后一日' }),
  noCommentWhy: choice('不公开征求意见的原因', { secret: '依法需要保密', urgent: '情况紧急必须立即执行', none: '只重申上位规定，不新增权利义务' }, { group: comment }),
  commentsHandled: note('意见采纳情况', { group: comment }),

  competition: choice('公平竞争审查', {
    none: '不涉及经营者经济活动',
    passed: '审查通过',
    exempt: '符合例外情形，已在结论中说明',
    failed: '违反审查标准',
  }, { group: review }),
  competitionPaper: papers('公平竞争审查表', { group: review }),
  review: link('合法性审核', ['legality-review'], { group: review }),
  reviewAnswer: note('审核意见采纳情况', { group: review }),

  meeting: link('审议的会议', ['meeting'], { group: decision }),
  deliberation: note('审议意见', { group: decision }),
  signer: member('签发人', 'staff-member.leader', { group: decision }),
  refusedWhy: note('不予签发的理由', { group: decision }),

  publishedWhere: choices('公布途径', { website: '政府网站', board: '公开栏', gazette: '政府公报' }, { group: issue }),
  effectiveOn: day('施行日期', { group: issue }),
  validTo: day('有效期至', { group: issue, help: '有效期的最后一日；没有规定有效期的不填' }),
  explanation: papers('解读材料', { group: issue }),
  plainWords: note('一句话说明', { group: issue, help: '用大白话写：对谁、管什么、从哪天起' }),
  filedWith: text('备案机关', { group: issue }),
  filingNumber: text('备案号', { group: issue }),

  basisLost: text('失效或者修改的依据', { group: upkeep, help: '写明法律、法规的名称和条款' }),
  fate: choice('清理结论', { keep: '继续有效', amend: '修改', repeal: '废止', lapse: '失效' }, { group: upkeep }),
  cleaningNote: note('清理说明', { group: upkeep }),
  repealDocument: text('废止或者修改的文号', { group: upkeep }),
  stoppedWhy: note('停止制定的理由', { group: upkeep }),
  cleaningPublished: yesNo('已公告清理结果', { group: upkeep }),
}
