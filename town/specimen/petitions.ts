// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { firstMatters, later, soonAfter, spread, usualMonths, workdayFrom, workdayUntil } from './days.ts'
import { type LifeStep, member } from './life.ts'
import { type Request, requests } from './petition-stories.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

/** Petitions of a year by where they come from. */
export interface Petitions {
  year: number
  key: string
  groups: readonly {
    count: number
    channel: 'visit' | 'online' | 'letter' | 'call'
    sourceLevel: 'local' | 'county' | 'city' | 'national'
  }[]
  from?: Day
  to?: Day
  /** The last day on which one of them is closed and rated. */
  closedBy?: Day
  /** Nothing is recorded after this day. */
  until?: Day
  months?: readonly number[]
}

interface Plan {
  key: string
  day: Day
  channel: string
  sourceLevel: string
  request: Request
  opinion: boolean
}

/** Writes petitions from receipt to rating. Opinions are numbered in the order in which they were given. */
export function receivePetitions(script: Script, rosters: Rosters, says: Petitions): string[] {
  const { year, from = firstMatters(year), to = `${year}-10-25`, closedBy = `${year}-12-29`, months = usualMonths } = says
  const seeded = script.seeded(`petitions ${year} ${says.key}`)
  const sources = seeded.shuffled(says.groups.flatMap(({ count, channel, sourceLevel }) => Array.from(
    { length: count }, () => ({ channel, sourceLevel }),
  )))
  const days = spread(seeded, sources.length, { year, from, to, months })
  const plans = days.map((day, at): Plan => {
    const request = seeded.pick(requests)
    return { ...sources[at]!, key: `${says.key}-${at + 1}`, day, request, opinion: !isSuggestion(request) && seeded.chance(0.68) }
  })
  const lives = plans.map(plan => ({
    plan, steps: stepsOf(script, rosters, plan, closedBy).filter(step => says.until === undefined || step.day <= says.until),
  }))
  numberOpinions(script, year, lives.map(each => each.steps))
  return lives.map(({ plan, steps }) => script.add({ key: plan.key, kind: 'petition', village: 0, steps }))
}

function stepsOf(script: Script, rosters: Rosters, plan: Plan, closedBy: Day): LifeStep[] {
  const seeded = script.seeded(`petition ${plan.key}`)
  const by = 'petition-desk'
  const informed = soonAfter(seeded, plan.day, [0, 7])
  const accepted = soonAfter(seeded, informed, [0, 2])
  const replied = soonAfter(seeded, accepted, plan.opinion ? [10, 40] : [3, 28], workdayUntil(addDays(closedBy, -16)))
  const delivered = soonAfter(seeded, replied, [0, 4])
  const closed = soonAfter(seeded, delivered, [0, 3], closedBy)
  const resolved: LifeStep[] = seeded.chance(0.6) ? [{
    step: 'resolve', day: delivered, by, data: { resolvedBy: plan.request.finding === 'supported' ? 'help' : 'reply' },
  }] : []
  return [
    register(script, seeded, plan),
    { step: 'inform', day: informed, by, data: { outcome: 'accepted' } },
    { step: 'accept', day: accepted, by, data: acceptance(seeded, rosters, plan) },
    { step: 'reply', day: replied, by: 'handler', data: replyOf(plan) },
    {
      step: 'deliver', day: delivered, by: 'handler',
      data: { service: seeded.pick(['direct', 'direct', 'direct', 'mail', 'electronic']) },
    },
    ...resolved,
    { step: 'close', day: closed, by, data: { rateable: true } },
    { step: 'rate', day: soonAfter(seeded, closed, [0, 9], later(closed, workdayUntil(closedBy))), by, data: { rating: 'satisfied' } },
  ]
}

function register(script: Script, seeded: Seeded, { day, channel, sourceLevel, request: { about, request } }: Plan): LifeStep {
  const passedDown = sourceLevel !== 'local'
  const from = { county: '县', city: '市', national: '国' }[sourceLevel] ?? ''
  const people = channel === 'visit' && seeded.chance(0.12) ? seeded.between(2, 9) : 1
  return {
    step: 'register', day, by: 'petition-desk',
    data: {
      channel, sourceLevel, petitioner: script.people.next(), people, about, request,
      ...(people > 5 ? { representatives: seeded.between(1, 3) } : {}),
      ...(passedDown ? { letter: `${from}信转〔${day.slice(0, 4)}〕${seeded.between(11, 480)}号`, dueOn: workdayFrom(addDays(day, 75)) } : {}),
    },
  }
}

const isSuggestion = ({ request }: Request): boolean => request.startsWith('建议')

/** Every fifth has a leader who answers for it. */
function acceptance(seeded: Seeded, rosters: Rosters, { opinion, request }: Plan): Record<string, unknown> {
  const handler = member(seeded.pick(rosters.handlers))
  const sponsor = seeded.chance(0.2) ? { sponsor: member(seeded.pick(rosters.leaders)) } : {}
  if (isSuggestion(request)) return { class: 'suggestion', handler, noInterest: true, ...sponsor }
  if (opinion) return { class: 'appeal', route: 'opinion', handler, noInterest: true, ...sponsor }
  return { class: 'appeal', route: 'duty', handler, noInterest: true, ...sponsor }
}

const replyOf = ({ opinion, request }: Plan): Record<string, unknown> =>
  ({ finding: request.finding, opinion: `经核实：${request.answer}`, basis: request.basis, ...(opinion ? { opinionNumber: '' } : {}) })

function numberOpinions(script: Script, year: number, lives: readonly LifeStep[][]): void {
  const given = lives.flatMap((steps, at) =>
    steps.flatMap((step, nth) => ('data' in step && step.data && 'opinionNumber' in step.data ? [{ at, nth, step }] : [])))
  given.sort((a, b) => (a.step.day < b.step.day ? -1 : a.step.day > b.step.day ? 1 : a.at - b.at))
  for (const [number, { at, nth, step }] of given.entries())
    lives[at]![nth] = { ...step, data: { ...step.data, opinionNumber: `${script.town.name}信意〔${year}〕${number + 1}号` } } as LifeStep
}
