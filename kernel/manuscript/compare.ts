// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../figure/figure.ts'
import { type FigureMark, type Inline, isFigureMark, type Manuscript } from './manuscript.ts'
import { textOf } from './plain-text.ts'

/** A sentence of a manuscript: which block it stands in, from where to where in that block's text. */
export interface WrittenSentence {
  block: number
  start: number
  end: number
  text: string
  marks: readonly FigureMark[]
}

/** One figure in both years. `changed`: the definition is another, the values are not to be compared. */
export interface Beside {
  figure: string
  label: string
  now: string
  last: string
  change: 'more' | 'less' | 'same' | 'changed'
  /** The smaller base of a rate, or value, is under ten. */
  small: boolean
}

/** A sentence of this year beside that of last year which says the same, where there is one. */
export interface Pair {
  now?: WrittenSentence
  last?: WrittenSentence
  figures: readonly Beside[]
  /** Letter for letter the same, though it names figures that changed or none at all. */
  same: boolean
}

export interface CompareWith {
  now: (mark: FigureMark) => Answer | undefined
  last: (mark: FigureMark) => Answer | undefined
  /** Whether the figure's definition is another than the one last year's text was written with. */
  changed: (figure: string) => boolean
}

/** The sentences of paragraphs; a full stop inside a mark ends none. */
export function sentencesIn({ blocks }: Pick<Manuscript, 'blocks'>): WrittenSentence[] {
  return blocks.flatMap((block, at) => (block.block === 'paragraph' ? split(block.inlines, at) : []))
}

function split(inlines: readonly Inline[], block: number): WrittenSentence[] {
  const text = inlines.map(textOf).join('')
  const ends = [...text.matchAll(/[。！？][”’）]?/g)].map(match => match.index + match[0].length)
  if (ends.at(-1) !== text.length) ends.push(text.length)
  let place = 0
  const placed = inlines.map(inline => ({ inline, at: (place += textOf(inline).length) - textOf(inline).length }))
  return ends.map((end, n) => {
    const start = ends[n - 1] ?? 0
    const marks = placed.filter(({ at }) => at >= start && at < end).map(({ inline }) => inline).filter(isFigureMark)
    return { block, start, end, text: text.slice(start, end), marks }
  }).filter(sentence => sentence.text.trim() !== '')
}

/** This year's sentences in their order, each with the sentence of last year that shares its figures or most of its words; then what is gone. */
export function compareManuscripts(now: Pick<Manuscript, 'blocks'>, last: Pick<Manuscript, 'blocks'>, by: CompareWith): Pair[] {
  const left = new Set(sentencesIn(last))
  const pairs = sentencesIn(now).map((sentence): Pair => {
    const partner = [...left].map(
      each => ({ each, score: alike(sentence, each) })
    ).filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score)[0]?.each
    if (partner) left.delete(partner)
    return { now: sentence, ...(partner ? { last: partner } : {}), figures: besides(sentence, by), same: partner?.text === sentence.text }
  })
  return [...pairs, ...[...left].map((sentence): Pair => ({ last: sentence, figures: [], same: false }))]
}

const enough = 0.5

/** Shared figures count most, since sentences are written anew around them. */
function alike(a: WrittenSentence, b: WrittenSentence): number {
  const codes = (sentence: WrittenSentence) => new Set(sentence.marks.map(({ figure }) => figure))
  const [mine, theirs] = [codes(a), codes(b)]
  if (mine.size > 0 && theirs.size > 0) {
    const shared = [...mine].filter(code => theirs.has(code)).length
    return shared === 0 ? 0 : 0.5 + shared / (mine.size + theirs.size)
  }
  return dice(withoutNumbers(a.text), withoutNumbers(b.text))
}

const withoutNumbers = (text: string): string => text.replace(/[\d.]+/g, '')

function dice(a: string, b: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((sign, at) => text[at]! + sign))
  const [mine, theirs] = [pairs(a), pairs(b)]
  return mine.size + theirs.size === 0 ? 0 : (2 * [...mine].filter(pair => theirs.has(pair)).length) / (mine.size + theirs.size)
}

function besides({ marks }: WrittenSentence, by: CompareWith): Beside[] {
  return marks.filter(({ period }) => period === undefined).flatMap((mark): Beside[] => {
    const [now, last] = [by.now(mark), by.last(mark)]
    if (!now || !last || now.value === null || last.value === null) return []
    const change = by.changed(mark.figure) ? 'changed' : now.value === last.value ? 'same' : now.value > last.value ? 'more' : 'less'
    return [{ figure: mark.figure, label: now.label, now: plain(now), last: plain(last), change, small: isSmall(now) || isSmall(last) }]
  })
}

const plain = ({ value, unit }: Answer): string => `${Number((value ?? 0).toFixed(2))}${unit}`

/** Under ten a rate swings by ten points and more with one matter. */
export const isSmall = ({ denominator }: Pick<Answer, 'denominator'>): boolean => denominator !== null && denominator > 0 && denominator < 10
