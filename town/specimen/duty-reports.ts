// SPDX-License-Identifier: MulanPSL-2.0
import { workdayFrom, workdayUntil } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** 年终述法: the two heads, a leader and one village's secretary; handed in, commented on, kept. */
export function reportDuties(script: Script, year: number): void {
  const seeded = script.seeded(`duty reports ${year}`)
  const people = [
    { key: 'secretary', type: 'shufa', post: 'secretary', person: script.holder('secretary') },
    { key: 'mayor', type: 'shufa', post: 'mayor', person: script.holder('mayor') },
    { key: 'leader', type: 'shufa', post: 'leader', person: script.holder('deputy-leader') },
    { key: 'village', type: 'village', post: 'village', person: script.holder('village') },
  ]
  for (const { key, ...report } of people) {
    const steps: LifeStep[] = [
      { step: 'list', day: workdayFrom(`${year}-11-16`), by: 'party-office', data: { ...report, year, dueOn: `${year}-12-25` } },
      {
        step: 'submit', day: workdayUntil(`${year}-12-${seeded.between(12, 24)}`), by: 'party-office',
        data: { lawStudy: true, manner: report.type === 'shufa' && seeded.chance(0.6) ? 'meeting' : 'written' },
      },
      {
        step: 'comment', day: workdayFrom(`${year + 1}-01-08`), by: 'party-office',
        data: { remark: seeded.pick(['学法情况写得具体，合同审查的不足要写明整改日期。', '依法决策部分清楚，调解数字请与台账核对。']) },
      },
      { step: 'archive', day: workdayFrom(`${year + 1}-01-15`), by: 'party-office', data: { archivedAt: '党政办档案柜' } },
    ]
    script.add({ key: `duty-${year}-${key}`, kind: 'duty-report', village: 0, steps })
  }
}
