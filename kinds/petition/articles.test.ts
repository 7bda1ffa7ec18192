// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import petition from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const received = (day: string, data: object = {}) => on('register', day, { channel: 'visit', sourceLevel: 'local', petitioner: '张某', ...data })
const informed = (day: string) => on('inform', day, { outcome: 'accepted' })
const accepted = (day: string, data: object = {}) => on('accept', day, { class: 'appeal', route: 'opinion', handler: { id: 'h' }, noInterest: true, ...data })
const extended = (day: string, extendDays: number) => on('extend', day, { extendDays, extendReason: '需要鉴定', reasonTold: true })
const replied = (day: string, data: object = {}) =>
  on('reply', day, { opinionNumber: '1号', finding: 'explained', opinion: '意见', basis: '条例第四条', ...data })

const inHand = [received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08')]
const served = (day: string) => [...inHand, replied('2024-03-15'), on('deliver', day), on('close', day, { rateable: true })]

const clocksOf = (...steps: ExampleStep[]) => play(petition, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(petition, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(petition, steps).matter?.state

describe('信访工作条例第二十条：多人走访推选代表，代表不超过5人', () => {
  it.each([[5, 'registered'], [6, undefined]])('推选%i名代表', (representatives, state) => {
    expect(stateOf(received('2024-03-04', { people: 20, representatives }))).toBe(state)
  })
  it('六人走访须写明代表人数，五人可以都来', () => {
    expect(refusalsOf(received('2024-03-04', { people: 6 }))).toEqual(['多人就同一事项走访，请填写推选的代表人数，不超过5人'])
    expect(refusalsOf(received('2024-03-04', { people: 5 }))).toEqual([])
  })
  it('只约束走访，联名来信不限人数', () => {
    expect(refusalsOf(received('2024-03-04', { channel: 'letter', people: 20, representatives: 8 }))).toEqual([])
  })
})

describe('信访工作条例第二十三条：收到之日起15日内书面告知', () => {
  it('第15日在期限内，第16日超期，直接提出和转送交办相同', () => {
    for (const sourceLevel of ['local', 'county', 'national']) {
      expect(clocksOf(received('2024-03-04', { sourceLevel }), informed('2024-03-19')).inform).toMatchObject({ last: '2024-03-19', late: false })
      expect(clocksOf(received('2024-03-04', { sourceLevel }), informed('2024-03-20')).inform?.late).toBe(true)
    }
  })
  it('约束机关的期限不因节假日顺延', () => {
    expect(clocksOf(received('2024-09-20')).inform).toMatchObject({ last: '2024-10-05', alarm: '2024-10-05' })
  })
  it('姓名或者住址不清的没有这个时钟，不告知也可以受理', () => {
    const unclear = [received('2024-03-04', { petitioner: undefined, contactUnclear: true }), accepted('2024-03-05')]
    expect(clocksOf(...unclear).inform).toBeUndefined()
    expect(stateOf(...unclear)).toBe('accepted')
  })
  it('其余事项不告知不能受理；告知转送或者引导的也不能受理', () => {
    expect(stateOf(received('2024-03-04'), accepted('2024-03-05'))).toBe('registered')
    expect(stateOf(received('2024-03-04'), on('inform', '2024-03-05', { outcome: 'directed', toldWhere: '县人民法院' }), accepted('2024-03-06'))).toBe('informed')
  })
  it('转送、引导须写明去向', () => {
    expect(refusalsOf(received('2024-03-04'), on('inform', '2024-03-05', { outcome: 'passed' }))).toEqual(['请写明转送、交办给谁，或者引导信访人向谁提出'])
  })
  it('检举控告、诉讼权利救济事项也在15日内告知去向：另按有关规定的只是政法部门和纪检监察机关自己的告知', () => {
    const directed = (day: string) => on('inform', day, { outcome: 'directed', toldWhere: '县纪委监委' })
    const accusation = received('2024-09-20', { class: 'accusation' })
    expect(clocksOf(accusation, directed('2024-10-05')).inform).toMatchObject({ last: '2024-10-05', late: false })
    expect(clocksOf(accusation, directed('2024-10-06')).inform?.late).toBe(true)
    expect(clocksOf(received('2024-03-04'), informed('2024-03-20'), accepted('2024-03-21', { route: 'litigation' })).inform?.late).toBe(true)
  })
})

describe('信访工作条例第二十三条：对转送、交办的，自收到之日起5个工作日内提出异议，对方同意后退回', () => {
  const passed = received('2024-09-27', { sourceLevel: 'city' })
  const objected = (day: string) => on('object', day, { objection: '不属于本镇职权' })
  it('跳过国庆假期，计入调休上班的星期日；第5个工作日在期限内，次日超期', () => {
    expect(clocksOf(passed, objected('2024-10-10')).object).toMatchObject({ last: '2024-10-10', late: false })
    expect(clocksOf(passed, objected('2024-10-11')).object?.late).toBe(true)
  })
  it('对方同意才退回，不同意的回到登记，15日仍从收到之日起算', () => {
    expect(stateOf(passed, objected('2024-09-30'), on('takeBack', '2024-10-08'))).toBe('returned')
    const refused = [passed, objected('2024-09-30'), on('refuseObjection', '2024-10-08')]
    expect(stateOf(...refused)).toBe('registered')
    expect(clocksOf(...refused).inform?.last).toBe('2024-10-12')
  })
  it('直接提出的不存在异议', () => {
    expect(clocksOf(received('2024-09-27')).object).toBeUndefined()
    expect(refusalsOf(received('2024-09-27'), objected('2024-09-29'))).toHaveLength(1)
  })
})

describe('信访工作条例第二十二条：交办的在指定期限内办结', () => {
  it('指定之日办结不算超期，次日算；没有指定的没有时钟', () => {
    const due = (close: string) => clocksOf(
      received('2024-03-04', { sourceLevel: 'county', dueOn: '2024-04-30' }), informed('2024-03-04'), accepted('2024-03-08'),
      replied('2024-04-20'), on('deliver', '2024-04-20'), on('close', close, { rateable: true }),
    ).letter
    expect(due('2024-04-30')?.late).toBe(false)
    expect(due('2024-05-01')?.late).toBe(true)
    expect(clocksOf(...inHand).letter).toBeUndefined()
  })
})

describe('信访工作条例第二十八条：有直接利害关系的应当回避', () => {
  it('受理、更换承办人时都须声明没有利害关系', () => {
    const message = '承办人与本事项或者信访人有直接利害关系的应当回避，请另定承办人'
    expect(refusalsOf(received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { noInterest: false }))).toEqual([message])
    expect(refusalsOf(...inHand, on('handOver', '2024-03-11', { handler: { id: 'k' }, noInterest: false }))).toEqual([message])
  })
})

describe('信访工作条例第三十条：检举控告的材料和情况不得透露', () => {
  it('只有信访岗的读取范围不排除检举控告，类别未定的也不给别的岗位', () => {
    const unrestricted = petition.reads.filter(({ where }) => where === undefined).map(({ post }) => post)
    expect(unrestricted).toEqual(['petition-desk'])
    for (const { post, where } of petition.reads.filter(each => each.post !== 'petition-desk')) {
      const ways = (where?.either as typeof where[] | undefined) ?? [where]
      for (const way of ways) expect([post, way?.class ?? way?.route]).toEqual([post, way?.class ? ['suggestion', 'appeal'] : 'opinion'])
    }
  })
  it('检举控告不能定申诉求决的途径', () => {
    expect(refusalsOf(received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { class: 'accusation' }))).toHaveLength(1)
  })
})

describe('信访工作条例第三十一条、第三十四条：只有出具信访处理意见书的事项，自受理之日起60日内办结', () => {
  it('受理当日不计入，第60日在期限内，第61日超期', () => {
    expect(clocksOf(...inHand, replied('2024-05-07')).handle).toMatchObject({ started: '2024-03-08', last: '2024-05-07', late: false })
    expect(clocksOf(...inHand, replied('2024-05-08')).handle?.late).toBe(true)
  })
  it('第60日在国庆假期内也不顺延', () => {
    expect(clocksOf(received('2024-08-01'), informed('2024-08-01'), accepted('2024-08-04')).handle?.last).toBe('2024-10-03')
  })
  it.each(['litigation', 'arbitration', 'party', 'administrative', 'duty'])('%s 一途不适用60日，也不能延期', route => {
    const other = [received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { route })]
    expect(clocksOf(...other).handle).toBeUndefined()
    expect(refusalsOf(...other, extended('2024-04-01', 10))).toEqual(['只有出具信访处理意见书的事项适用60日和延期，其他途径按其程序的期限'])
  })
  it('建议意见不适用60日', () => {
    expect(clocksOf(received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { class: 'suggestion', route: undefined })).handle).toBeUndefined()
  })
  it('申诉求决没有定途径的不能受理', () => {
    expect(refusalsOf(received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { route: undefined }))).toHaveLength(1)
  })
})

describe('信访工作条例第三十四条：经本机关负责人批准可以延长，不超过30日，并告知理由', () => {
  it('延长30日到第90日为止，第91日超期', () => {
    expect(clocksOf(...inHand, extended('2024-05-06', 30), replied('2024-06-06')).handle).toMatchObject({ last: '2024-06-06', late: false })
    expect(clocksOf(...inHand, extended('2024-05-06', 30), replied('2024-06-07')).handle?.late).toBe(true)
  })
  it('一次或者几次合计都不得超过30日', () => {
    expect(refusalsOf(...inHand, extended('2024-05-06', 31))).toEqual(['“办理期限”最多延长 30 日，已延长 31 日'])
    expect(refusalsOf(...inHand, extended('2024-05-06', 20), extended('2024-05-20', 11))).toEqual(['“办理期限”最多延长 30 日，已延长 31 日'])
  })
  it('没有告知理由的不能延期', () => {
    expect(refusalsOf(...inHand, on('extend', '2024-05-06', { extendDays: 10, extendReason: '鉴定', reasonTold: false }))).toEqual(['延期应告知信访人理由，请告知后再登记'])
  })
  it('只有镇长、书记可以批准', () => {
    expect(petition.procedure.steps.extend?.by).toEqual(['mayor', 'secretary'])
  })
})

describe('信访工作条例第三十二条：信访处理意见书写明处理意见和依据', () => {
  it.each(['opinionNumber', 'finding', 'opinion', 'basis'])('缺 %s 的不能答复', missing => {
    expect(refusalsOf(...inHand, replied('2024-04-01', { [missing]: undefined }))).toEqual(['信访处理意见书应写明文号、处理结果、处理意见和依据'])
  })
  it('其他途径的答复不用意见书', () => {
    expect(refusalsOf(received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { route: 'duty' }), on('reply', '2024-04-01'))).toEqual([])
  })
})

describe('信访工作条例第三十三条：双方同意可以调解，达成一致的制作协议书', () => {
  it('没有双方同意或者没有协议书的，不能记为调解、和解化解', () => {
    const resolved = (data: object) => refusalsOf(...inHand, on('resolve', '2024-04-01', { resolvedBy: 'mediation', ...data }))
    expect(resolved({ agreementMade: true })).toEqual(['调解、和解只用于申诉求决类事项，并须争议双方当事人同意'])
    expect(resolved({ bothAgree: true })).toEqual(['调解、和解达成一致的应制作协议书，请制作后再登记'])
    expect(resolved({ bothAgree: true, agreementMade: true })).toEqual([])
  })
})

describe('信访工作条例第三十五条：收到书面答复之日起30日内请求复查，复查机关30日内提出意见', () => {
  const reviewable = served('2024-09-06')
  it('信访人的30日遇假期顺延，从送达之日而不是答复之日起算', () => {
    expect(clocksOf(...reviewable).requestReview).toMatchObject({ started: '2024-09-06', alarm: '2024-10-06', last: '2024-10-08' })
    expect(clocksOf(...reviewable, on('requestReview', '2024-10-08')).requestReview?.late).toBe(false)
    expect(clocksOf(...reviewable, on('requestReview', '2024-10-09')).requestReview?.late).toBe(true)
  })
  it('复查机关的30日不顺延、没有延期', () => {
    const asked = [...served('2024-08-20'), on('requestReview', '2024-09-05')]
    expect(clocksOf(...asked, on('review', '2024-10-05', { reviewResult: 'upheld' })).review).toMatchObject({ last: '2024-10-05', late: false })
    expect(clocksOf(...asked, on('review', '2024-10-06', { reviewResult: 'upheld' })).review?.late).toBe(true)
    expect(petition.procedure.clocks.review?.extend).toBeUndefined()
  })
  it('走其他途径的没有复查', () => {
    const other = [
      received('2024-03-04'), informed('2024-03-04'), accepted('2024-03-08', { route: 'administrative' }),
      on('reply', '2024-04-01'), on('deliver', '2024-04-01'), on('close', '2024-04-01', { rateable: true }),
    ]
    expect(clocksOf(...other).requestReview).toBeUndefined()
    expect(refusalsOf(...other, on('requestReview', '2024-04-10'))).toHaveLength(1)
  })
})

describe('信访工作条例第三十六条：收到复查意见之日起30日内请求复核，复核30日，听证所需时间不计入，此后不再受理', () => {
  const reviewed = [...served('2024-03-20'), on('requestReview', '2024-04-01'), on('review', '2024-04-12', { reviewResult: 'upheld' }), on('deliverReview', '2024-04-15')]
  const rechecked = (day: string) => on('recheck', day, { recheckResult: 'upheld' })
  it('从收到之日起算，第30日在期限内，次日不在', () => {
    expect(clocksOf(...reviewed, on('requestRecheck', '2024-05-15')).requestRecheck).toMatchObject({ started: '2024-04-15', last: '2024-05-15', late: false })
    expect(clocksOf(...reviewed, on('requestRecheck', '2024-05-16')).requestRecheck?.late).toBe(true)
  })
  it('没有听证的30日届满，听证四日的顺延四日', () => {
    const asked = [...reviewed, on('requestRecheck', '2024-05-15')]
    expect(clocksOf(...asked).recheck?.last).toBe('2024-06-14')
    const heard = [...asked, on('openHearing', '2024-05-27'), on('endHearing', '2024-05-31')]
    expect(clocksOf(...heard, rechecked('2024-06-18')).recheck).toMatchObject({ last: '2024-06-18', late: false })
    expect(clocksOf(...heard, rechecked('2024-06-19')).recheck?.late).toBe(true)
  })
  it('复核终结后程序走完，只能登记评价和化解', () => {
    const ended = [...reviewed, on('requestRecheck', '2024-05-15'), rechecked('2024-06-03')]
    expect(refusalsOf(...ended, on('requestReview', '2024-06-10'))).toHaveLength(1)
    expect(refusalsOf(...ended, on('resolve', '2024-07-10', { resolvedBy: 'help' }))).toEqual([])
  })
  it('告知不再受理须关联已经复核终结的同一事项', () => {
    expect(refusalsOf(received('2024-08-05'), on('turnAway', '2024-08-06'))).toEqual(['告知不再受理须填写“已复核终结的同一事项”'])
    expect(petition.procedure.steps.turnAway?.relies?.[0]).toMatchObject({ linked: 'endedBefore', meets: { state: 'ended' } })
  })
})
