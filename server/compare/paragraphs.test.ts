// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { compare, type Compared, paragraphsOf, runsOf } from './paragraphs.ts'

const textOf = (lines: readonly Compared[], side: 'before' | 'after') =>
  lines.flatMap(line => (line[side].length > 0 ? [line[side].map(({ text }) => text).join('')] : []))
const first = ['道路养护合同', '一、养护期一年。', '二、合同价款人民币120000元。', '三、违约金为合同价款的百分之五。', '甲方：示范县乙镇人民政府']
const second = ['道路养护合同', '一、养护期两年。', '二、合同价款人民币180000元，分两次支付。', '争议由示范县人民法院管辖。', '甲方：示范县乙镇人民政府']

describe('two versions of a contract', () => {
  it('are told paragraph by paragraph', () => {
    expect(compare(first, second).map(({ how }) => how)).toEqual(['same', 'changed', 'changed', 'gone', 'new', 'same'])
  })

  it('lose nothing: either side read alone is the version itself', () => {
    const lines = compare(first, second)
    expect([textOf(lines, 'before'), textOf(lines, 'after')]).toEqual([first, second])
  })

  it('tell within a paragraph what was put for what', () => {
    const [, period] = compare(first, second)
    expect(period).toEqual({
      how: 'changed', before: [{ how: 'same', text: '一、养护期' }, { how: 'gone', text: '一' }, { how: 'same', text: '年。' }],
      after: [{ how: 'same', text: '一、养护期' }, { how: 'new', text: '两' }, { how: 'same', text: '年。' }],
    })
  })

  it('are the same where nothing was changed, also when the blanks were', () => {
    expect(compare(paragraphsOf('甲\n\n  乙  \r\n丙'), paragraphsOf('甲\n乙\n丙')).every(({ how }) => how === 'same')).toBe(true)
    expect(compare([], [])).toEqual([])
    expect(compare([], ['甲']).map(({ how }) => how)).toEqual(['new'])
    expect(compare(['甲'], []).map(({ how }) => how)).toEqual(['gone'])
  })

  it('are aligned by the longest list of what both have', () => {
    expect(runsOf([...'ABCBDAB'], [...'BDCABA']).filter(({ how }) => how === 'same').flatMap(({ items }) => items)).toHaveLength(4)
  })

  it('of a thousand paragraphs each are told in full', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `第${at}条 双方应当按照约定履行第${at % 37}项义务。`)
    const lines = compare(many, many.map((text, at) => (at % 50 === 0 ? text.replace('双方', '各方') : text)))
    expect(lines.filter(({ how }) => how === 'changed')).toHaveLength(20)
  })
})
