// SPDX-License-Identifier: MulanPSL-2.0
import type { ReportChapter } from '../../contract/reports.ts'
import type { Answer } from '../api.ts'

export type Sentence = ReportChapter['paragraphs'][number][number]
type Piece = Sentence['pieces'][number]
export type FigurePiece = Extract<Piece, { figure: string }>
export type ReportAnswer = FigurePiece['answer']

export const isFigure = (piece: Piece): piece is FigurePiece => 'figure' in piece

/** A sentence said at zero has no number in it; the figures it rests on stand behind its words. */
export const isSaidAtZero = ({ pieces }: Sentence): boolean =>
  pieces.some(isFigure) && pieces.filter(isFigure).every(piece => piece.text === '')

export const answersOf = ({ pieces }: Sentence): ReportAnswer[] => pieces.filter(isFigure).map(piece => piece.answer)

/** Chapters in reading order, those within others after them. */
const everyChapter = (chapters: readonly ReportChapter[]): ReportChapter[] =>
  chapters.flatMap(chapter => [chapter, ...everyChapter(chapter.chapters)])

export const isGap = ({ missing }: Sentence): boolean => missing.length > 0

export interface Standing {
  figures: number
  /** Labels of figures that nobody reported, each once. */
  missing: string[]
  /** Headings under which there is neither a sentence nor a chapter. */
  empty: string[]
}

/** What the report has and what it still lacks. */
export function standingOf({ chapters, labels }: Pick<Answer<'report'>, 'chapters' | 'labels'>): Standing {
  const all = everyChapter(chapters)
  const sentences = all.flatMap(chapter => chapter.paragraphs.flat())
  return {
    figures: sentences.filter(sentence => !isGap(sentence)).flatMap(answersOf).length,
    missing: [...new Set(sentences.flatMap(sentence => sentence.missing))].map(code => labels[code] ?? code),
    empty: all.filter(chapter => isBare(chapter) && chapter.otherwise === undefined).map(chapter => chapter.heading),
  }
}

/** Nothing stands under the heading. */
export const isBare = ({ empty, paragraphs, chapters }: ReportChapter): boolean => empty && paragraphs.length === 0 && chapters.length === 0
