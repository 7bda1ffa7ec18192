// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { repealedActs, standingOf } from './law.ts'

describe('what has become of an act that a document relies on', () => {
  it('is known by the title however it is written', () => {
    for (const text of ['《中华人民共和国行政复议法》', '行政复议法', '《行政复议法》（2017年修正）', ' 《中华人民共和国行政复议法》 '])
      expect(standingOf(text, '2023-05-01', '2024-01-01')).toEqual({ how: 'newer', title: '行政复议法', since: '2024-01-01' })
  })

  it('is nothing on the day before the new version, and nothing for a document made under it', () => {
    expect(standingOf('行政复议法', '2023-05-01', '2023-12-31')).toEqual({ how: 'in-force' })
    expect(standingOf('行政复议法', '2024-01-01', '2026-11-22')).toEqual({ how: 'in-force' })
    expect(standingOf('行政处罚法', '2021-07-14', '2026-11-22')).toEqual({ how: 'newer', title: '行政处罚法', since: '2021-07-15' })
  })

  it('is its end where the code ended it', () => {
    expect(standingOf('《合同法》', '2019-03-01', '2020-12-31')).toEqual({ how: 'in-force' })
    expect(standingOf('《合同法》', '2019-03-01', '2021-01-01')).toMatchObject({ how: 'ended', lastDay: '2020-12-31', by: { article: '1260' } })
    expect(repealedActs).toHaveLength(9)
  })

  it('is not claimed of what the book does not hold', () => {
    expect(standingOf('《示范省物业管理条例》', '2020-01-01', '2026-11-22')).toEqual({ how: 'not-held' })
    expect(standingOf('', '2020-01-01', '2026-11-22')).toEqual({ how: 'not-held' })
  })
})
