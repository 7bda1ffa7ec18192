// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import compulsion from './kind.ts'

const on = (step: string, day: string, data: object = {}, by = 'officer'): ExampleStep => ({ step, day, by, data: { ...data } })
const two = [{ officer: { id: 'a' } }, { officer: { id: 'b' } }]
const onSite = { officers: two, certificatesShown: true, rightsTold: true, siteRecord: true }
const proposed = (form: string, day: string, data: object = {}) =>
  on(
    'propose', day,
    { form, about: '某事', power: { id: 'p' }, partyKind: 'organisation', organisation: '某厂', decisionNumber: '1号', ...data },
  )
const approved = (form: string, day: string, data: object = {}) => [proposed(form, day, data), on('approve', day, {}, 'head')]
const seized = (day: string, data: object = {}) => on('seize', day, { ...onSite, things: [{ thing: '设备' }], ...data })
const urged = (day: string, dutyBy: string, data: object = {}) => on('urge', day, { duty: '拆除', dutyBy, ...data })
const clocksOf = (...steps: ExampleStep[]) => play(compulsion, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(compulsion, steps).refusals.map(each => each.message)

describe('行政强制法第二十五条：查封、扣押不超过30日，可以延长30日，检测期间不计入', () => {
  const start = [...approved('seizure', '2025-03-03'), seized('2025-03-03')]
  const released = (day: string) => on('release', day, { releaseWhy: 'decided' })
  const extend = (day: string, extendDays: number, extensionTold = true) => on(
    'extend', day, { extendDays, extendReason: '复杂', extensionTold }, 'head',
  )
  it('第30日解除在期限内，第31日逾期：是自然日', () => {
    expect(clocksOf(...start, released('2025-04-02')).seizure).toMatchObject({ last: '2025-04-02', late: false })
    expect(clocksOf(...start, released('2025-04-03')).seizure?.late).toBe(true)
  })
  it('第30日在国庆假期内也不顺延', () => {
    expect(clocksOf(...approved('seizure', '2025-09-04'), seized('2025-09-04')).seizure?.last).toBe('2025-10-04')
  })
  it('延长30日可以，31日不行；期满后不能延长；没有书面告知的不能延长', () => {
    expect(clocksOf(...start, extend('2025-04-01', 30)).seizure?.last).toBe('2025-05-02')
    expect(refusalsOf(...start, extend('2025-04-01', 31))).toEqual(['“查封、扣押期限”最多延长 30 日，已延长 31 日'])
    expect(refusalsOf(...start, extend('2025-04-03', 5))).toEqual(['“查封、扣押期限”已于 2025-04-02 届满，2025-04-03 不能再延长'])
    expect(refusalsOf(...start, extend('2025-04-01', 5, false))).toHaveLength(1)
  })
  it('书面告知的检测期间不计入，没有告知的不能不计入', () => {
    const testing = (testingTold: boolean) => on('startTesting', '2025-03-10', { testingWhat: '检验', testingTold })
    expect(clocksOf(...start, testing(true), on('endTesting', '2025-03-17')).seizure?.last).toBe('2025-04-09')
    expect(clocksOf(...start, testing(true)).seizure).toMatchObject({ paused: '2025-03-10' })
    expect(refusalsOf(...start, testing(false))).toHaveLength(1)
  })
})

describe('行政强制法第十八条：事前批准、两名以上人员、出示证件、告知、现场笔录', () => {
  it('未经批准的不能实施，提请人不能自己批准', () => {
    expect(refusalsOf(proposed('seizure', '2025-03-03'), seized('2025-03-03'))).toHaveLength(1)
    expect(refusalsOf(proposed('seizure', '2025-03-03'), on('approve', '2025-03-03'))).toEqual(['批准与提请应由不同的人办理'])
  })
  it.each([
    [{ officers: two.slice(1) }, '执法人员不足两人，强制应由两名以上行政执法人员实施'],
    [{ certificatesShown: false }, '没有出示执法证件，应先出示'],
    [{ rightsTold: false }, '应当场告知理由、依据、权利和救济途径，并听取陈述、申辩'],
    [{ siteRecord: false }, '应制作现场笔录，由当事人或者见证人签名'],
  ])('%j 不行', (data, message) => expect(refusalsOf(...approved('seizure', '2025-03-03'), seized('2025-03-03', data))).toEqual([message]))
})

describe('行政强制法第十七条：由有权机关实施，不得委托，人员有资格', () => {
  it('事项按提请当日的清单核对，强制措施须有强制权；人员按实施当日核对', () => {
    expect(compulsion.procedure.steps.propose?.relies).toMatchObject([
      { holds: 'power-item.compulsion', of: 'power', when: { form: 'seizure' } }, { holds: 'power-item.in-force', of: 'power' },
    ])
    for (const step of ['seize', 'seizeAtOnce', 'perform']) {
      expect(compulsion.procedure.steps[step]?.relies).toMatchObject([{ holds: 'enforcement-officer.certified', of: 'officers.officer' }])
    }
  })
})

describe('行政强制法第十九条：情况紧急当场实施的，24小时内补办批准', () => {
  const atOnce = (day: string) => [
    proposed('seizure', day, { urgent: true, urgentWhy: '泄漏' }), on('seizeAtOnce', day, { ...onSite, things: [{ thing: '气瓶' }] }),
  ]
  it('次日补办在期限内，第三日逾期，假日照算', () => {
    expect(clocksOf(...atOnce('2025-04-30'), on('backfill', '2025-05-01', {}, 'head')).backfill).toMatchObject(
      { last: '2025-05-01', late: false },
    )
    expect(clocksOf(...atOnce('2025-04-30'), on('backfill', '2025-05-02', {}, 'head')).backfill?.late).toBe(true)
  })
  it('不是紧急的不能先实施', () => {
    expect(
      refusalsOf(proposed('seizure', '2025-03-03'), on('seizeAtOnce', '2025-03-03', { ...onSite, things: [{ thing: '气瓶' }] })),
    ).toEqual(['不是情况紧急的，应先经负责人批准'])
  })
})

describe('行政强制法第四十三条：不在夜间和法定节假日，不停水电热气', () => {
  const perform = (data: object, urgent = false) => refusalsOf(
    ...approved('own', '2025-03-03', urgent ? { urgent: true, urgentWhy: '汛期' } : {}), urged('2025-03-04', '2025-03-10'),
    on('decide', '2025-03-11', { enforcementNumber: '1号' }, 'head'), on('perform', '2025-03-12', { ...onSite, ...data }),
  )
  it('夜间的不行，紧急的可以；停供的一律不行', () => {
    expect(perform({ atNight: true })).toHaveLength(1)
    expect(perform({ atNight: true }, true)).toEqual([])
    expect(perform({ utilities: true }, true)).toHaveLength(1)
    expect(perform({ atNight: false, utilities: false })).toEqual([])
  })
})

describe('行政强制法第三十七条：催告的期限届满仍不履行才决定，转移、隐匿财物的除外', () => {
  const decide = (day: string, data: object = {}) => refusalsOf(
    ...approved('own', '2025-09-01'), urged('2025-09-02', '2025-10-03'), on('decide', day, { enforcementNumber: '1号', ...data }, 'head'),
  )
  it('催告书载明的最后一日不行，次日可以，假日不顺延', () => {
    expect(decide('2025-10-03')).toEqual(['催告的履行期限还没有届满，届满的次日起才可以决定强制执行；有证据证明转移、隐匿财物的请注明'])
    expect(decide('2025-10-04')).toEqual([])
  })
  it('有证据证明转移、隐匿财物的，催告期间可以立即决定', () => {
    expect(decide('2025-09-05')).toHaveLength(1)
    expect(decide('2025-09-05', { hiding: true })).toEqual([])
  })
})

describe('行政强制法第四十四条：公告，复议、诉讼期限都届满又不拆除的才可以强制拆除', () => {
  const decide = (day: string, data: object = {}, announcement: string | undefined = '现场') => refusalsOf(
    ...approved('demolition', '2025-03-03'), urged('2025-03-04', '2025-03-20', { announcement }),
    on('decide', day, { enforcementNumber: '1号', remediesEnd: '2025-09-10', noRemedy: true, ...data }, 'head'),
  )
  it('届满当日不行，次日可以', () => {
    expect(decide('2025-09-10')).toEqual(['复议和诉讼期限还没有都届满，届满的次日起才可以强制拆除'])
    expect(decide('2025-09-11')).toEqual([])
  })
  it('申请了复议、提起了诉讼而决定得到维持的，终结的次日可以', () => {
    for (const remedied of ['reconsidered', 'judged']) {
      expect(decide('2025-09-10', { noRemedy: false, remedied })).toHaveLength(1)
      expect(decide('2025-09-11', { noRemedy: false, remedied })).toEqual([])
    }
  })
  it('申请了复议、提起了诉讼的不行；没有公告的不行', () => {
    expect(decide('2025-09-11', { noRemedy: false })).toHaveLength(1)
    expect(refusalsOf(
      ...approved('demolition', '2025-03-03'), urged('2025-03-04', '2025-03-20'),
      on('decide', '2025-09-11', { enforcementNumber: '1号', remediesEnd: '2025-09-10', noRemedy: true }, 'head'),
    )).toEqual(['强制拆除应予公告，请填写公告地点'])
  })
})

describe('行政强制法第五十一条：代履行3日（工作日）前催告', () => {
  const perform = (day: string) => refusalsOf(
    ...approved('substitute', '2025-09-01'), urged('2025-09-02', '2025-09-10'),
    on('decide', '2025-09-11', { enforcementNumber: '1号' }, 'head'),
    on('urgeSubstitute', '2025-09-29'), on('perform', day, onSite),
  )
  it('刚好3个工作日前可以，跨国庆不足的不行', () => {
    expect(perform('2025-10-09')).toHaveLength(1)
    expect(perform('2025-10-10')).toEqual([])
  })
  it('没有再催告的不行', () => {
    expect(refusalsOf(
      ...approved('substitute', '2025-09-01'), urged('2025-09-02', '2025-09-10'),
      on('decide', '2025-09-11', { enforcementNumber: '1号' }, 'head'),
      on('perform', '2025-09-15', onSite),
    )).toHaveLength(1)
  })
})

describe('行政强制法第五十三条、第五十四条：催告10日（工作日）后、期限届满之日起3个月内申请法院执行', () => {
  const window = (end: string) => on('windowOpens', end, { remediesEnd: end })
  const apply = (day: string, data: object = {}) => on('apply', day, { courtName: '示范县人民法院', noRemedy: true, ...data }, 'head')
  const start = [...approved('court', '2025-06-03'), window('2025-06-10')]
  it('催告后第10个工作日还不能申请，次日可以，跨国庆', () => {
    const late = [...approved('court', '2025-08-01'), window('2025-08-11'), urged('2025-09-24', '2025-10-08')]
    expect(refusalsOf(...late, apply('2025-10-14'))).toEqual(['催告书送达十个工作日后仍未履行的才可以申请法院执行，最早为2025年10月15日'])
    expect(refusalsOf(...late, apply('2025-10-15'))).toEqual([])
  })
  it('3个月的最后一日申请在期限内，次日逾期：自复议和诉讼期限都届满起算，不是缴款期满', () => {
    expect(clocksOf(...start, urged('2025-06-11', '2025-06-25'), apply('2025-09-10')).apply).toMatchObject(
      { started: '2025-06-10', last: '2025-09-10', late: false },
    )
    expect(clocksOf(...start, urged('2025-06-11', '2025-06-25'), apply('2025-09-11')).apply?.late).toBe(true)
  })
  it('期限没有都届满的、申请了救济的不能申请', () => {
    expect(
      refusalsOf(...approved('court', '2025-03-03'), urged('2025-03-04', '2025-03-20'), apply('2025-05-06', { remediesEnd: '2025-09-10' })),
    ).toHaveLength(1)
    expect(refusalsOf(...start, urged('2025-06-11', '2025-06-25'), apply('2025-07-01', { noRemedy: false }))).toHaveLength(1)
  })
  it('催告书给的期限比十个工作日长的，届满的次日起才可以申请（解释第一百五十五条）', () => {
    const long = [...start, urged('2025-06-11', '2025-07-31')]
    expect(refusalsOf(...long, apply('2025-07-31'))).toEqual(['催告书给的履行期限还没有届满，届满的次日起才可以申请法院执行'])
    expect(refusalsOf(...long, apply('2025-08-01'))).toEqual([])
  })
  it('复议维持、期满没有起诉的可以申请；生效裁判维持的执行裁判', () => {
    const used = (remedied: string) => refusalsOf(...start, urged('2025-06-11', '2025-06-25'), apply('2025-07-01', { noRemedy: false, remedied }))
    expect(used('reconsidered')).toEqual([])
    expect(used('judged')).toEqual(['决定已经生效裁判维持的，向第一审法院申请执行裁判，不办理这一步'])
  })
  it('申请期限开始之日就是届满之日', () => {
    expect(refusalsOf(...approved('court', '2025-06-03'), on('windowOpens', '2025-06-11', { remediesEnd: '2025-06-10' }))).toHaveLength(1)
    expect(refusalsOf(...approved('court', '2025-06-03'), on('windowOpens', '2025-06-09', { remediesEnd: '2025-06-10' }))).toHaveLength(1)
  })
})
