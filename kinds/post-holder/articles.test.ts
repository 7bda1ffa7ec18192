// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { behind, periodOf } from '../../kernel/kernel.ts'
import { validOn } from '../../kernel/procedure/rely.ts'
import { play } from '../../conformance/play.ts'
import { figures } from './figures.ts'
import postHolder from './kind.ts'

const mediator = (more: object = {}) => ({
  step: 'record', day: '2022-03-07', data: { person: '陈某甲', role: 'mediator', from: '2022-03-01', termTo: '2025-02-28', ...more },
})
const life = (...steps: Parameters<typeof play>[1]) => play(postHolder, steps)
const mediatorsIn = (period: string, ...steps: Parameters<typeof play>[1]) => {
  const { matter } = life(...steps)
  return behind(postHolder, figures['mediation.mediators'], matter ? [matter] : [], periodOf(period)).length
}

describe('人民调解法第九条第二款：每届三年，可以连选连任', () => {
  it('届满日随文书，不随登记日', () => {
    expect(life(mediator()).matter?.clocks.term?.last).toBe('2025-02-28')
  })

  it('届满不等于离任：次日仍在名册上，仍可以调解', () => {
    const { matter } = life(mediator())
    expect(validOn(postHolder.roster!.holds.mediator!, matter!, '2025-03-01')).toBe(true)
    expect(mediatorsIn('2025', mediator())).toBe(1)
  })

  it('连任的，届满日换成新一届的', () => {
    const { matter } = life(mediator(), { step: 'renew', day: '2025-03-03', data: { termTo: '2028-02-29' } })
    expect(matter?.clocks.term).toMatchObject({ started: '2025-03-03', last: '2028-02-29' })
  })

  it('没有给出新一届届满日的，不能续任', () => {
    expect(life(mediator(), { step: 'renew', day: '2025-03-01' }).refusals).toEqual([
      { step: 'renew', message: '续任后的届满日已经过去，应填写新一届的届满日' },
    ])
  })

  it('没有届满日的不起时钟', () => {
    expect(life(mediator({ termTo: undefined })).matter?.clocks.term).toBeUndefined()
  })
})

describe('任职止于最后一日', () => {
  const left = { step: 'end', day: '2024-07-01', data: { to: '2024-06-30', why: 'resigned' } }

  it('最后一日有资格，次日没有', () => {
    const { matter } = life(mediator(), left)
    expect(validOn(postHolder.roster!.holds.mediator!, matter!, '2024-06-30')).toBe(true)
    expect(validOn(postHolder.roster!.holds.mediator!, matter!, '2024-07-01')).toBe(false)
  })

  it('最后一日是月末的，当月仍计入，次月不计入', () => {
    expect(mediatorsIn('2024-06', mediator(), left)).toBe(1)
    expect(mediatorsIn('2024-07', mediator(), left)).toBe(0)
  })

  it('网格员没有调解员的资格', () => {
    const { matter } = life(mediator({ role: 'grid-worker' }))
    expect(validOn(postHolder.roster!.holds.mediator!, matter!, '2024-06-30')).toBe(false)
    expect(validOn(postHolder.roster!.holds['grid-worker']!, matter!, '2024-06-30')).toBe(true)
  })
})

describe('行政处罚法第五十八条第二款：初次从事法制审核的人员应当有法律职业资格', () => {
  it('没有写明有无资格的，不能登记为法制审核员', () => {
    expect(life(mediator({ role: 'legal-reviewer' })).refusals[0]?.message).toBe('法制审核员没有写明有无法律职业资格，应填写是或者否')
  })

  it('写明没有的可以登记，因为只有初次从事的才必须有', () => {
    expect(life(mediator({ role: 'legal-reviewer', legalQualification: false })).matter?.state).toBe('serving')
  })
})
