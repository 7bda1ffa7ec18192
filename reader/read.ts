// SPDX-License-Identifier: MulanPSL-2.0
import { type Analysis, analyse } from './analyse.ts'
import { lexicon } from './lexicon/lexicon.ts'
import type { Lexicon } from './lexicon/name.ts'
import type { Reading, Report } from './reading.ts'
import { codePointsBefore } from './text/code-points.ts'

/**
 * Reads any township's report: its sections and every quantity with code, period and sentence. Places in code points of the text.
 * A county's own phrasings (what its people said an unknown quantity is) are a lexicon of its own: `lexiconOf([...families, own])`.
 */
export const readReport = (report: Report, by: Lexicon = lexicon): Reading => readingOf(analyse(report, by))

/** The reading of a report already taken apart. */
export function readingOf({ id, text, town, year, headings, sentences, found }: Analysis): Reading {
  const at = codePointsBefore(text)
  return {
    id,
    town,
    year,
    sections: headings.map(({ kind, level, number, title, start, end }) => ({ kind, level, number, title, start: at(start), end: at(end) })),
    figures: found.map(({ text: written, value, unit, qualifier, codes, also, perhaps, indicator, period, start, end, context: { sentence } }) => ({
      text: written, value, unit, qualifier, codes: [...codes, ...also, ...perhaps, ...(indicator?.beyond ? ['other'] : [])], period, start: at(start), end: at(end),
      sentence: text.slice(sentence.start, sentence.end),
    })),
  }
}
