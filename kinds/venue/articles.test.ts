// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { behind, type Counted, periodOf, valueOf } from '../../kernel/kernel.ts'
import venue from './kind.ts'

const placed = (type: string, to?: string) => play(venue, [
  { step: 'record', day: '2023-03-06', data: { type, name: '某阵地', from: '2023-03-01' } },
  ...(to ? [{ step: 'end', day: '2024-06-03', data: { to, why: 'removed' } }] : []),
]).matter!
const numberIn = (code: string, period: string, ...matters: ReturnType<typeof placed>[]) => {
  const figure = venue.figures[code] as Counted
  return valueOf(venue, figure, behind(venue, figure, matters, periodOf(period)))
}

describe('阵地是期末存量：从启用之日到使用的最后一日', () => {
  it('启用之前不计，启用当月起计', () => {
    expect(numberIn('legaledu.column_places', '2023-02', placed('column'))).toBe(0)
    expect(numberIn('legaledu.column_places', '2023-03', placed('column'))).toBe(1)
  })
  it('用到月末最后一日的，当月仍计，次月不计', () => {
    expect(numberIn('legaledu.column_places', '2024-05', placed('column', '2024-05-31'))).toBe(1)
    expect(numberIn('legaledu.column_places', '2024-06', placed('column', '2024-05-31'))).toBe(0)
  })
  it.each([
    ['corridor', 'legaledu.sites'], ['wall', 'legaledu.sites'], ['square', 'legaledu.sites'], ['screen', 'legaledu.sites'],
    ['station', 'pls.stations'], ['room', 'pls.rooms'], ['service-center', 'service.centers'], ['window', 'service.centers'],
  ])('%s 计入 %s，只计入这一项', (type, code) => {
    const counted = Object.keys(venue.figures).filter(each => numberIn(each, '2023', placed(type)) > 0)
    expect(counted).toEqual([code])
  })
})

describe('维护周期由本镇自定', () => {
  const record = { step: 'record', day: '2023-03-06', data: { type: 'wall', name: '文化墙', from: '2023-03-01' } }
  it('没有设置就没有到期日；设置后从登记、再从上一次维护起算，只作提示', () => {
    expect(play(venue, [record]).matter?.clocks.upkeep?.last).toBeUndefined()
    expect(play(venue, [record], { 'venue.upkeep': { months: 6 } }).matter?.clocks.upkeep?.last).toBe('2023-09-06')
    const kept = play(venue, [record, { step: 'upkeep', day: '2023-10-10', data: { upkeepNote: '补漆' } }], { 'venue.upkeep': { months: 6 } })
    expect(kept.matter?.clocks.upkeep).toMatchObject({ last: '2024-04-10' })
    expect(kept.matter?.clocks.upkeep?.late).toBeUndefined()
  })
})
