// SPDX-License-Identifier: MulanPSL-2.0

/** 文稿: the papers that are written out of the ledger, each for one period of one town. */
export const manuscriptKinds = {
  'annual-report': '年度报告',
  summary: '年度总结',
  bulletin: '季度通报',
  dispatch: '月度调度单',
} as const
export type ManuscriptKind = keyof typeof manuscriptKinds

/** How a value is said: as it is, 近, 余 or 以上. A word other than the value itself must hold for the value. */
export type Rounding = 'exact' | 'nearly' | 'over' | 'at-least'

/** A figure that stands in a sentence. It is printed from its answer; `said` is what stood there when the text was last saved. */
export interface FigureMark {
  figure: string
  said: string
  /** Another period than the manuscript's: '2025', '2025-Q1' or '2025-03'. */
  period?: string
  rounding?: Rounding
}

/** Plain words. A number in them was typed by hand; `explained` says where it comes from when no figure can carry it. */
export interface Prose {
  text: string
  explained?: string
}

/** Where a number comes from that was worked out of two figures beside it: what is held against figures is not held against these. */
export const derivations = { periods: '两个期间的数字之差', years: '本年与上年之差' } as const
export const isDerived = (inline: Inline): boolean =>
  !isFigureMark(inline) && Object.values<string | undefined>(derivations).includes(inline.explained)

export type Inline = Prose | FigureMark

/** A heading's text comes without its number, which the layout sets. */
export type ManuscriptBlock =
  | { block: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { block: 'paragraph'; inlines: readonly Inline[] }
  | { block: 'table'; columns: readonly string[]; rows: readonly (readonly (readonly Inline[])[])[] }

/** A text that a person writes and signs, whose numbers are figures. */
export interface Manuscript {
  title: string
  issuer: string
  recipient?: string
  /** 发文字号, where it goes out as a formal document. */
  number?: string
  /** 签发人, named beside the 发文字号 on a document to a superior organ. */
  signer?: string
  /** 抄送机关, in the 版记 of a formal document. */
  copies?: readonly string[]
  blocks: readonly ManuscriptBlock[]
}

export const isFigureMark = (inline: Inline): inline is FigureMark => 'figure' in inline
