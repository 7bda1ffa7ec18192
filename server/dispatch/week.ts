// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { type Actor, type Answer, getKind, type Matter, mayRead, yearPeriod } from '../../kernel/kernel.ts'
import { dutiesOf, heads, type Head } from '../../contract/duties.ts'
import type { leaderPosts } from '../../contract/leader.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { type Hurt, hurtsOf } from './hurts.ts'
import { reportCalendar } from './report-calendar.ts'
import { type StandingLine, standingOf } from './standing.ts'
import { heldTargets } from './targets.ts'

export type Leader = (typeof leaderPosts)[number]

/** A duty of the leader's own: how often this year, the last time and what shows it. */
export interface OwnDuty {
  label: string
  figure: Answer
  last: Day | null
  evidence: string | null
  matter: string | null
}

export interface Week {
  until: Day
  hurts: Hurt[]
  duties: OwnDuty[]
  red: (StandingLine & { next: Day | null })[]
  redMore: number
  unread: number
}

/** What the page of a week looks ahead, and how many red lines leave room for the rest on one sheet. */
const [ahead, mostRed] = [7, 8]
/** A late matter's next day is looked for within so many days. */
const horizon = 120

/** 一周一页 for a leader: the three things that hurt most by the stated rules, own duties, what is late with owner and next day. */
export async function weekOf(store: Store, ledger: Ledger, { head, actor, today }: { head: Leader; actor: Actor; today: Day }): Promise<Week> {
  const { lines, unread } = await standingOf(store, ledger, { until: addDays(today, horizon), today, reader: actor })
  const calendar = await reportCalendar(store, ledger, today)
  const targets = (await heldTargets(store, ledger, Number(today.slice(0, 4)))).filter(({ state }) => state === 'planned' || state === 'started')
  const duties = head === 'deputy-leader' ? [] : await ownDuties(store, ledger, head, actor, today)
  const undone = duties.filter(({ figure }) => figure.value === 0 || figure.value === null).map(({ label }) => label)
  const late = lines.filter(({ why }) => why.includes('late')).sort((a, b) => (a.last! < b.last! ? -1 : 1))
  return {
    until: addDays(today, ahead),
    hurts: hurtsOf({ today, lines, calendar, targets, undone, leader: head === 'deputy-leader' ? '' : heads[head] }),
    duties,
    red: late.slice(0, mostRed).map(line => ({ ...line, next: nextDay(line, lines, today) })),
    redMore: Math.max(late.length - mostRed, 0),
    unread,
  }
}

/** The next day on which something of the matter falls due. */
const nextDay = ({ matter }: StandingLine, lines: readonly StandingLine[], today: Day): Day | null =>
  lines.filter(line => line.matter === matter && line.last !== null && line.last >= today).map(({ last }) => last!).sort()[0] ?? null

async function ownDuties({ register }: Store, ledger: Ledger, head: Head, actor: Actor, today: Day): Promise<OwnDuty[]> {
  const period = yearPeriod(Number(today.slice(0, 4)))
  const answers = await ledger.answers(period)
  const readable = (matter: Matter): boolean => mayRead(getKind(register, matter.kind), matter, actor)
  return Promise.all(dutiesOf(head).map(async ({ label, figure }) => {
    const latest = (await ledger.trace(figure, period)).findLast(({ matter }) => readable(matter))
    return { label, figure: answers.get(figure)!, last: latest?.day ?? null, evidence: latest?.title ?? null, matter: latest?.matter.id ?? null }
  }))
}
