// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { firstMatters, soonAfter, spread } from './days.ts'
import { type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

export type Service = 'review' | 'drafting' | 'meeting' | 'education' | 'mediation' | 'consultation' | 'duty'

/** Services of the advisers in the villages, by type. */
export interface Advice {
  year: number
  key: string
  services: Readonly<Partial<Record<Service, number>>>
  from?: Day
  to?: Day
  until?: Day
}

const details: Readonly<Record<Service, readonly string[]>> = {
  review: ['审查土地流转合同，建议补上付款日。', '审查集体资产出租合同，建议写明押金。'],
  drafting: ['代拟赡养协议。', '代拟借条和还款计划。', '代拟分家协议。', '代拟起诉状。', '代拟流转合同。'],
  meeting: ['列席村民代表会议，说明表决程序。'],
  education: ['讲民法典中的相邻关系。', '讲反诈和借贷。'],
  mediation: ['参与调解相邻纠纷，说明法律规定。', '参与调解欠款纠纷。', '参与调解赡养纠纷。', '参与调解务工受伤赔偿。'],
  consultation: ['咨询继承份额。', '咨询工伤认定。', '咨询离婚财产。', '咨询土地流转期限。', '咨询借款时效。', '咨询征地补偿。'],
  duty: ['坐班半天，接待来访。'],
}
const modes: Readonly<Record<Service, readonly string[]>> = {
  review: ['onsite', 'online'], drafting: ['onsite', 'duty'], meeting: ['onsite'], education: ['onsite'], mediation: ['onsite'],
  consultation: ['phone', 'phone', 'online', 'duty', 'onsite'], duty: ['duty'],
}

/** Writes the advisers' records, village by village in turn; about half of them are confirmed. */
export function advise(
  script: Script, rosters: Rosters, { year, key, services, from = firstMatters(year), to = `${year}-12-25`, until }: Advice,
): string[] {
  return (Object.entries(services) as [Service, number][]).flatMap(([type, count]) => {
    const seeded = script.seeded(`advice ${year} ${key} ${type}`)
    return spread(seeded, count, { year, from, to }).map((day, at) => {
      const village = script.villages[(at + key.length) % script.villages.length]!
      const steps = [
        record(seeded, rosters, type, day), ...confirmation(script, seeded, village, day),
      ].filter(step => until === undefined || step.day <= until)
      return script.add({ key: `${key}-${type}-${at + 1}`, kind: 'adviser-service', village, steps })
    })
  })
}

function record(seeded: Seeded, rosters: Rosters, type: Service, day: Day): LifeStep {
  const docs = type === 'review' || type === 'drafting' ? { docs: seeded.chance(0.85) ? 1 : 2 } : {}
  const data = {
    client: 'village', adviser: member(seeded.pick(rosters.advisers.slice(1))), type, mode: seeded.pick(modes[type]), ...docs,
    details: seeded.pick(details[type]),
  }
  return { step: 'record', day, by: 'adviser', data }
}

function confirmation(script: Script, seeded: Seeded, village: number, day: Day): LifeStep[] {
  if (!seeded.chance(0.5)) return []
  return [{ step: 'confirm', day: soonAfter(seeded, day, [0, 9]), by: script.clerkOf(village, 'party-office') }]
}

/** A record whose village objects: checked by the justice office, and counted only if the service was rendered. */
export function disputeAdvice(
  script: Script, rosters: Rosters, { key, village, day, rendered }: { key: string; village: number; day: Day; rendered?: boolean },
): void {
  const seeded = script.seeded(`advice ${key}`)
  const objected = soonAfter(seeded, day, [2, 6])
  const settled: LifeStep[] = rendered === undefined
    ? []
    : [{
      step: 'settle', day: soonAfter(seeded, objected, [4, 12]), by: 'justice-office',
      data: rendered ? { outcome: 'rendered', outcomeWhy: '有通话记录' } : { outcome: 'not-rendered', outcomeWhy: '会议记录和签到均无' },
    }]
  script.add({
    key, kind: 'adviser-service', village,
    steps: [
      record(seeded, rosters, rendered ? 'consultation' : 'meeting', day),
      { step: 'dispute', day: objected, by: script.clerkOf(village, 'party-office'), data: { disputedWhy: '村里没有这次服务的印象' } },
      ...settled,
    ],
  })
}
