// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { earlier, later, soonAfter, workdayFrom, workdayUntil } from './days.ts'
import { linked, type LifeStep } from './life.ts'
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
      openedBy: { life: by, nth: at },
      steps: steps.filter(step => step.day <= until),
    })
  }
}

/** Faults that a supervision check corrected on the spot, and the one that a document later confirmed. */
export function superviseEnforcement(
  script: Script, { year, days, faults, team }: { year: number; days: readonly Day[]; faults: readonly string[]; team: string },
): void {
  for (const [at, what] of faults.entries()) {
    const day = days[at % days.length]!
    const confirm: LifeStep[] = at === 0
      ? [{
        step: 'confirmFault', day: workdayFrom(addDays(day, 18)), by: 'discipline-office',
        data: { faultDocument: `${script.town.name}纪发〔${year}〕7号`, faultOrgan: `${script.town.name}纪委` },
      }]
      : []
    script.add({
      key: `supervision-${at + 1}`, kind: 'rectification', village: 0,
      steps: [
        { step: 'findAndOrder', day, by: 'mayor', data: { source: 'supervision', foundOn: day, what, unit: linked(team), fixOn: day } },
        { step: 'pass', day, by: 'mayor', data: { onTheSpot: true, recheckNote: '当场改正。' } },
        ...confirm,
      ],
    })
  }
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
