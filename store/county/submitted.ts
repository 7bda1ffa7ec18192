// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { FrozenFigure, ManuscriptBody } from '../../kernel/kernel.ts'
import { lineHash } from '../chain.ts'
import { type Engine, inTowns } from '../engine/engine.ts'
import { filingChainKind } from '../filing/filed.ts'
import type { Schema } from '../schema.ts'
import { desksOf, type GoneBack } from './taken.ts'
import type { Unit } from './units.ts'

/** What a town sent up for a period, as the county sees it: never a draft, never a matter. */
export interface Submitted {
  town: number
  /** Of a filing of this store; none of one that another server sent. */
  id: string | null
  kind: string
  period: string
  state: 'submitted' | 'published' | 'returned'
  hash: string
  /** Instants, ISO 8601 in UTC. The first counts for being in time: a return makes nobody late. */
  first: string
  submitted: string
  published: string | null
  source: 'here' | 'federated'
  /** When it went back and from whom: the county with its words, or the town's own head, whose words stay with the town. */
  returned: { at: string; by: 'county' | 'town'; comments: string } | null
  /** When its last return was taken back, and why: it stands as submitted. */
  recalled?: { at: string; comments: string }
}

/** What tells one submission from every other: the same body sent again after it went back is another one. */
export const submissionKey = ({ town, kind, period, hash, submitted }: Pick<Submitted, 'town' | 'kind' | 'period' | 'hash' | 'submitted'>): string =>
  lineHash([town, kind, period, hash, submitted].join(' '))

export interface Asks {
  kind?: string
  /** '2025' also finds its quarters and months where `within` is set. */
  period?: string
  within?: true
}

/** Reads towns of the unit and the rows of its own and its counties' desks, and no other. */
export const inUnit = <T>(engine: Engine, unit: Unit, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  inTowns(engine, [...desksOf(unit), ...unit.towns.map(town => town.id)], work)

interface Step {
  town: number
  id: string
  kind: string
  period: string
  state: string
  hash: string
  position: number
  step: string
  at: string
  county: boolean
  comments: string | null
}

/** The latest of each town, kind and period that ever came up, by town and period. */
export async function submittedIn(tx: Transaction<Schema>, unit: Unit, asks: Asks = {}): Promise<Submitted[]> {
  const towns = unit.towns.map(town => town.id)
  const period = asks.period === undefined ? sql`true` : asks.within ? sql`left(s.period, 4) = ${asks.period}` : sql`s.period = ${asks.period}`
  const kind = asks.kind === undefined ? sql`true` : sql`s.kind = ${asks.kind}`
  const { rows } = await sql<Step>`
    select s.town_id as town, s.id, s.kind, s.period, s.state, s.hash, s.position, e.step, e.recorded as at,
      coalesce((e.data ->> 'county')::boolean, false) as county, e.data ->> 'comments' as comments
    from snapshot s join entry e on e.town_id = s.town_id and e.matter_id = s.id
    where s.town_id = any(${towns}::bigint[]) and ${period} and ${kind} and e.kind = ${filingChainKind} and e.step in ('submit', 'publish', 'return', 'recall')
    order by s.town_id, s.period, s.kind, e.position`.execute(tx)
  // What went back before it was ever submitted is the town's own.
  const sent = new Set(rows.filter(({ step }) => step === 'submit').map(({ id }) => id))
  const here = grouped(rows.filter(({ id }) => sent.has(id)), row => `${row.town} ${row.kind} ${row.period}`).map(ofSteps)
  return newest([...here, ...(await takenIn(tx, unit, asks))])
}

function ofSteps(steps: readonly Step[]): Submitted {
  const first = steps.find(({ step }) => step === 'submit')!
  const last = steps.reduce((a, b) => (b.position >= a.position ? b : a))
  const ofLast = steps.filter(({ id }) => id === last.id)
  const turned = ofLast.findLast(({ step }) => step === 'return' || step === 'recall')
  const back = turned?.step === 'return' ? turned : undefined
  return {
    town: last.town, id: last.id, kind: last.kind, period: last.period, hash: last.hash, source: 'here', first: first.at,
    state: last.state === 'published' || last.state === 'submitted' ? last.state : 'returned',
    submitted: ofLast.findLast(({ step }) => step === 'submit')?.at ?? first.at,
    published: ofLast.findLast(({ step }) => step === 'publish')?.at ?? null,
    returned: back ? { at: back.at, by: back.county ? 'county' : 'town', comments: back.county ? back.comments ?? '' : '' } : null,
    ...(turned?.step === 'recall' ? { recalled: { at: turned.at, comments: turned.comments ?? '' } } : {}),
  }
}

/** What other servers' towns sent, the latest of each. */
async function takenIn(tx: Transaction<Schema>, unit: Unit, { kind, period, within }: Asks): Promise<Submitted[]> {
  const towns = new Set(unit.towns.map(town => town.id))
  const rows = await tx.selectFrom('taken_filing')
    .select(['of_town', 'kind', 'period', 'hash', 'submitted', 'first', 'published', 'returned', 'comments', 'life'])
    .where('town_id', 'in', desksOf(unit))
    .$if(kind !== undefined, query => query.where('kind', '=', kind!))
    .$if(period !== undefined, query => (within ? query.where(sql`left(period, 4)`, '=', period!) : query.where('period', '=', period!)))
    .orderBy('submitted').execute()
  return grouped(rows.filter(row => towns.has(row.of_town)), row => `${row.of_town} ${row.kind} ${row.period}`).map(all => {
    const last = all.at(-1)!
    const { published, returned, comments } = last
    const turned = (last.life as GoneBack[]).at(-1)
    return {
      town: last.of_town, id: null, kind: last.kind, period: last.period, hash: last.hash, source: 'federated' as const,
      first: all.map(row => row.first ?? row.submitted).reduce((a, b) => (b < a ? b : a)), submitted: last.submitted, published,
      // Published before the slip reached it: what is out in the world is not sent back.
      state: published !== null ? 'published' as const : returned !== null ? 'returned' as const : 'submitted' as const,
      returned: returned !== null && published === null ? { at: returned, by: 'county' as const, comments: comments ?? '' } : null,
      ...(turned?.step === 'recall' && published === null ? { recalled: { at: turned.at, comments: turned.says } } : {}),
    }
  })
}

/** Of one that came both ways, the later, with the first day of either; what was returned here and sent again from elsewhere stands as sent. */
const newest = (all: readonly Submitted[]): Submitted[] =>
  grouped(all, each => `${each.town} ${each.kind} ${each.period}`).map(group => ({
    ...group.reduce((a, b) => (b.submitted > a.submitted ? b : a)), first: group.map(({ first }) => first).reduce((a, b) => (b < a ? b : a)),
  }))

/** Members with equal keys, in their order. */
export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups.values()]
}

/** A frozen figure without the matters behind it: those stay with the town. */
export type SubmittedFigure = Omit<FrozenFigure, 'behind'>

/** Figures by town of what stands submitted for the period; of `codes` only, where given. What was returned is not there. */
export async function submittedFigures(tx: Transaction<Schema>, unit: Unit, all: readonly Submitted[],
  codes?: readonly string[]): Promise<Map<number, Record<string, SubmittedFigure>>> {
  const standing = all.filter(({ kind, state }) => kind === 'figures' && state !== 'returned')
  const wanted = codes === undefined ? sql`true` : sql`f.key = any(${codes}::text[])`
  // The matters' list is left where it is: only the answers travel.
  const figures = sql`(select coalesce(jsonb_object_agg(f.key, f.value - 'behind'), '{}') from jsonb_each(body -> 'figures') f where ${wanted})`
  const ids = standing.flatMap(({ id }) => id ?? [])
  const { rows } = await sql<{ town: number; figures: Record<string, SubmittedFigure> }>`
    select town_id as town, ${figures} as figures from snapshot
    where town_id = any(${standing.map(({ town }) => town)}::bigint[]) and id = any(${ids}::uuid[])`.execute(tx)
  const federated = standing.filter(({ source }) => source === 'federated')
  // By town, hash and day: two towns with nothing to report have the same hash, and so has what a town sends again unchanged.
  const taken = federated.length === 0 ? [] : (await sql<{ town: number; figures: Record<string, SubmittedFigure> }>`
    select of_town as town, ${figures} as figures from taken_filing
    where town_id = any(${desksOf(unit)}::bigint[]) and kind = 'figures' and (of_town, hash, submitted) in (
      select * from unnest(${federated.map(({ town }) => town)}::bigint[], ${federated.map(({ hash }) => hash)}::text[],
        ${federated.map(({ submitted }) => submitted)}::timestamptz[]))`.execute(tx)).rows
  return new Map([...rows, ...taken].map(row => [row.town, row.figures]))
}

/** The text a town submitted; undefined where none stands. */
export async function submittedText(tx: Transaction<Schema>, unit: Unit, { town, kind, id, hash }: Submitted): Promise<ManuscriptBody | undefined> {
  const row = id === null
    ? await tx.selectFrom('taken_filing').select('body').where('town_id', 'in', desksOf(unit))
    .where('of_town', '=', town).where('kind', '=', kind).where('hash', '=', hash).executeTakeFirst()
    : await tx.selectFrom('snapshot').select('body').where('town_id', '=', town).where('id', '=', id).executeTakeFirst()
  return row?.body as ManuscriptBody | undefined
}
