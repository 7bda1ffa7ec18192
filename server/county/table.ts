// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { countyTable } from '../../contract/county-table.ts'
import { type Answer, isCounted, isKeyed, printed, type Register } from '../../kernel/kernel.ts'
import { type ReadReport, reportsOf } from '../../store/county/read-reports.ts'
import { type Submitted, type SubmittedFigure, submittedFigures, submittedIn } from '../../store/county/submitted.ts'
import { HttpFault } from '../http/fault.ts'
import { columnWarnings, filingWarnings, readWarnings } from './comparability.ts'
import type { Called } from './labels.ts'
import { readingKept } from './read.ts'
import { type ReadValue, valuesRead } from './read-values.ts'
import type { Shelf } from './reports.ts'
import { settingsOf } from './settings.ts'

export type Table = z.input<typeof countyTable.countyTable.output>
export type TableColumn = Table['columns'][number]
export type TableCell = Table['towns'][number]['cells'][number]

/** A county has some tens of towns; a province looks at its roll-up. */
export const mostTowns = 200

/** Everything that is known of one town for the period. */
interface TownKnows {
  id: number
  name: string
  filing: Submitted | undefined
  figures: Readonly<Record<string, SubmittedFigure>>
  report: ReadReport | undefined
  read: ReadonlyMap<string, ReadValue>
  /** The other town that its report says it is of. */
  callsItself: string | null
}

/** Towns × figures of a period, by name only; each cell says whence it comes. */
export async function tableOf(shelf: Shelf, period: string, asked?: readonly string[]): Promise<Table> {
  const { county } = shelf.desk
  if (county.towns.length > mostTowns) throw new HttpFault(400, `${county.name}有 ${county.towns.length} 个镇，逐镇对照放不下，请看逐级汇总`)
  const { register } = shelf.visit.installation.store
  const towns = await knownOf(shelf, period)
  const chosen = asked ?? (await chosenBy(shelf, towns))
  const codes = chosen.filter(code => shelf.called.has(code))
  return {
    period,
    columns: codes.map(code => columnOf(register, shelf.called.get(code)!, towns)),
    towns: towns.map(town => ({ id: town.id, name: town.name, cells: codes.map(code => cellOf(register, code, town)) })),
  }
}

async function knownOf(shelf: Shelf, period: string): Promise<TownKnows[]> {
  const { county } = shelf.desk
  const { filings, figures, published } = await shelf.inside(async tx => {
    const submitted = await submittedIn(tx, county, { kind: 'figures', period })
    const old = period.length === 4 ? await reportsOf(tx, county.towns.map(({ id }) => id), { year: Number(period), origin: 'published' }) : []
    return { filings: submitted.filter(({ state }) => state !== 'returned'), figures: await submittedFigures(tx, county, submitted), published: old }
  })
  const read = period.length === 4 ? await shelf.all(Number(period)) : []
  return county.towns.map(({ id, name }) => {
    const report = read.find(({ about }) => about === id) ?? published.find(({ keeper }) => keeper === id)
    return {
      id,
      name,
      filing: filings.find(({ town }) => town === id),
      figures: figures.get(id) ?? {},
      report,
      read: report ? valuesRead(readingKept(report)) : new Map(),
      callsItself: report && report.origin !== 'published' ? otherName(shelf, report) : null,
    }
  })
}

function otherName(shelf: Shelf, report: ReadReport): string | null {
  const named = shelf.namedTown(report)
  return named && named.id !== report.about ? named.name : null
}

/**
 * The county's own order first, then what any town reported, in the order of the catalogue. A rate over nothing is reported too: the
 * table has what the filings and the roll-up have.
 */
async function chosenBy({ called, desk, visit }: Shelf, towns: readonly TownKnows[]): Promise<string[]> {
  const { figures } = await settingsOf(desk, visit)
  const known = new Set(towns.flatMap(town => [...Object.values(town.figures)
    .filter(({ zero }) => zero !== 'not-reported').map(({ code }) => code), ...town.read.keys()]))
  return [...figures, ...[...called.keys()].filter(code => known.has(code) && !figures.includes(code))]
}

const nothing = { numerator: null, denominator: null, warnings: [], sentence: null, report: null, asOf: null }

function cellOf(register: Register, code: string, town: TownKnows): TableCell {
  const own = town.figures[code]
  const said = town.read.get(code)
  if (own && town.filing && own.zero !== 'not-reported') {
    const { value, numerator, denominator, zero } = own
    const source = town.filing.source === 'here' ? 'filing' : 'federated'
    return { ...nothing, figure: code, source, value, printed: printed(own), numerator, denominator, zero, warnings: filingWarnings(register, own),
      asOf: town.filing.submitted }
  }
  if (said && town.report) {
    const { value, printed: words, sentence } = said
    const source = town.report.origin === 'published' ? 'published' : 'read'
    return { ...nothing, figure: code, source, value, printed: words, zero: null,
      warnings: [...(town.callsItself ? [`报告写的是${town.callsItself}`] : []), ...readWarnings(register, said, town.read)], sentence,
      report: source === 'read' ? town.report.id : null, asOf: town.report.received }
  }
  return { ...nothing, figure: code, source: 'none', value: null, printed: '（未报）', zero: 'not-reported' }
}

function columnOf(register: Register, { code, label, unit, kindLabel, says }: Called, towns: readonly TownKnows[]): TableColumn {
  const submitted = towns.flatMap(({ figures, filing }) =>
    (filing && figures[code] && figures[code].zero !== 'not-reported' ? [{ figure: figures[code], filing }] : []))
  const spoken = towns.map(town => [...Object.values(town.figures)
    .filter(({ value }) => value !== null).map(figure => figure.code), ...(town.filing ? [] : town.read.keys())])
  return {
    code, label, unit, kindLabel, says: [...says],
    warnings: columnWarnings(code, submitted.map(({ figure }) => figure.definitionHash), spoken),
    total: totalOf(register, { code, label, unit }, submitted, towns.length),
    readTotal: readTotalOf(register, { code, label, unit }, towns),
  }
}

interface Named {
  code: string
  label: string
  unit: string
}

/** Added up over the towns that reported; a rate from its summed halves. */
function totalOf(register: Register, { code, label, unit }: Named, submitted: readonly { figure: SubmittedFigure; filing: Submitted }[],
  of: number): TableColumn['total'] {
  const sum = (pick: (figure: SubmittedFigure) => number | null) => submitted.reduce((n, { figure }) => n + (pick(figure) ?? 0), 0)
  const rate = submitted.some(({ figure }) => figure.denominator !== null)
  const [n, base] = rate ? [sum(({ numerator }) => numerator), sum(({ denominator }) => denominator)] : [sum(({ value }) => value), null]
  const asOf = submitted.map(({ filing }) => filing.submitted).sort()[0] ?? null
  const answer = submitted.length === 0 ? unreported({ code, label, unit }) : addedUp(register, { code, label, unit }, n, base)
  return { value: answer.value, printed: printed(answer), numerator: answer.numerator, denominator: answer.denominator, towns: submitted.length, of,
    asOf, remark: submitted.length > 1 ? remarkOn(register, code) : null }
}

const unreported = (named: Named): Answer => ({ ...named, value: null, numerator: null, denominator: null, zero: 'not-reported' })

/** A sum above the towns as an answer: of a rate `n` over `base`. */
export function addedUp(register: Register, named: Named, n: number, base: number | null): Answer {
  if (base === null) return { ...named, value: n, numerator: null, denominator: null, zero: n === 0 ? 'counted' : null }
  const figure = register.figures.get(named.code)?.figure
  const times = figure?.what === 'rate' ? figure.times : 100
  return base === 0 ? { ...named, value: null, numerator: n, denominator: base, zero: 'no-base' }
    : { ...named, value: (n / base) * times, numerator: n, denominator: base, zero: null }
}

/** Distinct people above the towns are the towns' sum, and called so. */
function remarkOn(register: Register, code: string): string | null {
  const found = register.figures.get(code)
  return found && isCounted(found.figure) && isKeyed(found.kind, found.figure) ? '各镇之和：同一个人在两个镇的，计两次' : null
}

function readTotalOf(register: Register, named: Named, towns: readonly TownKnows[]): TableColumn['readTotal'] {
  const { code, unit } = named
  const read = towns.filter(({ figures }) => figures[code] === undefined || figures[code].zero === 'not-reported')
    .flatMap(({ read: all }) => all.get(code) ?? [])
  if (read.length === 0) return null
  if (unit === '%' || register.figures.get(code)?.figure.what === 'rate') return { value: null, printed: '（率不能相加）', towns: read.length }
  const value = read.reduce((n, each) => n + each.value, 0)
  return { value, printed: `${read.some(({ warnings }) => warnings.length > 0) ? '约' : ''}${printed(addedUp(register, named, value, null))}`,
    towns: read.length }
}
