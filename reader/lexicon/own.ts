// SPDX-License-Identifier: MulanPSL-2.0
import type { Found } from '../analyse.ts'
import type { Measure } from '../numerals/units.ts'
import type { Family } from './family.ts'
import { families } from './lexicon.ts'
import { type Lexicon, lexiconOf } from './name.ts'

/** What the people of one county said a number is called. */
export interface OwnPhrase {
  code: string
  label: string
  measure: string
  /** As people write it, N for the number. */
  phrasing: string
}

/** A person has said it of this very wording: before everything the lexicon only guesses. */
const SAID_SO = 8

/** A county's own phrasings as a family beside the others. */
export const ownFamily = (phrases: readonly OwnPhrase[]): Family => ({
  family: 'own',
  name: '本县的说法',
  indicators: phrases.map(({ code, label, measure, phrasing }) =>
    ({ code, name: label, measure: measure as Measure, told: true, says: [{ say: phrasing, weight: SAID_SO }] })),
})

/** The lexicon with a county's own phrasings. @throws Error in one sentence when a phrasing is malformed */
export const lexiconWith = (phrases: readonly OwnPhrase[]): Lexicon => lexiconOf([...families, ownFamily(phrases)])

const SIGNS = /[*[\]|N\s]/g
const LEADING = /^(?:今年以来|今年|全年|本年度?|年内|同时|此外|累计|并|还|共)+/
const TRAILING = /(?:共计|合计|累计|达到|共|计|达|约|近|有|了|为|是|各|等)+$/

/**
 * The wording around a number that would know it again: the end of its clause before it, and where that says too little, the thing
 * counted after it. Undefined where neither says anything.
 */
export function phrasingAt({ context: { left, right } }: Pick<Found, 'context'>): string | undefined {
  const before = (/[^，,、：:；;（(]*$/.exec(left)?.[0] ?? '').replace(SIGNS, '').replace(TRAILING, '').replace(LEADING, '').slice(-12)
  const after = (/^[^，,、：:；;。）)和及并]*/.exec(right)?.[0] ?? '').replace(SIGNS, '').slice(0, 8)
  if (after.length >= 2) return before.length >= 2 ? `${before.slice(-6)}*N${after}` : `N${after}`
  return before.length >= 2 ? `${before}N` : undefined
}
