// SPDX-License-Identifier: MulanPSL-2.0
import { addDays } from '../../law/law.ts'
import { firstMatters, workdayFrom, workdayUntil } from './days.ts'
import type { Data, LifeStep } from './life.ts'
import type { Script } from './script.ts'

const sorts = [
  { type: 'leaflet', handed: 'materials', names: ['民法典折页', '防范电信诈骗折页', '信访工作条例问答'] },
  { type: 'gift', handed: 'gifts', names: ['宣传围裙'] },
  { type: 'book', handed: 'books', names: ['法律明白人读本'] },
] as const

/** What came into the store room in a year: enough for what its events handed out, counted at the year's end. */
export function stockUp(script: Script, year: number): void {
  const events = script.lives.filter(({ kind, steps }) => kind === 'legal-education-event' && steps[0]!.day.startsWith(String(year)))
  for (const { type, handed, names } of sorts) {
    const sum = events.reduce((all, { steps: [held] }) => all + Number((held as LifeStep & { data: Data }).data[handed] ?? 0), 0)
    const whole = Math.ceil((sum * 1.05 + (type === 'book' ? 120 : 0)) / 100) * 100
    if (whole === 0) continue
    for (const [at, name] of names.entries()) {
      const day = workdayFrom(addDays(firstMatters(year), at))
      const received = Math.ceil(whole / names.length / 100) * 100
      const steps: LifeStep[] = [
        {
          step: 'record', day, by: 'justice-office',
          data: { name: `${name}（${year}年印）`, type, received, receivedOn: day, source: at === 1 ? '县级下发' : '自印', place: '司法所库房' },
        },
        {
          step: 'count', day: workdayUntil(`${year}-12-30`), by: 'justice-office',
          data: { counted: Math.max(0, Math.round((whole - sum) / names.length)) },
        },
      ]
      script.add({ key: `batch-${year}-${type}-${at + 1}`, kind: 'publicity-material', village: 0, steps })
    }
  }
}
