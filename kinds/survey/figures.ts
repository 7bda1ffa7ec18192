// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { survey } from './procedure.ts'

const { count, sum } = counting(survey)
const on = 'to'
const of = (subject: 'satisfaction' | 'awareness' | 'enforcement') => ({ where: { subject, state: 'checked' }, on }) as const

/** Only what a second person has checked; by the day the survey ended. */
export const figures: Figures = {
  'lead.survey_total': sum('满意度测评有效问卷', '份', { ...of('satisfaction'), of: 'valid' }),
  'lead.survey_satisfied': sum('满意度测评满意', '份', { ...of('satisfaction'), of: 'satisfied' }),
  'lead.satisfaction_rate': rate('群众满意度', 'lead.survey_satisfied', 'lead.survey_total'),
  'legaledu.survey_total': sum('知晓率测评有效问卷', '份', { ...of('awareness'), of: 'valid' }),
  'legaledu.survey_aware': sum('知晓率测评知晓', '份', { ...of('awareness'), of: 'aware' }),
  'legaledu.awareness_rate': rate('群众法律知晓率', 'legaledu.survey_aware', 'legaledu.survey_total'),
  'enforce.survey_total': sum('执法满意度测评有效问卷', '份', { ...of('enforcement'), of: 'valid' }),
  'enforce.survey_satisfied': sum('执法满意度测评满意', '份', { ...of('enforcement'), of: 'satisfied' }),
  'enforce.survey_satisfaction_rate': rate('执法满意度', 'enforce.survey_satisfied', 'enforce.survey_total'),
  'lead.surveys_unchecked': count('还没有复核的测评', '次', { where: { state: 'counted' }, on }),
}
