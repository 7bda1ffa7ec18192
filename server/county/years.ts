// SPDX-License-Identifier: MulanPSL-2.0
import { reportsOf } from '../../store/county/read-reports.ts'
import { submittedIn } from '../../store/county/submitted.ts'
import type { Shelf } from './reports.ts'

/** Years of which anything was submitted or read, with the one that is reported now, newest first. */
export async function yearsKnown(shelf: Shelf): Promise<number[]> {
  const { county } = shelf.desk
  const found = await shelf.inside(async tx => [
    ...(await submittedIn(tx, county)).map(({ period }) => Number(period.slice(0, 4))),
    ...(await reportsOf(tx, [county.id, ...county.towns.map(({ id }) => id)])).flatMap(({ year, keeper, origin }) =>
    (keeper === county.id || origin === 'published' ? year ?? [] : [])),
  ])
  return [...new Set([...found, Number(shelf.visit.today.slice(0, 4)) - 1])].sort((a, b) => b - a)
}
