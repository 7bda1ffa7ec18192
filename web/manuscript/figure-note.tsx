// SPDX-License-Identifier: MulanPSL-2.0
import type { Editor } from '@tiptap/react'
import { Link } from '@tanstack/react-router'
import { definitionOf, isSmall, type Rounding, roundingsOf, roundingWords, periodName } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { halvesText, remark, unitText, valueText } from '../figures/figure-words.ts'
import type { PaperFigures } from './desk.tsx'
import type { PaperOf } from './use-saving.ts'
import type { ChosenFigure } from './use-writing.ts'

interface Props {
  of: PaperOf
  chosen: ChosenFigure
  editor: Editor
  figures: PaperFigures
  mayWrite: boolean
}

/** The figure one is at: its value, its definition, last year's, and how it is to be said. */
export function FigureNote({ of, chosen: { mark, at }, editor, figures, mayWrite }: Props) {
  const before = mark.period === figures.before.period
  const answer = (before ? figures.before.figures : figures.figures).find(({ code }) => code === mark.figure)
  const last = before ? undefined : figures.before.figures.find(({ code }) => code === mark.figure)
  const period = mark.period ?? of.period
  const label = answer?.label ?? mark.figure
  const says = kinds.figures.has(mark.figure) ? definitionOf(kinds, mark.figure).says : []
  return (
    <section className="report-note paper-note" aria-label="口径">
      <h2>
        {label}
        {mark.period ? `（${periodName(mark.period)}）` : ''}
      </h2>
      {answer && (mark.period === undefined || before) ? (
        <p className="report-note-value">
          <strong>{valueText(answer)}</strong>
          {unitText(answer)}
          {answer.denominator !== null && <span>{halvesText(answer)}</span>}
        </p>
      ) : (
        <p>{mark.said}</p>
      )}
      {answer && remark(answer) && <p>{remark(answer)}。</p>}
      {answer && isSmall(answer) && <p>基数小，多一件少一件就差很多，不宜拿来比较。</p>}
      {last && (
        <p>
          {periodName(figures.before.period)}：
          {figures.changed.includes(mark.figure) ? `${last.printed}。口径已经改变，两个数不能相比。` : last.printed}
        </p>
      )}
      {at !== undefined && mayWrite && answer && mark.period === undefined && answer.value !== null && (
        <Roundings answer={answer} rounding={mark.rounding ?? 'exact'} choose={(rounding, said) => choose(editor, at, rounding, said)} />
      )}
      <p className="quiet">口径</p>
      {says.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link to="/towns/$town/figures/$code" params={{ town: String(of.town), code: mark.figure }} search={{ period }}>
          看背后的事项
        </Link>
      </p>
    </section>
  )
}

function Roundings(
  { answer, rounding, choose: pick }: {
    answer: Parameters<typeof roundingsOf>[0]; rounding: Rounding; choose(rounding: Rounding, said: string): void
  }
) {
  const offered = roundingsOf(answer)
  if (offered.length < 2) return null
  return (
    <fieldset className="paper-roundings">
      <legend>写法</legend>
      {offered.map(each => (
        <label key={each.rounding}>
          <input type="radio" name="rounding" checked={each.rounding === rounding} onChange={() => pick(each.rounding, each.said)} /> {each.said}
          <span className="quiet">（{roundingWords[each.rounding]}）</span>
        </label>
      ))}
    </fieldset>
  )
}

function choose(editor: Editor, at: number, rounding: Rounding, said: string): void {
  const node = editor.state.doc.nodeAt(at)
  if (node?.type.name !== 'figure') return
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, said, rounding: rounding === 'exact' ? null : rounding }))
  editor.commands.setNodeSelection(at)
}
