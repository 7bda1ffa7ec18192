// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Answer } from '../figure/figure.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** A matter as a frozen body names it: its number, never its title or anything of a person. */
export interface FrozenMatter {
  id: string
  number: string | null
  kind: string
}

/** A figure frozen: its answer, its definition in words and as a hash, and the matters behind it. */
export interface FrozenFigure extends Answer {
  definition: string
  definitionHash: string
  /** Codes of a rate's numerator and denominator. */
  halves?: readonly [string, string]
  /** Codes a total adds up. */
  sum?: readonly string[]
  /** What each matter gives: its place in the body's `matters`, and n. Of a rate or total it follows from the parts. */
  behind?: readonly (readonly [matter: number, n: number])[]
}

/** A clock whose date rests on a calendar that is not in, and the figures that rest on the clock. */
export interface ProvisionalDate {
  matter: string
  number: string | null
  kind: string
  clock: string
  label: string
  last: Day | null
  figures: readonly string[]
}

/** Something expected in a span that nobody reported: 0 is the town itself. */
export interface FrozenGap {
  kind: string
  label: string
  /** The post that would report it. */
  by: string
  span: string
  village: number
}

/** What a filing of figures freezes. */
export interface FiguresBody {
  period: string
  figures: Readonly<Record<string, FrozenFigure>>
  matters: readonly FrozenMatter[]
  provisional: readonly ProvisionalDate[]
  gaps: readonly FrozenGap[]
}

/** A figure as it was printed in a text, with the period it is of: '2025', '2025-Q1' or '2025-03'. */
export type PrintedFigure = Answer & { period: string }

/** What a filing of a written text freezes. */
export interface ManuscriptBody {
  manuscript: Manuscript
  figures: readonly PrintedFigure[]
  /** The draft's revision that was filled. */
  revision: number
  provisional: readonly ProvisionalDate[]
}

export type FilingBody = FiguresBody | ManuscriptBody
export const isFiguresBody = (body: FilingBody): body is FiguresBody => 'matters' in body

/** A matter behind a frozen figure, and what it gives. */
export type FrozenBehind = FrozenMatter & { n: number }

/**
 * The matters behind a frozen figure: of a rate those of its denominator, n as they stand in the numerator (0: not in it); of a
 * total those of all parts.
 */
export function frozenBehind(body: FiguresBody, code: string): FrozenBehind[] {
  const figure = body.figures[code]
  if (!figure) return []
  if (figure.behind) return figure.behind.map(([at, n]) => ({ ...body.matters[at]!, n }))
  if (!figure.halves) return (figure.sum ?? []).flatMap(part => frozenBehind(body, part))
  const [over, under] = figure.halves
  const met = new Map(frozenBehind(body, over).map(({ id, n }) => [id, n]))
  return frozenBehind(body, under).map(matter => ({ ...matter, n: met.get(matter.id) ?? 0 }))
}
