// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { soonAfter, spread, workdayFrom } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** What a leader gave an office to do, each with a day. */
export interface Issues {
  year: number
  key: string
  count: number
  /** Counted among the hard questions of the rule of law. */
  keyIssue: boolean
  from?: Day
  to?: Day
  /** How many days an office is given. */
  days?: number
}

const hard = [
  ['集镇马路市场长期占道', '综合行政执法队'], ['山林权属争议多年未决', '司法所'], ['工程欠薪群体性纠纷', '平安建设办公室'], ['村级合同没有审查', '经济发展办公室'],
  ['违法建设存量处置', '综合行政执法队'], ['河道采砂管理职责不清', '应急管理办公室'], ['信访积案化解', '平安建设办公室'],
] as const
const manners = ['supervised', 'coordinated', 'asked', 'deployed'] as const

/** Ordered by one of the two heads, taken on, reported, and closed by the party office. */
export function assign(script: Script, rosters: Rosters, says: Issues): void {
  const { year, key, count, keyIssue, from = `${year}-02-12`, to = `${year}-10-15`, days = 45 } = says
  const seeded = script.seeded(`issues ${year} ${key}`)
  for (const [at, day] of spread(seeded, count, { year, from, to }).entries()) {
    const [about, office] = hard[at % hard.length]!
    const dueOn = workdayFrom(addDays(day, days))
    const accepted = soonAfter(seeded, day, [0, 2])
    const worked = soonAfter(seeded, accepted, [8, 14])
    const reported = soonAfter(seeded, worked, [6, Math.max(8, days - 22)], dueOn)
    const known = knownBefore(script, day, ['petition', 'dispute', 'meeting'])
    const steps: LifeStep[] = [
      {
        step: 'order', day, by: 'party-office',
        data: {
          leader: member(rosters.leaders[at % 2]!), manner: manners[at % manners.length]!, keyIssue, about,
          assignee: `${script.town.name}${office}`, dueOn, instruction: '查清原因，依法提出处理意见，按期报告。',
          ...(known.length > 0 ? { matter: linked(known.at(-1)!) } : {}),
        },
      },
      { step: 'accept', day: accepted, by: 'handler' },
      { step: 'work', day: worked, by: 'handler', data: { progress: '已会同村（社区）和有关站所查明情况，提出两套方案。' } },
      { step: 'report', day: reported, by: 'handler', data: { progress: '已按方案办理，各方书面确认。' } },
      { step: 'close', day: soonAfter(seeded, reported, [1, 6]), by: 'party-office', data: { outcome: '问题已解决，列入下一季度回看。' } },
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'assigned-issue', village: 0, steps })
  }
}
