// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { halvesText, inWords, remark, unitText, valueText } from './figure-words.ts'

const says = { value: 0, unit: '件', numerator: null, denominator: null, zero: null } as const

describe('a figure in a column', () => {
  it('tells a counted zero, a declared one and nothing reported apart', () => {
    expect(remark({ ...says, zero: 'counted' })).toContain('经计数为零')
    expect(remark({ ...says, zero: 'declared', declaredBy: '零〔2025〕3号' })).toContain('零〔2025〕3号')
    const missing = { ...says, value: null, zero: 'not-reported' } as const
    expect([valueText(missing), unitText(missing)]).toEqual(['未报', ''])
    expect(remark(missing)).toContain('没有零报告')
  })

  it('shows n/N of every rate and warns below ten', () => {
    const rate = { ...says, value: 98.0263, unit: '%', numerator: 149, denominator: 152 }
    expect([valueText(rate), halvesText(rate), remark(rate)]).toEqual(['98.03', '149/152', ''])
    expect(remark({ ...rate, value: 100, numerator: 9, denominator: 9 })).toBe('分母不足10，不宜比较')
    expect(remark({ ...rate, value: 100, numerator: 10, denominator: 10 })).toBe('')
  })

  it('says that a rate over nothing has no base', () => {
    const rate = { ...says, value: null, unit: '%', numerator: 0, denominator: 0, zero: 'no-base' } as const
    expect([valueText(rate), halvesText(rate)]).toEqual(['无基数', '0/0'])
  })

  it('shows large money in 万元 without losing 分', () => {
    const money = { ...says, value: 5465400.01, unit: '元' }
    expect([valueText(money), unitText(money)]).toEqual(['546.540001', '万元'])
    expect([valueText({ ...money, value: 820.5 }), unitText({ ...money, value: 820.5 })]).toEqual(['820.5', '元'])
  })
})

it('is sent on with its halves and its 口径', () => {
  const figure = { ...says, code: 'r', label: '化解率', unit: '%', value: 98.03, numerator: 149, denominator: 152, printed: '' }
  const definition = { code: 'r', label: '化解率', unit: '%', kind: 'k', kindLabel: '事', says: ['化解 ÷ 排查 × 100%。'], parts: [] }
  expect(inWords({ figure, definition }, '甲镇2025年')).toBe('甲镇2025年化解率：98.03%（149/152）。口径：化解 ÷ 排查 × 100%。')
  expect(inWords({ figure: { ...figure, numerator: 3, denominator: 3 }, definition }, '')).toContain('分母不足10，不宜比较。')
})
