// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, lastDayOf } from '../../law/law.ts'
import { accountFor } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import { monthsOf, workdayFrom } from './days.ts'
import type { Commander, SpecimenLedger } from './ledger-door.ts'
import type { Cut } from './load-town.ts'

type Step = 'check' | 'sign' | 'submit' | 'return'

/** Figures of a period that a town filed, and how far they have come. */
interface Filed {
  period: string
  steps: readonly Step[]
  comments?: string
}

const whole: readonly Step[] = ['check', 'sign', 'submit']
const quartersOf = (year: number): string[] => [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`)

/** 丁镇 filed all of its published year; this autumn every desk of the chain has something before it. 乙镇 has yet to begin. */
const filed: Readonly<Record<string, readonly Filed[]>> = {
  jia: [{ period: '2026-10', steps: whole }],
  bing: [{ period: '2026-10', steps: ['return'], comments: '十月下旬的排查记录还没有补登，补登后重新填报。' }],
  ding: [
    ...[...monthsOf(2025), ...quartersOf(2025), '2025'].map(period => ({ period, steps: whole })),
    { period: '2026-10', steps: ['check'] },
  ],
  wu: [{ period: '2026-10', steps: [] }],
}

const by: Readonly<Record<Step | 'fill', string>> = {
  fill: 'party-office', check: 'justice-office', sign: 'secretary', submit: 'party-office', return: 'justice-office',
}
const hours: Readonly<Record<Step | 'fill', string>> = { fill: '08:40', check: '10:20', sign: '11:10', submit: '11:40', return: '10:20' }

/** Where the load stops to file a period: at noon of a day soon after its end, on what had been recorded by then. */
export const filingCuts = (town: SpecimenTown, ledger: SpecimenLedger): Cut[] =>
  (filed[town.short] ?? []).map(each => {
    const day = filingDay(each.period)
    return { until: new Date(`${day}T12:00:00+08:00`), between: () => file(town, ledger, day, each) }
  })

/** A month is filed in the first days of the next; a quarter and a year when its last month has been. */
function filingDay(period: string): Day {
  const [year = '', rest = 'Q4'] = period.split('-')
  const month = rest.startsWith('Q') ? String(Number(rest[1]) * 3).padStart(2, '0') : rest
  return workdayFrom(addDays(lastDayOf(`${year}-${month}`), period.length === 4 ? 12 : rest.startsWith('Q') ? 8 : 4))
}

async function file(town: SpecimenTown, ledger: SpecimenLedger, day: Day, { period, steps, comments }: Filed): Promise<void> {
  const command = (step: string) => `specimen-${town.short}-filing-${period}-${step}`
  await ledger.filings.fillFigures({ command: command('fill'), period }, commander(town, 'fill', day))
  for (const step of steps) {
    const says = step === 'return' ? { comments } : {}
    await ledger.filings.step({ command: command(step), kind: 'figures', period, step, ...says }, commander(town, step, day))
  }
}

function commander(town: SpecimenTown, step: Step | 'fill', day: Day): Commander {
  const { id, posts } = accountFor(town, by[step])
  return { actor: { id, posts: posts.map(({ post, village }) => ({ post, village })) }, at: new Date(`${day}T${hours[step]}:00+08:00`) }
}
