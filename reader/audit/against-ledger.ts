// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../analyse.ts'
import type { Answer } from '../../kernel/figure/figure.ts'
import { codePointsBefore } from '../text/code-points.ts'
import { boundsOf } from './bounds.ts'
import type { Finding } from './finding.ts'
import { results } from './pick.ts'

/**
 * Where a report's text and the town's ledger differ: each number of the text with one code that the ledger answers. Nothing is said
 * of a code the ledger has not reported, nor of a number with two codes. Money is compared in 元, to the last place that is written.
 */
export function againstLedger(report: Analysis, answers: ReadonlyMap<string, Pick<Answer, 'label' | 'unit' | 'value'>>): Finding[] {
  const at = codePointsBefore(report.text)
  return results(report).flatMap((figure): Finding[] => {
    const [code = '', ...more] = figure.codes
    const answer = more.length === 0 ? answers.get(code) : undefined
    if (!answer || answer.value === null) return []
    const scale = /^万/.test(figure.unit) ? 1e4 : /^亿/.test(figure.unit) ? 1e8 : 1
    const { min, max } = boundsOf(figure)
    const places = (/\.(\d+)/.exec(figure.text)?.[1] ?? '').length
    const slack = figure.measure === '率' || scale > 1 || places > 0 ? 0.5 * 10 ** -places * scale + 1e-6 : 0
    if (answer.value >= min * scale - slack && answer.value <= max * scale + slack) return []
    const { sentence } = figure.context
    return [{
      rule: 'ledger-differs',
      severity: 'inconsistent',
      message: `${answer.label}报告写${figure.text}，台账是${Number(answer.value.toFixed(2))}${answer.unit}；请核对是报告写错、台账漏记，还是口径不同。`,
      sentences: [{ start: at(sentence.start), end: at(sentence.end), text: report.text.slice(sentence.start, sentence.end) }],
    }]
  })
}
