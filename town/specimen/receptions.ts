// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { spread, workdayUntil } from './days.ts'
import { type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

const cases = [
  ['反映村道路灯不亮', 'solved'], ['询问养老保险补缴', 'guided'], ['反映水渠堵塞', 'solved'], ['询问林权证换发', 'guided'], ['反映邻家噪声', 'solved'],
  ['询问工伤认定', 'guided'], ['反映垃圾清运不及时', 'solved'],
] as const

/** Leaders receive residents by the rota; whoever came was helped on the spot or told where to go. */
export function receiveInTurn(
  script: Script, rosters: Rosters, { year, key, count, from, to }: { year: number; key: string; count: number; from?: Day; to?: Day },
): void {
  const seeded = script.seeded(`receptions ${year} ${key}`)
  const days = spread(seeded, count, { year, from: from ?? `${year}-02-10`, to: to ?? `${year}-12-15` })
  for (const [at, day] of days.entries()) {
    const type = at % 3 === 2 ? 'visit' : 'reception'
    const visits = seeded.shuffled(cases).slice(0, seeded.between(1, 3))
      .map(([about, outcome]) => ({ visitor: script.people.next(), about, outcome }))
    const village = type === 'visit' ? script.villages[at % script.villages.length]! : 0
    const place = village > 0 ? `${script.villageName(village)}办公楼` : '便民服务中心接访室'
    script.add({
      key: `${key}-${at + 1}`, kind: 'leader-reception', village,
      steps: [
        plan(rosters, { at, type, place, day: workdayUntil(addDays(day, -seeded.between(4, 9))), plannedOn: day }),
        {
          step: 'hold', day, by: 'petition-desk',
          data: { people: visits.length + seeded.between(0, 2), visits, summary: '当场答复，需要办的事项已交承办科室。' },
        },
      ],
    })
  }
}

const plan = (
  rosters: Rosters, { at, type, place, day, plannedOn }: { at: number; type: string; place: string; day: Day; plannedOn: Day },
): LifeStep => ({
  step: 'plan', day, by: 'petition-desk', data: { type, leader: member(rosters.leaders[at % rosters.leaders.length]!), plannedOn, place },
})

/** One on the rota that is still to come, one that did not take place. */
export function rotaOfAutumn(script: Script, rosters: Rosters): void {
  const place = '便民服务中心接访室'
  script.add({
    key: 'now-reception-missed', kind: 'leader-reception', village: 0,
    steps: [
      plan(rosters, { at: 2, type: 'reception', place, day: '2026-10-29', plannedOn: '2026-11-05' }),
      { step: 'miss', day: '2026-11-05', by: 'petition-desk', data: { missReason: '县里会议，改由另一位班子成员下周接访' } },
    ],
  })
  script.add({
    key: 'now-reception-planned', kind: 'leader-reception', village: 0,
    steps: [plan(rosters, { at: 1, type: 'reception', place, day: '2026-11-17', plannedOn: '2026-11-26' })],
  })
}
