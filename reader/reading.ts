// SPDX-License-Identifier: MulanPSL-2.0

/** How a number is said: as it is, “余”, “近”, “以上/不少于/超”, “以下/不超过”. */
export type Qualifier = 'exact' | 'over' | 'nearly' | 'at_least' | 'at_most'
/** What a number speaks of: the year's result, what there is at its end, what added up over years, next year's aim, a rule that holds. */
export type Period = 'this_year' | 'stock' | 'cumulative' | 'next_year_target' | 'standing_rule'
export type SectionKind = '举措成效' | '第一责任人' | '不足' | '下一年' | '其他'

/** A heading and what stands under it, up to the next heading of its level or above. Places in code points, end exclusive. */
export interface Section {
  kind: SectionKind
  level: number
  number: string
  title: string
  start: number
  end: number
}

/**
 * A quantity of the text. Places in code points of the text as given. Of its codes the surest comes first: 'other' when no phrasing names
 * it, and behind it what it may be by the words around, a proposal for a person and no reading. Behind a code of ours that the list of
 * indicators has not stands what it is by the list: 'other'.
 */
export interface ReadFigure {
  text: string
  value: number
  unit: string
  qualifier: Qualifier
  codes: string[]
  period: Period
  start: number
  end: number
  sentence: string
}

/** What `fazhen read --json` prints for a file. */
export interface Reading {
  id: string
  town: string | null
  year: number | null
  sections: Section[]
  figures: ReadFigure[]
}

/** A report handed in: its name and its text as it stands in the file. */
export interface Report {
  id: string
  text: string
}
