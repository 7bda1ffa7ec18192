// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, lastDayOf } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** How many had registered with the county's platform on a day, checked by a second person; a later reading takes its place. */
export function readOnlineUsers(
  script: Script, { key, on, users, next }: { key: string; on: Day; users: number; next?: { on: Day; users: number } },
): void {
  const day = workdayFrom(addDays(on, 1))
  const replaced: LifeStep[] = next ? [{ step: 'supersede', day: next.on, by: 'justice-office', data: { newValue: next.users } }] : []
  script.add({
    key, kind: 'external-reading', village: 0,
    steps: [
      { step: 'record', day, by: 'justice-office', data: { code: 'legaledu.online_users', system: '示范县普法学习平台', readOn: on, value: users } },
      { step: 'check', day: workdayFrom(addDays(day, 1)), by: 'deputy-leader' },
      ...replaced,
    ],
  })
}

/** What the service hall's own system counted, quarter by quarter. */
export function readServiceHall(
  script: Script, { year, quarters, handled }: { year: number; quarters: readonly number[]; handled: number },
): void {
  const seeded = script.seeded(`service hall ${year}`)
  for (const quarter of quarters) {
    const month = (at: number): string => `${year}-${String((quarter - 1) * 3 + at).padStart(2, '0')}`
    const periodTo = lastDayOf(month(3))
    const day = workdayFrom(addDays(periodTo, 2))
    const value = handled + seeded.between(-60, 60)
    const steps: LifeStep[] = [
      {
        step: 'record', day, by: 'service-window',
        data: { code: 'service.handled', system: '示范县政务服务平台', periodFrom: `${month(1)}-01`, periodTo, value },
      },
      { step: 'check', day: workdayFrom(addDays(day, 3)), by: 'deputy-leader' },
    ]
    script.add({ key: `service-hall-${year}-${quarter}`, kind: 'external-reading', village: 0, steps })
  }
}
