// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { firstMatters, later, soonAfter, spread, workdayUntil } from './days.ts'
import { linked, type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

type Body = 'party' | 'joint' | 'mayor' | 'group' | 'special' | 'promotion' | 'dispatch' | 'coordination' | 'enterprise'

/** Meetings of a year, one of each body named, in turn. */
export interface Meetings {
  year: number
  key: string
  bodies: readonly Body[]
  /** Whether the rule of law is on the agenda. */
  law: boolean
  from?: Day
  to?: Day
  months?: readonly number[]
}

const onLaw = [
  '研究年度法治建设工作安排', '研究行政执法规范化存在的问题', '研究信访法治化工作', '听取法治建设情况汇报', '研究重大行政决策目录', '研究普法责任落实',
  '研究矛盾纠纷排查化解', '研究合法性审查工作', '研究法治督察反馈问题整改', '研究村级法律顾问工作', '研究领导干部学法安排', '研究下一年度法治建设计划',
] as const
const other: Readonly<Partial<Record<Body, readonly string[]>>> = {
  coordination: ['研究久调未决的纠纷', '研究多户用水纠纷'], enterprise: ['听取企业经营中的法律问题'], party: ['研究干部教育工作', '研究基层组织建设'],
  dispatch: ['调度秋冬季防火工作'],
}

/** Called, held, and the minutes signed by whoever presided. */
export function meet(script: Script, rosters: Rosters, says: Meetings): void {
  const { year, key, bodies, law, from = firstMatters(year), to = `${year}-12-18`, months } = says
  const seeded = script.seeded(`meetings ${year} ${key}`)
  const days = spread(seeded, bodies.length, { year, from, to, ...(months ? { months } : {}) })
  for (const [at, body] of bodies.entries()) {
    const title = law ? onLaw[(at * 5) % onLaw.length]! : seeded.pick(other[body] ?? other.dispatch!)
    const steps = stepsOf(script, rosters, seeded, { body, law, day: days[at]!, nth: at + 1, title, year })
    script.add({ key: `${key}-${at + 1}`, kind: 'meeting', village: 0, steps })
  }
}

interface Sitting {
  body: Body
  law: boolean
  day: Day
  nth: number
  title: string
  year: number
}

const names: Readonly<Record<Body, string>> = {
  party: '党委会', joint: '党政联席会', mayor: '镇长办公会', group: '领导小组会', special: '法治专题会', promotion: '工作推进会', dispatch: '工作调度会',
  coordination: '联调会', enterprise: '政企座谈会',
}

function stepsOf(script: Script, rosters: Rosters, seeded: Seeded, { body, law, day, nth, title, year }: Sitting): LifeStep[] {
  const by = body === 'coordination' ? 'justice-office' : 'party-office'
  const types = [
    ...(law ? ['law'] : []), ...(title.startsWith('听取') && law ? ['hearing'] : []), ...(body === 'coordination' ? ['issue'] : []),
    ...(!law && body !== 'coordination' ? ['other'] : []),
  ]
  const item = { title, types, presenter: seeded.pick(['司法所', '平安办', '综合执法队', '党政办']) }
  const agenda = body === 'party' ? [{ title: '学习重要讲话', types: ['first'], presenter: '党政办' }, item] : [item]
  const circle = ['party', 'joint', 'mayor'].includes(body) ? rosters.leaders : rosters.cadres
  const away = seeded.chance(0.4) ? seeded.between(3, circle.length - 1) : -1
  const attendees = circle.map((line, at) => (
    at === away ? { member: member(line), present: false, why: seeded.pick(['duty', 'leave']) } : { member: member(line), present: true }
  ))
  const decided = agenda.map(each => (each === item ? { ...each, decision: '同意汇报的安排，由牵头办公室分解落实，下次会议报告进展。' } : each))
  const known = body === 'coordination' ? disputesBefore(script, day) : []
  return [
    {
      step: 'call', day: later(firstMatters(year), workdayUntil(addDays(day, -seeded.between(2, 4)))), by,
      data: { body, topic: `第${nth}次${names[body]}`, plannedOn: day, place: '二楼会议室', invited: '应到人员，有关村（社区）和站所列席', agenda },
    },
    {
      step: 'hold', day, by,
      data: {
        chair: member(rosters.leaders[chairOf(body, seeded)]!), attendees, ...(known.length > 0 ? { matters: linked(...known) } : {}),
        ...(body === 'coordination' ? { outsiders: '派出所、示范县人民法院法庭' } : {}),
      },
    },
    { step: 'confirm', day: soonAfter(seeded, day, [2, 6]), by, data: { chairSigned: true, agenda: decided } },
  ]
}

/** Who presides: the secretary over the committee, the mayor over the government, another leader over offices. */
const chairOf = (body: Body, seeded: Seeded): number =>
  body === 'party' ? 0 : body === 'mayor' ? 1 : body === 'coordination' ? 2 : body === 'group' ? seeded.between(0, 1) : seeded.between(0, 2)

/** Two disputes that had been taken into mediation by then. */
function disputesBefore(script: Script, day: Day): string[] {
  const known = script.lives.filter(({ kind, steps }) => kind === 'dispute' && steps.some(step =>
    'step' in step && step.step === 'accept' && addDays(step.day, 10) < day && step.day.slice(0, 4) === day.slice(0, 4)))
  return known.slice(-2).map(life => life.key)
}
