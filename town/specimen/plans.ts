// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { firstMatters, soonAfter, workdayFrom, workdayUntil } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked } from './life.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

/** Measures of a town's plan of the year by class, as the plan's own table has them. */
const measures = {
  学习贯彻习近平法治思想: ['中心组法治专题学习', '会前学法', '领导干部述法', '年度法治理论考试'],
  依法全面履行职责: ['公布权责清单', '优化办事流程', '村级合同审查', '规范性文件清理'],
  依法科学民主决策: ['公布重大行政决策目录', '重大事项合法性审查', '法律顾问列席会议', '决策公开征求意见'],
  严格规范公正文明执法: ['“综合查一次”', '执法人员培训', '案卷评查', '执法信息公示'],
  依法化解矛盾纠纷: ['矛盾纠纷大排查', '信访事项依法办理', '人民调解员培训', '以案定补'],
  推进基层依法治理: ['法律明白人培养', '宪法宣传周', '村规民约修订', '法治阵地维护'],
} as const
const owners = ['党政办公室', '平安建设办公室', '综合行政执法队', '司法所', '便民服务中心']
const proofs = ['meeting', 'study-session', 'law-exam', 'legal-education-event', 'joint-inspection', 'survey']

/** How many measures each class has; those left out are the last of their class. */
export interface Plan {
  year: number
  key: string
  classes: readonly number[]
  /** Days by which they are due, in turn. */
  due?: readonly string[]
}

/** Enters the plan, and takes each measure through the year: begun, reported with what it rests on, verified by another. */
export function planYear(script: Script, { year, key, classes, due = ['06-30', '09-29', '10-31', '11-28'] }: Plan): void {
  const seeded = script.seeded(`plan ${year} ${key}`)
  const titled = Object.entries(measures).flatMap(([name, titles], at) => titles.slice(0, classes[at] ?? 0).map(title => ({ name, title })))
  for (const [at, { name, title }] of titled.entries()) {
    const owner = `${script.town.name}${owners[at % owners.length]!}`
    const data = {
      plan: 'year-plan', yearFrom: `${year}-01-01`, class: name, name: title, owner, supervisor: `${script.town.name}司法所`, version: '第一版',
      dueOn: workdayUntil(`${year}-${due[at % due.length]!}`), target: seeded.pick(['按期完成', '不少于上年']),
    }
    const entered = workdayFrom(addDays(firstMatters(year), 12))
    script.add({
      key: `${key}-${at + 1}`, kind: 'work-measure', village: 0,
      steps: [{ step: 'enter', day: entered, by: 'justice-office', data }, ...carriedOut(script, seeded, entered, data.dueOn)],
    })
  }
}

function carriedOut(script: Script, seeded: Seeded, entered: Day, dueOn: Day): LifeStep[] {
  const started = soonAfter(seeded, entered, [10, 40])
  const reported = workdayUntil(addDays(dueOn, -seeded.between(2, 12)))
  const verified = soonAfter(seeded, reported, [2, 6])
  const known = knownBefore(script, reported, proofs)
  return [
    { step: 'start', day: started, by: 'handler' },
    { step: 'advance', day: soonAfter(seeded, started, [30, 50], addDays(reported, -4)), by: 'handler', data: { progress: '按计划推进。' } },
    { step: 'report', day: reported, by: 'handler', data: { progress: '已完成。', related: linked(seeded.pick(known)), result: '已完成' } },
    { step: 'verify', day: verified, by: 'justice-office', data: { verification: '与台账一致。' } },
    { step: 'close', day: soonAfter(seeded, verified, [1, 5]), by: 'justice-office' },
  ]
}

/** A point of the county's list that became two measures of the town. */
export function divideSuperiorPoint(script: Script, { year, key }: { year: number; key: string }): void {
  const yearFrom = `${year}-01-01`
  const day = workdayFrom(addDays(firstMatters(year), 5))
  const part = (title: string, owner: string, dueOn: string) => ({
    class: '严格规范公正文明执法', name: title, owner: `${script.town.name}${owner}`, yearFrom, dueOn: workdayUntil(`${year}-${dueOn}`),
    target: '按期完成',
  })
  script.add({
    key, kind: 'work-measure', village: 0,
    steps: [
      {
        step: 'enter', day, by: 'justice-office',
        data: {
          plan: 'superior', yearFrom, class: '示范县年度工作要点', name: '规范涉企行政检查', clause: '第七条', owner: `${script.town.name}人民政府`,
          dueOn: workdayUntil(`${year}-12-25`),
        },
      },
      {
        step: 'divide', day: workdayFrom(addDays(day, 6)), by: 'justice-office',
        data: { parts: [part('制定年度检查计划', '综合行政执法队', '12-04'), part('公布检查事项', '党政办公室', '12-18')] },
      },
    ],
  })
}

/** A target of the annual report: what is to be reached, by which figure, and what the report before had. */
interface Promised {
  name: string
  owner: string
  target: string
  figure?: string
  baseline?: string
  /** Reached at the end of the year; undefined while the year still runs. */
  reached?: boolean
}

/** Targets of the published year; whether they were reached is what the year's own figures say. Baselines are of a year before the ledger. */
const publishedYear: Readonly<Record<string, readonly Promised[]>> = {
  jia: [petitions('58.33%（7/12）', true), mediation('91.3%（21/23）', false)],
  yi: [petitions('61.54%（24/39）', false), mediation('95.2%（476/500）', true)],
  bing: [mediation('92.5%（37/40）', false)],
  ding: [petitions('57.14%（8/14）', false, '70%以上'), mediation('96.4%（134/139）', true)],
  wu: [petitions('59.6%（121/203）', true), mediation('96.88%（124/128）', true)],
}

function petitions(baseline: string, reached: boolean, target = '60%以上'): Promised {
  return { name: '提高信访化解率', owner: '平安建设办公室', target, figure: 'petition.resolve_rate', baseline, reached }
}

function mediation(baseline: string, reached: boolean): Promised {
  return { name: '保持调解成功率', owner: '司法所', target: '95%以上', figure: 'mediation.success_rate', baseline, reached }
}

/** Baselines of the targets of 2026: 丁镇 has its own figures of 2025, the others what their report of that year said. */
const of2025: Readonly<Record<string, { mediation: string; events: string }>> = {
  jia: { mediation: '90.48%（19/21）', events: '8场次' }, yi: { mediation: '97.1%（469/483）', events: '19场次' },
  bing: { mediation: '91.67%（33/36）', events: '11场次' }, ding: { mediation: '98.03%（149/152）', events: '9场次' },
  wu: { mediation: '97.4%（150/154）', events: '10场次' },
}

/** The targets of the published year, ended with it: reached and verified, or carried over. */
export function keepTargets(script: Script, year: number): void {
  const plain: Promised = { name: '行政执法公示平台按期更新', owner: '综合行政执法队', target: '按期完成', reached: true }
  promiseTargets(script, { year, key: 'target', targets: [...publishedYear[script.town.short]!, plain] })
}

/** The targets of 2026, all of them still open. */
export function keepTargetsOfAutumn(script: Script): void {
  const before = of2025[script.town.short]!
  promiseTargets(script, {
    year: 2026, key: 'now-target',
    targets: [
      { name: '提高调解成功率', owner: '司法所', target: '99%以上', figure: 'mediation.success_rate', baseline: before.mediation },
      { name: '多办法治宣传活动', owner: '司法所', target: '不少于12场次', figure: 'legaledu.events', baseline: before.events },
      { name: '法治建设重点难点问题年内办结', owner: '党政办公室', target: '清零', figure: 'lead.issues_open', baseline: '0个' },
      { name: '村级合同审查流程上墙', owner: '司法所', target: '各村（社区）全部完成' },
    ],
  })
}

function promiseTargets(script: Script, { year, key, targets }: { year: number; key: string; targets: readonly Promised[] }): void {
  const seeded = script.seeded(`targets ${year} ${key}`)
  const promised = workdayFrom(`${year}-02-10`)
  for (const [at, { name, owner, target, figure, baseline, reached }] of targets.entries()) {
    const data = {
      plan: 'target', yearFrom: `${year}-01-01`, class: '年度报告目标', name, owner: `${script.town.name}${owner}`, target, dueOn: `${year}-12-31`,
      ...(figure ? { figure } : {}), ...(baseline ? { baseline: `${baseline}（${year - 1}年）` } : {}),
    }
    script.add({
      key: `${key}-${at + 1}`, kind: 'work-measure', village: 0,
      steps: [
        { step: 'promise', day: promised, by: 'mayor', data },
        { step: 'start', day: soonAfter(seeded, promised, [12, 30]), by: 'handler' },
        ...(reached === undefined ? [] : ended(script, seeded, year, reached)),
      ],
    })
  }
}

function ended(script: Script, seeded: Seeded, year: number, reached: boolean): LifeStep[] {
  const reported = workdayUntil(`${year}-12-19`)
  const carryReason = '没有达到目标值，列入下年继续推进。'
  if (!reached) return [{ step: 'carryOver', day: workdayUntil(`${year}-12-30`), by: 'justice-office', data: { carryReason } }]
  const related = linked(seeded.pick(knownBefore(script, reported, proofs)))
  return [
    { step: 'report', day: reported, by: 'handler', data: { progress: '已达到目标。', related } },
    { step: 'verify', day: workdayFrom(addDays(reported, 3)), by: 'justice-office', data: { verification: '与台账一致。' } },
    { step: 'close', day: workdayUntil(`${year}-12-30`), by: 'justice-office' },
  ]
}
