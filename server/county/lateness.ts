// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { todayIn } from '../../law/law.ts'
import { type ReadReport, reportsOf } from '../../store/county/read-reports.ts'
import { submittedIn } from '../../store/county/submitted.ts'
import type { Shelf } from './reports.ts'
import { dueDay, dueSays, settingsOf } from './settings.ts'

/** That a town's annual report came after its day, with that day in the rule's words. */
export interface CameLate {
  on: Day
  dueSays: string
}

const dayOf = (instant: string): Day => todayIn(Date.parse(instant))

/**
 * Which annual reports came late, by their id. A town's first one counts, of what it submitted the first submission; a file of which
 * nobody said when it was handed in says nothing.
 */
export async function cameLate(shelf: Shelf, reports: readonly ReadReport[]): Promise<Map<string, CameLate>> {
  const annual = reports.filter(({ about, year, kind = 'annual-report' }) => about !== null && year !== null && kind === 'annual-report')
  if (annual.length === 0) return new Map()
  const { desk, visit } = shelf
  const settings = await settingsOf(desk, visit)
  const [files, filings] = await shelf.inside(async tx => [
    // A list holds all of its years; of one report the others of its town and year are looked for.
    reports.length > 1 ? annual : await reportsOf(tx, [desk.county.id], { year: annual[0]!.year!, about: annual[0]!.about! }),
    annual.some(({ origin }) => origin === 'filing') ? await submittedIn(tx, desk.county, { kind: 'annual-report' }) : [],
  ] as const)
  const cameOn = ({ about, year, origin }: ReadReport): Day | undefined => {
    if (origin === 'filing') return filings.filter(({ town, period }) => town === about && period === String(year)).map(({ first }) => dayOf(first))[0]
    const same = files.filter(each => each.about === about && each.year === year && each.origin === 'file')
    return same.every(({ handed }) => handed !== null) ? same.map(({ handed }) => handed!).sort()[0] : undefined
  }
  return new Map(annual.flatMap(report => {
    const [on, period] = [cameOn(report), String(report.year)]
    const due = dueDay(settings, 'annual-report', period)
    return on !== undefined && due !== null && on > due ? [[report.id, { on, dueSays: dueSays(settings, 'annual-report', period)! }]] : []
  }))
}
