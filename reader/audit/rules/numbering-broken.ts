// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumber } from '../../numerals/number.ts'
import type { Heading } from '../../sections.ts'
import type { Found, Rule } from '../finding.ts'

/** 序号断了. */
export const numberingBroken: Rule = {
  id: 'numbering-broken',
  explains: '同一级标题的序号应当连续；跳号或重号，可能是漏了一段或改稿时留下的。',
  find: ({ headings }) => headings.flatMap((heading, i): Found[] => {
    const before = siblingBefore(headings, i)
    const [number, last] = [numberOf(heading), before && numberOf(before)]
    if (number === undefined) return []
    const expected = last === undefined ? 1 : last + 1
    if (number === expected || (before === undefined && heading.level > 2)) return []
    const places = [...(before ? [before] : []), heading].map(({ start, titleEnd }) => ({ start, end: titleEnd }))
    return [{
      severity: 'note', places,
      message: before ? `标题序号由“${before.number}”到“${heading.number}”，不连续；请核对是否漏段或重号。` : `这一级标题从“${heading.number}”起，不是第一；请核对是否漏段。`,
    }]
  }),
}

function siblingBefore(headings: readonly Heading[], i: number): Heading | undefined {
  for (let k = i - 1; k >= 0; k--) {
    if (headings[k]!.level < headings[i]!.level) return undefined
    if (headings[k]!.level === headings[i]!.level) return headings[k]
  }
  return undefined
}

function numberOf({ number }: Heading): number | undefined {
  const sign = /\d+|[一二三四五六七八九十]+/.exec(number)?.[0]
  return sign === undefined ? undefined : /\d/.test(sign) ? Number(sign) : chineseNumber(sign)
}
