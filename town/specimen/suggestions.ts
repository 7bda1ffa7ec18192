// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { soonAfter, spread, workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

const subjects = [
  { subject: '整修通组公路错车道', class: 'B', reply: '已列入明年以工代赈项目。', planBy: '次年六月底' },
  { subject: '赶场日增派交通疏导', class: 'A', reply: '已安排执法队和志愿者在赶场日上午疏导。' },
  { subject: '改善灌溉渠末端供水', class: 'A', reply: '已清淤两公里，冬灌前通水。' },
] as const

/** Suggestions of deputies to the town's congress: the deputy is heard before the reply. */
export function answerDeputies(
  script: Script, { year, key, count, from, to }: { year: number; key: string; count: number; from?: Day; to?: Day },
): void {
  const seeded = script.seeded(`suggestions ${year} ${key}`)
  const office = `${script.town.name}经济发展办公室`
  for (const [at, day] of spread(seeded, count, { year, from: from ?? `${year}-02-20`, to: to ?? `${year}-06-10` }).entries()) {
    const { subject, class: result, reply, ...rest } = subjects[at % subjects.length]!
    const assigned = soonAfter(seeded, day, [1, 4])
    const contacted = soonAfter(seeded, assigned, [10, 25])
    const replied = soonAfter(seeded, contacted, [12, 35])
    const rated = soonAfter(seeded, replied, [5, 15])
    const steps: LifeStep[] = [
      {
        step: at % 3 === 0 ? 'receiveHard' : 'receive', day, by: 'party-office',
        data: {
          deputy: script.people.next(), coDeputies: seeded.between(2, 9), suggestionNumber: `第${at + 1}号`, subject,
          raisedAt: at % 3 === 2 ? 'recess' : 'session',
        },
      },
      { step: 'assign', day: assigned, by: 'party-office', data: { office } },
      { step: 'contact', day: contacted, by: 'handler', data: { contacted: [{ on: contacted, how: 'site', heard: '现场看了，提出先做最急的一段。' }] } },
      {
        step: 'reply', day: replied, by: 'handler',
        data: { class: result, replyText: reply, replyNumber: `${script.town.name}代函〔${year}〕${at + 1}号`, ...rest },
      },
      { step: 'rate', day: rated, by: 'party-office', data: { satisfaction: 'satisfied' } },
      { step: 'close', day: soonAfter(seeded, rated, [1, 6]), by: 'party-office' },
      {
        step: 'report', day: workdayFrom(`${year + 1}-01-12`), by: 'party-office',
        data: { reportedTo: '镇人民代表大会会议', reportPublic: true },
      },
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'deputy-suggestion', village: 0, steps })
  }
}
