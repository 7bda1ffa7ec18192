// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import { inForce, type Limit } from '../../law/law.ts'
import { statesAhead } from '../../kernel/kernel.ts'
import dispute from './kind.ts'

const registered = (day: string): ExampleStep => ({ step: 'register', day, data: { source: 'request', foundOn: day, type: 'contract' } })
const register = registered('2024-03-01')
const accept = (day: string, data: object = {}): ExampleStep => ({
  step: 'accept', day,
  data: { parties: [{ name: '张某' }, { name: '李某' }], mediators: [{ mediator: { id: 'm' } }], willing: true, ...data },
})
const written = { agreementForm: 'written', amount: 0, partiesSigned: true, mediatorSigned: true, committeeSealed: true }
const agree = (day: string, data: object = written): ExampleStep => ({ step: 'agree', day, data: { ...data } })
const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })

/** A dispute registered and accepted on the first of the month of the agreement, agreed on that day. */
const agreedOn = (day: string): ExampleStep[] => {
  const first = `${day.slice(0, 8)}01`
  return [registered(first), accept(first), agree(day)]
}
const windowOf = (...steps: ExampleStep[]) => play(dispute, steps).matter?.clocks.confirm
const refusalsOf = (...steps: ExampleStep[]) => play(dispute, steps).refusals.map(each => each.message)

describe('人民调解法第十七条：可以申请，也可以主动调解；一方明确拒绝的不得调解', () => {
  it('没有申请也可以主动受理，不必先交办', () => {
    expect(play(dispute, [on('register', '2024-03-01', { source: 'initiative', foundOn: '2024-03-01', type: 'family' }), accept('2024-03-01')]).matter?.state).toBe('accepted')
  })
  it('有当事人明确拒绝的不能受理', () => {
    const played = play(dispute, [register, accept('2024-03-04', { willing: false })])
    expect(played.refusals).toEqual([{ step: 'accept', message: '有当事人明确拒绝调解，不得调解，可以转其他途径' }])
    expect(played.matter?.state).toBe('registered')
  })
  it('没有说明是否愿意的不能受理', () => {
    expect(refusalsOf(register, accept('2024-03-04', { willing: undefined }))).toEqual(['受理须填写“各方当事人接受调解”'])
  })
})

describe('人民调解法第二十五条：可能激化的采取措施，可能引起治安、刑事案件的及时报告', () => {
  it('可能激化的写明措施即可预警，状态不变', () => {
    const { matter } = play(dispute, [register, on('alert', '2024-03-02', { risk: 'escalation', measures: '分头劝解' })])
    expect(matter?.state).toBe('registered')
    expect(matter?.on.alert).toBe('2024-03-02')
  })
  it.each(['security', 'crime'])('%s 没有写明报告对象的不予登记', risk => {
    expect(refusalsOf(register, on('alert', '2024-03-02', { risk, measures: '分头劝解' }))).toHaveLength(1)
    expect(refusalsOf(register, on('alert', '2024-03-02', { risk, measures: '分头劝解', reportedTo: '派出所' }))).toEqual([])
  })
  it('归档之前任何时候都可以预警，归档以后不能', () => {
    const life = [...agreedOn('2024-03-15'), on('perform', '2024-03-20')]
    const alert = (day: string) => on('alert', day, { risk: 'escalation', measures: '回访劝解' })
    expect(refusalsOf(...life, alert('2024-03-21'), on('file', '2024-03-22'))).toEqual([])
    expect(refusalsOf(...life, on('file', '2024-03-22'), alert('2024-03-23'))).toHaveLength(1)
  })
})

describe('人民调解法第二十六条：调解不成的终止调解并告知仲裁、行政、司法途径', () => {
  it('没有告知途径的不能终止', () => {
    expect(refusalsOf(register, accept('2024-03-04'), on('fail', '2024-03-20'))).toEqual(['终止调解须填写“已告知的途径”'])
    expect(play(dispute, [register, accept('2024-03-04'), on('fail', '2024-03-20', { routesTold: ['court'] })]).matter?.state).toBe('failed')
  })
})

describe('人民调解法第二十八条：可以不制作协议书，由调解员记录协议内容', () => {
  it('口头协议须有记录，不须签名盖章', () => {
    expect(refusalsOf(register, accept('2024-03-04'), agree('2024-03-05', { agreementForm: 'oral', amount: 0 }))).toEqual(['口头协议由调解员记录内容，请填写协议内容'])
    expect(refusalsOf(register, accept('2024-03-04'), agree('2024-03-05', { agreementForm: 'oral', amount: 0, content: '各让一步' }))).toEqual([])
  })
})

describe('人民调解法第二十九条：当事人签名、调解员签名并加盖委员会印章之日起生效', () => {
  it.each([
    ['partiesSigned', '书面协议尚未生效：各方当事人还没有签名、盖章或者按指印'],
    ['mediatorSigned', '书面协议尚未生效：人民调解员还没有签名'],
    ['committeeSealed', '书面协议尚未生效：还没有加盖人民调解委员会印章'],
  ])('缺 %s 不生效', (tick, message) => {
    expect(refusalsOf(register, accept('2024-03-04'), agree('2024-03-05', { ...written, [tick]: undefined }))).toEqual([message])
    expect(refusalsOf(register, accept('2024-03-04'), agree('2024-03-05', { ...written, [tick]: false }))).toEqual([message])
  })
  it('三项齐全的生效，不强求上传协议书', () => {
    expect(play(dispute, [register, accept('2024-03-04'), agree('2024-03-05')]).matter?.state).toBe('agreed')
  })
})

describe('人民调解法第三十一条：监督协议履行', () => {
  it('达成协议后没有履行也没有回访的不能归档，回访一次即可', () => {
    expect(refusalsOf(...agreedOn('2024-03-15'), on('file', '2024-04-15'))).toEqual(['达成协议的，归档前应有履行或者回访的记录'])
    expect(refusalsOf(...agreedOn('2024-03-15'), on('followUp', '2024-04-10', { visit: '正在分期履行' }), on('file', '2024-04-15'))).toEqual([])
  })
  it('约定的履行期限当日履行不算逾期，次日算', () => {
    const due = [register, accept('2024-03-04'), agree('2024-03-05', { ...written, performBy: '2024-04-20' })]
    expect(play(dispute, [...due, on('perform', '2024-04-20')]).matter?.clocks.perform).toMatchObject({ last: '2024-04-20', late: false })
    expect(play(dispute, [...due, on('perform', '2024-04-21')]).matter?.clocks.perform?.late).toBe(true)
  })
  it('没有约定履行期限的没有时钟', () => {
    expect(play(dispute, agreedOn('2024-03-15')).matter?.clocks.perform).toBeUndefined()
  })
})

describe('人民调解法第三十三条、民事诉讼法第八十五条：自协议生效之日起30日内共同申请司法确认，期满日遇休假顺延', () => {
  it('生效当日不计入，第30日仍在期限内，第31日不在', () => {
    expect(windowOf(...agreedOn('2024-03-20'), on('confirm', '2024-04-19'))).toMatchObject({ last: '2024-04-19', late: false })
    expect(windowOf(...agreedOn('2024-03-20'), on('confirm', '2024-04-20'))).toMatchObject({ last: '2024-04-19', late: true })
  })
  it('第30日在国庆假期内的，顺延到假期后第一个工作日', () => {
    expect(windowOf(...agreedOn('2024-09-06'))).toMatchObject({ alarm: '2024-10-06', last: '2024-10-08' })
  })
  it('第30日是调休上班的星期日，不顺延', () => {
    expect(windowOf(...agreedOn('2024-01-05'))?.last).toBe('2024-02-04')
  })
  it('调解不成的没有这个窗口', () => {
    expect(windowOf(register, accept('2024-03-04'), on('fail', '2024-03-20', { routesTold: ['court'] }))).toBeUndefined()
  })
})

describe('民事诉讼法第二百零一条（2021年修正）、第二百零五条（2023年修正）：依协议生效之日施行的版本', () => {
  const versions = dispute.procedure.clocks.confirm?.limit as readonly Limit[]
  it.each([['2023-12-31', '201'], ['2024-01-01', '205']])('%s 生效的依第%s条', (day, article) => {
    expect(inForce(versions, day).cites?.article).toBe(article)
  })
  it('上年受理、次年生效的，从生效之日起算', () => {
    expect(windowOf(registered('2023-12-19'), accept('2023-12-20'), agree('2024-01-08')))
      .toMatchObject({ started: '2024-01-08', last: '2024-02-07' })
  })
})

describe('人民调解工作若干规定第三十三条：一般在1个月内调结', () => {
  it('只作提示，超过一个月也不记超期', () => {
    const clock = play(dispute, [registered('2024-01-30'), accept('2024-01-31'), agree('2024-06-30')]).matter?.clocks.mediate
    expect(clock).toMatchObject({ last: '2024-02-29', done: '2024-06-30' })
    expect(clock?.late).toBeUndefined()
  })
})

describe('本地交办时限：没有本镇设置就没有到期日', () => {
  const assigned = [register, on('assign', '2024-03-04', { assignedTo: '一村人民调解委员会' })]
  it('未设置的不计算，设置后按日计算', () => {
    expect(play(dispute, assigned).matter?.clocks.take).toMatchObject({ unset: 'dispute.take' })
    expect(play(dispute, assigned, { 'dispute.take': { days: 3 } }).matter?.clocks.take?.last).toBe('2024-03-07')
  })
  it('退回后再交办，重新起算', () => {
    const again = [...assigned, on('handBack', '2024-03-05', { backReason: '不在本村' }), on('assign', '2024-03-11', { assignedTo: '镇调委会' })]
    expect(play(dispute, again, { 'dispute.take': { days: 3 } }).matter?.clocks.take).toMatchObject({ started: '2024-03-11', last: '2024-03-14' })
  })
})

it('接下来只提得到的状态：没有履行或者回访的，不提归档', () => {
  const { matter } = play(dispute, [
    { step: 'register', day: '2024-03-01', data: { source: 'request', foundOn: '2024-03-01', type: 'land' } },
    { step: 'accept', day: '2024-03-02', data: { parties: [{ name: '甲' }, { name: '乙' }], mediators: [{ mediator: { id: 'm' } }], willing: true } },
    { step: 'agree', day: '2024-03-03', data: { agreementForm: 'oral', content: '各退一步', amount: 0 } },
  ])
  expect(statesAhead(dispute, matter!)).toEqual(['已履行'])
  expect(statesAhead(dispute, { ...matter!, on: { ...matter!.on, followUp: '2024-03-09' }, lately: { ...matter!.lately, followUp: '2024-03-09' } })).toEqual(['已履行', '已归档'])
  expect(statesAhead(dispute, { ...matter!, voided: true })).toEqual([])
})
