// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type FigureMark, type Inline, isDerived, isFigureMark, textOf } from '../../kernel/kernel.ts'
import { numeral } from '../../kernel/report/printed.ts'
import type { FiguresAtHand } from './figures.ts'
import type { PaperFinding } from './findings.ts'
import type { Read } from './placed.ts'

const direction = /(增加|上升|提高|减少|下降)\s*([\d.]+)(万)?/

/**
 * Differences that were worked out when a paper was drafted, held against the two figures before them: those are printed anew when the
 * ledger changes, the difference is not.
 */
export function differencesThatDoNotHold({ manuscript }: Pick<Read, 'manuscript'>, figures: Pick<FiguresAtHand, 'answer'>): PaperFinding[] {
  return manuscript.blocks.flatMap((block, at) => {
    if (block.block !== 'paragraph') return []
    let place = 0
    return block.inlines.flatMap((inline, n): PaperFinding[] => {
      const start = place
      place += textOf(inline).length
      const says = isDerived(inline) ? wrong(textOf(inline), block.inlines.slice(0, n), figures) : undefined
      return says === undefined ? [] : [{
        rule: 'difference-does-not-hold', severity: 'inconsistent', says, block: at, start, end: place, sentence: textOf(inline).replace(/^，/, ''),
      }]
    })
  })
}

function wrong(text: string, before: readonly Inline[], { answer }: Pick<FiguresAtHand, 'answer'>): string | undefined {
  const [, word, number = '', tenThousands] = direction.exec(text) ?? []
  const marks = before.filter(isFigureMark)
  const pair = marks.slice(-2)
  if (word === undefined || pair.length < 2 || pair[0]!.figure !== pair[1]!.figure) return undefined
  const [now, then] = [pair.find(isOwn), pair.find(mark => !isOwn(mark))].map(mark => mark && answer(mark))
  if (!now || !then || now.value === null || then.value === null) return undefined
  const difference = now.value - then.value
  const said = Number(number) * (tenThousands ? 10_000 : 1) * (/减少|下降/.test(word) ? -1 : 1)
  return Math.abs(said - difference) <= precision(number, tenThousands) ? undefined : sentenceOf(now, text, difference)
}

const isOwn = ({ period }: FigureMark): boolean => period === undefined

/** Half of the last place that is written. */
const precision = (number: string, tenThousands: string | undefined): number =>
  0.51 * 10 ** -(/\.(\d+)/.exec(number)?.[1]?.length ?? 0) * (tenThousands ? 10_000 : 1)

function sentenceOf({ label, unit, denominator }: Answer, text: string, difference: number): string {
  const counted = denominator !== null && unit === '%' ? '个百分点' : unit
  const words = difference === 0 ? '没有增减' : `${difference > 0 ? '增加' : '减少'}${numeral(Math.abs(difference))}${counted}`
  return `${label}写“${text.replace(/^，/, '')}”，按前后两个数应为${words}；数变了，差数没有跟着变，请改写。`
}
