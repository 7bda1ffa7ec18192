// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'
import type { Indicator } from './family.ts'
import type { Pattern } from './phrasing.ts'

/** An indicator as the shelf keeps it, with what it costs it that a number comes in a unit; in others it is not looked for. */
export interface Kept {
  indicator: Indicator
  codes: readonly string[]
  costs: ReadonlyMap<Measure, number>
}

/** A phrasing of an indicator, in the order of the lexicon. */
export interface Ready {
  kept: Kept
  pattern: Pattern
  order: number
}

/** The phrasings of a lexicon by the word they are known by, which must stand left or right of the number: of two thousand some ten are tried. */
export interface Shelf {
  left: Side
  right: Side
  /** Phrasings that ask for no word. */
  any: Ready[]
}

/** Words by their first two signs, and the phrasings of each. */
interface Side {
  words: Map<string, string[]>
  ready: Map<string, Ready[]>
}

/** Puts phrasings on a shelf. */
export function shelved(all: readonly Ready[]): Shelf {
  const shelf: Shelf = { left: { words: new Map(), ready: new Map() }, right: { words: new Map(), ready: new Map() }, any: [] }
  for (const ready of all) {
    const { side, words } = ready.pattern.knownBy
    if (words.length === 0) shelf.any.push(ready)
    for (const word of words) {
      if (!shelf[side].ready.has(word)) add(shelf[side].words, word.slice(0, 2), word)
      add(shelf[side].ready, word, ready)
    }
  }
  return shelf
}

function add<T>(to: Map<string, T[]>, key: string, each: T): void {
  const others = to.get(key)
  if (others) others.push(each)
  else to.set(key, [each])
}

/** The phrasings of a measure whose word stands beside the number, each once and in no order. */
export function known({ left, right, any }: Shelf, measure: Measure, context: { left: string; right: string }): Set<Ready> {
  const found = new Set(any)
  for (const [side, text] of [[left, context.left], [right, context.right]] as const)
    for (const word of wordsIn(side, text)) for (const ready of side.ready.get(word)!) if (ready.kept.costs.has(measure)) found.add(ready)
  return found
}

function wordsIn({ words }: Side, text: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    for (const word of words.get(text.slice(at, at + 2)) ?? []) if (word.length < 3 || text.startsWith(word, at)) found.add(word)
    if (words.has(text[at]!)) found.add(text[at]!)
  }
  return found
}
