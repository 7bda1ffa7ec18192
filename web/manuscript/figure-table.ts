// SPDX-License-Identifier: MulanPSL-2.0
import { type Manuscript, marksIn } from '../../kernel/kernel.ts'
import { halvesText, unitText, valueText } from '../figures/figure-words.ts'
import type { PaperFigures } from './desk.tsx'

/** The figures of a text as lines of tab-separated cells, each once, with how they are said and what they were before. */
export function figureTable(text: Pick<Manuscript, 'blocks'>, { figures, before, changed }: PaperFigures): string {
  const marks = [...new Map(marksIn(text).filter(({ period }) => period === undefined).map(mark => [mark.figure, mark])).values()]
  const lines = marks.flatMap(({ figure, said }) => {
    const answer = figures.find(({ code }) => code === figure)
    const last = before.figures.find(({ code }) => code === figure)
    if (!answer) return []
    return [
      [answer.label, valueText(answer), unitText(answer), halvesText(answer), said, changed.includes(figure) ? '口径已变' : last ? valueText(last) : '']
    ]
  })
  return [['指标', '数值', '单位', '分子/分母', '文中写法', `上一期间（${before.period}）`], ...lines].map(cells => cells.join('\t')).join('\n')
}
