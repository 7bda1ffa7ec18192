// SPDX-License-Identifier: MulanPSL-2.0
import type { FigureBookmark } from '../../paper/figure-bookmark.ts'
import type { Mark, ReadParagraph } from '../../paper/read-back.ts'
import { analyse, lexicon } from '../../reader/reader.ts'
import { characterMap, type CharacterMap } from './character-map.ts'
import { pairsOf } from './pairs.ts'

/** A figure that says something else than was written. */
export interface Changed { figure: string; was: string; is: string; sentence: string }
/** A figure that is no longer in the text; the sentence is the one it stood in. */
export interface Gone { figure: string; was: string; sentence: string }
/** A number that was not there and is no figure of the text; `figures` are what its words call it. */
export interface Typed { text: string; figures: string[]; sentence: string }

export interface Reconciled { changed: Changed[]; gone: Gone[]; typed: Typed[] }

/** A document as it was written: its paragraphs as they read back, and which bookmark is which figure. */
export interface Written { paragraphs: readonly ReadParagraph[]; figures: readonly FigureBookmark[] }

interface Place { paragraph: number; start: number; end: number }

/**
 * Holds a document that came back against what was written: which figures a person changed, which are gone, which numbers were typed in.
 * A figure is found by its bookmark; where Word lost it, by the words around it.
 */
export function reconcile({ paragraphs: written, figures }: Written, came: readonly ReadParagraph[]): Reconciled {
  const pairs = pairsOf(written, came)
  const maps = new Map<number, CharacterMap>()
  const mapOf = (at: number): CharacterMap => {
    const map = maps.get(at) ?? characterMap(written[at]!.text, came[pairs[at]!]!.text)
    maps.set(at, map)
    return map
  }
  const codes = new Map(figures.map(({ bookmark, figure }) => [bookmark, figure]))
  const marks = new Map(came.flatMap(({ marks: each }, paragraph) => each.map(mark => [mark.name, { ...mark, paragraph }] as const)))
  const [changed, gone, held]: [Changed[], (Gone & { paragraph: number | undefined })[], Place[]] = [[], [], []]
  written.forEach((paragraph, at) => {
    for (const mark of [...paragraph.marks].sort((a, b) => a.start - b.start)) {
      const figure = codes.get(mark.name)
      if (figure === undefined || mark.end === mark.start) continue
      const was = paragraph.text.slice(mark.start, mark.end)
      const now =
        placeByMark(marks.get(mark.name), came) ?? (pairs[at] === undefined ? undefined : placeByWords(paragraph, mark, mapOf(at), pairs[at], came))
      const is = now && came[now.paragraph]!.text.slice(now.start, now.end)
      if (!now || is === undefined) gone.push({ figure, was, sentence: sentenceAt(paragraph.text, mark.start), paragraph: pairs[at] })
      else {
        held.push(now)
        if (plain(is) !== plain(was)) changed.push({ figure, was, is, sentence: sentenceAt(came[now.paragraph]!.text, now.start) })
      }
    }
  })
  const isOld = (paragraph: number, place: number) => written.some((_, at) => pairs[at] === paragraph && mapOf(at).isSame(place))
  return retyped({ changed, gone, typed: typedIn(came, held, isOld) })
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '')

const number = /\d/

/** The bookmark's text, with digits that were typed right beside it. Undefined where there is none, or an empty one is left. */
function placeByMark(mark: (Mark & { paragraph: number }) | undefined, came: readonly ReadParagraph[]): Place | undefined {
  if (!mark || mark.end <= mark.start) return undefined
  const { text } = came[mark.paragraph]!
  const inside = text.slice(mark.start, mark.end)
  if (inside.trim() === '') return undefined
  const left = number.test(inside[0]!) ? /[\d.,]*$/.exec(text.slice(0, mark.start))![0].length : 0
  const right = number.test(inside.at(-1)!) ? /^[\d.,]*\d|^/.exec(text.slice(mark.end))![0].length : 0
  return { paragraph: mark.paragraph, start: mark.start - left, end: mark.end + right }
}

/**
 * What stands between the words that stood around the figure: its number, where there is one that can be it. Undefined where the words
 * between it and the next figure are new too, so that nothing tells the two apart.
 */
function placeByWords(
  { text, marks }: ReadParagraph,
  mark: Mark,
  map: CharacterMap,
  paragraph: number,
  came: readonly ReadParagraph[],
): Place | undefined {
  const { start, end, from, to } = map.span(mark.start, mark.end)
  if (marks.some(other => other.name !== mark.name && other.start < other.end && from < other.end && other.start < to)) return undefined
  const whole = came[paragraph]!.text
  const there = whole.slice(start, end)
  const was = text.slice(mark.start, mark.end)
  if (there.trim() === '') return undefined
  if (!number.test(was)) return { paragraph, start, end }
  const unit = /[^\d.,].*$/.exec(was.replace(/^\D*/, '').replace(/（.*$/, ''))?.[0] ?? ''
  const numbers = [...there.matchAll(/(?:近|约|超)?\d+(?:[.,]\d+)*(?:余|多)?(?:万|亿)?(?:余|多)?/g)].map(each => ({
    at: start + each.index,
    to: start + each.index + each[0].length,
  }))
  const chosen = numbers.find(each => unit !== '' && whole.slice(each.to).startsWith(unit)) ?? (numbers.length === 1 ? numbers[0] : undefined)
  return chosen && { paragraph, start: chosen.at, end: chosen.to + unitLength(whole.slice(chosen.to), unit) }
}

/** A rate is written with its fraction: 98%（149/152）. */
const unitLength = (rest: string, unit: string): number =>
  (rest.startsWith(unit) ? unit.length + (/^（\d+\/\d+）/.exec(rest.slice(unit.length))?.[0].length ?? 0) : /^[^\d，。；、\s]{0,3}/.exec(rest)![0].length)

function sentenceAt(text: string, place: number): string {
  const ends = /[。！？；\n]/g
  let start = 0
  for (const { index } of text.matchAll(ends)) {
    if (index >= place) return text.slice(start, index + 1).trim()
    start = index + 1
  }
  return text.slice(start).trim()
}

/** Numbers, as the reader knows them, that neither stood in the text before nor are one of its figures. */
function typedIn(
  came: readonly ReadParagraph[],
  held: readonly Place[],
  isOld: (paragraph: number, place: number) => boolean,
): (Typed & { paragraph: number })[] {
  const text = came.map(paragraph => paragraph.text.replace(/\n/g, ' ')).join('\n')
  const starts: number[] = []
  let length = 0
  for (const paragraph of came) {
    starts.push(length)
    length += paragraph.text.length + 1
  }
  return analyse({ id: 'came', text }, lexicon).found.flatMap(({ start, end, text: written, codes }) => {
    const paragraph = starts.findLastIndex(each => each <= start)
    const [from, to] = [start - starts[paragraph]!, end - starts[paragraph]!]
    const isFigure = held.some(place => place.paragraph === paragraph && place.start < to && from < place.end)
    const digits = [...came[paragraph]!.text.slice(from, to).matchAll(/[\d一二三四五六七八九十百千万两]/g)].map(({ index }) => from + index)
    if (isFigure || digits.every(place => isOld(paragraph, place))) return []
    return [{ text: written, figures: codes.filter(code => code !== 'other'), sentence: sentenceAt(came[paragraph]!.text, from), paragraph }]
  })
}

/** A figure that is gone and a number typed in the same paragraph that its words call so are one change; the same number is none. */
function retyped({
  changed,
  gone,
  typed,
}: {
  changed: Changed[]
  gone: (Gone & { paragraph: number | undefined })[]
  typed: (Typed & { paragraph: number })[]
}): Reconciled {
  const left = new Set(typed)
  const stillGone: Gone[] = []
  for (const { paragraph, ...each } of gone) {
    const again = [...left].find(number => number.paragraph === paragraph && number.figures.includes(each.figure))
    if (!again) stillGone.push(each)
    else {
      left.delete(again)
      if (plain(again.text) !== plain(each.was)) changed.push({ figure: each.figure, was: each.was, is: again.text, sentence: again.sentence })
    }
  }
  return { changed, gone: stillGone, typed: [...left].map(({ paragraph: _, ...each }) => each) }
}
