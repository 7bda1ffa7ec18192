// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { answer, type Answer } from '../figure/figure.ts'
import { type Outline, printed, tell, type Told } from './report.ts'

const outline: Outline = {
  title: '法治政府建设情况报告', issuer: '甲镇人民政府', opening: '现将情况报告如下。',
  chapters: [{ heading: '工作', sections: ['work'], chapters: [{ heading: '经费', sections: ['money'] }] }, { heading: '其他', otherwise: '无。' }],
}
const answers = (numbers: Readonly<Record<string, number>>, inUse = true): Map<string, Answer> =>
  new Map(
    [...specimens.figures.keys()].map(code => [
      code,
      answer(specimens, code, { counted: of => numbers[of] ?? 0, inUse: () => inUse, declared: () => undefined }),
    ]),
  )
const words = ({ pieces }: Told): string => pieces.map(({ text }) => text).join('')

describe('a report', () => {
  it('fills its sentences with figures that open', () => {
    const { chapters } = tell(
      specimens,
      outline,
      answers({ 'specimen.received': 152, 'specimen.received_answered': 149, 'specimen.amount': 1_234_567_00 }),
    )
    expect(chapters[0]?.paragraphs[0]?.map(words)).toEqual(['收到152件，答复率98.03%（149/152）。'])
    expect(chapters[0]?.paragraphs[0]?.[0]?.pieces).toMatchObject([
      { text: '收到' },
      { figure: 'specimen.received', text: '152件', answer: { value: 152 } },
      {},
      { figure: 'specimen.answer_rate' },
      {},
    ])
    expect(chapters[0]?.chapters[0]).toMatchObject({ heading: '经费', level: 2, empty: false })
    expect(chapters[0]?.chapters[0]?.paragraphs[0]?.map(words)).toEqual(['涉及金额123.4567万元。'])
  })

  it('says zero in words where the kind has them, resting on its zeros, and nothing where it has none', () => {
    const { chapters } = tell(specimens, outline, answers({}))
    const [told, ...others] = chapters[0]!.paragraphs[0]!
    expect(words(told!)).toBe('全年没有收到。')
    expect(told!.pieces.slice(1)).toMatchObject([
      { figure: 'specimen.received', text: '' },
      { figure: 'specimen.answer_rate', text: '', answer: { zero: 'no-base' } },
    ])
    expect(others).toEqual([])
  })

  it('does not pass off a gap as a zero: what was not reported is named', () => {
    const { chapters } = tell(specimens, outline, answers({}, false))
    expect(chapters[0]?.paragraphs[0]?.map(({ missing }) => missing)).toEqual([['specimen.received', 'specimen.answer_rate'], ['specimen.urgent']])
    expect(chapters[0]?.empty).toBe(true)
  })

  it('keeps head and order of the outline, and what a chapter says otherwise', () => {
    const { title, issuer, opening, chapters } = tell(specimens, outline, answers({}))
    expect([title, issuer, opening]).toEqual([outline.title, outline.issuer, outline.opening])
    expect(chapters.map(({ heading, level, empty, otherwise }) => [heading, level, empty, otherwise])).toEqual([
      ['工作', 1, false, undefined],
      ['其他', 1, true, '无。'],
    ])
  })

  it('leaves the rest of the sentence when one slot of it is zero', () => {
    const { chapters } = tell(specimens, outline, answers({ 'specimen.received': 2 }))
    expect(chapters[0]?.paragraphs[0]?.map(words)).toEqual(['收到2件，答复率0%（0/2）。'])
  })
})

describe('a figure as printed', () => {
  const print = (says: Partial<Answer>) =>
    printed({ code: 'c', label: '', unit: '件', value: null, numerator: null, denominator: null, zero: null, ...says })
  it.each<[Partial<Answer>, string]>([
    [{ value: 484 }, '484件'],
    [{ value: 0, zero: 'counted' }, '0件'],
    [{ value: 9_999, unit: '元' }, '9999元'],
    [{ value: 5_465_400, unit: '元' }, '546.54万元'],
    [{ value: 12.5, unit: '元' }, '12.5元'],
    [{ value: 12.345, numerator: 2469, denominator: 200, unit: '日' }, '12.35日'],
    [{ value: 100, numerator: 3, denominator: 3, unit: '%' }, '100%（3/3）'],
    [{ zero: 'no-base', numerator: 0, denominator: 0, unit: '%' }, '（无基数）'],
    [{ zero: 'not-reported' }, '（未报）'],
  ])('%j is %s', (says, text) => expect(print(says)).toBe(text))
})
