// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { countyTable } from '../../contract/county-table.ts'
import { printed } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { giveOut } from '../../sheet/give-out.ts'
import { foldUp, type RolledUp, rolledUp, unitsBelow } from '../../store/county/roll-up.ts'
import { byName } from '../../store/county/units.ts'
import { docx } from '../handlers/docx.ts'
import { HttpFault } from '../http/fault.ts'
import type { HandlersOf, Visit } from '../http/visit.ts'
import { xlsx } from '../sheets/ledger-sheet.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { atCounty } from './at-county.ts'
import { Shelf } from './reports.ts'
import { addedUp, mostTowns, type Table, tableOf } from './table.ts'
import { tableDocument, tableSheet } from './table-papers.ts'
import { yearsKnown } from './years.ts'

const codesIn = (text: string | undefined): string[] | undefined =>
  (text === undefined ? undefined : text.split(',').map(code => code.trim()).filter(code => code !== ''))

interface Asked {
  county: number
  period: string
  figures?: string | undefined
}

async function table({ county, period, figures }: Asked, visit: Visit): Promise<{ shelf: Shelf; table: Table }> {
  const shelf = await Shelf.of(await atCounty(visit, county), visit)
  return { shelf, table: await tableOf(shelf, period, codesIn(figures)) }
}

async function aboutOf({ desk, visit }: Shelf) {
  const towns = new Set(desk.county.towns.map(({ id }) => id))
  return { unit: desk.county, on: visit.today, marking: demonstrationOf((await visit.installation.store.towns()).filter(({ id }) =>
    towns.has(id))) }
}

/** More years than a line can show. */
const mostYears = 12

export const tableHandlers: HandlersOf<typeof countyTable> = {
  async countyTable(asked, visit) {
    return (await table(asked, visit)).table
  },

  async countySeries({ county, figure: code, from, to }, visit) {
    const shelf = await Shelf.of(await atCounty(visit, county), visit)
    const called = shelf.called.get(code)
    if (!called) throw new HttpFault(404, `没有“${code}”这个指标`)
    const years = (await yearsKnown(shelf)).filter(year => year >= (from ?? 0) && year <= (to ?? 9999)).sort((a, b) => a - b).slice(-mostYears)
    const tables: Table[] = []
    for (const year of years) tables.push(await tableOf(shelf, String(year), [code]))
    return {
      figure: { code, label: called.label, unit: called.unit, says: [...called.says] },
      years,
      towns: shelf.desk.county.towns.map(({ id, name }) => ({
        id, name, points: tables.map((each, at) => {
          const { value, printed: said, source } = each.towns.find(town => town.id === id)!.cells[0]!
          return { year: years[at]!, value, printed: said, source }
        }),
      })),
      total: tables.map((each, at) => {
        const { value, printed: said, towns } = each.columns[0]!.total
        return { year: years[at]!, value, printed: said, towns }
      }),
    }
  },

  async rollUp({ county, period, figures }, visit) {
    const shelf = await Shelf.of(await atCounty(visit, county), visit)
    const { county: unit } = shelf.desk
    const { engine, register } = visit.installation.store
    await foldUp(engine, unit, period)
    const below = (await unitsBelow(engine, unit.id)).sort(byName)
    const rows = await rolledUp(engine, [unit.id, ...below.map(({ id }) => id)], period, codesIn(figures))
    const order = new Map([...register.figures.keys()].map((code, at) => [code, at]))
    const of = (id: number) => rows.filter(({ org }) => org === id)
      .sort((a, b) => (order.get(a.figure) ?? order.size) - (order.get(b.figure) ?? order.size))
    const said = (row: RolledUp) => saidOf(visit, row)
    return {
      period, unit: { id: unit.id, name: unit.name, level: unit.level }, of: unit.towns.length,
      figures: of(unit.id).map(said), read: await readApart(shelf, period, codesIn(figures)),
      below: below.map(({ id, name, level }) => ({
        id, name, level, figures: of(id).map(row => {
          const { code, value, printed: words, towns, asOf } = said(row)
          return { code, value, printed: words, towns, asOf }
        }),
      })),
    }
  },

  async countySheet(asked, visit) {
    const { shelf, table: told } = await table(asked, visit)
    const sheet = tableSheet(told, await aboutOf(shelf))
    return { name: `${sheet.title}.xlsx`, mediaType: xlsx, body: new Uint8Array(await giveOut(sheet)) }
  },

  async countyTableDocument(asked, visit) {
    const { shelf, table: told } = await table(asked, visit)
    const document = tableDocument(told, await aboutOf(shelf))
    return { name: `${document.title}.docx`, mediaType: docx, body: new Uint8Array(await writeOfficialDocument(document)) }
  },
}

/** Sums out of the reports the desk read, of towns that submitted no such figure; a desk of more towns than a table takes reads none. */
async function readApart(shelf: Shelf, period: string, codes: readonly string[] | undefined) {
  if (shelf.desk.county.towns.length > mostTowns) return []
  const { columns } = await tableOf(shelf, period, codes)
  return columns.flatMap(({ code, label, unit, readTotal }) => (readTotal ? [{ code, label, unit, ...readTotal }] : []))
}

function saidOf({ installation: { store: { register } } }: Visit,
  { figure: code, n, base, towns, asOf }: RolledUp): z.input<typeof countyTable.rollUp.output>['figures'][number] {
  const { label = code, unit = '' } = register.figures.get(code)?.figure ?? {}
  const { value, numerator, denominator, ...answer } = addedUp(register, { code, label, unit }, n, base)
  return { code, label, unit, value, numerator, denominator, printed: printed({ ...answer, value, numerator, denominator }), towns, asOf }
}
