// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { countsToCheck, differenceSays, followsFrom, notYet, otherSigner, reached, standingReturn, wayOf, whoAndWhen } from './filing-words.ts'

const answer = (printed: string) => ({ code: 'a.b', label: '受理', unit: '件', value: 1, numerator: null, denominator: null, zero: null, printed })
const difference = (more: object) => ({
  code: 'a.b', label: '受理', then: answer('35件'), now: answer('13件'), definitionChanged: false, came: [], went: [], changed: [], unreadable: 0,
  entries: [], ...more,
}) as Parameters<typeof differenceSays>[0]
const matter = { id: '1', number: null, title: '一件', n: 1 }

describe('the words of a filing', () => {
  it('say who took a step on which day in China', () => {
    expect(whoAndWhen({ by: '许知礼（甲镇司法所）', post: '司法所', at: '2026-01-04T17:00:00Z' }, '2026-03-01')).toBe('许知礼（甲镇司法所），1月5日')
    expect(whoAndWhen({ by: '许知礼', post: '司法所', at: '2025-01-04T15:00:00Z' }, '2026-03-01')).toBe('许知礼（司法所），2025年1月4日')
  })

  it('go the way of the kind, and begin again after a return', () => {
    expect(wayOf('figures')).toEqual(['fill', 'check', 'sign', 'submit'])
    expect(wayOf('annual-report').at(-1)).toBe('publish')
    expect([reached(null), reached('filled'), reached('submitted'), reached('returned')]).toEqual([0, 1, 4, 0])
  })

  it('have the latest return at hand only while it stands', () => {
    const event = (step: 'fill' | 'return' | 'recall', comments: string | null = null) =>
      ({ step, comments, label: '', by: '严审', post: '示范县司法局', at: '2026-11-23T02:00:00Z', findings: [], along: false })
    const twice = [event('fill'), event('return', '口径不对'), event('recall'), event('return', '数字不符')]
    expect(standingReturn({ state: 'returned', history: twice })?.comments).toBe('数字不符')
    expect(standingReturn({ state: 'submitted', history: twice.slice(0, 3) })).toBeUndefined()
    expect(standingReturn({ state: null, history: [] })).toBeUndefined()
  })

  it('tell before the signing that an annual report takes its figures along', () => {
    expect(followsFrom('sign', 'annual-report')).toContain('本年的指标数据还没有签发的，随报告一并签发')
    expect(followsFrom('sign', 'figures')).not.toContain('随报告')
  })

  it('a month that is not over waits, one that was filled does not', () => {
    expect(notYet({ kind: 'figures', period: '2026-03', state: null }, '2026-03-31')).toBe(true)
    expect(notYet({ kind: 'figures', period: '2026-03', state: null }, '2026-04-01')).toBe(false)
    expect(notYet({ kind: 'dispatch', period: '2026-03', state: null }, '2026-03-01')).toBe(false)
  })

  it('say what of the figures is to be checked and where it stands, nothing of what is not there', () => {
    const bare = {
      figures: [{ zero: null }, { zero: 'not-reported' }],
      incomplete: { unfilled: [], unsigned: [], gaps: [] },
      provisional: [],
      differences: [],
    }
    const says = (more: object) => countsToCheck({ ...bare, ...more } as unknown as Parameters<typeof countsToCheck>[0]).map(each => each.says)
    expect(says({})).toEqual(['数字 1 项：每项对一遍，点件数看背后的事项'])
    expect(says({ incomplete: { unfilled: [{ figures: [{}, {}] }], unsigned: [{}], gaps: [] }, differences: [{}] }).slice(1)).toEqual([
      '缺的：没有人报 2 项，零报告没有签 1 项', '填报以后台账变了 1 项：冻结的数和现在的数对照看',
    ])
  })

  it('name what a difference is, and what may not be seen only by number', () => {
    expect(
      differenceSays(difference({ came: [matter], went: [matter, matter], unreadable: 3 }))
    ).toBe('冻结的是 35件，台账现在是 13件；多了 1 件；少了 2 件；另有 3 件不在您的查看范围内')
    expect(differenceSays(difference({ definitionChanged: true, now: null }))).toBe('口径已变，不作比较')
  })

  it('tell who signs when the text names another, and nothing when it is the same name written otherwise', () => {
    expect(otherSigner('沈望山', '顾长青（甲镇镇长）')).toBe('正文写的签发人是沈望山，现在签发的是顾长青。不是同一个人的，退回改过签发人再签；签发本身不受影响。')
    for (const named of ['顾长青', '顾 长青', ' 顾长青（镇长） ', '沈望山、顾长青', '沈望山  顾长青']) expect(otherSigner(named, '顾长青（甲镇镇长）')).toBeUndefined()
    for (const nobody of [null, undefined, '', ' ']) expect(otherSigner(nobody, '顾长青（甲镇镇长）')).toBeUndefined()
    expect(otherSigner('顾长', '顾长青（甲镇镇长）')).toContain('现在签发的是顾长青')
  })
})
