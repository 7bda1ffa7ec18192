// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type FigureMark, type Manuscript, mapInlines, isFigureMark, marksIn, sayMark } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { figureKey } from './document.ts'
import { figuresOf, type PeriodFigures } from '../dispatch/period-figures.ts'

/** The figures a text may hold: those of its own period and of every other one its marks name. */
export interface FiguresAtHand {
  period: string
  own: PeriodFigures
  of(period: string): PeriodFigures | undefined
  answer(mark: Pick<FigureMark, 'figure' | 'period'>): Answer | undefined
}

/** Reads what a text's marks rest on, as filed where it was filed, else as the ledger stands. */
export async function figuresAtHand(
  store: Store, ledger: Ledger, period: string, texts: readonly Pick<Manuscript, 'blocks'>[] = [],
): Promise<FiguresAtHand> {
  const periods = new Set([period, ...texts.flatMap(marksIn).flatMap(mark => mark.period ?? [])])
  const read = new Map<string, PeriodFigures>()
  for (const each of periods) read.set(each, await figuresOf(store, ledger, each))
  return {
    period, own: read.get(period)!, of: each => read.get(each),
    answer: mark => read.get(mark.period ?? period)?.answers.get(mark.figure),
  }
}

/** The answers of a text by the keys its written document has them under: code, or code@period. */
export const keyedAnswers = ({ own, answer }: FiguresAtHand, text: Pick<Manuscript, 'blocks'>): Map<string, Answer> =>
  new Map([...own.answers, ...marksIn(text).flatMap((mark): [string, Answer][] => {
    const found = mark.period ? answer(mark) : undefined
    return found ? [[figureKey(mark), found]] : []
  })])

/** A figure that stands otherwise in the text than when it was last saved. */
export interface Moved {
  block: number
  figure: string
  label: string
  was: string
  now: string
}

/** The text with every figure printed from its answer of today, and what that changed. */
export function reprinted(manuscript: Manuscript, { answer }: Pick<FiguresAtHand, 'answer'>): { manuscript: Manuscript; moved: Moved[] } {
  const now = mapInlines(manuscript, inline => (isFigureMark(inline) ? { ...inline, said: sayMark(inline, answer(inline)).text } : inline))
  const moved = manuscript.blocks.flatMap((block, at) => {
    const [before, after] = [marksIn({ blocks: [block] }), marksIn({ blocks: [now.blocks[at]!] })]
    return before.flatMap((mark, n): Moved[] => {
      const said = after[n]!.said
      return said === mark.said ? [] : [{ block: at, figure: mark.figure, label: answer(mark)?.label ?? mark.figure, was: mark.said, now: said }]
    })
  })
  return { manuscript: now, moved }
}
