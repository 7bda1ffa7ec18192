// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { Day } from '../../law/law.ts'
import {
  type Cell, clocksAsked, definitionOf, type FiguresBody, type FrozenFigure, type FrozenGap, type FrozenMatter, finalDay, type Kind,
  madeOf, type Period, periodOf, type ProvisionalDate, type Register, spansIn, type World, within,
} from '../../kernel/kernel.ts'
import { answersOf } from '../figures/answers.ts'
import { conditionSql, daySql } from '../query/condition-sql.ts'
import type { Schema } from '../schema.ts'
import { definitionHash } from './definition-hash.ts'

/** What is asked of when a period's figures are taken down. */
export interface Picture {
  tx: Transaction<Schema>
  town: number
  register: Register
  world: World
  villages: ReadonlyMap<number, string>
}

/**
 * All figures of a period as they stand, with definitions and the matters behind them: from the cells and from what each matter
 * counts for, in a fixed number of queries however many figures there are.
 */
export async function freezeFigures(picture: Picture, period: string): Promise<FiguresBody> {
  const { tx, town, register } = picture
  const months = periodOf(period)
  const answers = await answersOf(tx, register, town, months)
  const given = await givenIn(picture, months)
  const matters = [...given.matters.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const place = new Map(matters.map(({ id }, at) => [id, at]))
  const figures = [...answers.values()].map(
    answer => [answer.code, { ...answer, ...declared(register, answer.code, given.behind.get(answer.code), place) } satisfies FrozenFigure] as const
  )
  return {
    period, figures: Object.fromEntries(figures), matters, provisional: await provisionalIn(picture, months, given.behind),
    gaps: await gapsIn(picture, months),
  }
}

type Behind = ReadonlyMap<string, number>

function declared(register: Register, code: string, behind: Behind | undefined, place: ReadonlyMap<string, number>) {
  const { figure } = register.figures.get(code)!
  const says = { definition: definitionOf(register, code).says.join(''), definitionHash: definitionHash(register, code) }
  if (figure.what === 'rate') return { ...says, halves: [figure.over, figure.under] as const }
  if (figure.what === 'total') return { ...says, sum: figure.of }
  return { ...says, behind: [...(behind ?? [])].map(([id, n]) => [place.get(id)!, n] as const).sort((a, b) => a[0] - b[0]) }
}

/**
 * Every matter that gives something to a figure of the period: a flow within its months, a stock up to its last. What each matter
 * counts for is read as it stands and added up here: taking the lists apart in SQL costs several times as much.
 */
async function givenIn({ tx, town, register }: Picture, { from, to }: Period): Promise<{
  matters: Map<string, FrozenMatter>; behind: Map<string, Map<string, number>>
}> {
  const { rows } = await sql<FrozenMatter & { counts: readonly Cell[] }>`
    select id, number, kind, counts from matter where town_id = ${town} and not voided and merged_into is null and counts <> '[]'::jsonb`.execute(tx)
  const stocks = new Set([...register.figures.values()].filter(({ figure }) => figure.what === 'stock').map(({ code }) => code))
  const matters = new Map<string, FrozenMatter>()
  const behind = new Map<string, Map<string, number>>()
  for (const { counts, ...matter } of rows)
    for (const { figure, month, n } of counts) {
      if (month > to || (month < from && !stocks.has(figure)) || !register.figures.has(figure)) continue
      const of = behind.get(figure) ?? new Map<string, number>()
      behind.set(figure, of.set(matter.id, (of.get(matter.id) ?? 0) + n))
      matters.set(matter.id, matter)
    }
  return withoutNothing(matters, behind)
}

/** A stock that has ended gives nothing any more, nor does its matter. */
function withoutNothing(matters: Map<string, FrozenMatter>, behind: Map<string, Map<string, number>>) {
  for (const of of behind.values()) for (const [id, n] of of) if (n === 0) of.delete(id)
  const giving = new Set([...behind.values()].flatMap(of => [...of.keys()]))
  for (const id of matters.keys()) if (!giving.has(id)) matters.delete(id)
  return { matters, behind }
}

/** Clocks with a date that may still move, where a figure asks them of a matter it counts or that falls due within the period. */
async function provisionalIn({ tx, town, register }: Picture, period: Period, behind: ReadonlyMap<string, Behind>): Promise<ProvisionalDate[]> {
  const { rows } = await sql<{ id: string; number: string | null; kind: string; clock: string; label: string; last: Day | null }>`
    with moving as materialized (select matter_id, clock, label, last from clock where town_id = ${town} and provisional)
    select m.id, m.number, m.kind, c.clock, c.label, c.last from moving c join matter m on m.town_id = ${town} and m.id = c.matter_id
    where not m.voided and m.merged_into is null and m.opened <= ${finalDay(period)} order by m.id, c.clock`.execute(tx)
  const asking = [...register.figures.values()].flatMap(
    ({ kind, code, figure }) => clocksAsked(figure).map(clock => ({ kind: kind.id, code, clock }))
  )
  return rows.flatMap(({ id, number, kind, clock, label, last }) => {
    const codes = asking.filter(
      each => each.kind === kind && each.clock === clock && (behind.get(each.code)?.has(id) || (last !== null && within(period, last)))
    ).map(each => each.code)
    return codes.length === 0 ? [] : [
      { matter: id, number, kind, clock, label, last, figures: [...new Set(codes.flatMap(code => madeOf(register, code)))].sort() },
    ]
  })
}

type Expected = Kind & { expects: NonNullable<Kind['expects']> }

/** What was expected in the period and nobody reported; without a setting of the town nothing is expected. */
async function gapsIn(picture: Picture, period: Period): Promise<FrozenGap[]> {
  const gaps: FrozenGap[] = []
  for (const kind of [...picture.register.kinds.values()].filter((each): each is Expected => each.expects !== undefined)) {
    const interval = picture.world.setting(kind.expects.setting, finalDay(period))
    if (!interval) continue
    const reported = await reportedIn(picture, kind, period)
    const units = kind.expects.of === 'town' ? [0] : [...picture.villages.keys()].filter(id => id !== 0)
    for (const span of spansIn(interval, period))
      for (const village of units)
        if (!reported.some(each => (kind.expects.of === 'town' || each.village === village) && span.from <= each.day && each.day <= span.to))
          gaps.push({ kind: kind.id, label: kind.expects.label, by: kind.expects.by, span: span.label, village })
  }
  return gaps
}

/** Days on which the expected was done; a span may have begun in the year before the period's first month. */
async function reportedIn({ tx, town }: Picture, kind: Expected, period: Period): Promise<{ village: number; day: Day }[]> {
  const { on, where } = kind.expects
  // Months go in blocks from January, so no span of the period began before its year.
  const begins = `${period.from.slice(0, 4)}-01-01`
  const { rows } = await sql<{ village: number; day: Day }>`
    select distinct m.village_id as village, ${daySql(on)} as day from matter m
    where m.town_id = ${town} and m.kind = ${kind.id} and not m.voided and m.merged_into is null
      and ${daySql(on)} between ${begins} and ${finalDay(period)} and ${conditionSql(where, kind)}`.execute(tx)
  return rows
}
