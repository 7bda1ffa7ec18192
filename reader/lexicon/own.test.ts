// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { lexicon } from './lexicon.ts'
import { lexiconWith, phrasingAt } from './own.ts'

const found = (text: string, by = lexicon) => analyse({ id: 'x', text }, by).found
const named = (text: string, phrasing: string, measure: string) =>
  found(text, lexiconWith([{ code: 'county.x', label: '法治小屋', measure, phrasing }])).map(({ text: said, codes }) => `${said} ${codes.join()}`)

describe('what a county calls a number', () => {
  it.each([
    ['今年建成法治小屋3个。', '建成法治小屋N'],
    ['全年共培育法治带头人15名，成效明显。', '培育法治带头人N'],
    ['全镇有3个法治小屋。', '全镇*N法治小屋'],
    ['打造“枫桥式”示范点2处。', '打造枫桥式示范点N'],
  ])('is taken from the words around it: %s', (text, phrasing) => {
    const [number] = found(text)
    expect(number?.codes).toEqual(['other'])
    expect(phrasingAt(number!)).toBe(phrasing)
    expect(named(text, phrasing, number!.measure)).toEqual([`${number!.text} county.x`])
  })

  it('is known again in another report, and in no other sentence', () => {
    expect(named('我镇建成法治小屋12个，修缮凉亭2个。', '建成法治小屋N', '个')).toEqual(['12个 county.x', '2个 other'])
  })

  it('goes before what the lexicon only guesses', () => {
    const text = '调解员驿站化解纠纷9件。'
    expect(found(text)[0]!.codes).toEqual(['mediation.resolved'])
    expect(named(text, '调解员驿站化解纠纷N', '件')).toEqual(['9件 county.x'])
  })

  it('goes before the same words of the lexicon, however much around them speaks for those', () => {
    const text = '开展合法性审查，出具书面意见38份，研究解决合法性审查问题。'
    expect(found(text)[0]!.codes).toEqual(['review.opinions'])
    expect(named(text, '出具书面意见N', '份')).toEqual(['38份 county.x'])
    expect(named(text, '意见N', '份')).toEqual(['38份 review.opinions'])
  })

  it('has nothing to remember of a bare number', () =>
    expect(phrasingAt({ context: { left: '', right: '' } } as Parameters<typeof phrasingAt>[0])).toBeUndefined())
})
