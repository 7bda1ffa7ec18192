// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found } from '../analyse.ts'
import type { Span } from '../text/sentences.ts'

const RESULTS = new Set(['this_year', 'stock', 'cumulative'])

/** What a report says was done, as against what it aims at or lays down. */
export const results = (report: Analysis): Found[] => report.found.filter(({ period }) => RESULTS.has(period))

/** What it aims at for the next year. */
export const targets = (report: Analysis): Found[] => report.found.filter(({ period }) => period === 'next_year_target')

export const ofCode = (found: readonly Found[], code: string): Found[] => found.filter(({ codes }) => codes.includes(code))

/** The line of the text a place stands in: a paragraph, for most reports. */
export function lineOf({ text }: Analysis, place: number): Span {
  const end = text.indexOf('\n', place)
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end }
}

export const sameLine = (report: Analysis, a: Found, b: Found): boolean => lineOf(report, a.start).start === lineOf(report, b.start).start

export const sameSentence = (a: Found, b: Found): boolean => a.context.sentence.start === b.context.sentence.start

/** The sentences some quantities stand in, each once. */
export const sentencesOf = (...found: readonly Found[]): Span[] => [...new Map(found.map(({ context: { sentence } }) => [sentence.start, sentence])).values()]

/** An indicator's name, for a message. */
export const nameOf = ({ indicator, text }: Found): string => indicator?.name ?? `“${text}”`

/** The first heading of a kind, or the report's first sentence: where something missing is said to be missing. */
export function placeFor(report: Analysis): Span[] {
  const first = report.headings[0]
  const sentence = report.sentences[0]
  return first ? [{ start: first.start, end: first.titleEnd }] : sentence ? [sentence] : []
}
