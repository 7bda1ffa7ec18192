// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumber } from '../../numerals/number.ts'
import { spanAt } from '../../text/sentences.ts'
import type { Found, Rule } from '../finding.ts'

/** 2025年13月40日, 2月30日, 2025-02-30; months alone only above twelve. 13个月 and 40日内 are no dates. */
const DATES: readonly RegExp[] = [
  /(?<![\d.])(?:(?<year>(?:19|20)\d\d)\s*年\s*)?(?<![\d.])(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号](?![文线院楼]))?/g,
  /(?<![\d.\-/])(?<year>(?:19|20)\d\d)(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/])/g,
  /(?<month>十[一二]|(?<![一二三四五六七八九十])[一二三四五六七八九十])月(?<day>[一二三四五六七八九十]{1,4})[日号]/g,
]
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 日历上没有的日期. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  explains: '月份只有 1 至 12 月，日子以当月的天数为限：13 月、2 月 30 日、4 月 31 日在日历上都没有。',
  find: ({ text, sentences }) => DATES.flatMap(pattern => [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const { year, month = '', day } = match.groups ?? {}
    if (/(?:农历|阴历|旧历)\s*$/.test(text.slice(Math.max(0, match.index - 4), match.index))) return []
    const wrong = wrongOf(year === undefined ? undefined : Number(year), numberOf(month), day === undefined ? undefined : numberOf(day))
    const place = spanAt(sentences, match.index) ?? { start: match.index, end: match.index + match[0].length }
    return wrong ? [{ severity: 'inconsistent', message: `“${match[0].trim()}”这个日期日历上没有：${wrong}；请核对。`, places: [place] }] : []
  })),
}

const numberOf = (written: string): number => (/\d/.test(written) ? Number(written) : chineseNumber(written) ?? 0)

function wrongOf(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return '月份应是 1 至 12 月'
  const last = month === 2 && year !== undefined && !leap(year) ? 28 : DAYS[month - 1]!
  if (day === undefined || (day >= 1 && day <= last)) return undefined
  return `${year !== undefined && month === 2 ? `${year}年` : ''}${month}月只有${last}天`
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
