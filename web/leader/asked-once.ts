// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'

type Asked = Pick<Answer<'filings'>['waiting'][number], 'period' | 'kind' | 'step'>
type Dated = Pick<Answer<'reportCalendar'>['mine'][number], 'period' | 'kind' | 'step'>

/** The filings that wait for somebody, without those that a day of the calendar above them asks for already. */
export const askedOnce = <T extends Asked>(dated: readonly Dated[], waiting: readonly T[]): T[] =>
  waiting.filter(({ period, kind, step }) => !dated.some(item => item.period === period && item.kind === kind && item.step === step))
