// SPDX-License-Identifier: MulanPSL-2.0
import { isDerived, isFigureMark, inlinesOf, type Inline, type Manuscript, plainText, printed, sayMark } from '../../kernel/kernel.ts'
import { againstLedger, type Analysis, type Finding } from '../../reader/reader.ts'
import type { SubmittedFigure } from '../../store/county/submitted.ts'

type Figures = Readonly<Record<string, SubmittedFigure>>

/**
 * What a text says otherwise than the figures its town submitted. A number on a figure's mark is that figure and is held against it as
 * it is printed; only of what was typed by hand do the words have to tell which figure it is.
 */
export function besideFigures(analysis: Analysis, figures: Figures, manuscript?: Manuscript): Finding[] {
  const answers = new Map(Object.entries(figures))
  // The text of an earlier submission has other places, and is read as any file is.
  const plain = manuscript && plainText(manuscript)
  if (!manuscript || plain?.text !== analysis.text) return againstLedger(analysis, answers)
  const marked = plain.inlines.flatMap(({ block, inline, start, end }) => {
    const at = manuscript.blocks[block]
    const found = at?.block === 'paragraph' ? at.inlines[inline] : undefined
    return found && isTold(found) ? [{ inline: found, start, end }] : []
  })
  const tables = plain.blocks.filter((_, at) => {
    const block = manuscript.blocks[at]!
    return block.block === 'table' && inlinesOf(block).some(isTold)
  })
  const told = [...marked, ...tables]
  const found = analysis.found.filter(each => !told.some(({ start, end }) => start < each.end && each.start < end))
  return [
    ...marked.flatMap(({ inline, start }) => markDiffers(analysis, figures, inline, start)),
    ...againstLedger({ ...analysis, found }, answers),
  ]
}

/** Of a figure's mark, and of a difference worked out of two, it is known what they are. */
const isTold = (inline: Inline): boolean => isFigureMark(inline) || isDerived(inline)

/** A mark that is printed otherwise than the figure of its own code: the figures were sent again since, or the text was. */
function markDiffers({ sentences, text }: Analysis, figures: Figures, mark: Inline, place: number): Finding[] {
  const answer = isFigureMark(mark) && mark.period === undefined ? figures[mark.figure] : undefined
  if (!answer || !isFigureMark(mark) || answer.value === null) return []
  const { text: now, trouble } = sayMark(mark, answer)
  if (trouble === 'not-reported' || (trouble === undefined && now === mark.said)) return []
  const { start, end } = sentences.find(each => each.start <= place && place < each.end) ?? { start: place, end: place + mark.said.length }
  const at = (index: number): number => [...text.slice(0, index)].length
  return [{ rule: 'ledger-differs', severity: 'inconsistent',
    message: `${answer.label}报告写${mark.said}，报送的指标是${printed(answer)}；请核对报告与指标数据是不是同一次填报的。`,
    sentences: [{ start: at(start), end: at(end), text: text.slice(start, end) }] }]
}
