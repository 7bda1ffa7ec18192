// SPDX-License-Identifier: MulanPSL-2.0
import { type Register, type Sentence } from '../declare/declare.ts'
import type { Answer } from '../figure/figure.ts'
import { keptClauses } from './clauses.ts'
import { printed } from './printed.ts'

export { numeral, printed } from './printed.ts'

/** A chapter as a town has it: its heading, the sections whose sentences it takes, chapters within it. */
export interface Chapter {
  heading: string
  sections?: readonly string[]
  /** What is said where the ledger has nothing to say: “无。” in a chapter for other matters. */
  otherwise?: string
  chapters?: readonly Chapter[]
}

/** The order of chapters of one town's report. */
export interface Outline {
  title: string
  issuer: string
  recipient?: string
  opening: string
  chapters: readonly Chapter[]
}

/** A piece of a sentence: plain words, with what a number in them is where it is no figure's, or a figure as printed with the answer it rests on. */
export type Piece = { text: string; explained?: string } | { figure: string; text: string; answer: Answer }

/**
 * A sentence as told; `missing` names the codes that were not reported, and such a sentence is not said. Of a sentence that is said
 * `omitted` names those whose clause was left out for the same reason.
 */
export interface Told {
  pieces: readonly Piece[]
  missing: readonly string[]
  omitted?: readonly string[]
}

export interface ToldChapter {
  heading: string
  level: number
  paragraphs: readonly (readonly Told[])[]
  /** Nothing in the ledger for it; shown as such. */
  empty: boolean
  otherwise?: string
  chapters: readonly ToldChapter[]
}

export interface Report {
  title: string
  issuer: string
  recipient?: string
  opening: string
  chapters: readonly ToldChapter[]
}

/** Paragraphs of a section that come of matters and not of figures alone, such as the targets of a year; told already. */
export type More = ReadonlyMap<string, readonly (readonly Told[])[]>

/**
 * A year's report: the town's chapters, the kinds' sentences, figures in their slots. Sentences keep the order of the register;
 * what else a section has to tell follows them, paragraph by paragraph.
 */
export function tell(register: Register, outline: Outline, answers: ReadonlyMap<string, Answer>, more: More = new Map()): Report {
  const sentences = [...register.kinds.values()].flatMap(kind => kind.report)
  return { ...outline, chapters: outline.chapters.map(chapter => tellChapter(chapter, 1, { sentences, answers, more })) }
}

interface From {
  sentences: readonly Sentence[]
  answers: ReadonlyMap<string, Answer>
  more: More
}

function tellChapter(chapter: Chapter, level: number, from: From): ToldChapter {
  const chapters = (chapter.chapters ?? []).map(each => tellChapter(each, level + 1, from))
  const paragraphs = (chapter.sections ?? []).flatMap(section => sectionParagraphs(section, from)).filter(told => told.length > 0)
  const says = paragraphs.flat().some(told => told.missing.length === 0)
  return {
    heading: chapter.heading,
    level,
    paragraphs,
    chapters,
    empty: !says && chapters.every(each => each.empty),
    ...(chapter.otherwise ? { otherwise: chapter.otherwise } : {}),
  }
}

const sectionParagraphs = (section: string, { sentences, answers, more }: From): (readonly Told[])[] => [
  sentences.filter(sentence => sentence.at === section).map(sentence => tellSentence(sentence, answers)).filter(told => told !== undefined),
  ...more.get(section) ?? [],
]

/** Undefined where every slot is zero and the kind says nothing at zero. */
function tellSentence({ says, atZero }: Sentence, answers: ReadonlyMap<string, Answer>): Told | undefined {
  const slots = [...says.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => answers.get(code))
  const given = slots.filter(slot => slot !== undefined)
  const missing = given.filter(slot => slot.zero === 'not-reported').map(slot => slot.code)
  const reported = given.filter(slot => slot.zero !== 'not-reported')
  // Who signed that there was none of it has signed for its parts as well.
  if (atZero !== undefined && given[0]?.zero === 'declared' && reported.every(isNothing))
    return { pieces: [...zeroPieces(atZero, reported)], missing: [] }
  if (missing.length === 0 && given.every(isNothing))
    return atZero === undefined ? undefined : { pieces: [...zeroPieces(atZero, given)], missing: [] }
  if (given[0]?.zero === 'not-reported' || reported.every(isNothing)) return { pieces: filled(says, answers), missing }
  const kept = keptClauses(says, answers)
  return { pieces: filled(kept.says, answers), missing: [], ...(kept.omitted.length > 0 ? { omitted: kept.omitted } : {}) }
}

const isNothing = ({ value, zero }: Answer): boolean => value === 0 || zero === 'no-base'

/** A sentence said at zero rests on its zeros as much as one with numbers: they follow it as figures without text. */
function zeroPieces(atZero: string, given: readonly Answer[]): Piece[] {
  return [{ text: atZero }, ...given.map(answer => ({ figure: answer.code, text: '', answer }))]
}

function filled(says: string, answers: ReadonlyMap<string, Answer>): Piece[] {
  return says.split(/(\{[^}]+\})/).filter(Boolean).map(part => {
    const answer = part.startsWith('{') ? answers.get(part.slice(1, -1)) : undefined
    return answer ? { figure: answer.code, text: printed(answer), answer } : { text: part }
  })
}
