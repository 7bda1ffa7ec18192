// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'
import type { SectionKind } from '../reading.ts'

/**
 * A phrasing, as people write it. `N` is the number with its unit; `*` is a gap that stops at a comma, `**` one that crosses commas;
 * `[甲|乙]` is one of several, `[甲|]` may be missing. Quotation marks, blanks, brackets and titles in 《》 are taken out before it is
 * tried, so none of them is written here. What stands left of N must end at the number, but for words like 共, 达, 约, 为.
 */
export interface Phrasing {
  say: string
  /** One of these must stand in the sentence, or in the headings above it; the nearer, the surer. */
  near?: readonly string[]
  /** Only in the sentence before the number will `near` do. */
  close?: true
  /** None of these may stand in the number's own part of the sentence. */
  not?: readonly string[]
  /** None of these may stand anywhere before the number in its sentence: they make it somebody else's. */
  away?: readonly string[]
  /** Only in a chapter of this kind. */
  in?: readonly SectionKind[]
  /** It says all by itself: what its indicator asks of the words around, or forbids, is not asked of it. */
  plain?: true
  /** Added to how sure the phrasing is: for words so common that anything else goes before them, below zero. */
  weight?: number
}

/** An indicator as reports say it, beside its code and definition (口径). */
export interface Indicator {
  code: string
  name: string
  /** What it is counted in; a number in another unit is not it. */
  measure: Measure | readonly Measure[]
  /** Only its own units: for words so common that a looser unit means something else. */
  strict?: true
  /** What there is, and not what happened: the number's period is the end of the year. */
  stock?: true
  /** A figure of our kinds that the list of indicators (indicators.csv) has not: by the list it is `other`. */
  beyond?: true
  /** One number a year and no more: two different ones contradict each other. */
  single?: true
  /** People of the county said so: it goes before what is only guessed and fits as well. */
  told?: true
  says: ReadonlyArray<string | Phrasing>
  /** As `near`, `not` and `in` of a phrasing, for all of them. */
  near?: readonly string[]
  /** Only in the sentence before the number will `near` do. */
  close?: true
  not?: readonly string[]
  away?: readonly string[]
  in?: readonly SectionKind[]
  /** After 无, 未发生, 零 and the like: the words that say what there was none of. */
  none?: readonly string[]
  /** With 每月, 每季度: the words that say what is done so often. */
  often?: readonly string[]
}

/** The indicators of one field of work. */
export interface Family {
  family: string
  name: string
  indicators: readonly Indicator[]
}
