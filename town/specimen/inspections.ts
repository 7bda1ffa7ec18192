// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { firstMatters, soonAfter, specimenEnd, spread, workdayFrom, workdayUntil } from './days.ts'
import { type Scene, type SceneName, scenes } from './inspection-scenes.ts'
import { type LifeStep, member } from './life.ts'
import { type Finding, rectify } from './rectifications.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

/** Inspections of a year. Scenes come in turn; each list says, visit by visit in turn, how many objects and officers there were. */
export interface Inspections {
  year: number
  key: string
  count: number
  mode: 'onecheck' | 'joint' | 'single'
  scenes: readonly SceneName[]
  objects: readonly number[]
  officers: readonly number[]
  /** How many of the officers are the town's own. */
  own: number
  /** How many problems are found altogether, at most two a visit. */
  problems: number
  from?: Day
  to?: Day
  /** Nothing is recorded after this day. */
  until?: Day
  months?: readonly number[]
}

interface Visit {
  key: string
  nth: number
  day: Day
  scene: Scene
  objects: readonly string[]
  findings: readonly Finding[]
}

/** Writes inspections from plan to publication, and the rectifications that their findings open. */
export function inspect(script: Script, rosters: Rosters, says: Inspections): void {
  const seeded = script.seeded(`inspections ${says.year} ${says.key}`)
  const {
    year, from = addDays(firstMatters(year), 14), to = `${year}-12-10`, until = specimenEnd,
    months = [5, 4, 8, 10, 9, 9, 9, 9, 9, 7, 9, 6],
  } = says
  const problems = divideProblems(seeded, says)
  const subjects = new Map<string, number>()
  for (const [nth, day] of spread(seeded, says.count, { year, from, to, months }).entries()) {
    const name = says.scenes[nth % says.scenes.length]!
    const scene: Scene = scenes[name]
    const objects = Array.from({ length: says.objects[nth % says.objects.length]! }, () => subjectOf(script, scene, subjects))
    const findings = scene.problems.slice(0, problems[nth]).map(([what, place], at) =>
      ({ what, place, object: objects[at % objects.length]!, foundOn: day, fixOn: workdayFrom(addDays(day, seeded.between(5, 14))) }))
    const visit: Visit = { key: `${says.key}-${nth + 1}`, nth, day, scene, objects, findings }
    const steps = stepsOf(script, rosters, seeded, says, visit, name).filter(step => step.day <= until)
    script.add({ key: visit.key, kind: 'joint-inspection', village: 0, steps })
    if (steps.some(step => 'step' in step && step.step === 'visit')) rectify(script, { by: visit.key, findings, until })
  }
}

/** Every inspected place is a number of its sort in its town: nobody's name. */
function subjectOf(script: Script, { subject }: Scene, subjects: Map<string, number>): string {
  const nth = ((subjects.get(subject) ?? 0) % 12) + 1
  subjects.set(subject, nth)
  return `${script.town.name}${nth}号${subject}`
}

/** Which visits find something: one problem each, a second where there are more problems than every other visit takes. */
function divideProblems(seeded: Seeded, { count, problems }: Inspections): number[] {
  const found = Array.from({ length: count }, () => 0)
  const order = seeded.shuffled(found.map((_, at) => at))
  for (let left = problems, at = 0; left > 0; at++) {
    const two = at < Math.floor(problems / 5) && left >= 2
    found[order[at % count]!]! += two ? 2 : 1
    left -= two ? 2 : 1
  }
  return found
}

function stepsOf(
  script: Script, rosters: Rosters, seeded: Seeded, { mode, year, own, officers }: Inspections, visit: Visit, scene: string,
): LifeStep[] {
  const planned = workdayUntil(addDays(visit.day, -seeded.between(6, 12)))
  const approved = soonAfter(seeded, planned, [1, 3], visit.day)
  const notified = soonAfter(seeded, approved, [0, 3], visit.day)
  const recorded = soonAfter(seeded, visit.day, [0, 1])
  const told = soonAfter(seeded, recorded, [1, 4])
  const by = 'enforcement-team'
  const number = `${script.town.name}检通〔${year}〕${visit.nth + 1}号`
  return [
    {
      step: 'plan', day: planned, by,
      data: { mode, scene, items: visit.scene.items, departments: visit.scene.bureaus.join('、'), enterprise: true },
    },
    { step: 'approve', day: approved, by: seeded.chance(0.7) ? 'enforcement-head' : 'deputy-leader' },
    { step: 'notify', day: notified, by, data: { noticeNumber: number } },
    {
      step: 'visit', day: visit.day, by,
      data: {
        certificatesShown: true, officers: officersOf(script, rosters, seeded, visit, officers[visit.nth % officers.length]!, own),
        objects: visit.objects.map(entity => ({
          entity, place: `${script.town.name}${seeded.pick(['东街', '西街', '新街', '工业点', '车站旁', '河边'])}`,
          result: visit.findings.some(each => each.object === entity) ? 'problems' : 'clear',
        })),
        ...(visit.findings.length > 0 ? { findings: visit.findings } : {}),
      },
    },
    { step: 'record', day: recorded, by, data: { recordIndex: `YX-${visit.day.replaceAll('-', '')}-${visit.nth + 1}` } },
    { step: 'tell', day: told, by, data: { toldHow: seeded.pick(['当面送达', '当面送达', '电子送达']) } },
    { step: 'publish', day: soonAfter(seeded, told, [8, 25]), by, data: { publishedAt: '示范县人民政府门户网站' } },
  ]
}

/** The town's own officers from the roster, the rest from the bureaus with the certificates they showed. */
function officersOf(
  script: Script, rosters: Rosters, seeded: Seeded, { scene, day }: Visit, count: number, own: number,
): Record<string, unknown>[] {
  const ours = seeded.shuffled(rosters.certified).slice(0, own).map(key => ({ officer: member(key) }))
  const theirs = Array.from({ length: count - ours.length }, (_, at) => {
    const unit = scene.bureaus[at % scene.bureaus.length]!
    return {
      name: script.people.next(), unit, certificate: `示范县执${seeded.between(1001, 1999)}`,
      expires: `${Number(day.slice(0, 4)) + seeded.between(1, 4)}-12-31`,
    }
  })
  return [...ours, ...theirs]
}
