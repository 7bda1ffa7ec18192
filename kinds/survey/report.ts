// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

/** A rate is left out when there was no survey: its sentence has the number of sheets beside it. */
export const report: Sentence[] = [
  { at: 'leadership', says: '群众满意度{lead.satisfaction_rate}，有效问卷{lead.survey_total}。' },
  { at: 'education', says: '群众法律知晓率{legaledu.awareness_rate}，有效问卷{legaledu.survey_total}。' },
  { at: 'enforcement', says: '执法满意度{enforce.survey_satisfaction_rate}，有效问卷{enforce.survey_total}。' },
]
