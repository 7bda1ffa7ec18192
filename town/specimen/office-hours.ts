// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { isWorkday, specimenEnd, workdayFrom } from './days.ts'
import type { Life } from './life.ts'
import { Seeded } from './seeded.ts'

/** Minutes after midnight in China: mornings and afternoons of an office. */
const hours = [[8 * 60 + 40, 11 * 60 + 50], [14 * 60, 17 * 60 + 20]] as const

/** When each step of a life reaches the ledger: on its day or the next the office is open, never before the step ahead of it. */
export function recordedAt(town: string, life: Life): Date[] {
  const seeded = new Seeded(`${town} ${life.key} recorded`)
  let last = 0
  return life.steps.map(({ day, recordedOn }) => {
    const on = recordedOn ?? (isWorkday(day) && seeded.chance(0.8) ? day : nextOpen(day))
    const [opens, closes] = seeded.pick(hours)
    const instant = Date.parse(`${on}T00:00:00+08:00`) + seeded.between(opens, closes) * 60_000 + seeded.between(0, 59_999)
    last = instant > last ? instant : last + seeded.between(90_000, 600_000)
    return new Date(last)
  })
}

/** The next day the office is open; the specimen's last day is written down on itself. */
function nextOpen(day: Day): Day {
  const next = workdayFrom(isWorkday(day) ? addDays(day, 1) : day)
  return next > specimenEnd ? day : next
}
