// SPDX-License-Identifier: MulanPSL-2.0
import { amount, deadline, type Deadline, type Day, type FixedLimit, holdsOn, inForce, type Limit, type Longer, settled } from '../../law/law.ts'
import { meets, type Situation } from '../condition/condition.ts'
import type { Clock, Condition, HowLong, Kind, OnDay } from '../declare/declare.ts'
import type { World } from '../entry/entry.ts'
import type { Effective } from '../entry/fold.ts'
import type { Running } from '../entry/matter.ts'
import { Refusal } from '../entry/refusal.ts'

/** A clock as it stands, and the deadline it rests on where a limit gives one. */
export interface Run {
  running: Running
  deadline?: Deadline
  /** A paper's own day gave the date, and by which article. */
  named?: OnDay
}

/** Runs one clock over the entries that count. Undefined when it never started or no limit fits the matter. */
export function runClock(kind: Kind, name: string, matter: Situation, life: readonly Effective[], world: World): Run | undefined {
  const clock: Clock = kind.procedure.clocks[name]!
  const start = startOf(clock, life)
  if (!start) return undefined
  const after = life.slice(life.indexOf(start) + 1)
  const end = after.find(entry => [clock.until].flat().includes(entry.step))
  const running: Running = { started: start.day, ...(end ? { done: end.day, ...replacing(kind, clock, end.step) } : {}) }
  const limit = limitOf(clock, start.day, matter)
  if (!limit) return undefined
  if (limit !== 'unwritten' && 'on' in limit) return onDay(clock, running, limit, matter.facts[limit.on] as Day | undefined)
  if (limit === 'unwritten') return { running: { ...running, unset: '当日施行的规定没有收录' } }
  const fixed = settled(limit, limit.local === undefined ? undefined : world.setting(limit.local, start.day))
  if (!fixed) return { running: { ...running, unset: limit.local ?? '' } }
  return counted(clock, running, fixed, after, world)
}

/** What holds from the end on, where the step that ended the clock only set another day. */
function replacing({ procedure }: Kind, { replaced }: Clock, ended: string): Pick<Running, 'replacedBy'> {
  const next = replaced === ended ? Object.values<Clock>(procedure.clocks).find(({ from }) => [from].flat().includes(ended)) : undefined
  return next ? { replacedBy: next.label } : {}
}

function startOf(clock: Clock, life: readonly Effective[]): Effective | undefined {
  const first = life.find(entry => [clock.from].flat().includes(entry.step))
  const again = clock.restarts === undefined ? undefined : life.findLast(entry => entry.step === clock.restarts)
  return again && first && life.indexOf(again) > life.indexOf(first) ? again : first
}

function onDay({ advice }: Clock, running: Running, named: OnDay, last: Day | undefined): Run | undefined {
  if (last === undefined) return undefined
  const dated = { ...running, last, alarm: last }
  return { named, running: advice ? dated : judged(dated) }
}

/** The limit that holds for the matter on the day the clock started; `unwritten` where the version in force that day is not in the book: never the nearest. */
function limitOf({ limit }: Clock, started: Day, matter: Situation): Limit | OnDay | 'unwritten' | undefined {
  const versions = versionsOf(limit, matter)
  const [first] = versions
  if (first === undefined || 'on' in first) return first
  const holding = (versions as readonly Limit[]).filter(each => holdsOn(each, started))
  return holding.length === 0 ? 'unwritten' : inForce(holding, started)
}

type Case = { when: Condition; limit: Limit | OnDay }

function versionsOf(limit: HowLong, matter: Situation): readonly (Limit | OnDay)[] {
  if (!Array.isArray(limit)) return [limit as Limit | OnDay]
  const cases = limit.filter((each): each is Case => 'when' in each)
  return cases.length > 0 ? cases.filter(each => meets(each.when, matter)).slice(0, 1).map(each => each.limit) : (limit as readonly Limit[])
}

function counted(clock: Clock, running: Running, limit: FixedLimit, after: readonly Effective[], world: World): Run {
  const pauses = pausesOf(clock, after)
  const still = pauses.find(pause => pause.until === undefined)?.from
  const closed = pauses.filter((pause): pause is { from: Day; until: Day } => pause.until !== undefined)
  const paused: Longer =
    closed.length > 0 ? { paused: closed.map(pause => ({ ...pause, ...(clock.pause ? { cites: clock.pause.cites } : {}) })) } : {}
  const longer: Longer = {
    ...paused,
    ...extensionOf(clock, after, days => deadline(running.started, limit, world.calendar, { ...paused, days }).last),
  }
  const date = deadline(running.started, limit, world.calendar, Object.keys(longer).length > 0 ? longer : undefined)
  if (still && !running.done) return { running: { ...running, paused: still }, deadline: date }
  const dated: Running = { ...running, last: date.last, alarm: date.alarm, ...(date.provisional ? { provisional: true } : {}) }
  return { running: clock.advice ? dated : judged(dated), deadline: date }
}

const judged = (running: Running): Running => (running.done && running.last ? { ...running, late: running.done > running.last } : running)

function pausesOf({ pause }: Clock, after: readonly Effective[]): { from: Day; until?: Day }[] {
  if (!pause) return []
  const pauses: { from: Day; until?: Day }[] = []
  for (const { step, day } of after) {
    const open = pauses.at(-1)
    if (step === pause.from && (!open || open.until !== undefined)) pauses.push({ from: day })
    else if (step === pause.until && open && open.until === undefined) open.until = day
  }
  return pauses
}

/**
 * Days granted by the extending steps; `lastWith` is the last day with so many of them.
 * @throws Refusal when they exceed what the act allows, or when one was granted after the time had run out.
 */
function extensionOf({ extend, label }: Clock, after: readonly Effective[], lastWith: (days: number) => Day): Longer {
  const grants = extend ? after.filter(entry => entry.step === extend.by) : []
  if (!extend || grants.length === 0) return {}
  const about = { field: extend.days, ...(extend.atMost.cites ? { cites: extend.atMost.cites } : {}) }
  const most = extend.atMost.length ? amount(extend.atMost.length) : 0
  let days = 0
  for (const grant of grants) {
    const last = lastWith(days)
    if (grant.day > last) throw new Refusal(`“${label}”已于 ${last} 届满，${grant.day} 不能再延长`, about)
    days += (grant.data[extend.days] as number | undefined) ?? 0
  }
  if (days > most) throw new Refusal(`“${label}”最多延长 ${most} 日，已延长 ${days} 日`, about)
  if (days === 0) return {}
  const granted = grants.at(-1)!
  return { days, grantedBy: granted.post, grantedOn: granted.day, ...(about.cites ? { cites: about.cites } : {}) }
}
