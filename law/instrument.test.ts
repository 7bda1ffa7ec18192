// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { citationText, instrument, localLimit, settled } from './law.ts'
import { notice54 } from './instruments/notice-54-2024.ts'
import { penaltyLaw } from './instruments/penalty-law-2021.ts'
import { petitionRegulation } from './instruments/petition-regulation-2022.ts'

const version = { inForce: '2024-01-01', source: '测试', compared: '2026-11-22', confidence: 'text' } as const
const counting = { workingDays: 'none', lastDayOnHoliday: 'stays', because: '测试' } as const

describe('citing', () => {
  it('writes article, paragraph and item in Chinese numerals', () => {
    expect(citationText(petitionRegulation.cite('34'))).toBe('《信访工作条例》第三十四条')
    expect(citationText(petitionRegulation.cite('23', 3))).toBe('《信访工作条例》第二十三条第三款')
    expect(citationText(penaltyLaw.cite('64', undefined, 1))).toBe('《行政处罚法》第六十四条第一项')
    expect(citationText(penaltyLaw.cite('58', 1, 3))).toBe('《行政处罚法》第五十八条第一款第三项')
    expect(citationText(penaltyLaw.cite('64'), 'full')).toBe('《中华人民共和国行政处罚法》第六十四条')
    expect(citationText(notice54.cite('2'))).toBe('《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）第二部分')
  })

  it('keeps the version in the citation', () => {
    const cited = { instrument: 'petition-regulation-2022', article: '34', inForce: '2022-05-01', confidence: 'text' }
    expect(petitionRegulation.cite('34')).toMatchObject(cited)
    expect(notice54.cite('2').confidence).toBe('excerpt')
  })

  it('does not compile for an article the book lacks, and throws where types were bypassed', () => {
    // @ts-expect-error 第九百九十九条 is not in the book
    expect(() => petitionRegulation.cite('999')).toThrow('没有收录第999条')
    // @ts-expect-error a limit may not rest on it either
    expect(() => petitionRegulation.limit('999', { days: 60 })).toThrow('没有收录第999条')
  })

  it('refuses a paragraph or item the article lacks', () => {
    expect(() => petitionRegulation.cite('23', 5)).toThrow('没有第5款')
    expect(() => petitionRegulation.cite('31', undefined, 7)).toThrow('没有第（七）项')
    expect(petitionRegulation.cite('31', undefined, 6).item).toBe(6)
  })
})

describe('a limit of an instrument', () => {
  it('must stand in the words of its article', () => {
    expect(() => petitionRegulation.limit('34', { days: 61 })).toThrow('没有写明61日；本条收录的期限：60日、30日')
    expect(() => petitionRegulation.limit('34', { months: 2 })).toThrow('没有写明2个月')
    expect(() => petitionRegulation.limit('23', { days: 15 }, { paragraph: 1 })).toThrow('没有写明15日；本条收录的期限：无')
  })

  it('takes a year as twelve months and no date for a length', () => {
    const law = instrument({ id: 'a', title: '甲', version, counting, articles: { 1: '任期3年。', 2: '每年12月4日，自2025年起，24小时内。' } })
    expect(law.limit('1', { months: 36 }).length).toEqual({ months: 36 })
    expect(law.limit('2', { hours: 24 }).counted).toBe('calendar')
    expect(() => law.limit('2', { days: 4 })).toThrow('本条收录的期限：24小时')
    expect(() => law.limit('2', { months: 2025 * 12 })).toThrow('没有写明2025年')
  })

  it('is counted as the act counts, and not otherwise', () => {
    expect(penaltyLaw.limit('56', { days: 7 }).counted).toBe('working')
    expect(penaltyLaw.limit('60', { days: 90 }).counted).toBe('calendar')
    expect(() => penaltyLaw.limit('60', { days: 90 }, { counted: 'working' })).toThrow('90日按自然日计算')
    expect(() => penaltyLaw.limit('56', { days: 7 }, { counted: 'calendar' })).toThrow('7日按工作日计算')
    expect(petitionRegulation.limit('23', { days: 5 }).counted).toBe('working')
    expect(petitionRegulation.limit('23', { days: 15 }).counted).toBe('calendar')
  })

  it('asks which, where an article holds the same number both ways', () => {
    const law = instrument({ id: 'a', title: '甲', version, counting, articles: { 1: '5日内告知，5个工作日内公开。' } })
    expect(law.limit('1', { days: 5 }).counted).toBe('calendar')
    expect(law.limit('1', { days: 5 }, { counted: 'working' }).counted).toBe('working')
  })

  it('refuses a length that is no whole number above zero', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) expect(() => penaltyLaw.limit('60', { days })).toThrow('大于零的整数')
  })
})

describe('an instrument', () => {
  const declared = (change: object) => () => instrument({ id: 'a', title: '甲', version, counting, articles: { 1: '一。' }, ...change })

  it('is refused with what is wrong', () => {
    expect(declared({ version: { ...version, inForce: '2024-02-30' } })).toThrow('“2024-02-30”不是日期')
    expect(declared({ version: { ...version, until: '2023-12-31' } })).toThrow('早于施行日')
    expect(declared({ articles: { 1: ' ' } })).toThrow('没有写明内容')
    expect(declared({ articles: { 一: '一。' } })).toThrow('应为阿拉伯数字')
  })
})

describe('a local limit', () => {
  it('has no length until the town sets one', () => {
    const screening = localLimit('排查间隔')
    expect(screening.length).toBeUndefined()
    expect(settled(screening)).toBeUndefined()
    expect(settled(screening, { days: 15 })).toMatchObject({ length: { days: 15 }, counted: 'calendar', local: '排查间隔' })
  })

  it('falls back on its standard', () => {
    const standard = penaltyLaw.limit('60', { days: 90 })
    const local = localLimit('办案期限', standard)
    expect(settled(local)?.length).toEqual({ days: 90 })
    expect(settled(local, { days: 60 })?.length).toEqual({ days: 60 })
    expect(settled(standard, { days: 60 })?.length).toEqual({ days: 90 })
  })

  it('must be named', () => {
    expect(() => localLimit(' ')).toThrow('缺少设置项名称')
  })
})
