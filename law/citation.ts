// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumeral } from './chinese-numeral.ts'
import type { Day } from './day.ts'

/** How surely an article's rule was read: its full text, or only an excerpt or an official summary. */
export type Confidence = 'text' | 'excerpt'
/** What an instrument is divided into: an act into 条, an opinion or notice into numbered 部分. */
export type Division = '条' | '部分'

/** A place in one version of an instrument; `until` is the last day on which that version holds. */
export interface Citation {
  instrument: string
  title: string
  fullTitle?: string
  edition?: string
  number?: string
  division: Division
  article: string
  paragraph?: number
  item?: number
  inForce: Day
  until?: Day
  confidence: Confidence
}

/**
 * A citation as it is written: 《信访工作条例》第二十三条第一款, or 《…意见》（国办发〔2024〕54号）第二部分.
 * `full` writes the full title an official document needs.
 */
export function citationText(c: Citation, style: 'short' | 'full' = 'short'): string {
  const title = style === 'full' ? (c.fullTitle ?? c.title) : c.title
  const remark = [c.edition, c.number].filter(Boolean).map(says => `（${says}）`).join('')
  const paragraph = c.paragraph === undefined ? '' : `第${chineseNumeral(c.paragraph)}款`
  const item = c.item === undefined ? '' : `第${chineseNumeral(c.item)}项`
  return `《${title}》${remark}第${chineseNumeral(Number(c.article))}${c.division}${paragraph}${item}`
}
