// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day, daysBetween } from '../../law/law.ts'
import { earlier, later, soonAfter, workdayFrom, workdayUntil } from './days.ts'
import type { Quarrel, Story } from './dispute-stories.ts'
import { type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

export type DisputeEnd = 'agreed' | 'failed' | 'open'

/** A dispute before it is written step by step. */
export interface DisputePlan {
  key: string
  village: number
  type: Quarrel
  story: Story
  source: string
  day: Day
  end: DisputeEnd
  /** 分. */
  amount: number
  alerted: boolean
  year: number
  /** A village's round found it and registered it. */
  foundInRound?: true
}

/** Whose desk a dispute comes to, where its village has nobody. */
const desks: Readonly<Record<string, string>> = {
  screening: 'peace-office', request: 'service-window', court: 'justice-office', police: 'peace-office',
  petition: 'petition-desk', demand: 'service-window', superior: 'peace-office',
}

/** The steps in the order of a file: register, assign, accept, mediate, agree or fail, perform, follow up, file. */
export function disputeSteps(script: Script, rosters: Rosters, plan: DisputePlan): LifeStep[] {
  const seeded = script.seeded(`dispute ${plan.key}`)
  const [one, other] = script.people.some(2) as [string, string]
  const opening = plan.foundInRound ? [] : [register(script, seeded, plan, one, other)]
  const assigned = seeded.chance(0.18) || plan.source === 'superior' ? [assign(script, seeded, plan)] : []
  const accepted = soonAfter(seeded, plan.day, [0, 3])
  return [
    ...opening, ...assigned, ...acceptance(script, rosters, seeded, plan, accepted, one, other),
    ...ending(script, seeded, plan, accepted, one, other),
  ]
}

/** Quarrels that may be between more than two households. */
const wide: readonly Quarrel[] = ['neighbour', 'land', 'expropriation', 'other']

function register(
  script: Script, seeded: Seeded, { source, day, type, story, village }: DisputePlan, one: string, other: string,
): LifeStep {
  const foundOn = source === 'screening' ? later(addDays(day, -seeded.between(0, 2)), `${day.slice(0, 4)}-01-01`) : day
  const by = source === 'initiative' ? script.committeeOf(village) : script.clerkOf(village, desks[source]!)
  const brief = `${one}与${other}：${story.because}，${seeded.pick(['双方说不到一起', '几次口角没有说通', '找到村里要求评理', '村干部劝过一次没有结果'])}。`
  return {
    step: 'register', day, by,
    data: {
      source, foundOn, type, about: story.about, brief,
      households: wide.includes(type) && seeded.chance(0.2) ? seeded.between(3, 6) : 2,
    },
  }
}

function assign(script: Script, seeded: Seeded, { day, village }: DisputePlan): LifeStep {
  const assignedTo = `${script.villageName(village)}人民调解委员会`
  return { step: 'assign', day, by: 'peace-office', data: { assignedTo, dueOn: workdayFrom(addDays(day, seeded.between(25, 40))) } }
}

function acceptance(
  script: Script, rosters: Rosters, seeded: Seeded, plan: DisputePlan, accepted: Day, one: string, other: string,
): LifeStep[] {
  const committee = rosters.mediators.filter(each => each.village === plan.village || each.village === 0)
  const mediators = seeded.shuffled(committee).slice(0, seeded.chance(0.3) ? 2 : 1).map(({ key }) => ({ mediator: member(key) }))
  const data = {
    parties: [{ name: one }, { name: other }], mediators, willing: true,
    ...(seeded.chance(0.12) ? { adviser: member(seeded.pick(rosters.advisers)) } : {}),
  }
  const alert: LifeStep[] = plan.alerted
    ? [{ step: 'alert', day: accepted, by: 'peace-office', data: { risk: 'escalation', measures: '村干部分头稳住双方，网格员每日走访，约定调解前不再接触。' } }]
    : []
  return [{ step: 'accept', day: accepted, by: script.committeeOf(plan.village), data }, ...alert]
}

function ending(script: Script, seeded: Seeded, plan: DisputePlan, accepted: Day, one: string, other: string): LifeStep[] {
  const by = script.committeeOf(plan.village)
  const yearEnd = workdayUntil(`${plan.year}-12-31`)
  const settled = plan.end === 'open' ? nextJanuary(seeded, plan.year) : agreedOn(seeded, accepted, yearEnd)
  const mediated: LifeStep[] = seeded.chance(0.4) || plan.end !== 'agreed'
    ? [{
      step: 'mediate', day: later(accepted, workdayUntil(earlier(addDays(accepted, 4), settled))), by,
      data: { record: `到现场查看，听${one}、${other}各自说明，讲了相关规定。` },
    }]
    : []
  if (plan.end === 'failed') return [...mediated, ...failure(seeded, by, settled)]
  return [...mediated, ...agreement(seeded, by, plan, settled, one, other)]
}

const nextJanuary = (seeded: Seeded, year: number): Day => workdayFrom(addDays(`${year + 1}-01-04`, seeded.between(0, 9)))

/** Within the month of mediation, and within the year. */
function agreedOn(seeded: Seeded, accepted: Day, yearEnd: Day): Day {
  const most = workdayUntil(earlier(addMonths(accepted, 1), yearEnd))
  return soonAfter(seeded, accepted, seeded.chance(0.5) ? [0, 4] : [5, 26], later(accepted, most))
}

function failure(seeded: Seeded, by: string, day: Day): LifeStep[] {
  const routesTold = seeded.pick([['court'], ['court'], ['arbitration', 'court'], ['administrative', 'court']])
  return [
    { step: 'fail', day, by, data: { routesTold } },
    { step: 'file', day: soonAfter(seeded, day, [10, 30]), by: 'justice-office' },
  ]
}

function agreement(seeded: Seeded, by: string, { amount, story }: DisputePlan, day: Day, one: string, other: string): LifeStep[] {
  const content = `${one}与${other}商定：${story.settled}。`
  const written = amount >= 300_000 || seeded.chance(0.35)
  const onTheSpot = !written && seeded.chance(0.5)
  const performBy = onTheSpot ? day : addDays(day, seeded.pick([10, 15, 20, 30, 30, 60]))
  const form = written
    ? { agreementForm: 'written', partiesSigned: true, mediatorSigned: true, committeeSealed: true }
    : { agreementForm: 'oral', content }
  const performed = onTheSpot ? day : soonAfter(
    seeded, day, [3, Math.max(3, Math.min(40, Math.round(daysBetween(day, performBy) * 0.9)))], workdayFrom(performBy),
  )
  const visited = soonAfter(seeded, performed, [8, 30])
  const followUp: LifeStep[] = seeded.chance(0.45) ? [{ step: 'followUp', day: visited, by, data: { visit: '已按协议办到，双方没有再起争执。' } }] : []
  return [
    { step: 'agree', day, by, data: { ...form, amount, performBy } },
    { step: 'perform', day: performed, by },
    ...followUp,
    { step: 'file', day: soonAfter(seeded, followUp[0]?.day ?? performed, [3, 18]), by: 'justice-office' },
  ]
}
