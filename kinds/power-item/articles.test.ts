// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { validOn } from '../../kernel/kernel.ts'
import powerItem from './kind.ts'

const item = { list: 'enforcement', code: 'ZF-001', name: '某项处罚', basis: '某法规', grantDocument: '某决定' }
const recorded = (data: object, day = '2025-03-03') => play(powerItem,
  [{ step: 'record', day, data: { ...item, from: '2025-04-01', ...data } }])
const refusalsOf = (data: object, day?: string) => recorded(data, day).refusals.map(each => each.message)
const holds = powerItem.roster!.holds

describe('行政处罚法第二十四条：省级决定把县级部门的处罚权交给乡镇行使，决定应当公布', () => {
  const granted = (publishedOn?: string) => refusalsOf({ grant: 'provincial', penaltyKinds: ['fine'], publishedOn })
  it('没有公布的不能登记为处罚权', () => {
    expect(granted()).toHaveLength(1)
  })
  it('生效当日公布的可以，生效次日才公布的不可以', () => {
    expect(granted('2025-04-01')).toEqual([])
    expect(granted('2025-04-02')).toEqual(['生效日期早于赋权决定的公布日期，公布以前不能行使处罚权'])
  })
  it('法律直接规定由乡镇行使的不以赋权决定为前提', () => {
    expect(refusalsOf({ grant: 'statutory', penaltyKinds: ['fine'] })).toEqual([])
  })
  it('2021年7月15日以前登记的不受这一条约束', () => {
    const data = { grant: 'provincial', penaltyKinds: ['fine'], from: '2021-07-01' }
    expect(refusalsOf(data, '2021-07-14')).toEqual([])
    expect(refusalsOf(data, '2021-07-15')).toHaveLength(1)
  })
})

describe('行政处罚法第二十条：委托须有书面委托书并向社会公布', () => {
  it.each([[undefined, 1], ['2025-04-01', 0], ['2025-04-02', 1]])('公布日期 %s', (publishedOn, refused) => {
    expect(refusalsOf({ grant: 'delegated', penaltyKinds: ['fine'], publishedOn })).toHaveLength(refused)
  })
  it('没有委托书文号的不收', () => {
    expect(refusalsOf({ grant: 'delegated', grantDocument: undefined })).toEqual(['赋权、委托的事项应填写赋权决定或者委托书的文号'])
  })
})

describe('行政强制法第十七条：行政强制措施不得委托', () => {
  it('委托的不能有强制措施，法律规定的可以', () => {
    expect(refusalsOf({ grant: 'delegated', coercive: true })).toHaveLength(1)
    expect(refusalsOf({ grant: 'statutory', coercive: true })).toEqual([])
  })
})

describe('行使权力看行为当日：有效的最后一日还有，次日没有', () => {
  const life = play(powerItem, [
    { step: 'record', day: '2025-03-03', data: { ...item, from: '2025-04-01', grant: 'statutory', penaltyKinds: ['fine'],
      inspectable: true } },
    { step: 'publishInspection', day: '2025-05-06', data: { inspectable: true, inspectionPublishedOn: '2025-05-06' } },
    { step: 'withdraw', day: '2025-10-09', data: { to: '2025-09-30', why: 'withdrawn' } },
  ]).matter!
  it.each([['2025-03-31', false], ['2025-04-01', true], ['2025-09-30', true], ['2025-10-01', false]])('%s：%s', (day, valid) => {
    expect(validOn(holds['in-force']!, life, day)).toBe(valid)
    expect(validOn(holds.penalty!, life, day)).toBe(valid)
  })
  it('检查事项从公布之日起才可以检查', () => {
    expect(validOn(holds.inspectable!, life, '2025-05-05')).toBe(false)
    expect(validOn(holds.inspectable!, life, '2025-05-06')).toBe(true)
    expect(validOn(holds.inspectable!, life, '2025-10-01')).toBe(false)
  })
  it('没有强制措施的事项不能据以采取强制措施', () => {
    expect(validOn(holds.compulsion!, life, '2025-05-06')).toBe(false)
  })
})
