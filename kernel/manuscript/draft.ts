// SPDX-License-Identifier: MulanPSL-2.0
import type { Piece, Report, Told, ToldChapter } from '../report/report.ts'
import type { Inline, Manuscript, ManuscriptBlock } from './manuscript.ts'

/** What a drafted report could not say because nobody reported it, and under which heading it would have stood. */
export interface Gap {
  heading: string
  figures: readonly string[]
}

export interface Drafted {
  manuscript: Manuscript
  gaps: readonly Gap[]
}

/** What an empty chapter says. */
export const nothingSaid = '无。'

/** The told report as a manuscript: each figure a mark, sentences whose figures nobody reported left out and listed. */
export function draftReport({ title, issuer, recipient, opening, chapters }: Report): Drafted {
  const gaps: Gap[] = []
  const blocks: ManuscriptBlock[] = [paragraph([{ text: opening }]), ...chapters.flatMap(chapter => draftChapter(chapter, gaps))]
  return { manuscript: { title, issuer, ...(recipient ? { recipient } : {}), blocks }, gaps }
}

const paragraph = (inlines: readonly Inline[]): ManuscriptBlock => ({ block: 'paragraph', inlines })

function draftChapter({ heading, level, paragraphs, chapters, otherwise }: ToldChapter, gaps: Gap[]): ManuscriptBlock[] {
  const missing = [...new Set(paragraphs.flat().flatMap(told => [...told.missing, ...told.omitted ?? []]))]
  if (missing.length > 0) gaps.push({ heading, figures: missing })
  const said = paragraphs.map(
    sentences => joined(sentences.filter(told => told.missing.length === 0).flatMap(inlinesOfTold))
  ).filter(inlines => inlines.length > 0)
  const bare = said.length === 0 && chapters.length === 0
  return [
    { block: 'heading', level: Math.min(Math.max(level, 1), 4) as 1 | 2 | 3 | 4, text: heading },
    ...said.map(paragraph), ...(bare ? [paragraph([missing.length > 0 ? notReported(paragraphs.flat()) : { text: otherwise ?? nothingSaid }])] : []),
    ...chapters.flatMap(chapter => draftChapter(chapter, gaps)),
  ]
}

const named = 4

/** Nobody reported anything a chapter could say: that is no 无, and the paper says so until somebody writes it. */
function notReported(told: readonly Told[]): Inline {
  const labels = [
    ...new Set(
      told.flatMap(({ pieces }) => pieces.flatMap(piece => ('figure' in piece && piece.answer.zero === 'not-reported' ? [piece.answer.label] : [])))
    )
  ]
  const more = labels.length > named ? `等${labels.length}项` : ''
  return { text: `（${labels.slice(0, named).join('、')}${more}没有人报过，须补报或者补写。）`, ...(more ? { explained: '起草时没有报的项数' } : {}) }
}

/** The pieces of a sentence; one said at zero is its words as the mark of the first figure it rests on, the others silent behind. */
export function inlinesOfTold({ pieces }: Pick<Told, 'pieces'>): Inline[] {
  const [first, ...others] = pieces
  const atZero = first !== undefined && !('figure' in first) && others.length > 0 && others.every(piece => 'figure' in piece && piece.text === '')
  if (!atZero) return pieces.map(inlineOf)
  const [, words = '', stop = ''] = /^([\s\S]*?)([。！]?)$/.exec(first.text) ?? []
  return [
    ...others.map((piece, at) => ({ figure: (piece as Extract<Piece, { figure: string }>).figure, said: at === 0 ? words : '' })), { text: stop },
  ]
}

const inlineOf = (piece: Piece): Inline => ('figure' in piece ? { figure: piece.figure, said: piece.text } : { ...piece })

/** Plain words that stand side by side as one. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const before = all.at(-1)
    if (before && 'text' in before && 'text' in inline && before.explained === inline.explained)
      all[all.length - 1] = { ...before, text: before.text + inline.text }
    else if (!('text' in inline) || inline.text !== '') all.push(inline)
  }
  return all
}
