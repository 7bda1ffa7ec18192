// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { earlier, later, soonAfter, workdayFrom, workdayUntil } from './days.ts'
import { linked, type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** A problem as it is written down on the visit. */
export interface Finding {
  what: string
  place: string
  object: string
  foundOn: Day
  fixOn: Day
}

/** The rectifications that a visit's findings opened: put right and checked again within the year they were found. */
export function rectify(script: Script, { by, findings, until }: { by: string; findings: readonly Finding[]; until: Day }): void {
  const seeded = script.seeded(`rectifications ${by}`)
  for (const [at, finding] of findings.entries()) {
    const yearEnd = workdayUntil(`${finding.foundOn.slice(0, 4)}-12-31`)
    const reported = earlier(later(finding.foundOn, soonAfter(seeded, finding.fixOn, [-4, 0])), yearEnd)
    const again = seeded.chance(0.2) && reported < addDays(yearEnd, -20)
    const first: LifeStep = {
      step: 'report', day: reported, by: 'enforcement-team', data: { measures: `受检单位已对“${finding.what}”作出整改，并提交照片。` },
    }
    const checked = later(reported, soonAfter(seeded, reported, [1, 5], yearEnd))
    const pass = (day: Day, note: string): LifeStep => ({ step: 'pass', day, by: 'enforcement-head', data: { recheckNote: note } })
    const refixed = workdayFrom(addDays(checked, 8))
    const steps: LifeStep[] = again
      ? [
          first,
          { step: 'fail', day: checked, by: 'enforcement-head', data: { why: '只作了临时处理，没有消除隐患。', fixAgainOn: refixed } },
          { step: 'report', day: refixed, by: 'enforcement-team', data: { measures: '已按要求重新整改。' } },
          pass(soonAfter(seeded, refixed, [1, 3], yearEnd), '第二次复查到位。'),
        ]
      : [first, pass(checked, '复查到位。')]
    script.add({
      key: `${by}-problem-${at + 1}`, kind: 'rectification', village: 0,
      openedBy: { life: by, step: 'visit', nth: at },
      steps: steps.filter(step => step.day <= until),
    })
  }
}

/**
 * Supervision checks under the mayor, one a day named: the faults were corrected on the spot, and a document later confirmed that
 * one of them was somebody's.
 */
export function superviseEnforcement(
  script: Script, rosters: Rosters, { days, faults }: { days: readonly Day[]; faults: readonly string[] },
): void {
  const object = `${script.town.name}综合行政执法队`
  for (const [at, day] of days.entries()) {
    const found = faults.filter((_, nth) => nth % days.length === at)
    const check = `supervision-check-${at + 1}`
    const corrected = found.map((what, nth) => script.add({
      key: `supervision-${faults.indexOf(what) + 1}`, kind: 'rectification', village: 0, openedBy: { life: check, step: 'hold', nth },
      steps: [
        { step: 'pass', day, by: 'mayor', data: { onTheSpot: true, recheckNote: '当场改正。' } },
        ...(what === faults[0] ? [faultConfirmed(script, day)] : []),
      ],
    }))
    script.add({
      key: check, kind: 'supervision-check', village: 0,
      steps: [
        {
          step: 'plan', day: workdayUntil(addDays(day, -8)), by: 'justice-office',
          data: { type: 'enforcement', topic: '行政检查程序和文书', object, ledBy: member(rosters.leaders[1]!) },
        },
        {
          step: 'hold', day, by: 'mayor',
          data: {
            ledBy: member(rosters.leaders[1]!), checkers: [{ member: member(rosters.cadres[5]!) }],
            findings: found.map(what => ({ what, object, fixOn: day })),
          },
        },
        { step: 'tell', day: workdayFrom(addDays(day, 3)), by: 'justice-office', data: { conclusion: `指出${found.length}处，均当场改正。` } },
        {
          step: 'close', day: workdayFrom(addDays(day, 14)), by: 'justice-office', after: corrected.map(life => ({ life, step: 'pass' })),
          data: { rectifications: linked(...corrected), closingNote: '已全部改正。' },
        },
      ],
    })
  }
}

const faultConfirmed = (script: Script, day: Day): LifeStep => ({
  step: 'confirmFault', day: workdayFrom(addDays(day, 18)), by: 'discipline-office',
  data: { faultDocument: `${script.town.name}纪发〔${day.slice(0, 4)}〕7号`, faultOrgan: `${script.town.name}纪委` },
})

/** The town's own inspection of how the rule of law is kept: its conclusion names what an office then puts right. */
export function inspectTown(
  script: Script, rosters: Rosters, { key, day, found }: { key: string; day: Day; found: readonly string[] },
): void {
  const object = `${script.town.name}经济发展办公室`
  const told = workdayFrom(addDays(day, 5))
  const fixOn = workdayFrom(addDays(told, 20))
  const fixed = workdayUntil(addDays(fixOn, -3))
  const parts = found.map((what, nth) => script.add({
    key: `${key}-finding-${nth + 1}`, kind: 'rectification', village: 0, openedBy: { life: key, step: 'tell', nth },
    steps: [
      { step: 'order', day: workdayFrom(addDays(told, 1)), by: 'justice-office', data: { fixOn } },
      { step: 'report', day: fixed, by: 'handler', data: { measures: `已就“${what}”补齐材料并改了流程。` } },
      { step: 'pass', day: workdayFrom(addDays(fixed, 2)), by: 'justice-office', data: { recheckNote: '查看材料，已到位。' } },
    ],
  }))
  script.add({
    key, kind: 'supervision-check', village: 0,
    steps: [
      {
        step: 'plan', day: workdayUntil(addDays(day, -10)), by: 'justice-office',
        data: { type: 'law-inspection', topic: '合法性审查和执法规范', object: '各办公室、各村（社区）', ledBy: member(rosters.leaders[2]!) },
      },
      {
        step: 'hold', day, by: 'justice-office',
        data: { checkers: rosters.cadres.slice(5, 7).map(line => ({ member: member(line) })) },
      },
      {
        step: 'tell', day: told, by: 'justice-office',
        data: { conclusion: '总体规范，指出的问题限期整改。', toldFindings: found.map(what => ({ what, object, foundOn: day })) },
      },
      {
        step: 'close', day: workdayFrom(addDays(fixOn, 8)), by: 'justice-office', after: parts.map(life => ({ life, step: 'pass' })),
        data: { rectifications: linked(...parts), closingNote: '问题已全部销号。' },
      },
    ],
  })
}

/** Problems named by the town's own rule-of-law inspection, put right by an office. */
export function inspectRuleOfLaw(
  script: Script,
  { key, foundOn, what, office, fixOn, until }: { key: string; foundOn: Day; what: string; office: string; fixOn: Day; until: Day },
): void {
  const ordered = workdayFrom(addDays(foundOn, 3))
  const steps: LifeStep[] = [
    { step: 'find', day: foundOn, by: 'justice-office', data: { source: 'law-inspection', foundOn, what, unit: linked(office) } },
    {
      step: 'order', day: ordered, by: 'justice-office',
      data: { fixOn, orderNumber: `${script.town.name}法治督〔${foundOn.slice(0, 4)}〕${key.replace(/\D/g, '')}号` },
    },
    { step: 'report', day: workdayUntil(addDays(fixOn, -2)), by: 'handler', data: { measures: '已补齐材料并修订流程。' } },
    { step: 'pass', day: workdayFrom(addDays(fixOn, 1)), by: 'justice-office', data: { recheckNote: '查看材料，已到位。' } },
  ]
  script.add({ key, kind: 'rectification', village: 0, steps: steps.filter(step => step.day <= until) })
}
