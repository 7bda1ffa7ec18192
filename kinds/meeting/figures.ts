// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { meeting } from './procedure.ts'

const { count } = counting(meeting)
const on = 'hold'
const law = { agenda: { some: { types: 'law' } } } as const

/** All by the day of the meeting; an item may be of several types and the meeting counts once under each. */
export const figures: Figures = {
  'lead.dedicated_meetings': count('法治建设专题会议', '次', { where: law, on }),
  'lead.head_dedicated_meetings': count('主要负责人主持的法治专题会议', '次', { where: { ...law, chair: { relied: { post: ['secretary', 'mayor'] } } }, on }),
  'lead.secretary_dedicated_meetings': count('党委书记主持的法治专题会议', '次', { where: { ...law, chair: { relied: { post: 'secretary' } } }, on }),
  'lead.mayor_dedicated_meetings': count('镇长主持的法治专题会议', '次', { where: { ...law, chair: { relied: { post: 'mayor' } } }, on }),
  'lead.committee_meetings': count('全面依法治镇领导小组会议', '次', { where: { body: 'group' }, on }),
  'lead.first_topic_sessions': count('“第一议题”学习', '次', { where: { agenda: { some: { types: 'first' } } }, on }),
  'lead.party_meetings_total': count('党委会议', '次', { where: { body: 'party' }, on }),
  'lead.promotion_meetings': count('法治工作推进会、调度会', '次', { where: { body: ['promotion', 'dispatch'] }, on }),
  'lead.report_hearings': count('听取法治工作汇报', '次', { where: { agenda: { some: { types: 'hearing' } } }, on }),
  'mediation.coordination_meetings': count('联调会', '次', { where: { body: 'coordination' }, on }),
  'biz.meetings': count('政企座谈会', '场', { where: { body: 'enterprise' }, on }),
}
