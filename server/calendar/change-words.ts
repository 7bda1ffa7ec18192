// SPDX-License-Identifier: MulanPSL-2.0
import { dayText } from '../../law/law.ts'
import type { CalendarChange, MovedDate } from '../../store/store.ts'

/** 顺延3天, 提前1天, or 日期不变 */
const byDays = (days: number): string => (days === 0 ? '日期不变' : days > 0 ? `顺延${days}天` : `提前${-days}天`)

/** 暂定 or 确定 behind a day, 未定 where there is none. */
const standing = ({ last, provisional }: MovedDate['before']): string => (last ? `${dayText(last)}${provisional ? '（暂定）' : ''}` : '未定')

/** One line of the list: number, title, clock, from, to, by how many days. */
export const movedLine = ({ number, title, label, before, after, days }: MovedDate): string =>
  [number ?? '无编号', title, label, `${standing(before)} → ${standing(after)}`, `${byDays(days)}${judged(before.late, after.late)}`].join('\t')

const judged = (before: boolean | null, after: boolean | null): string =>
  before === after || after === null ? '' : after ? '，由按期变为逾期' : '，由逾期变为按期'

/** What a notice does to one town, in one sentence. */
export function changeLine(town: string, { year, same, replaces, moved, stuck }: CalendarChange): string {
  if (same) return `${town}\t${year}年放假安排已是这一份，没有变动`
  const matters = new Set(moved.map(each => each.matter)).size
  const moves = moved.length === 0 ? '没有日期变动' : `${matters} 件事项的 ${moved.length} 个日期变动`
  return `${town}\t${replaces ? '改用新的' : '加入'}${year}年放假安排，${moves}${stuck.length > 0 ? `；${stuck.length} 件已登记的办理不再成立` : ''}`
}
