// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, citationText, type Day, type Length } from '../../law/law.ts'
import { type Actor, type Clock, getKind, type Kind, mayRead, type Step } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { worldOf } from '../../store/ledger/settings.ts'
import { lastPosts, openOf, runningUntil } from '../../store/query/standing.ts'
import type { ClockRow, MatterRow } from '../../store/schema.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { citesOf } from '../handlers/desk.ts'
import { ownerNames } from './owner.ts'

/** Why something stands on a dispatch sheet: past its day, due, untouched for long, or nobody's. */
export type Why = 'late' | 'due' | 'stuck' | 'unowned'

/** One thing to be spoken of in a meeting: a running clock of a matter, or a matter that stands still or has no owner. */
export interface StandingLine {
  matter: string
  kind: string
  kindLabel: string
  number: string | null
  title: string
  /** The office whose it is; empty where nobody has it. */
  owner: string
  /** What is due: 办理时限; empty where no clock runs. */
  clock: string
  last: Day | null
  provisional: boolean
  /** The article, or in words what the limit rests on. */
  cites: string
  /** Whether an act gives the limit, not the town or the paper itself. */
  statutory: boolean
  then: string
  /** Day of the latest entry. */
  lastDay: Day
  why: readonly Why[]
}

export interface Standing {
  /** By owner, then by date. */
  lines: readonly StandingLine[]
  /** Lines the reader may not read: counted, never shown. */
  unread: number
  /** How long nothing may happen before it is called stuck; undefined: the town has not set it. */
  stuckAfter: Length | undefined
}

/** 多久没有记录算久未办理: the town's own rule, without default. */
export const stuckSetting = 'dispatch.stuck'

export interface StandingAsked {
  /** Clocks that end up to this day. */
  until: Day
  today: Day
  reader: Actor | 'machine'
}

/** What is late, due up to a day, stuck or nobody's, over all kinds. */
export async function standingOf(store: Store, ledger: Ledger, { until, today, reader }: StandingAsked): Promise<Standing> {
  const { register } = store
  const owned = [...register.kinds.values()].filter(kind => kind.owner).map(({ id }) => id)
  const read = await ledger.within(async tx => {
    const world = await worldOf(tx, ledger.town.id, store.calendar)
    const [running, open] = [await runningUntil(tx, register, ledger.town.id), await openOf(tx, ledger.town.id, owned)]
    return { running, open, stuckAfter: world.setting(stuckSetting, today) }
  })
  const rows = new Map((await ledger.rows([...new Set(read.running.map(row => row.matter_id))])).map(row => [row.id, row]))
  for (const row of read.open) rows.set(row.id, row)
  const found = [...byMatter(read.running, read.open)].flatMap(([matter, clocks]) => {
    const row = rows.get(matter)
    return row ? linesOf(getKind(register, row.kind), row, clocks, { until, today, stuckAfter: read.stuckAfter }) : []
  })
  const readable = found.filter(({ row }) => reader === 'machine' || mayRead(getKind(register, row.kind), matterOf(row), reader))
  const posts = await ledger.within(tx => lastPosts(tx, ledger.town.id, [...new Set(readable.map(({ row }) => row.id))]))
  const names = await ownerNames(store, ledger, readable.map(({ row }) => row))
  const lines = readable.map(({ row, ...line }): StandingLine => ({
    ...line,
    owner: line.why.includes('unowned') ? '' : names(row, line.ends, posts.get(row.id)),
  }))
  return { lines: lines.sort(inOrder), unread: found.length - readable.length, stuckAfter: read.stuckAfter }
}

type Found = Omit<StandingLine, 'owner'> & { row: MatterRow; ends: readonly string[] }

/** Matter → its running clocks; none of an open matter that no clock drives. */
function byMatter(running: readonly ClockRow[], open: readonly MatterRow[]): Map<string, ClockRow[]> {
  const clocks = new Map<string, ClockRow[]>(open.map(row => [row.id, []]))
  for (const row of running) clocks.set(row.matter_id, [...(clocks.get(row.matter_id) ?? []), row])
  return clocks
}

interface Measured {
  until: Day
  today: Day
  stuckAfter: Length | undefined
}

function linesOf(kind: Kind, row: MatterRow, clocks: readonly ClockRow[], { until, today, stuckAfter }: Measured): Found[] {
  const whole: Why[] = [
    ...(stuckAfter && isWorkedOn(kind, row, clocks) && plus(row.last_day, stuckAfter) < today ? ['stuck' as const] : []),
    ...(isUnowned(kind, row) ? ['unowned' as const] : []),
  ]
  const dated = clocks.filter(({ last, paused }) => paused === null && last !== null && last <= until)
  const lines = dated.map(clock => lineOf(kind, row, clock, [clock.last! < today ? 'late' : 'due', ...whole]))
  if (lines.length > 0 || whole.length === 0) return lines
  const [next] = clocks.filter(({ last, paused }) => paused === null && last !== null)
  return [lineOf(kind, row, next ?? clocks[0], whole)]
}

function lineOf(kind: Kind, row: MatterRow, running: ClockRow | undefined, why: readonly Why[]): Found {
  const clock: Clock | undefined = running && kind.procedure.clocks[running.clock]
  const cites = clock && running ? citesOf(clock, running.started, row) : undefined
  return {
    row, matter: row.id, kind: kind.id, kindLabel: kind.label, number: row.number, title: row.title, clock: clock?.label ?? '',
    last: running?.paused === null ? running.last : null, provisional: running?.provisional ?? false, lastDay: row.last_day, why,
    cites: cites ? citationText(cites) : clock ? limitWords(clock) : '', statutory: cites !== undefined, then: clock?.then ?? '',
    ends: clock ? endingPosts(kind, clock) : nextPosts(kind, row.state),
  }
}

/** What a limit without an article rests on. */
function limitWords({ limit }: Clock): string {
  return JSON.stringify(limit).includes('"local"') ? '本镇规定的期限' : '件上载明的日期'
}

const endingPosts = (kind: Kind, clock: Clock): string[] => [clock.until].flat().flatMap(step => (kind.procedure.steps[step] as Step).by)

/** Who may take the next step from a state. */
const nextPosts = (kind: Kind, state: string): string[] =>
  Object.values<Step>(kind.procedure.steps).filter(({ from }) => from !== 'nothing' && from.includes(state)).flatMap(({ by }) => by)

/** Somebody has it, or an act's own clock runs on it: a contract under way and a model village between two reviews wait for nobody. */
const isWorkedOn = (kind: Kind, row: MatterRow, clocks: readonly ClockRow[]): boolean =>
  kind.owner !== undefined ||
  clocks.some(running => running.last !== null && citesOf(kind.procedure.clocks[running.clock]!, running.started, row) !== undefined)

const plus = (day: Day, length: Length): Day =>
  'months' in length ? addMonths(day, length.months) : addDays(day, 'days' in length ? length.days : Math.ceil(length.hours / 24))

/** No office is named and nobody has taken it up; or it stands in a state in which nobody has it. */
function isUnowned({ owner }: Kind, row: MatterRow): boolean {
  if (!owner || row.final) return false
  if (owner.nobodyIn?.includes(row.state)) return true
  const named = owner.in.some(name => isNamed(row.facts[name]))
  return !named && Object.keys(row.on_days).length === 1
}

const isNamed = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '')

const collator = new Intl.Collator('zh-Hans-CN')

/** By the name of the office, what is nobody's first, then by date: no order of merit. */
function inOrder(a: StandingLine, b: StandingLine): number {
  return (
    collator.compare(a.owner, b.owner) ||
    compare(a.last ?? '9', b.last ?? '9') ||
    compare(a.number ?? '', b.number ?? '') ||
    compare(a.matter, b.matter)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
