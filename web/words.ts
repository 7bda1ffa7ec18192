// SPDX-License-Identifier: MulanPSL-2.0
import { finalDay, periodName, periodOf } from '../kernel/kernel.ts'
import { type Day, daysBetween, weekday } from '../law/law.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 星期六 */
export const weekdayText = (day: Day): string => `星期${weekdays[weekday(day) - 1]}`

/** 3月5日, with the year where it is not this one. */
export function shortDay(day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${date}日`
}

/** A text with its days written as the office says them. */
export const daysWithin = (text: string, today: Day): string => text.replace(/\d{4}-\d{2}-\d{2}/g, day => shortDay(day, today))

/** How far a last day is away, as it is said in an office. */
export function daysLeft(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days < 0) return `逾期${-days}天`
  if (days === 0) return '今天到期'
  if (days === 1) return '明天到期'
  return `还有${days}天`
}

/** The same part of the years before: 2025-Q1 → 2024-Q1, 2023-Q1. */
export const yearsBefore = (period: string, years: number): string[] =>
  Array.from({ length: years }, (_, at) => `${Number(period.slice(0, 4)) - at - 1}${period.slice(4)}`)

/** The title of the browser's tab: what is on the page, where. */
export const tabTitle = (...parts: readonly (string | undefined)[]): string => [...parts.filter(Boolean), '法镇'].join(' · ')

/**
 * What has to be said of the figures of a period that is not over: what stands overdue is counted as of its last day, so that a limit
 * that ends before it and has not run out yet is counted too. Undefined once the period is over.
 */
export const stillRunning = (period: string, today: Day): string | undefined =>
  today < finalDay(periodOf(period))
    ? `${periodName(period)}还没有过完。逾期一类的数算到期末：期末以前到期、眼下还没有到期的，也已经算在内。`
    : undefined
