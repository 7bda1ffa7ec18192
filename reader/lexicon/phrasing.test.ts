// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { compile, endsBefore, fit, mayFit } from './phrasing.ts'

/** How well a phrasing fits the words on both sides of a number, written as N; undefined where it does not. */
function fitted(say: string, text: string, weight?: number): number | undefined {
  const [left = '', right = ''] = text.split('N')
  const ends = endsBefore(left)
  const all = compile(weight === undefined ? { say } : { say, weight }).flatMap(pattern => {
    const found = fit(pattern, left, right, ends)
    // What is looked for first must never keep out what fits.
    if (found !== undefined) expect(mayFit(pattern, { left, right }, ends), `${say}: ${text}`).toBe(true)
    return found ?? []
  })
  return all.length === 0 ? undefined : Math.max(...all)
}

describe('a phrasing and the words around a number', () => {
  it('is worth two for every sign of its own, and one more where nothing stands between', () => {
    expect(fitted('调解纠纷N', '调解纠纷N')).toBe(9)
    expect(fitted('调解纠纷N', '全年调解纠纷N')).toBe(9)
    expect(fitted('调解纠纷N', '调解矛盾N')).toBeUndefined()
    expect(fitted('调解纠纷N', '调解纠纷N', -2)).toBe(7)
  })

  it('pays for what a gap skips, most beside the number', () => {
    const [none, inside, beside] = [fitted('调解*纠纷N', '调解纠纷N')!, fitted('调解*纠纷N', '调解各类纠纷N')!, fitted('调解* N', '调解各类纠纷N')!]
    expect(inside).toBeCloseTo(none - 2 * 0.12)
    expect(beside).toBeCloseTo(2 * 2 - 4 * 0.5 + 1)
  })

  it('stops a gap at a comma, and a wide one at a full stop', () => {
    expect(fitted('调解*纠纷N', '调解为先，纠纷N')).toBeUndefined()
    expect(fitted('调解**纠纷N', '调解为先，纠纷N')).toBeDefined()
    expect(fitted('调解**纠纷N', '调解为先。纠纷N')).toBeUndefined()
    expect(fitted('调解*纠纷N', `调解${'各'.repeat(44)}纠纷N`)).toBeDefined()
    expect(fitted('调解*纠纷N', `调解${'各'.repeat(45)}纠纷N`)).toBeUndefined()
  })

  it('stops a gap behind the number sooner: what is joined there is another thing', () => {
    expect(fitted('N*纠纷', 'N件民间纠纷')).toBeDefined()
    expect(fitted('N*纠纷', 'N名干部和纠纷')).toBeUndefined()
    expect(fitted('N*纠纷', `N${'各'.repeat(15)}纠纷`)).toBeUndefined()
  })

  it('takes any of several wordings, the longest first, and leaves out what may be missing', () => {
    expect(fitted('[调|调解]纠纷N', '调解纠纷N')).toBe(9)
    expect(fitted('[化解|调解]*[纠纷|矛盾|]N', '调解矛盾N')).toBe(9)
    expect(fitted('[化解|调解]*[纠纷|矛盾|]N', '调解N')).toBe(5)
    expect(fitted('[|成功]调解N', '成功调解N')).toBe(9)
    expect(fitted('[|成功]调解N', '调解N')).toBe(5)
  })

  it('looks past what only leads up to the number, and bridges a comma at a price', () => {
    expect(fitted('调解纠纷N', '调解纠纷共计N')).toBeCloseTo(8 - 2 * 0.12)
    expect(fitted('调解纠纷N', '调解纠纷，全年累计N')).toBeCloseTo(8 - 2 - 5 * 0.12)
    expect(fitted('调解纠纷N', '调解纠纷的干部N')).toBeUndefined()
  })

  it('goes on behind the number after 以上 or 的', () => {
    expect(fitted('N纠纷', 'N以上的纠纷')).toBeDefined()
    expect(fitted('N以上纠纷', 'N以上纠纷')).toBeDefined()
    expect(fitted('N纠纷', 'N的的的纠纷')).toBeUndefined()
  })

  it('begins where it skips least', () => {
    expect(fitted('[文艺|故事]*会N', '文艺、故事会N')).toBe(7)
  })

  it('goes back to a longer gap where a shorter one leads nowhere', () => {
    expect(fitted('调解*纠纷*案件N', '调解纠纷、家庭纠纷案件N')).toBeDefined()
    expect(fitted('调*解[纠|纠纷]*件N', '调处、化解纠纷案件N')).toBeDefined()
  })

  it('is of nothing where another thing is counted behind the number, or a verb begins anew before it', () => {
    expect(fitted('建议*N', '建议交给N个部门办理')).toBeUndefined()
    expect(fitted('咨询N', '咨询，举办N讲座')).toBeLessThan(0)
    expect(fitted('N*大厅', 'N服务事项入驻大厅')).toBeUndefined()
  })
})

describe('a malformed phrasing', () => {
  it.each(['调解纠纷', '调解N纠纷N', '[调解N', '调解]N', '调解|化解N', '[调解*纠纷]N'])('%s is refused', say => {
    expect(() => compile({ say })).toThrow(`说法“${say}”`)
  })

  it('has a pattern with and one without every group that may be missing', () => {
    expect(compile({ say: '[甲|]*[乙|丙|] N' }).map(({ say }) => say)).toEqual(['[甲]*[乙|丙]N', '[甲]*N', '*[乙|丙]N', '*N'])
  })

  it('is found by the piece least often met', () => {
    expect(compile({ say: '[调解|化解]*的*[人民调解员]N*人' })[0]!.knownBy).toEqual({ side: 'left', words: ['人民调解员'] })
    expect(compile({ say: 'N*调解员' })[0]!.knownBy).toEqual({ side: 'right', words: ['调解员'] })
    expect(compile({ say: '*N' })[0]!.knownBy.words).toEqual([])
  })
})
