// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found } from '../analyse.ts'
import type { Span } from '../text/sentences.ts'
import { isNumber, tablesIn } from './tables.ts'

const RESULTS = new Set(['this_year', 'stock', 'cumulative'])

/** What a report says was done, as against what it aims at or lays down. A row of several numbers is a table's, not a sentence's. */
export function results(report: Analysis): Found[] {
  const known = resultsOf.get(report)
  if (known) return known
  const rows = tablesIn(report.text).flat().filter(({ cells }) => cells.filter(isNumber).length > 1)
  const inRow = ({ start }: Found) => rows.some(row => row.start <= start && start < row.end)
  const found = report.found.filter(each =>
    RESULTS.has(each.period) && !inRow(each) && !isOfOtherYear(each, report.year) && !ANOTHER_RATE.test(each.context.left))
  resultsOf.set(report, found)
  return found
}

/** Every rule asks for them. */
const resultsOf = new WeakMap<Analysis, Found[]>()

/** 调解率 is how many were taken up, not how many succeeded; reports write both side by side. */
const ANOTHER_RATE = /(?:^|[，,、])(?:矛盾|纠纷)*调解率(?:已|均)?(?:达到?|为|是)?$/

/** 去年120件, 2023年100件 in a report of 2024: told for comparison. */
function isOfOtherYear({ context: { left, before } }: Found, year: number | null): boolean {
  if (/(?:去年|上年|上一年|前年)[^，,]*$/.test(left)) return true
  const named = [...before.matchAll(/(20\d\d|[xX×]{2,4})年(?!以来|起|版|[底末]?前)|今年|本年|全年/g)].at(-1)?.[1]
  return year !== null && named !== undefined && Number(named) !== year
}

/** What it aims at for the next year. */
export const targets = (report: Analysis): Found[] => report.found.filter(({ period }) => period === 'next_year_target')

/** Those of a list that carry a code, in their order; rules ask for the same ones once for every number they look at. */
export function ofCode(found: readonly Found[], code: string): readonly Found[] {
  const known = byCode.get(found) ?? new Map<string, readonly Found[]>()
  byCode.set(found, known)
  const those = known.get(code) ?? found.filter(({ codes }) => codes.includes(code))
  known.set(code, those)
  return those
}

const byCode = new WeakMap<readonly Found[], Map<string, readonly Found[]>>()

/** The line of the text a place stands in: a paragraph, for most reports. */
export function lineOf({ text }: Analysis, place: number): Span {
  const end = text.indexOf('\n', place)
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end }
}

export const sameLine = (report: Analysis, a: Found, b: Found): boolean => lineStart(report, a) === lineStart(report, b)

/** Asked of every number beside every other; a line may be as long as the text. */
function lineStart(report: Analysis, figure: Found): number {
  const known = lineStarts.get(figure)
  if (known !== undefined) return known
  const { start } = lineOf(report, figure.start)
  lineStarts.set(figure, start)
  return start
}

const lineStarts = new WeakMap<Found, number>()

export const sameSentence = (a: Found, b: Found): boolean => a.context.sentence.start === b.context.sentence.start

/** The sentences some quantities stand in, each once. */
export const sentencesOf = (...found: readonly Found[]): Span[] =>
  [...new Map(found.map(({ context: { sentence } }) => [sentence.start, sentence])).values()]

/** An indicator's name, for a message. */
export const nameOf = ({ indicator, text }: Found): string => indicator?.name ?? `“${text}”`

/** The first heading of a kind, or the report's first sentence: where something missing is said to be missing. */
export function placeFor(report: Analysis): Span[] {
  const first = report.headings[0]
  const sentence = report.sentences[0]
  return first ? [{ start: first.start, end: first.titleEnd }] : sentence ? [sentence] : []
}
