// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, isDay, monthOf, stateCouncilCalendar } from '../law/law.ts'
import {
  type Actor,
  behind,
  type Behind,
  type Counted,
  type Entry,
  fold,
  isCounted,
  type Kind,
  type Matter,
  mayRead,
  type Period,
  periodOf,
  type Register,
  valueOf,
} from '../kernel/kernel.ts'
import { fromCells } from '../store/figures/answers.ts'
import { type UnitRow, behindSql } from '../store/query/figure-sql.ts'
import type { Ledger } from '../store/store.ts'
import { chance, type Draw, pick } from './draw.ts'

/** What was compared, so that an empty agreement is not taken for one. */
export interface Compared {
  figures: number
  nonZero: number
  lists: number
}

/** Every matter of the town folded from its entries in memory. */
export async function mattersIn(ledger: Ledger, register: Register): Promise<Matter[]> {
  const rows = await ledger.within(tx =>
    tx.selectFrom('entry').select(['line', 'kind']).where('town_id', '=', ledger.town.id).orderBy('position').execute(),
  )
  const lives = new Map<string, Entry[]>()
  for (const { line, kind } of rows) {
    const entry = JSON.parse(line) as Entry
    if (register.kinds.has(kind)) lives.set(entry.matter, [...(lives.get(entry.matter) ?? []), entry])
  }
  const world = { calendar: stateCouncilCalendar, setting: () => undefined }
  return [...lives.values()].map(lines => fold(register.kinds.get(lines[0]!.kind)!, lines, world)!)
}

/** Months around what happened in the town, most of all those on whose edge it happened; a quarter and years; some of one village. */
export function somePeriods(draw: Draw, matters: readonly Matter[], villages: readonly number[]): Period[] {
  const known = (days: readonly unknown[]): Day[] => days.filter((day): day is Day => isDay(day) && day > '2022-01-31' && day < '2028-01-01')
  const onEdge = (day: Day): boolean => day.endsWith('-01') || addDays(day, 1).endsWith('-01')
  const days = [
    matters.flatMap(({ on }) => Object.values(on)),
    matters.flatMap(({ facts }) => Object.values(facts)),
    matters.flatMap(({ clocks }) => Object.values(clocks).map(({ last }) => last)),
  ]
    .map(known)
    .flatMap(some => [some, some.filter(onEdge)])
    .filter(some => some.length > 0)
  // A kind whose opening needs a matter of another kind may have no life of its own: then any days do.
  const choices = days.length > 0 ? days : [['2024-06-30', '2024-07-01']]
  const month = (): Period => {
    const of = monthOf(addDays(pick(draw, pick(draw, choices)), pick(draw, [0, 0, 0, -31, 31])))
    return { from: of, to: of }
  }
  const whole = [
    month(),
    month(),
    month(),
    month(),
    month(),
    month(),
    periodOf(`${draw.int(2023, 2025)}-Q${draw.int(1, 4)}`),
    periodOf('2024'),
    periodOf(String(pick(draw, [2023, 2025, 2026]))),
  ]
  return [...whole, ...whole.filter(() => chance(draw, 40)).map(period => ({ ...period, village: pick(draw, villages) }))]
}

/** Memory, SQL, cells and the list behind each counted figure, held against each other. Every disagreement is one sentence. */
export async function disagreements(
  ledger: Ledger,
  register: Register,
  kinds: readonly Kind[],
  matters: readonly Matter[],
  periods: readonly Period[],
  compared: Compared,
): Promise<string[]> {
  const complaints: string[] = []
  for (const period of periods) {
    const cells = await ledger.within(tx => fromCells(tx, register, [ledger.town.id], period))
    for (const kind of kinds)
      for (const [code, figure] of Object.entries(kind.figures)) {
        if (!isCounted(figure)) continue
        const found = behind(kind, figure, matters, period)
        const memory = valueOf(kind, figure, found)
        const units = await ledger.within(tx => behindSql(kind, figure, [ledger.town.id], period).execute(tx))
        const bySql = valueOf(kind, figure, listed(units.rows))
        const byCell = cells.get(code) ?? 0
        compared.figures++
        if (memory !== 0) compared.nonZero++
        if (memory !== bySql || memory !== byCell)
          complaints.push(`${code} 在 ${JSON.stringify(period)}：内存 ${memory}，SQL ${bySql}，格子 ${byCell}`)
        else if (same(found) !== same(listed(units.rows))) complaints.push(`${code} 在 ${JSON.stringify(period)}：数目相同而事项不同`)
      }
  }
  return [...complaints, ...(await tracesApart(ledger, kinds, matters, periods[0]!))]
}

function listed(rows: readonly UnitRow[]): Behind[] {
  const found = new Map<string, Behind>()
  for (const { id, n, key } of rows) {
    const before = found.get(id)
    found.set(id, { matter: id, n: (before?.n ?? 0) + Number(n), keys: [...(before?.keys ?? []), key] })
  }
  return [...found.values()]
}

const same = (list: readonly Behind[]): string =>
  JSON.stringify(list.map(({ matter, n, keys }) => [matter, n, [...keys].sort()]).sort(([a], [b]) => (a! < b! ? -1 : 1)))

async function tracesApart(ledger: Ledger, kinds: readonly Kind[], matters: readonly Matter[], period: Period): Promise<string[]> {
  const complaints: string[] = []
  for (const kind of kinds) for (const [code, figure] of Object.entries(kind.figures)) {
    if (!isCounted(figure)) continue
    const trace = (await ledger.trace(code, period)).map(({ matter, n }) => [matter.id, n])
    const list = behind(kind, figure as Counted, matters, period).map(({ matter, n }) => [matter, n])
    if (JSON.stringify(trace.sort()) !== JSON.stringify(list.sort())) complaints.push(`${code} 点开的清单与数出的不同`)
  }
  return complaints
}

/** Somebody with a few posts, each of the whole town or of one village. */
export const anybody = (draw: Draw, register: Register, villages: readonly number[]): Actor => ({
  id: '甲',
  posts: Object.keys(register.posts)
    .filter(() => chance(draw, 15))
    .map(post => ({ post, village: chance(draw, 50) ? 0 : pick(draw, villages) })),
})

/** The list an actor is shown against what the actor may open, for every kind. */
export async function accessApart(
  ledger: Ledger,
  kinds: readonly Kind[],
  matters: readonly Matter[],
  actor: Actor,
  compared: Compared,
): Promise<string[]> {
  const complaints: string[] = []
  for (const kind of kinds) {
    const { rows } = await ledger.list({ kind, actor, sort: 'opened', page: 1, size: 10_000 })
    const listedIds = rows.map(row => row.id).sort()
    const readable = matters
      .filter(matter => matter.kind === kind.id && mayRead(kind, matter, actor))
      .map(matter => matter.id)
      .sort()
    compared.lists++
    if (JSON.stringify(listedIds) !== JSON.stringify(readable))
      complaints.push(`${kind.id}：${JSON.stringify(actor.posts)} 的清单有 ${listedIds.length} 件，能打开的有 ${readable.length} 件`)
  }
  return complaints
}
