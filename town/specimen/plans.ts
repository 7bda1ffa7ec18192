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
