// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { halvesOf, monthsOf, workdayFrom, workdayUntil } from './days.ts'
import { disputeSteps, type DisputePlan } from './dispute-steps.ts'
import { type LifeStep, linked } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** A round of the town itself every half month; it names the disputes that the villages had registered by then. */
export function screenTown(script: Script, year: number, known: readonly DisputePlan[]): void {
  for (const month of monthsOf(year)) {
    for (const { from, to } of halvesOf(month)) {
      const found = known.filter(({ source, day }) => source === 'screening' && day >= from && day <= to).map(plan => plan.key)
      const day = workdayFrom(to)
      script.add({
        key: `round-${from}`, kind: 'dispute-screening', village: 0,
        steps: [
          {
            step: 'sweep', day, by: 'peace-office',
            data: {
              type: 'regular', startedOn: from, endedOn: to,
              ...(found.length > 0 ? { known: linked(...found) } : { nothingFound: true }),
            },
          },
          ...(found.length > 0 ? [{
            step: 'judge', day, by: 'peace-office', data: { judgement: `本轮登记${found.length}件，均由村（社区）先行调解，涉及多户的报镇调委会。` },
          }] : []),
        ],
      })
    }
  }
}

/** Rounds of the villages in the half months named; a village left out has not reported. */
export function screenVillages(script: Script, halves: readonly { from: Day; to: Day; missing?: readonly number[] }[], until: Day): void {
  for (const { from, to, missing = [] } of halves) {
    for (const village of script.villages.filter(each => !missing.includes(each))) {
      const day = workdayUntil(to)
      if (day > until) continue
      const data = { type: 'regular', startedOn: from, endedOn: to, nothingFound: true }
      script.add({
        key: `round-${from}-${village}`, kind: 'dispute-screening', village,
        steps: [{ step: 'sweep', day, by: script.clerkOf(village, 'peace-office'), data }],
      })
    }
  }
}

/** Campaigns of the whole town, one a month; what they met with had been registered by the villages. */
export function campaign(script: Script, year: number, name: string, registered: readonly DisputePlan[]): void {
  for (const month of monthsOf(year)) {
    const startedOn = workdayFrom(`${month}-06`)
    const endedOn = workdayFrom(`${month}-20`)
    const known = registered.filter(({ day }) => day >= startedOn && day <= endedOn).map(plan => plan.key)
    const result = known.length > 0 ? { known: linked(...known) } : { nothingFound: true }
    const steps: LifeStep[] = [
      {
        step: 'open', day: startedOn, by: 'peace-office',
        data: { type: 'campaign', campaign: `${name}（${Number(month.slice(5))}月）`, startedOn, endedOn },
      },
      { step: 'report', day: endedOn, by: 'peace-office', data: result },
      { step: 'close', day: endedOn, by: 'peace-office' },
    ]
    script.add({ key: `campaign-${month}`, kind: 'dispute-screening', village: 0, steps })
  }
}

/** Disputes that a village's round found: typed once there, registered by it, mediated afterwards. */
export function findInRounds(script: Script, rosters: Rosters, plans: readonly DisputePlan[]): void {
  const rounds = new Map<string, DisputePlan[]>()
  for (const plan of plans) {
    const place = `${plan.village} ${plan.day.slice(0, 7)}`
    rounds.set(place, [...(rounds.get(place) ?? []), plan])
  }
  for (const found of rounds.values()) {
    const { village, day: endedOn } = found.at(-1)!
    const key = `round-${village}-${endedOn}`
    const rows = found.map(({ story, type, day: foundOn }) => ({ foundOn, type, about: story.about, households: 2 }))
    script.add({
      key, kind: 'dispute-screening', village,
      steps: [{
        step: 'sweep', day: endedOn, by: script.clerkOf(village, 'peace-office'),
        data: { type: 'regular', startedOn: `${endedOn.slice(0, 7)}-01`, endedOn, found: rows },
      }],
    })
    for (const [nth, plan] of found.entries()) {
      const steps = disputeSteps(script, rosters, { ...plan, day: endedOn, foundInRound: true })
      script.add({
        key: plan.key, kind: 'dispute', village,
        openedBy: { life: key, step: 'sweep', nth }, steps,
      })
    }
  }
}
