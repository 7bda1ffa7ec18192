// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumeral } from '../../law/law.ts'
import type { ManuscriptBlock } from './manuscript.ts'

/** The number of a heading by level as official documents order them (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1） */
export function headingNumber(level: number, at: number): string {
  if (level === 1) return `${chineseNumeral(at)}、`
  if (level === 2) return `（${chineseNumeral(at)}）`
  return level === 3 ? `${at}.` : `（${at}）`
}

/** The number of each block that is a heading, '' of the others; a heading starts the levels under it anew. */
export function headingNumbers(blocks: readonly ManuscriptBlock[]): string[] {
  const counts = [0, 0, 0, 0]
  return blocks.map(block => {
    if (block.block !== 'heading') return ''
    counts[block.level - 1]! += 1
    counts.fill(0, block.level)
    return headingNumber(block.level, counts[block.level - 1]!)
  })
}
