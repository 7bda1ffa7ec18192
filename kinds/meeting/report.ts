// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'leadership',
    says: '召开法治建设专题会议{lead.dedicated_meetings}，其中党委书记主持{lead.secretary_dedicated_meetings}、镇长主持{lead.mayor_dedicated_meetings}。',
    atZero: '全年没有召开法治建设专题会议。',
  },
  { at: 'leadership', says: '召开领导小组会议{lead.committee_meetings}，听取法治工作汇报{lead.report_hearings}，召开推进会、调度会{lead.promotion_meetings}。' },
  { at: 'leadership', says: '召开党委会议{lead.party_meetings_total}，“第一议题”学习{lead.first_topic_sessions}。' },
  { at: 'disputes', says: '召开部门联调会{mediation.coordination_meetings}。' },
  { at: 'other', says: '召开政企座谈会{biz.meetings}。' },
]
