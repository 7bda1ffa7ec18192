// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { type Answer, derivations, type Inline, type Manuscript } from '../../kernel/kernel.ts'
import { differencesThatDoNotHold } from './derived.ts'

const answer = (value: number, more: Partial<Answer> = {}): Answer =>
  ({ code: 'x', label: '受理调解', unit: '件', value, numerator: null, denominator: null, zero: null, ...more })
const paper = (says: string, explained: string = derivations.periods): Manuscript => ({
  title: '通报', issuer: '甲镇', blocks: [{
    block: 'paragraph', inlines: [
      { text: '受理调解由' }, { figure: 'x', said: '44件', period: '2025-Q3' }, { text: '变为' }, { figure: 'x', said: '35件' }, { text: says, explained },
    ] satisfies Inline[],
  }],
})
const found = (manuscript: Manuscript, now: Answer, then: Answer) =>
  differencesThatDoNotHold({ manuscript }, { answer: ({ period }) => (period ? then : now) }).map(({ says }) => says)

describe('a difference in a drafted paper', () => {
  it('holds while its two figures are what they were', () => {
    expect(found(paper('，减少9件'), answer(35), answer(44))).toEqual([])
    expect(found(paper('，增加1.73万元'), answer(176_990), answer(159_710))).toEqual([])
    expect(
      found(paper('，增加3.96个百分点'), answer(97.142857, { unit: '%', denominator: 35 }), answer(93.181818, { unit: '%', denominator: 44 })),
    ).toEqual([])
  })
  it('is told when one of them has moved and it has not', () => {
    expect(found(paper('，减少9件'), answer(36), answer(44))).toEqual(['受理调解写“减少9件”，按前后两个数应为减少8件；数变了，差数没有跟着变，请改写。'])
    expect(found(paper('，减少9件'), answer(53), answer(44))[0]).toContain('应为增加9件')
    expect(found(paper('，减少9件'), answer(44), answer(44))[0]).toContain('应为没有增减')
  })
  it('is not looked for in what a person wrote and explained', () => {
    expect(found(paper('，减少9件', '县统计局'), answer(36), answer(44))).toEqual([])
  })
})
