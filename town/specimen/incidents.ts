// SPDX-License-Identifier: MulanPSL-2.0
import type { Script } from './script.ts'

/** A slope that gave way in the rain: reported at once, found by a second person to be an emergency and no more. */
export function respondToSlide(script: Script): void {
  script.add({
    key: 'now-slide', kind: 'incident', village: 0,
    steps: [
      {
        step: 'report', day: '2026-07-08', recordedOn: '2026-07-08', by: 'peace-office',
        data: {
          type: 'emergency', occurredOn: '2026-07-08', people: 14, brief: '连日降雨，一处屋后边坡滑塌，四户转移，没有伤亡。', told: ['committee', 'superior'],
        },
      },
      { step: 'confirm', day: '2026-07-09', by: 'deputy-leader', data: { grounds: '自然灾害引起，不属于群体性事件。' } },
      { step: 'handle', day: '2026-07-10', by: 'peace-office', data: { measures: '设警戒线，安置四户，请地质队查勘。' } },
      { step: 'close', day: '2026-07-24', by: 'peace-office', data: { outcome: '边坡已清理加固，群众已返回。' } },
      { step: 'review', day: '2026-08-03', by: 'deputy-leader', data: { lessons: '雨季前把屋后边坡列入排查。' } },
    ],
  })
}
