// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { filing as contractOf } from '../../contract/filing.ts'
import {
  type FiguresBody, type FilingKind, filingKinds, filingName, type FilingState, filingStates, filingSteps, frozenBehind, type FrozenBehind, getKind,
  mayRead, openFilingSteps, type ProvisionalDate, type Register, tooEarly,
} from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { Filing, FilingEvent, Ledger, Store } from '../../store/store.ts'
import { withPrinted } from '../handlers/figures.ts'
import { userNames } from '../handlers/user-names.ts'
import type { AtDesk, Visit } from '../http/visit.ts'
import type { PrintedDifference } from './findings.ts'
import { codesIn, countBehind, type Snapshot, type ToldDifference } from './snapshot.ts'
import { nextStep } from './waiting.ts'

type Told = z.input<typeof contractOf.filing.output>
type Event = Told['history'][number]
export type Brief = Pick<Told, 'kind' | 'kindLabel' | 'period' | 'name' | 'state' | 'stateLabel' | 'last' | 'mine'>

/** Who took a step, by name and post. */
export type ToldEvent = (event: FilingEvent) => Event

/** Names of everybody who stepped in these filings, or recorded these entries. */
export async function eventsBy(store: Store, filings: readonly Filing[]): Promise<ToldEvent> {
  const names = await userNames(store, filings.flatMap(({ events }) => events.map(({ by }) => by)))
  return ({ step, by, post, county, unit, at, comments, findings, along }) => ({
    step, label: filingSteps[step], by: names(by), post: unit ?? store.register.posts[post] ?? (county ? '县里' : post), at, comments: comments ?? null,
    findings: (findings ?? []).map(({ says, reason }) => ({ says, reason })), along: along !== undefined,
  })
}

/** A filing in one line, or that nobody has filled it. */
export function briefOf(
  { kind, period, filing }: { kind: FilingKind; period: string; filing: Filing | undefined }, told: ToldEvent, { actor, ledger }: AtDesk,
  { installation, today }: Visit,
): Brief {
  const last = filing?.events.at(-1)
  return {
    kind, kindLabel: filingKinds[kind], period, name: filingName(kind, period), state: filing?.state ?? null, stateLabel: stateLabel(filing?.state),
    last: last ? told(last) : null, mine: nextStep(installation.store.register, ledger, { kind, period, filing, actor, today }) ?? null,
  }
}

const stateLabel = (state: FilingState | undefined): string => (state ? filingStates[state] : '未填报')

interface Asked {
  kind: FilingKind
  period: string
  filing: Filing | undefined
}

/** What the actor may do with it now, why it cannot be filled yet, and why it is not sent back by itself. */
export async function openTo(
  register: Register, { kind, period, filing }: Asked, { actor, ledger }: AtDesk, today: string,
): Promise<Pick<Told, 'open' | 'why' | 'held'>> {
  const open = openFilingSteps({ kind, period, standing: ledger.filings.standingOf(filing), actor, today, posts: register.posts })
  const held = kind === 'figures' && filing && filing.state !== 'returned' ? await heldBy(ledger, period) : null
  return {
    open: held === null ? open : open.filter(step => step !== 'return'), held,
    why: filing && filing.state !== 'returned' ? null : tooEarly(kind, period, today) ?? null,
  }
}

/** The signed annual report whose numbers a year's figures are: they go back with it or not at all. */
async function heldBy({ filings }: Ledger, period: string): Promise<string | null> {
  const report = /^\d{4}$/.test(period) ? await filings.read('annual-report', period) : undefined
  if (!report || !['signed', 'submitted', 'published'].includes(report.state)) return null
  const name = `${filingName('annual-report', period)}${filingStates[report.state]}，它的数字出自这份指标数据`
  return report.state === 'published' ? `${name}，不能再退回；确有错误的，另发更正` : `${name}；要退回的，先退回年度报告`
}

/** The figures of a body in the register's order, with how many matters stand behind each. */
export const figuresTold = (register: Register, body: FiguresBody): Told['figures'] =>
  codesIn(register, body).map(code => {
    const { definition, definitionHash: _, halves: __, sum: ___, behind: ____, ...answer } = body.figures[code]!
    const { kind } = register.figures.get(code)!
    return { ...withPrinted(answer), kind: kind.id, kindLabel: kind.label, definition, matters: countBehind(body, code) }
  })

export function incompleteTold(register: Register, { incomplete: { unfilled, unsigned, gaps } }: Snapshot): Told['incomplete'] {
  const named = (code: string) => ({ code, label: register.figures.get(code)?.figure.label ?? code })
  const label = (post: string) => register.posts[post as keyof typeof register.posts] ?? post
  return {
    unfilled: unfilled.map(({ post, figures }) => ({ post, label: label(post), figures: figures.map(named) })),
    unsigned: unsigned.map(named), gaps: gaps.map(({ label: what, by, span, of }) => ({ label: what, by: label(by), span, of })),
  }
}

/** Dates that may still move, with the figures that rest on them by name. */
export const provisionalTold = (register: Register, dates: readonly ProvisionalDate[]): Told['provisional'] =>
  dates.map(
    ({ number, label, last, figures }) => ({ number, label, last, figures: figures.map(code => register.figures.get(code)?.figure.label ?? code) })
  )

/** A text's numbers that the ledger tells otherwise by now; the matters are told with the figures. */
export const printedTold = (differences: readonly PrintedDifference[]): Told['differences'] =>
  differences.map(({ then, now }) => ({
    code: then.code, label: then.label, then: withPrinted(then), now: now ? withPrinted(now) : null, definitionChanged: false, came: [], went: [],
    changed: [], unreadable: 0, entries: [],
  }))

/** Matters with their titles, those apart that the actor may not read. */
async function readableOf<M extends FrozenBehind>({ ledger, actor }: AtDesk, register: Register, matters: readonly M[]): Promise<{
  matters: (Omit<M, 'kind'> & { title: string | null })[]; unreadable: number
}> {
  const rows = new Map((await ledger.rows([...new Set(matters.map(({ id }) => id))])).map(row => [row.id, row]))
  const mine = matters.filter(({ id }) => readable(rows.get(id)))
  return {
    matters: mine.map(({ kind: _, ...matter }) => ({ ...matter, title: rows.get(matter.id)?.title ?? null })),
    unreadable: matters.length - mine.length,
  }

  function readable(row: MatterRow | undefined): boolean {
    return row !== undefined && mayRead(getKind(register, row.kind), matterOf(row), actor)
  }
}

/** The matters behind a frozen figure as the actor may see them. */
export const mattersTold = (at: AtDesk, register: Register, body: FiguresBody, code: string) => readableOf(at, register, frozenBehind(body, code))

export async function differencesTold(at: AtDesk, store: Store, differences: readonly ToldDifference[]): Promise<Told['differences']> {
  const names = await userNames(store, differences.flatMap(({ entries }) => entries.map(({ by }) => by)))
  const told: Told['differences'] = []
  for (const { code, label, then, now, definitionChanged, came, went, changed, entries } of differences) {
    const [into, out, other] = [
      await readableOf(at, store.register, came), await readableOf(at, store.register, went), await readableOf(at, store.register, changed),
    ]
    const seen = new Set([into, out, other].flatMap(({ matters }) => matters.map(({ id }) => id)))
    told.push({
      code, label, then: withPrinted(then), now: now ? withPrinted(now) : null, definitionChanged, came: into.matters, went: out.matters,
      changed: other.matters,
      unreadable: into.unreadable + out.unreadable + other.unreadable,
      entries: entries.filter(({ matter }) => seen.has(matter)).map(
        ({ matter, day, recorded, stepLabel, by, reason }) => ({ matter, day, recorded, label: stepLabel, by: names(by), reason })
      ),
    })
  }
  return told
}
