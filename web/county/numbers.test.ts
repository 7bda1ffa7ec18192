// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { mayBeNamed, proposalFor, type ReadNumber, readAs, recognised } from './numbers.ts'

const number = (says: Partial<ReadNumber>): ReadNumber => ({
  text: '36场', value: 36, unit: '场', qualifier: 'exact', codes: ['legaledu.courtyard'], labels: ['院坝会'], period: 'this_year', start: 0, end: 3,
  sentence: '举办法治夜话会36场。', ...says,
})

describe('the numbers of a report', () => {
  it('are recognised where they were read as something, right or wrong', () => {
    const [wrong, unknown] = [number({}), number({ codes: ['other', 'legaledu.lectures'], labels: ['不认识的数字', '法治讲座'] })]
    expect(recognised([wrong, unknown])).toEqual([wrong])
  })

  it('say all they were read as, and nothing of what is not known', () => {
    expect(readAs({ codes: ['a', 'b', 'other'], labels: ['院坝会', '法治讲座', '不认识的数字'] })).toEqual(['院坝会', '法治讲座'])
    expect(readAs({ codes: ['a', 'b'], labels: ['院坝会', '院坝会'] })).toEqual(['院坝会'])
  })

  it('are proposed what they may be besides, where there is such a thing', () => {
    expect(proposalFor({ codes: ['other', 'b'], labels: ['不认识的数字', '法治讲座'] })).toEqual({ code: 'b', label: '法治讲座' })
    expect(proposalFor({ codes: ['a', 'other'], labels: ['院坝会', '不认识的数字'] })).toBeUndefined()
    expect(proposalFor({ codes: ['other'], labels: ['不认识的数字'] })).toBeUndefined()
  })

  it('may be called otherwise, but not how often something is done nor what did not happen', () => {
    expect([number({}), number({ text: '0件', value: 0 })].map(mayBeNamed)).toEqual([true, true])
    expect([number({ text: '每月召开一次', value: 12, unit: '次/年' }), number({ text: '未发生', value: 0 })].map(mayBeNamed)).toEqual([false, false])
  })
})
