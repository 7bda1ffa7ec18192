// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { soonAfter, spread, workdayFrom, workdayUntil } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked, member } from './life.ts'
import { review } from './reviews.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

/** How a case goes: fined after notice, the same with the legal officer's review, fined on the spot, or let off the first time. */
export type PenaltyCourse = 'fine' | 'reviewed' | 'spot' | 'first'

/** Cases of a year, one of each course named, in turn. */
export interface Penalties {
  year: number
  key: string
  courses: readonly PenaltyCourse[]
  from?: Day
  to?: Day
}

/** What is punished here, under which power, how dearly in 元. */
const wrongs = [
  { about: '餐饮油烟直接排放', power: 'power-ZF-034', subject: '餐馆', fine: 800 },
  { about: '没有进行安全生产教育', power: 'power-ZF-046', subject: '加工厂', fine: 1_500 },
  { about: '占用消防通道堆放货物', power: 'power-ZF-052', subject: '百货店', fine: 600 },
] as const
const stall = { about: '擅自占道摆摊', power: 'power-ZF-017', fine: 100 } as const

/** Writes penalty cases from the lead to the closing, all handled in the city's case system. */
export function punish(script: Script, rosters: Rosters, says: Penalties): void {
  const { year, key, courses, from = `${year}-02-17`, to = `${year}-10-20` } = says
  const seeded = script.seeded(`penalties ${year} ${key}`)
  for (const [at, day] of spread(seeded, courses.length, { year, from, to }).entries()) {
    const course = courses[at]!
    const foreignNumber = `SF${year}${String(seeded.between(1, 9_999)).padStart(4, '0')}`
    const plan: Case = { key: `${key}-${at + 1}`, nth: at, day, year, foreignNumber, officers: officersOf(rosters, seeded) }
    const steps = course === 'spot' ? onTheSpot(script, seeded, plan) : inOrder(script, rosters, seeded, { ...plan, course })
    script.add({ key: plan.key, kind: 'administrative-penalty', village: 0, steps })
    if (course === 'fine') showDecision(script, plan.key, steps)
  }
}

interface Case {
  key: string
  nth: number
  day: Day
  year: number
  foreignNumber: string
  officers: object[]
}

const officersOf = (rosters: Rosters, seeded: Seeded): object[] =>
  seeded.shuffled(rosters.certified).slice(0, 2).map(key => ({ officer: member(key) }))
const by = 'enforcement-team'
const numberOf = (script: Script, { year, nth }: Case): string => `${script.town.name}综执罚〔${year}〕${nth + 1}号`

/** 普通程序. */
function inOrder(script: Script, rosters: Rosters, seeded: Seeded, plan: Case & { course: PenaltyCourse }): LifeStep[] {
  const { key, nth, day, course, foreignNumber, officers } = plan
  const { about, power, subject, fine } = wrongs[nth % wrongs.length]!
  const filed = soonAfter(seeded, day, [1, 3])
  const investigated = soonAfter(seeded, filed, [2, 6])
  const noticed = soonAfter(seeded, investigated, [3, 8])
  const reviewed = course === 'reviewed'
  const opinion = `${key}-review`
  const decided = soonAfter(seeded, noticed, reviewed ? [22, 26] : [5, 10])
  const visits = knownBefore(script, day, ['joint-inspection']).slice(-1)
  const opening: LifeStep[] = [
    { step: 'report', day, by, data: { lead: 'inspection', about, ...(visits.length > 0 ? { related: linked(...visits) } : {}) } },
    {
      step: 'file', day: filed, by: 'enforcement-head',
      data: {
        track: 'ordinary', power: member(power), actOn: day, withinTime: true, partyKind: 'organisation',
        organisation: `${script.town.name}${nth + 21}号${subject}`, livelihood: true, online: true, foreignNumber,
      },
    },
    {
      step: 'investigate', day: investigated, by,
      data: { officers, certificatesShown: true, facts: '现场查看并询问，事实清楚，当事人没有异议。', ...(reviewed ? { reviewCases: ['complex'] } : {}) },
    },
  ]
  if (course === 'first') return [...opening, ...letOff(script, seeded, plan, noticed)]
  if (reviewed) review(script, rosters, {
    key: opinion, object: 'enforcement', matter: key, subject: `${script.town.name}综执立〔${plan.year}〕${nth + 1}号案`, after: 'notify',
    day: workdayFrom(addDays(noticed, 1)), number: `${script.town.name}法核〔${plan.year}〕${nth + 1}号`, askedBy: by,
  })
  const served = soonAfter(seeded, decided, [0, 4])
  const paid = workdayUntil(addDays(served, seeded.between(4, 15)))
  return [
    ...opening,
    { step: 'notify', day: noticed, by, data: { planned: 'fine', plannedFine: fine * 100, hearingRight: false } },
    {
      step: 'decide', day: decided, by: 'deputy-leader', ...(reviewed ? { after: [{ life: opinion, step: 'opine' }] } : {}),
      data: {
        outcome: 'fine', decisionNumber: numberOf(script, plan), basisPower: member(power), fine: fine * 100, reasons: '按裁量基准从轻。',
        reconsiderFirst: false, ...(reviewed ? { review: linked(opinion) } : { publicised: true }),
      },
    },
    { step: 'serve', day: served, by, data: { service: 'direct' } },
    { step: 'pay', day: paid, by, data: { receipt: `P-${seeded.between(1_001, 9_999)}` } },
    { step: 'close', day: soonAfter(seeded, paid, [1, 5]), by, data: { conclusion: '罚款已缴清，违法行为已改正。' } },
  ]
}

/** 首违不罚: slight, put right, nothing known of the party here or in the county. */
function letOff(script: Script, seeded: Seeded, plan: Case, day: Day): LifeStep[] {
  const served = soonAfter(seeded, day, [0, 3])
  return [
    {
      step: 'decide', day, by: 'deputy-leader',
      data: {
        outcome: 'exempt-first', decisionNumber: numberOf(script, plan).replace('罚', '不罚'), firstTime: true, slight: true, corrected: true,
        educated: true, countyAnswer: '办案系统查询，没有记录。',
      },
    },
    { step: 'serve', day: served, by, data: { service: 'direct' } },
    { step: 'close', day: soonAfter(seeded, served, [1, 4]), by, data: { conclusion: '已教育，已改正。' } },
  ]
}

/** 简易程序: told, heard and decided on the spot, handed in within days. */
function onTheSpot(script: Script, seeded: Seeded, plan: Case): LifeStep[] {
  const { day, officers, foreignNumber } = plan
  const paid = soonAfter(seeded, day, [1, 8])
  return [
    { step: 'report', day, by, data: { lead: 'inspection', about: stall.about } },
    {
      step: 'file', day, by: 'enforcement-head',
      data: {
        track: 'simple', power: member(stall.power), actOn: day, withinTime: true, partyKind: 'citizen', party: script.people.next(),
        livelihood: true, online: true, foreignNumber,
      },
    },
    {
      step: 'decide', day, by: 'enforcement-head',
      data: {
        outcome: 'fine', decisionNumber: numberOf(script, plan), basisPower: member(stall.power), fine: stall.fine * 100, officers,
        certificatesShown: true, toldOrally: true, reconsiderFirst: true,
      },
    },
    { step: 'serve', day, by, data: { service: 'handed' } },
    { step: 'handIn', day: soonAfter(seeded, day, [0, 2]), by },
    { step: 'pay', day: paid, by, data: { receipt: `P-${seeded.between(1_001, 9_999)}` } },
    { step: 'close', day: soonAfter(seeded, paid, [1, 4]), by, data: { conclusion: '罚款已缴清。' } },
  ]
}

/** The decision is put up within seven working days. */
function showDecision(script: Script, key: string, steps: readonly LifeStep[]): void {
  const decided = steps.find(step => 'step' in step && step.step === 'decide')!.day
  const after = (days: number): Day => workdayFrom(addDays(decided, days))
  script.add({
    key: `${key}-shown`, kind: 'publication', village: 0, openedBy: { life: key, step: 'decide', nth: 0 },
    steps: [
      { step: 'draft', day: after(1), by, data: { redaction: '遮蔽经营者姓名和证件号。' } },
      { step: 'check', day: after(2), by: 'justice-office', data: { redacted: true, secrecy: true } },
      { step: 'publish', day: after(5), by, data: { carriers: ['platform'], address: '执法信息公示平台' } },
    ],
  })
}
