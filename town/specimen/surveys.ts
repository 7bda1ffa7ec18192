// SPDX-License-Identifier: MulanPSL-2.0
import { workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

const methods = {
  satisfaction: '每村（社区）随机抽三十户，上门发放，当场回收密封；满意和基本满意合计为满意。',
  awareness: '集镇赶场日随机发放，当场回收；十题答对六题以上为知晓。',
} as const

/** Two anonymous surveys of a year, counted by one office and checked by the other. */
export function survey(script: Script, year: number): void {
  const seeded = script.seeded(`surveys ${year}`)
  for (const [subject, method] of Object.entries(methods) as [keyof typeof methods, string][]) {
    const from = workdayFrom(`${year}-${subject === 'satisfaction' ? '11-09' : '09-14'}`)
    const to = workdayFrom(`${year}-${subject === 'satisfaction' ? '11-27' : '09-28'}`)
    const issued = 30 * script.villages.length
    const valid = issued - seeded.between(4, 18)
    const positive = Math.round(valid * (0.9 + seeded.between(0, 70) / 1000))
    const steps: LifeStep[] = [
      { step: 'plan', day: from, by: 'justice-office', data: { subject, from, conductor: `${script.town.name}司法所`, method, issued } },
      {
        step: 'count', day: workdayFrom(to), by: 'justice-office',
        data: { to, method, valid, ...(subject === 'satisfaction' ? { satisfied: positive } : { aware: positive }) },
      },
      { step: 'check', day: workdayFrom(`${to.slice(0, 8)}30`), by: 'party-office' },
    ]
    script.add({ key: `survey-${year}-${subject}`, kind: 'survey', village: 0, steps })
  }
}
