// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { behind, periodOf } from '../../kernel/kernel.ts'
import { validOn } from '../../kernel/procedure/rely.ts'
import { play } from '../../conformance/play.ts'
import { figures } from './figures.ts'
import enforcementOfficer from './kind.ts'

const posted = { step: 'record', day: '2024-01-08', data: { person: '沈某戊', from: '2024-01-08' } }
const certified = (more: object = {}) => ({
  step: 'certify', day: '2024-01-08', data: { certificate: '示范执0405', issuedOn: '2019-06-10', validTo: '2024-06-30', ...more },
})
const life = (...steps: Parameters<typeof play>[1]) => play(enforcementOfficer, steps)
const mayEnforce = (day: string, ...steps: Parameters<typeof play>[1]) =>
  validOn(enforcementOfficer.roster!.holds.certified!, life(...steps).matter!, day)
const countedIn = (code: 'enforce.certified' | 'enforce.staff', period: string, ...steps: Parameters<typeof play>[1]) =>
  behind(enforcementOfficer, figures[code], [life(...steps).matter!], periodOf(period)).length

describe('行政处罚法第四十二条第一款：由具有执法资格的人员实施', () => {
  it('持证之前没有资格，持证当日有', () => {
    expect(mayEnforce('2024-01-08', posted)).toBe(false)
    expect(mayEnforce('2024-01-07', posted, certified())).toBe(false)
    expect(mayEnforce('2024-01-08', posted, certified())).toBe(true)
  })

  it('证件的最后一日有资格，次日没有', () => {
    expect(mayEnforce('2024-06-30', posted, certified())).toBe(true)
    expect(mayEnforce('2024-07-01', posted, certified())).toBe(false)
  })

  it('终止当日起没有资格，哪怕证件还没有到期', () => {
    const end = { step: 'end', day: '2024-05-31', data: { why: 'suspended' } }
    expect(mayEnforce('2024-05-30', posted, certified(), end)).toBe(true)
    expect(mayEnforce('2024-05-31', posted, certified(), end)).toBe(false)
  })

  it('最后一日是月末的，当月计为持证，次月只计为在岗', () => {
    expect(countedIn('enforce.certified', '2024-06', posted, certified())).toBe(1)
    expect(countedIn('enforce.certified', '2024-07', posted, certified())).toBe(0)
    expect(countedIn('enforce.staff', '2024-07', posted, certified())).toBe(1)
  })
})

describe('续证不填补空档', () => {
  const receive = (day: string) => ({ step: 'receive', day, data: { validTo: '2029-06-30' } })

  it('证件的最后一日可以续，次日不可以', () => {
    expect(life(posted, certified(), { step: 'renew', day: '2024-06-30' }).refusals).toEqual([])
    expect(life(posted, certified(), { step: 'renew', day: '2024-07-01' }).refusals).toEqual([
      { step: 'renew', message: '证件在续证日已经过期，不能续证，应终止本条，自领取新证之日另登记一条' },
    ])
  })

  it('续证之后资格不中断', () => {
    const renewed = [posted, certified(), { step: 'renew', day: '2024-06-28' }, receive('2024-06-28')]
    expect(mayEnforce('2024-07-01', ...renewed)).toBe(true)
    expect(countedIn('enforce.certified', '2024', ...renewed)).toBe(1)
  })

  it('新证晚于续证日的，不能登记在本条', () => {
    expect(life(posted, certified(), { step: 'renew', day: '2024-06-28' }, receive('2024-07-02')).refusals).toEqual([
      { step: 'receive', message: '登记新证晚于续证日，应与续证同日' },
    ])
  })

  it('第二次续证同样要在届满之前', () => {
    const renewed = [posted, certified(), { step: 'renew', day: '2024-06-28' }, receive('2024-06-28')]
    expect(life(...renewed, { step: 'renew', day: '2029-07-02' }).refusals).toHaveLength(1)
    expect(life(...renewed, { step: 'renew', day: '2029-06-29' }).refusals).toEqual([])
  })
})

describe('持证日的三个边', () => {
  it('早于上岗日期的不行', () => {
    const late = { ...posted, data: { ...posted.data, from: '2024-02-01' } }
    expect(life(late, certified()).refusals[0]?.message).toBe('持证日早于上岗日期，应为上岗之日或者以后')
  })

  it('早于发证日期的不行', () => {
    expect(life(posted, certified({ issuedOn: '2024-01-09' })).refusals[0]?.message).toBe('发证日期晚于持证日，证件发出之前不能算持证')
  })

  it('有效期最后一日领证的可以，次日不行', () => {
    expect(life(posted, certified({ validTo: '2024-01-08' })).refusals).toEqual([])
    expect(life(posted, certified({ validTo: '2024-01-07' })).refusals[0]?.message).toBe('证件在持证日已经过期，应填写有效的证件')
  })
})
