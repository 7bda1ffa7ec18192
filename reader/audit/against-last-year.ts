// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../analyse.ts'
import { codePointsBefore } from '../text/code-points.ts'
import type { Span } from '../text/sentences.ts'
import { boundsOf } from './bounds.ts'
import type { Finding } from './finding.ts'
import { nameOf, ofCode, results, targets } from './pick.ts'

const COPIED = 30

/**
 * A report beside last year's of the same town: last year's aims that this year's numbers do not reach or do not mention, and long
 * sentences with numbers taken over word for word. The sentences are of this year's text; an aim that goes unmentioned rests on its heading.
 */
export const againstLastYear = (report: Analysis, last: Analysis): Finding[] => [...aims(report, last), ...copied(report, last)]

function aims(report: Analysis, last: Analysis): Finding[] {
  const done = results(report)
  return targets(last).filter(({ measure, codes }) => measure !== '频次' && !codes.includes('other')).flatMap((aim): Finding[] => {
    const result = aim.codes.flatMap(code => ofCode(done, code)).find(({ measure }) => measure === aim.measure)
    if (result && boundsOf(result).max >= boundsOf(aim).min) return []
    if (result)
      return [
        printed(report, 'aim-missed', 'note', `去年定的目标是${nameOf(aim)}${aim.text}，今年写的是${result.text}，没有达到；请说明原因。`, [
          result.context.sentence,
        ]),
      ]
    return [printed(report, 'aim-unmentioned', 'note', `去年定的目标是${nameOf(aim)}${aim.text}，今年的报告没有提到；请写明完成情况。`, first(report))]
  })
}

const first = ({ headings, sentences }: Analysis): Span[] => {
  const heading = headings[0]
  return heading ? [{ start: heading.start, end: heading.titleEnd }] : sentences.slice(0, 1)
}

/** A sentence with numbers that stood in last year's report, letter for letter. */
function copied(report: Analysis, last: Analysis): Finding[] {
  const before = new Set(last.sentences.map(({ start, end }) => last.text.slice(start, end)))
  const numbered = (sentence: Span) =>
    report.found.some(({ start, period }: Figure) => sentence.start <= start && start < sentence.end && period === 'this_year')
  return report.sentences
    .filter(sentence => sentence.end - sentence.start >= COPIED && before.has(report.text.slice(sentence.start, sentence.end)) && numbered(sentence))
    .map(sentence => printed(report, 'copied-from-last-year', 'suspect', '这一句连同数字与去年的报告一字不差；请核对是否忘了改数。', [sentence]))
}

function printed(report: Analysis, rule: string, severity: Finding['severity'], message: string, places: readonly Span[]): Finding {
  const at = codePointsBefore(report.text)
  return {
    rule,
    severity,
    message,
    sentences: places.map(({ start, end }) => ({ start: at(start), end: at(end), text: report.text.slice(start, end) })),
  }
}
