// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** A zero report over a period: the office that keeps the ledger asks around and proposes, a leader signs after the period has ended. */
export function declareZero(script: Script, { key, figures, from, to, by, asked, waiting }: {
  key: string; figures: readonly string[]; from: Day; to: Day
  by: 'peace-office' | 'petition-desk' | 'justice-office'; asked: string; waiting?: true
}): void {
  const proposed = workdayFrom(addDays(to, 1))
  const sign: LifeStep[] = waiting ? [] : [{ step: 'sign', day: workdayFrom(addDays(proposed, 1)), by: 'deputy-leader' }]
  script.add({
    key, kind: 'zero-report', village: 0, steps: [{ step: 'propose', day: proposed, by, data: { figures, from, to, asked } }, ...sign],
  })
}

export const wholeYear = (year: number): { from: Day; to: Day } => ({ from: `${year}-01-01`, to: `${year}-12-31` })
