// SPDX-License-Identifier: MulanPSL-2.0

export type HeadingLevel = 1 | 2 | 3 | 4

const digits = '零一二三四五六七八九'

/** 1 to 999 in Chinese numerals: 十, 二十一, 一百零五. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor(value / 10) % 10
  const ones = value % 10
  const last = ones === 0 ? '' : digits[ones]!
  const low = tens === 0 ? last : `${tens === 1 && hundreds === 0 ? '' : digits[tens]!}十${last}`
  if (hundreds === 0) return low
  return `${digits[hundreds]!}百${tens === 0 && ones > 0 ? '零' : ''}${low}`
}

/** The number of a heading as GB/T 9704-2012, 7.3.3 orders the levels: 一、 then （一） then 1. then （1）. */
export function headingNumber(level: HeadingLevel, value: number): string {
  switch (level) {
    case 1: return `${chineseNumeral(value)}、`
    case 2: return `（${chineseNumeral(value)}）`
    case 3: return `${value}.`
    case 4: return `（${value}）`
  }
}

/** Counts headings in the order of the text; a heading starts the levels under it anew. */
export function headingCounter(): (level: HeadingLevel) => string {
  const counts = [0, 0, 0, 0]
  return level => {
    counts[level - 1]! += 1
    counts.fill(0, level)
    return headingNumber(level, counts[level - 1]!)
  }
}

const typedNumber = /^\s*(?:[一二三四五六七八九十百零]{1,5}、|[（(](?:[一二三四五六七八九十百零]{1,5}|\d{1,2})[）)]|\d{1,2}(?:[．、]|\.(?!\d)))\s*/

/** A heading without the number somebody typed before it, since the writer numbers by level whatever was typed. */
export function withoutTypedNumber(text: string): string {
  return text.replace(typedNumber, '').trim()
}

/** Level and count that a paragraph's text states at its beginning, or nothing where it begins with no heading number. */
export function readHeadingNumber(text: string): { level: HeadingLevel; number: string } | undefined {
  const patterns: readonly RegExp[] = [/^[一二三四五六七八九十百零]{1,5}、/, /^（[一二三四五六七八九十百零]{1,5}）/, /^\d{1,2}\.(?!\d)/, /^（\d{1,2}）/]
  for (const [at, pattern] of patterns.entries()) {
    const match = pattern.exec(text)
    if (match) return { level: at + 1 as HeadingLevel, number: match[0] }
  }
  return undefined
}
