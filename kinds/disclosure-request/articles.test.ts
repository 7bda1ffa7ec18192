// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { Counted, ExampleStep } from '../../kernel/declare/declare.ts'
import { behind, periodOf } from '../../kernel/figure/figure.ts'
import { statesAhead } from '../../kernel/procedure/open-steps.ts'
import disclosureRequest from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const received = (day: string, data: object = {}) => on('receive', day, { channel: 'counter', applicant: '张某', about: '某信息', ...data })
const askedBack = (day: string, correctBy: string) => on('askCorrection', day, { correctionAsked: '写明年度', correctBy })
const consult = (day: string, data: object = { consulted: ['third'], third: '某公司' }) => on('consult', day, data)
const concluded = (day: string, data: object = {}) => on('conclude', day, data)
const extended = (day: string, extendDays: number) => on('extend', day, { extendDays, extendReason: '材料分散', extensionTold: true })
const answered = (day: string, data: object = {}) => on('giveAnswer', day, { answer: 'provided', ...data })
const clocksOf = (...steps: ExampleStep[]) => play(disclosureRequest, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(disclosureRequest, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(disclosureRequest, steps).matter?.state

describe('政府信息公开条例第三十一条：收到申请之日按申请方式确定', () => {
  it('当面和签收邮寄的就是当日；无需签收的、网络、传真的为双方确认之日，到达日期另记', () => {
    for (const channel of ['counter', 'signed']) expect(refusalsOf(received('2025-03-03', { channel }))).toEqual([])
    for (const channel of ['mail', 'online', 'fax']) {
      expect(refusalsOf(received('2025-03-03', { channel }))).toHaveLength(1)
      expect(clocksOf(received('2025-03-03', { channel, arrivedOn: '2025-02-26' })).answer?.last).toBe('2025-03-31')
    }
  })
  it('确认之日不能早于到达', () => {
    expect(refusalsOf(received('2025-03-03', { channel: 'online', arrivedOn: '2025-03-04' }))).toEqual(['到达日期晚于确认之日，收到日应为到达当日或者以后'])
  })
})

describe('政府信息公开条例第三十条：不明确的7个工作日内一次性告知补正，答复期限自收到补正之日起算', () => {
  it('第7个工作日告知在期限内，次日逾期，跨清明假期', () => {
    const clock = (day: string) => clocksOf(received('2025-03-28', { unclear: true }), askedBack(day, '2025-04-30')).askCorrection
    expect(clock('2025-04-09')).toMatchObject({ last: '2025-04-09', late: false })
    expect(clock('2025-04-10')?.late).toBe(true)
  })
  it('内容明确的没有这个期限', () => expect(clocksOf(received('2025-03-28')).askCorrection).toBeUndefined())
  it('补正期间不计，收到补正的次日为第一日', () => {
    const waiting = [received('2025-03-03', { unclear: true }), askedBack('2025-03-06', '2025-03-21')]
    expect(clocksOf(...waiting).answer).toBeUndefined()
    expect(clocksOf(...waiting, on('receiveCorrection', '2025-03-17')).answer).toMatchObject({ started: '2025-03-17', last: '2025-04-15' })
  })
  it('只能告知一次', () => {
    const twice = [
      received('2025-03-03'), askedBack('2025-03-06', '2025-03-21'), on('receiveCorrection', '2025-03-17'),
      askedBack('2025-03-18', '2025-03-31'),
    ]
    expect(refusalsOf(...twice)).toEqual(['补正应一次性告知，本件已经补正过'])
  })
  it('逾期不补正视为放弃：期满的次日由系统登记，期限内补正的继续办理', () => {
    expect(disclosureRequest.procedure.clocks.correct).toMatchObject({ deemed: 'abandon', limit: { on: 'correctBy' } })
    const waiting = [received('2025-03-03'), askedBack('2025-03-06', '2025-03-21')]
    expect(clocksOf(...waiting, on('receiveCorrection', '2025-03-21')).correct).toMatchObject({ last: '2025-03-21', late: false })
    expect(clocksOf(...waiting, on('receiveCorrection', '2025-03-22')).correct?.late).toBe(true)
    expect(stateOf(...waiting, on('abandon', '2025-03-22'))).toBe('abandoned')
    expect(clocksOf(...waiting, on('abandon', '2025-03-22')).answer).toBeUndefined()
  })
  it('有正当理由逾期补正的继续办理，答复期限自收到补正之日起算；没有理由的不行', () => {
    const givenUp = [received('2025-03-03'), askedBack('2025-03-06', '2025-03-21'), on('abandon', '2025-03-22')]
    expect(refusalsOf(...givenUp, on('receiveCorrection', '2025-03-26'))).toHaveLength(1)
    const late = on('receiveCorrection', '2025-03-26', { lateWhy: '住院' })
    expect(stateOf(...givenUp, late)).toBe('received')
    expect(clocksOf(...givenUp, late).answer).toMatchObject({ started: '2025-03-26', last: '2025-04-24' })
  })
})

describe('政府信息公开条例第三十三条：20个工作日内答复，经同意延长不超过20个工作日', () => {
  it('第20个工作日在期限内，次日逾期；跨国庆假期，调休上班日计入', () => {
    const clock = (day: string) => clocksOf(received('2025-09-22'), answered(day)).answer
    expect(clock('2025-10-24')).toMatchObject({ last: '2025-10-24', late: false })
    expect(clock('2025-10-27')?.late).toBe(true)
  })
  it('延长20个工作日可以，21个不行；期满后不能再延长；未告知申请人的不能延长', () => {
    expect(clocksOf(received('2025-03-03'), extended('2025-03-31', 20)).answer?.last).toBe('2025-04-28')
    expect(refusalsOf(received('2025-03-03'), extended('2025-03-31', 21))).toEqual(['“答复期限”最多延长 20 日，已延长 21 日'])
    expect(refusalsOf(received('2025-03-03'), extended('2025-04-01', 5))).toEqual(['“答复期限”已于 2025-03-31 届满，2025-04-01 不能再延长'])
    expect(
      refusalsOf(received('2025-03-03'), on('extend', '2025-03-31', { extendDays: 5, extendReason: '材料分散', extensionTold: false })),
    ).toHaveLength(1)
  })
  it('由公开工作机构负责人同意，不由承办人自己延长', () => expect(disclosureRequest.procedure.steps.extend?.by).not.toContain('party-office'))
  it('征求意见的时间不计入，结束后接着计算', () => {
    const consulted = [received('2025-03-03'), consult('2025-03-10'), concluded('2025-03-24')]
    expect(clocksOf(...consulted).answer?.last).toBe('2025-04-15')
    expect(clocksOf(...consulted.slice(0, 2)).answer).toMatchObject({ paused: '2025-03-10' })
  })
})

describe('政府信息公开条例第三十二条：第三方15个工作日，逾期由机关决定；不同意而公开的须有公共利益理由', () => {
  it('第15个工作日在期限内，跨国庆假期', () => {
    const clock = (day: string) => clocksOf(received('2025-09-15'), consult('2025-09-22'), concluded(day)).third
    expect(clock('2025-10-17')).toMatchObject({ last: '2025-10-17', late: false })
    expect(clock('2025-10-18')?.late).toBe(true)
  })
  it('没有理由或者没有告知第三方的不能公开', () => {
    const objected = [received('2025-03-03'), consult('2025-03-10'), concluded('2025-03-24', { thirdSays: 'objects' })]
    expect(refusalsOf(...objected, answered('2025-03-25'))).toEqual(['第三方不同意而决定公开的，应写明公共利益理由，并书面告知第三方'])
    expect(refusalsOf(...objected, answered('2025-03-25', { publicInterest: '饮用水安全', thirdTold: true }))).toEqual([])
    expect(refusalsOf(received('2025-03-03'), consult('2025-03-10'), concluded('2025-04-01'), answered('2025-04-02'))).toEqual([])
  })
})

describe('政府信息公开条例第三十四条：共同制作机关15个工作日，逾期视为同意', () => {
  it('沉默即结束征求，由系统在期满的次日登记', () => {
    expect(disclosureRequest.procedure.clocks.maker).toMatchObject({ deemed: 'conclude' })
    const maker = { consulted: ['maker'], organs: '示范县某局' }
    expect(clocksOf(received('2025-03-03'), consult('2025-03-10', maker)).maker?.last).toBe('2025-03-31')
    expect(clocksOf(received('2025-03-03'), consult('2025-03-10', maker)).third).toBeUndefined()
    expect(clocksOf(received('2025-03-03'), consult('2025-03-10', maker), concluded('2025-04-01')).maker?.late).toBe(true)
  })
})

describe('政府信息公开条例第三十五条：数量、频次明显超过合理范围的，要求说明理由；不合理的不予处理，合理的可以确定延迟答复的期限', () => {
  const asked = (day: string) => on('askReasons', day, { excess: '一月内三十件' })
  const explained = (day: string) => on('receiveReasons', day, { reasonGiven: '核对账目' })
  const later = (day: string, laterBy: string, data: object = {}) => on('setLater', day, { laterBy, laterReason: '数量大', laterTold: true, ...data })
  const accepted = (laterBy: string, data: object = {}) =>
    [received('2025-09-22'), asked('2025-09-24'), explained('2025-09-28'), later('2025-09-29', laterBy, data)]

  it('延迟的期限由本机关确定：当日在期限内，次日逾期，落在周末和假期的也不顺延', () => {
    const clock = (laterBy: string, day: string) => clocksOf(...accepted(laterBy), answered(day)).later
    expect(clock('2025-11-28', '2025-11-28')).toMatchObject({ last: '2025-11-28', late: false })
    expect(clock('2025-11-28', '2025-11-29')?.late).toBe(true)
    expect(clock('2026-01-01', '2026-01-02')).toMatchObject({ last: '2026-01-01', late: true })
  })
  it('在第三十三条的期限届满之后：最后一日不行，次日可以，跨国庆假期', () => {
    const beyond = '延迟答复的期限应在条例第三十三条规定的答复期限届满之后，最早为2025年10月25日'
    expect(refusalsOf(...accepted('2025-10-24'))).toEqual([beyond])
    expect(refusalsOf(...accepted('2025-10-25'))).toEqual([])
  })
  it('补正过的自收到补正之日起算', () => {
    const corrected = (laterBy: string) => refusalsOf(
      received('2025-03-03'), askedBack('2025-03-06', '2025-03-21'), on('receiveCorrection', '2025-03-17'), asked('2025-03-18'),
      explained('2025-03-20'), later('2025-03-21', laterBy),
    )
    expect(corrected('2025-04-15')).toHaveLength(1)
    expect(corrected('2025-04-16')).toEqual([])
  })
  it('要求说明理由不中断答复期限', () => {
    expect(clocksOf(received('2025-09-22'), asked('2025-09-24')).answer).toMatchObject({ last: '2025-10-24' })
  })
  it('没有要求说明、没有收到理由、没有告知的，都不能确定延迟的期限', () => {
    expect(refusalsOf(received('2025-09-22'), explained('2025-09-24'))).toHaveLength(1)
    expect(refusalsOf(received('2025-09-22'), asked('2025-09-24'), later('2025-09-29', '2025-11-28'))).toHaveLength(1)
    expect(refusalsOf(...accepted('2025-11-28', { laterTold: false }))).toEqual(['延迟答复的期限应告知申请人，请告知后再登记'])
  })
  it('第三十三条的期限在告知之日到头；期满以后才告知的仍是逾期', () => {
    expect(clocksOf(...accepted('2025-11-28')).answer).toMatchObject({ done: '2025-09-29', late: false, replacedBy: '延迟答复期限' })
    const tooLate = [received('2025-09-22'), asked('2025-09-24'), explained('2025-10-20'), later('2025-10-27', '2025-11-28')]
    expect(clocksOf(...tooLate).answer).toMatchObject({ last: '2025-10-24', late: true })
  })
  it('每一步有自己的状态，答复以后第三十三条的期限仍由延迟的期限替代', () => {
    const stateAfter = (steps: number) => play(disclosureRequest, accepted('2025-11-28').slice(0, steps)).matter?.state
    expect([1, 2, 3, 4].map(stateAfter)).toEqual(['received', 'explaining', 'explained', 'deferred'])
    const ahead = (steps: number) => statesAhead(disclosureRequest, play(disclosureRequest, accepted('2025-11-28').slice(0, steps)).matter!)
    expect(ahead(1)).toContain('待说明理由')
    expect(ahead(2)).toEqual(expect.arrayContaining(['已说明理由', '已答复']))
    expect(ahead(3)).toContain('已告知延迟答复')
    expect(ahead(4)).toContain('已答复')
    expect(ahead(4)).not.toContain('待说明理由')
    expect(clocksOf(...accepted('2025-11-28'), answered('2025-11-20'))).toMatchObject({
      answer: { done: '2025-09-29', replacedBy: '延迟答复期限' }, later: { done: '2025-11-20', late: false },
    })
    expect(clocksOf(received('2025-09-22'), asked('2025-09-24'), answered('2025-10-09')).answer?.replacedBy).toBeUndefined()
  })
  it('逾期未答复：延迟的期限当日不算，次日起算；期满以后才告知的一直算', () => {
    const overdue = (steps: ExampleStep[], month: string) => ['open.overdue_first', 'open.overdue_later'].flatMap(
      code => behind(disclosureRequest, disclosureRequest.figures[code] as Counted, [play(disclosureRequest, steps).matter!], periodOf(month))
    ).length
    expect(overdue(accepted('2025-11-30'), '2025-11')).toBe(0)
    expect(overdue(accepted('2025-11-29'), '2025-11')).toBe(1)
    const tooLate = [received('2025-09-22'), asked('2025-09-24'), explained('2025-10-20'), later('2025-10-27', '2026-01-30')]
    expect(['2025-10', '2025-11', '2025-12'].map(month => overdue(tooLate, month))).toEqual([1, 1, 1])
  })
  it('理由不合理的告知不予处理，写明为什么；认可了理由的不能再不予处理', () => {
    const declined = (...before: ExampleStep[]) => refusalsOf(received('2025-09-22'), ...before, answered('2025-10-09', { answer: 'excessive', reason: '重复' }))
    expect(declined()).toEqual(['以数量、频次明显超过合理范围为由不予处理的，应先要求申请人说明理由'])
    expect(declined(asked('2025-09-24'), explained('2025-09-28'))).toEqual([])
    expect(declined(asked('2025-09-24'), explained('2025-09-28'), later('2025-09-29', '2025-11-28'))).toHaveLength(1)
    expect(refusalsOf(received('2025-09-22'), asked('2025-09-24'), answered('2025-10-09', { answer: 'excessive' }))).toHaveLength(1)
  })
})

describe('政府信息公开条例第三十六条、第三十九条', () => {
  it('没有提供信息的说明理由', () => {
    expect(refusalsOf(received('2025-03-03'), answered('2025-03-04', { answer: 'not-held' }))).toEqual(['没有提供信息的答复应说明理由和依据'])
  })
  it('以申请公开形式信访的告知后不再按公开申请办理', () => {
    expect(
      stateOf(received('2025-03-03'), on('redirect', '2025-03-04', { redirectedTo: '信访岗' }), answered('2025-03-05')),
    ).toBe('redirected')
  })
})

describe('行政复议法第二十三条：不予公开的应当告知先申请行政复议（2024年1月1日起）', () => {
  const refuse = (day: string) => refusalsOf(received(day), answered(day, { answer: 'refused', reason: '国家秘密' }))
  it('施行前一日不受此限，施行之日起须告知', () => {
    expect(refuse('2023-12-29')).toEqual([])
    expect(refuse('2024-01-02')).toEqual(['不予公开的应告知申请人先申请行政复议，再提起诉讼'])
  })
})

describe('政府信息公开条例第三十七条：能够区分处理的部分公开，其余说明理由', () => {
  const partly = (data: object) => refusalsOf(received('2025-03-03'), answered('2025-03-10', { answer: 'partial', ...data }))
  it('说明理由，并告知先申请行政复议', () => {
    expect(partly({ reconsiderFirst: true })).toEqual(['不予公开的部分应说明理由'])
    expect(partly({ reason: '涉及个人隐私' })).toHaveLength(1)
    expect(partly({ reason: '涉及个人隐私', reconsiderFirst: true })).toEqual([])
  })
})
