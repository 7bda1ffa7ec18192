// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import penalty from './kind.ts'

const on = (step: string, day: string, data: object = {}, by = 'officer'): ExampleStep => ({ step, day, by, data: { ...data } })
const two = [{ officer: { id: 'a' } }, { officer: { id: 'b' } }]
const filed = (day: string, data: object = {}) => [
  on('report', day, { lead: 'inspection', about: '某行为' }),
  on(
    'file', day,
    { track: 'ordinary', power: { id: 'p' }, actOn: day, withinTime: true, partyKind: 'organisation', organisation: '某厂', ...data },
  ),
]
const investigated = (day: string, data: object = {}) => on('investigate', day, { officers: two, certificatesShown: true, ...data })
const notified = (day: string, data: object = {}) => on(
  'notify', day, { planned: 'fine', plannedFine: 10_000_00, hearingRight: false, ...data },
)
const decided = (day: string, data: object = {}) =>
  on('decide', day, { outcome: 'fine', decisionNumber: '1号', basisPower: { id: 'p' }, fine: 10_000_00, ...data }, 'head')
const ready = (day: string) => [...filed(day), investigated(day), notified(day)]
const clocksOf = (...steps: ExampleStep[]) => play(penalty, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(penalty, steps).refusals.map(each => each.message)
const relies = (step: string) => penalty.procedure.steps[step]?.relies ?? []

describe('行政处罚法第六十条：自立案之日起90日内作出决定', () => {
  it('第90日在期限内，第91日逾期：是自然日，遇国庆也不顺延', () => {
    expect(clocksOf(...ready('2025-03-03'), decided('2025-06-01')).decide).toMatchObject({ last: '2025-06-01', late: false })
    expect(clocksOf(...ready('2025-03-03'), decided('2025-06-02')).decide?.late).toBe(true)
    expect(clocksOf(...ready('2025-07-05')).decide?.last).toBe('2025-10-03')
  })
  it('本法没有可以扣除的时间，也没有延长；另有规定的按写明的依据和日期', () => {
    expect(penalty.procedure.clocks.decide?.pause).toBeUndefined()
    expect(penalty.procedure.clocks.decide?.extend).toBeUndefined()
    const longer = on('longer', '2025-05-20', { otherRule: '某规定某条', otherDue: '2025-07-01' })
    expect(clocksOf(...ready('2025-03-03'), longer, decided('2025-07-01')).decide).toMatchObject({ last: '2025-07-01', late: false })
    expect(clocksOf(...ready('2025-03-03'), longer, decided('2025-07-02')).decide?.late).toBe(true)
  })
})

describe('行政处罚法第六十一条：7日（工作日）内送达', () => {
  it('第7个工作日在期限内，次日逾期，跨劳动节', () => {
    const serve = (day: string) => clocksOf(...ready('2025-03-03'), decided('2025-04-25'), on('serve', day, { service: 'mail' })).serve
    expect(serve('2025-05-08')).toMatchObject({ last: '2025-05-08', late: false })
    expect(serve('2025-05-09')?.late).toBe(true)
  })
  it('没有签确认书的不能电子送达', () => {
    expect(refusalsOf(...ready('2025-03-03'), decided('2025-04-25'), on('serve', '2025-04-27', { service: 'electronic' }))).toHaveLength(1)
  })
})

describe('行政处罚法第六十四条：5日（工作日）内申请听证，举行7日（工作日）前通知', () => {
  const told = [...filed('2025-09-01'), investigated('2025-09-02'), notified('2025-09-24', { hearingRight: true })]
  it('第5个工作日申请在期限内，次日逾期；计入调休上班的星期日', () => {
    expect(clocksOf(...told, on('askHearing', '2025-09-30')).askHearing).toMatchObject({ last: '2025-09-30', late: false })
    expect(clocksOf(...told, on('askHearing', '2025-10-09')).askHearing?.late).toBe(true)
  })
  it('期满的次日才可以不经听证作出决定', () => {
    expect(refusalsOf(...told, on('hearingPeriodOver', '2025-09-30'))).toHaveLength(1)
    expect(refusalsOf(...told, on('hearingPeriodOver', '2025-10-01'), decided('2025-10-09'))).toEqual([])
    expect(refusalsOf(...told, decided('2025-09-28'))).toHaveLength(1)
  })
  it('通知之日到举行之日不足7个工作日的不能举行，刚好7个的可以，跨国庆', () => {
    const hear = (day: string) => refusalsOf(
      ...told, on('askHearing', '2025-09-28'), on('notifyHearing', '2025-09-29', { hearingPlace: '会议室' }),
      on('hear', day, { chairApart: true }, 'chair'),
    )
    expect(hear('2025-10-14')).toEqual(['听证通知太迟，应在举行的七个工作日前通知，最迟应在2025年9月28日'])
    expect(hear('2025-10-15')).toEqual([])
  })
  it('由非本案调查人员主持，调查人员不能登记举行听证', () => {
    const asked = [...told, on('askHearing', '2025-09-26'), on('notifyHearing', '2025-09-26', { hearingPlace: '会议室' })]
    expect(refusalsOf(...asked, on('hear', '2025-10-20', { chairApart: false }, 'chair'))).toEqual(['听证由非本案调查人员主持'])
    expect(refusalsOf(...asked, on('hear', '2025-10-20', { chairApart: true }))).toEqual(['举行听证与调查取证应由不同的人办理'])
  })
})

describe('行政处罚法第五十六条：先行登记保存7日（工作日）内处理', () => {
  it('第7个工作日在期限内，次日逾期，跨清明', () => {
    const clock = (day: string) => clocksOf(
      ...filed('2025-03-28'), on('preserve', '2025-03-28', { preserved: '设备', headApproved: true }),
      on('disposePreserved', day, { disposal: '退还' }),
    ).preserved
    expect(clock('2025-04-09')).toMatchObject({ last: '2025-04-09', late: false })
    expect(clock('2025-04-10')?.late).toBe(true)
  })
  it('未经负责人批准的不能保存', () => {
    expect(refusalsOf(...filed('2025-03-28'), on('preserve', '2025-03-28', { preserved: '设备', headApproved: false }))).toHaveLength(1)
  })
})

describe('行政处罚法第六十七条、第六十六条：收到决定书15日内缴纳，可以延期、分期', () => {
  const served = [...ready('2025-03-03'), decided('2025-04-15'), on('serve', '2025-04-18', { service: 'direct' })]
  it('第15日遇劳动节假期，当事人的期限顺延；次日逾期', () => {
    expect(clocksOf(...served, on('pay', '2025-05-06')).pay).toMatchObject({ last: '2025-05-06', late: false })
    expect(clocksOf(...served, on('pay', '2025-05-07')).pay?.late).toBe(true)
  })
  it('批准延期的按批准的日期', () => {
    expect(clocksOf(...served, on('defer', '2025-04-28', { deferTo: '2025-08-31', deferWhy: '困难' }, 'head')).pay?.last).toBe('2025-08-31')
  })
  it('没有罚款的没有缴纳期限', () => {
    const warned = [
      ...filed('2025-03-03'), investigated('2025-03-04'), notified('2025-03-05', { planned: 'warning', plannedFine: undefined }),
    ]
    expect(
      clocksOf(...warned, decided('2025-03-10', { outcome: 'warning', fine: undefined }), on('serve', '2025-03-10', { service: 'handed' })).pay,
    ).toBeUndefined()
  })
})

describe('行政处罚法第七十一条：当场收缴的2日（工作日）内交机关，机关2日内缴银行', () => {
  it('第2个工作日在期限内，次日逾期，跨周末', () => {
    const cash = [
      ...ready('2025-03-03'), decided('2025-04-15'), on('serve', '2025-04-18', { service: 'direct' }),
      on('collectCash', '2025-04-18', { remote: true }),
    ]
    expect(clocksOf(...cash, on('handInCash', '2025-04-22')).handInCash).toMatchObject({ last: '2025-04-22', late: false })
    expect(clocksOf(...cash, on('handInCash', '2025-04-23')).handInCash?.late).toBe(true)
    expect(clocksOf(...cash, on('handInCash', '2025-04-22'), on('pay', '2025-04-24')).bankCash).toMatchObject(
      { last: '2025-04-24', late: false },
    )
    expect(clocksOf(...cash, on('handInCash', '2025-04-22'), on('pay', '2025-04-25')).bankCash?.late).toBe(true)
  })
})

describe('行政处罚法第二十四条、第三十八条：处罚权在决定之日有效；赋权以前的行为，看赋权决定怎样规定', () => {
  it('立案和决定都按两个日期核对清单', () => {
    expect(relies('file').slice(0, 2)).toMatchObject(
      [{ holds: 'power-item.penalty', of: 'power' }, { holds: 'power-item.penalty', of: 'power', on: 'actOn' }],
    )
    expect(relies('decide').slice(0, 2)).toMatchObject(
      [{ holds: 'power-item.penalty', of: 'basisPower' }, { holds: 'power-item.penalty', of: 'basisPower', on: 'actOn' }],
    )
  })
  it('受委托的以委托机关的名义处罚（第二十条第四款）：没有填写委托机关的，事项不能来自委托', () => {
    for (const [step, of] of [['file', 'power'], ['decide', 'basisPower']] as const)
      expect(relies(step)[2]).toMatchObject({ holds: 'power-item.own-penalty', of, when: { inNameOf: { given: false } } })
    const own = (name: string, inNameOf?: string) => {
      const { when = {}, parts } = penalty.documents![name]!
      return [when, JSON.stringify(parts).includes(inNameOf ?? '{town}人民政府（印章）')]
    }
    expect(own('decision')).toEqual([expect.objectContaining({ inNameOf: { given: false } }), true])
    expect(own('decisionByDelegation', '{inNameOf}（印章）')).toEqual([expect.objectContaining({ inNameOf: { given: true } }), true])
    expect(own('decisionByDelegation')[1]).toBe(false)
  })
  it('行为之日没有处罚权的，写明赋权决定对此前行为的规定才由本镇办理', () => {
    const [now, then] = relies('file')
    expect(then).toMatchObject({ on: 'actOn', when: { earlierActs: { given: false } } })
    expect(now).not.toHaveProperty('when')
  })
  it('处罚没有写明依据事项的不能决定', () => expect(refusalsOf(...ready('2025-03-03'), decided('2025-03-10', { basisPower: undefined }))).toHaveLength(1))
  it('超过追究期限的不能立案', () => expect(refusalsOf(...filed('2025-03-03', { withinTime: false }))).toEqual(['超过追究期限的违法行为不再给予处罚']))
})

describe('行政处罚法第四十二条、第五十五条：两名以上有资格的人员，出示证件', () => {
  it('一人不行；没有出示证件不行；证件按当日名册核对', () => {
    expect(refusalsOf(...filed('2025-03-03'), investigated('2025-03-04', { officers: two.slice(1) }))).toHaveLength(1)
    expect(refusalsOf(...filed('2025-03-03'), investigated('2025-03-04', { certificatesShown: false }))).toHaveLength(1)
    expect(relies('investigate')).toMatchObject([{ holds: 'enforcement-officer.certified', of: 'officers.officer' }])
  })
})

describe('行政处罚法第四十四条、第四十五条、第六十二条、第六十三条：先告知后决定，不得加重', () => {
  it('没有告知的不得作出处罚决定', () => {
    expect(refusalsOf(...filed('2025-03-03'), investigated('2025-03-04'), decided('2025-03-10'))).toEqual(
      ['处罚决定作出前应告知拟处罚的内容、事实、理由、依据和权利，没有告知的不得作出处罚决定'],
    )
  })
  it('比告知的重一分也不行，相等可以', () => {
    expect(refusalsOf(...ready('2025-03-03'), decided('2025-03-10', { fine: 10_000_01 }))).toHaveLength(1)
    expect(refusalsOf(...ready('2025-03-03'), decided('2025-03-10'))).toEqual([])
  })
  it('拟降级、吊销、停产停业的必须告知听证权', () => {
    expect(refusalsOf(...filed('2025-03-03'), investigated('2025-03-04'), notified('2025-03-05', { planned: 'heavier' }))).toHaveLength(1)
  })
})

describe('行政处罚法第五十七条、第五十八条：法制审核和集体讨论', () => {
  it('属于应当审核的情形或者经过听证的，没有审核不得决定；审核须通过', () => {
    const due = [...filed('2025-03-03'), investigated('2025-03-04', { reviewCases: ['complex'] }), notified('2025-03-05')]
    expect(refusalsOf(...due, decided('2025-03-10'))).toHaveLength(1)
    expect(refusalsOf(...due, decided('2025-03-10', { review: ['r'] }))).toEqual([])
    expect(relies('decide').find(each => 'linked' in each)).toMatchObject(
      { linked: 'review', meets: { object: 'enforcement', conclusion: ['lawful', 'lawful-if-changed'] } },
    )
  })
  it('一份审核意见只用于一案', () => {
    expect(relies('decide').find(each => 'tally' in each && each.tally === 'review')).toMatchObject({ within: 'ever', under: 1 })
  })
  it('情节复杂或者重大的，未经集体讨论不得决定；讨论要两人以上发表意见', () => {
    const grave = [...filed('2025-03-03'), investigated('2025-03-04', { grave: true }), notified('2025-03-05')]
    const discuss = (opinions: object[]) => on('discuss', '2025-03-07', { opinions }, 'head')
    expect(refusalsOf(...grave, decided('2025-03-10'))).toEqual(['情节复杂或者重大违法行为，应由负责人集体讨论决定'])
    expect(refusalsOf(...grave, discuss([{ opinion: '同意' }]))).toHaveLength(1)
    expect(refusalsOf(...grave, discuss([{ opinion: '同意' }, { opinion: '同意' }]), decided('2025-03-10'))).toEqual([])
  })
})

describe('行政处罚法第五十一条、第五十二条：简易程序', () => {
  const simple = (data: object, party: object = { partyKind: 'citizen', party: '张某' }, day = '2025-03-03') => refusalsOf(
    ...filed(day, { track: 'simple', ...party }),
    decided(day, { officers: two, certificatesShown: true, toldOrally: true, reconsiderFirst: true, ...data }),
  )
  const firm = { partyKind: 'organisation' }
  it('公民200元以下可以，200元零一分不行', () => {
    expect(simple({ fine: 200_00 })).toEqual([])
    expect(simple({ fine: 200_01 })).toHaveLength(1)
  })
  it('法人或者其他组织3000元以下可以，超过不行；警告可以', () => {
    expect(simple({ fine: 3_000_00 }, firm)).toEqual([])
    expect(simple({ fine: 3_000_01 }, firm)).toHaveLength(1)
    expect(simple({ outcome: 'warning', fine: undefined })).toEqual([])
    expect(simple({ outcome: 'confiscation', fine: undefined })).toHaveLength(1)
  })
  it('两名执法人员、当场告知', () => {
    expect(simple({ fine: 100_00, officers: two.slice(1) })).toHaveLength(1)
    expect(simple({ fine: 100_00, toldOrally: false })).toHaveLength(1)
  })
  it('行政复议法第二十三条：2024年1月1日起告知先申请行政复议', () => {
    expect(simple({ fine: 100_00, reconsiderFirst: false }, undefined, '2023-12-29')).toEqual([])
    expect(simple({ fine: 100_00, reconsiderFirst: false }, undefined, '2024-01-02')).toEqual(['当场处罚的决定书应告知先申请行政复议，再提起诉讼'])
  })
  it('没有报所属机关备案的不能结案', () => {
    const done = [
      ...filed('2025-03-03', { track: 'simple', partyKind: 'citizen', party: '张某' }),
      decided(
        '2025-03-03',
        { outcome: 'warning', fine: undefined, officers: two, certificatesShown: true, toldOrally: true, reconsiderFirst: true },
      ),
      on('serve', '2025-03-03', { service: 'handed' }),
    ]
    expect(refusalsOf(...done, on('close', '2025-03-04'))).toEqual(['当场处罚决定还没有报所属机关备案'])
    expect(refusalsOf(...done, on('handIn', '2025-03-04'), on('close', '2025-03-04'))).toEqual([])
  })
})

describe('行政处罚法第三十三条：轻微不罚、首违免罚、无过错不罚', () => {
  const waive = (data: object) => refusalsOf(
    ...filed('2025-03-03'), investigated('2025-03-04'),
    decided('2025-03-10', { fine: undefined, basisPower: undefined, educated: true, ...data }),
  )
  const first = { outcome: 'exempt-first', firstTime: true, slight: true, corrected: true, countyAnswer: '没有记录' }
  it.each(['firstTime', 'slight', 'corrected', 'countyAnswer', 'educated'])(
    '首违免罚缺 %s 的不行', missing => expect(waive({ ...first, [missing]: undefined })).toHaveLength(1),
  )
  it('三项条件、县级查询和教育齐备的可以；同一当事人在本镇有过案件的不行', () => {
    expect(waive(first)).toEqual([])
    expect(relies('decide').filter(each => 'tally' in each && each.tally !== 'review')).toMatchObject([
      { tally: 'party', within: 'ever', under: 1, when: { outcome: 'exempt-first' } }, { tally: 'organisation', within: 'ever', under: 1 },
    ])
  })
  it('轻微不罚三项都要，无过错要证据', () => {
    expect(waive({ outcome: 'exempt-minor', slight: true, corrected: true })).toHaveLength(1)
    expect(waive({ outcome: 'exempt-minor', slight: true, corrected: true, noHarm: true })).toEqual([])
    expect(waive({ outcome: 'exempt-faultless' })).toHaveLength(1)
    expect(waive({ outcome: 'exempt-faultless', faultless: true })).toEqual([])
  })
})

describe('行政处罚法第二十七条、第五十四条、第六十八条', () => {
  it('移送的写明移送给谁', () => {
    expect(
      refusalsOf(...filed('2025-03-03'), investigated('2025-03-04'), decided('2025-03-10', { outcome: 'transferred', fine: undefined })),
    ).toEqual(['移送的请填写移送机关'])
  })
  it(
    '普通程序没有调查的不能决定',
    () => expect(refusalsOf(...filed('2025-03-03'), decided('2025-03-10', { outcome: 'unfounded', fine: undefined }))).toHaveLength(1),
  )
  const served = (fine: number) => [
    ...ready('2025-03-03'), decided('2025-03-10', { fine }), on('serve', '2025-03-10', { service: 'handed' }),
  ]
  const onTheSpot = (fine: number, day = '2025-03-03') => [
    ...filed(day, { track: 'simple', partyKind: 'citizen', party: '张某' }),
    decided(day, { fine, officers: two, certificatesShown: true, toldOrally: true, reconsiderFirst: true }), on('serve', day, { service: 'handed' }),
  ]
  it('当场处罚100元以下可以当场收缴，100元零一分要事后难以执行', () => {
    expect(refusalsOf(...onTheSpot(100_00), on('collectCash', '2025-03-03'))).toEqual([])
    expect(refusalsOf(...onTheSpot(100_01), on('collectCash', '2025-03-03'))).toHaveLength(1)
    expect(refusalsOf(...onTheSpot(100_01), on('collectCash', '2025-03-03', { hardToCollect: true }))).toEqual([])
  })
  it('普通程序的罚款再少也不当场收缴，交通不便的地区经当事人提出除外（第六十九条）', () => {
    expect(refusalsOf(...served(50_00), on('collectCash', '2025-03-10', { hardToCollect: true }))).toHaveLength(1)
    expect(refusalsOf(...served(50_00), on('collectCash', '2025-03-10', { remote: true }))).toEqual([])
  })
  it('当场收缴出具专用票据（第七十条）', () => {
    const collect = (data: object) => refusalsOf(...onTheSpot(100_00, '2026-11-23'), on('collectCash', '2026-11-23', data))
    expect(collect({})).toEqual(['当场收缴应出具财政部门统一制发的专用票据，请填写票据号，不出具的当事人有权拒绝缴纳'])
    expect(collect({ receipt: '000123' })).toEqual([])
  })
})

describe('行政复议法第三十二条：通过处罚机关申请复议，认为应当维持的5日（工作日）内转送', () => {
  const done = [
    ...filed('2025-09-22', { track: 'simple', partyKind: 'citizen', party: '张某' }),
    decided('2025-09-22', { fine: 100_00, officers: two, certificatesShown: true, toldOrally: true, reconsiderFirst: true }),
    on('receiveAppeal', '2025-09-28'),
  ]
  it('第5个工作日在期限内，次日逾期，跨国庆', () => {
    expect(clocksOf(...done, on('forwardAppeal', '2025-10-11')).forwardAppeal).toMatchObject({ last: '2025-10-11', late: false })
    expect(clocksOf(...done, on('forwardAppeal', '2025-10-13')).forwardAppeal?.late).toBe(true)
  })
  it(
    '普通程序的决定不通过本机关',
    () => expect(refusalsOf(...ready('2025-03-03'), decided('2025-03-10'), on('receiveAppeal', '2025-03-20'))).toHaveLength(1),
  )
})
