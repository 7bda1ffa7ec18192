// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation, Confidence, Division } from './citation.ts'
import { chineseNumeral } from './chinese-numeral.ts'
import { isDay } from './day.ts'
import type { Day } from './day.ts'
import { amount, lengthText } from './limit.ts'
import type { Counted, LastDayOnHoliday, Length, StatutoryLimit } from './limit.ts'

/**
 * How an act counts. Working days: none of its numbers, all, the listed ones, or those up to a number; a number its text
 * itself writes as 个工作日 is working days anyway. `because` says in words where this comes from.
 */
export interface Counting {
  workingDays: 'none' | 'all' | readonly number[] | { upTo: number }
  lastDayOnHoliday: LastDayOnHoliday
  because: string
}

/** One version of an instrument: first and last day in force, and where and when its text was compared. */
export interface Version { inForce: Day; until?: Day; source: string; compared: Day; confidence: Confidence }

/** An article's rule in our own words, one element a 款. */
export type Words = string | readonly string[]

export interface LimitSays { counted?: Counted; lastDayOnHoliday?: LastDayOnHoliday; paragraph?: number; item?: number }

export interface Instrument<A extends string = string> {
  readonly id: string
  readonly title: string
  readonly fullTitle?: string
  readonly edition?: string
  readonly number?: string
  readonly division: Division
  readonly version: Version
  readonly counting: Counting
  readonly articles: Readonly<Record<A, Words>>
  /** A place in this version; throws where our record of the article has no such 款 or 项. */
  cite(this: void, article: A, paragraph?: number, item?: number): Citation
  /**
   * A limit of this article; counted as the act counts unless its text says otherwise. Throws where the article's words
   * do not hold that length, so a number cannot drift from its text.
   */
  limit(this: void, article: A, length: Length, says?: LimitSays): StatutoryLimit
}

/** The articles of a book by their number: { 34: '…' } or { '34': '…' }. */
export type Articles = Readonly<Record<string | number, Words>>
/** The numbers of the articles a book holds, as literal strings. */
export type ArticleOf<T extends Articles> = `${keyof T & (string | number)}`

export interface InstrumentSpec<T extends Articles> {
  id: string
  title: string
  fullTitle?: string
  edition?: string
  number?: string
  division?: Division
  version: Version
  counting: Counting
  articles: T
}

const paragraphsOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words)

/** Declares one version of an instrument. Throws where its days are not days or an article is empty. */
export function instrument<const T extends Articles>(spec: InstrumentSpec<T>): Instrument<ArticleOf<T>> {
  type A = ArticleOf<T>
  complain(spec)
  const division = spec.division ?? '条'
  const articles = spec.articles as Readonly<Record<string, Words>>

  function paragraphs(article: A): readonly string[] {
    const words = Object.hasOwn(articles, article) ? articles[article] : undefined
    if (words === undefined) throw new Error(`《${spec.title}》没有收录第${article}${division}，已收录：${Object.keys(articles).join('、')}。`)
    return paragraphsOf(words)
  }

  function cite(article: A, paragraph?: number, item?: number): Citation {
    checkPlace(`《${spec.title}》第${article}${division}`, paragraphs(article), paragraph, item)
    return {
      instrument: spec.id,
      title: spec.title,
      ...(spec.fullTitle === undefined ? {} : { fullTitle: spec.fullTitle }),
      ...(spec.edition === undefined ? {} : { edition: spec.edition }),
      ...(spec.number === undefined ? {} : { number: spec.number }),
      division,
      article,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { item }),
      inForce: spec.version.inForce,
      ...(spec.version.until === undefined ? {} : { until: spec.version.until }),
      confidence: spec.version.confidence,
    }
  }

  function limit(article: A, length: Length, says: LimitSays = {}): StatutoryLimit {
    const cites = cite(article, says.paragraph, says.item)
    const words = says.paragraph === undefined ? paragraphs(article) : [paragraphs(article)[says.paragraph - 1] ?? '']
    const counted = countedAs(spec.counting, length, words.join('\n'), says.counted, `《${spec.title}》第${article}${division}`)
    return { length, counted, lastDayOnHoliday: says.lastDayOnHoliday ?? spec.counting.lastDayOnHoliday, cites }
  }

  return { ...spec, division, articles, cite, limit }
}

function complain(spec: InstrumentSpec<Articles>): void {
  const where = `《${spec.title}》`
  const { inForce, until, compared } = spec.version
  for (const day of [inForce, compared, ...(until === undefined ? [] : [until])]) {
    if (!isDay(day)) throw new Error(`${where}的版本日期“${day}”不是日期，应写成 2024-03-05 这样的年-月-日。`)
  }
  if (until !== undefined && until < inForce) throw new Error(`${where}的失效日 ${until} 早于施行日 ${inForce}。`)
  for (const [article, words] of Object.entries(spec.articles)) {
    if (!/^[1-9]\d*$/.test(article)) throw new Error(`${where}的条号“${article}”应为阿拉伯数字。`)
    const all = paragraphsOf(words)
    if (all.length === 0 || all.some(says => says.trim() === '')) throw new Error(`${where}第${article}条没有写明内容。`)
  }
}

function checkPlace(where: string, all: readonly string[], paragraph?: number, item?: number): void {
  if (paragraph !== undefined && all[paragraph - 1] === undefined) {
    throw new Error(`${where}没有第${String(paragraph)}款，收录的共${all.length}款。`)
  }
  if (item === undefined) return
  const words = all[(paragraph ?? 1) - 1] ?? ''
  if (!words.includes(`（${chineseNumeral(item)}）`)) throw new Error(`${where}没有第（${chineseNumeral(item)}）项。`)
}

// Browsers of some years ago know no lookbehind: what stands before a number is matched along.
const LENGTHS = /(月?)(\d+)(个工作日|日|个月|年|小时)/g

/** Every length an article's words hold, as they write it. */
export function lengthsIn(words: Words): readonly string[] {
  const found = [...paragraphsOf(words).join('\n').matchAll(LENGTHS)]
  // Neither a date ("4月1日") nor a year ("2025年") is a length.
  return [...new Set(found.filter(([, month, n = '']) => !month && n.length <= 3).map(([written]) => written))]
}

function countedAs(counting: Counting, length: Length, words: string, says: Counted | undefined, where: string): Counted {
  const n = amount(length)
  const held = lengthsIn(words)
  const asWorking = 'days' in length && held.includes(lengthText(length, 'working'))
  const asPlain = held.includes(lengthText(length)) || ('months' in length && held.includes(`${n}个月`))
  if (!asWorking && !asPlain) {
    throw new Error(`${where}没有写明${lengthText(length, says)}；本条收录的期限：${held.join('、') || '无'}。`)
  }
  if (!('days' in length)) return 'calendar'
  if (asWorking && asPlain) return says ?? 'calendar'
  const counted = asWorking || inWorkingDays(counting.workingDays, n) ? 'working' : 'calendar'
  if (says !== undefined && says !== counted) {
    throw new Error(`${where}的${n}日按${counted === 'working' ? '工作日' : '自然日'}计算，不能另作规定：${counting.because}`)
  }
  return counted
}

function inWorkingDays(rule: Counting['workingDays'], n: number): boolean {
  if (rule === 'none') return false
  if (rule === 'all') return true
  return 'upTo' in rule ? n <= rule.upTo : rule.includes(n)
}
