// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, todayIn } from '../../law/law.ts'
import { shortDay } from '../words.ts'

/** 14:03, of another day with the day: 3月5日 14:03. */
export function timeText(at: string, today: Day): string {
  const time = new Intl.DateTimeFormat(
    'zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  ).format(Date.parse(at))
  const day = todayIn(Date.parse(at))
  return day === today ? time : `${shortDay(day, today)} ${time}`
}
