// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { Choice, ExampleStep, Opens } from '../../kernel/declare/declare.ts'
import { meets } from '../../kernel/kernel.ts'
import { kinds } from '../register.ts'
import residentRequest from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const receive = (data: object = {}, day = '2025-04-14') => on('receive', day, { channel: 'box', content: '反映一件事', ...data })
const routed = (routedTo: string, data: object = {}, received: object = {}) => [
  receive(received), on('route', '2025-04-16', { routedTo, ...data }),
]
const refusalsOf = (...steps: ExampleStep[]) => play(residentRequest, steps).refusals.map(each => each.message)
const opens = residentRequest.procedure.steps.route?.opens as readonly Opens[]
/** What the routed request opens, with the fields it hands on. */
function openedBy(...steps: ExampleStep[]) {
  const { matter } = play(residentRequest, steps)
  return opens.filter(each => matter && meets(each.when, matter)).map(({ kind, step, as, with: fixed, on: day }) => {
    const handed = Object.entries(as).map(([to, from]) => [to, matter!.facts[from]] as const).filter(([, value]) => value !== undefined)
    return { kind, step, day: matter!.on[day!], data: { ...fixed, ...Object.fromEntries(handed) } }
  })
}

describe('一分钟登记，可以匿名', () => {
  it('只问渠道和内容', () => {
    expect(residentRequest.procedure.steps.receive?.needs).toEqual(['channel', 'content'])
    expect(refusalsOf(receive())).toEqual([])
  })
  it('代办须有诉求人同意', () => {
    expect(refusalsOf(receive({ helper: '李某' }))).toHaveLength(1)
    expect(refusalsOf(receive({ helper: '李某', helperConsent: true }))).toEqual([])
  })
})

describe('信访工作条例第二十三条：十五日从收到之日起算，转交不重新起算', () => {
  it.each([
    ['petition', { petitionChannel: 'letter' }, { person: '张某' }],
    ['dispute', { disputeType: 'land', foundOn: '2025-04-14' }, {}],
    ['consultation', { serviceType: 'advice' }, { phone: '13800000000' }],
    ['rectification', { about: '占道', foundOn: '2025-04-10', object: '某店' }, {}],
  ] as const)('转 %s 开立的事项，第一步就在收到之日，并且办得成', (to, data, received) => {
    const [opened, ...more] = openedBy(...routed(to, data, received))
    expect(more).toEqual([])
    expect(opened?.day).toBe('2025-04-14')
    const kind = kinds.kinds.get(opened!.kind)!
    expect(play(kind, [{ step: opened!.step, day: opened!.day!, data: opened!.data }]).refusals).toEqual([])
  })
  it('信访件的告知期限由此从收到之日起', () => {
    const [opened] = openedBy(...routed('petition', { petitionChannel: 'letter' }, { person: '张某' }))
    expect(
      play(kinds.kinds.get('petition')!, [{ step: 'register', day: opened!.day!, data: opened!.data }]).matter?.clocks.inform?.last,
    ).toBe('2025-04-29')
  })
  it('没有留姓名的转信访，按姓名不清登记；代理信访须有代办人', () => {
    expect(openedBy(...routed('petition', { petitionChannel: 'letter' }))[0]?.data).toMatchObject({ contactUnclear: true })
    expect(refusalsOf(...routed('petition', { petitionChannel: 'proxy' }))).toHaveLength(1)
    const helped = openedBy(...routed('petition', { petitionChannel: 'proxy' }, { person: '张某', helper: '李某', helperConsent: true }))
    expect(helped[0]?.data).toMatchObject({ proxy: '李某', proxyConsent: true })
  })
  it.each(['here', 'disclosure', 'comment', 'elsewhere'])('转 %s 的不另立事项', to => {
    expect(openedBy(...routed(to, { toldWhere: '县里', excluded: 'court' }))).toEqual([])
  })
})

describe('选项与所转事项一致', () => {
  const codes = (kind: string, field: string) => Object.keys((kinds.kinds.get(kind)!.procedure.fields[field] as Choice).codes)
  it.each([
    ['disputeType', 'dispute', 'type'], ['petitionChannel', 'petition', 'channel'], ['serviceType', 'legal-consultation', 'type'],
  ])('%s', (own, kind, field) => {
    expect(codes(kind, field)).toEqual(expect.arrayContaining(codes('resident-request', own)))
  })
})

describe('应当由诉讼、仲裁、纪检、复议和其他机关解决的，告知理由和去向', () => {
  it('理由和去向缺一不可', () => {
    expect(refusalsOf(...routed('elsewhere', { toldWhere: '县人民法院' }))).toHaveLength(1)
    expect(refusalsOf(...routed('elsewhere', { excluded: 'court' }))).toHaveLength(1)
    expect(refusalsOf(...routed('elsewhere', { excluded: 'court', toldWhere: '县人民法院' }))).toEqual([])
  })
})

describe('热线和意见箱没有全国统一的日数：由本镇自定', () => {
  it('没有设置没有到期日；设置后最后一日在期限内，次日超期', () => {
    expect(play(residentRequest, [receive()]).matter?.clocks).toMatchObject(
      { route: { unset: 'resident-request.route' }, reply: { unset: 'resident-request.reply' } },
    )
    const replied = (day: string) => play(
      residentRequest, [receive(), on('reply', day, { replyText: '已办' })], { 'resident-request.reply': { days: 5 } },
    ).matter?.clocks.reply
    expect(replied('2025-04-19')).toMatchObject({ last: '2025-04-19', late: false })
    expect(replied('2025-04-20')?.late).toBe(true)
  })
})

describe('举报意见箱和电话的内容不给可能被反映的人看', () => {
  it('村和承办单位看不到是谁反映的，村看不到意见箱、电话和媒体的件', () => {
    const matter = { ...play(residentRequest, routed('here', {}, { person: '张某' })).matter!, village: 1 }
    const reading = (post: string) => residentRequest.reads.filter(each => each.post === post && meets(each.where, matter, 1))
    expect([...reading('village'), ...reading('grid-worker')]).toEqual([])
    expect(reading('handler').map(each => each.masks?.includes('person'))).toEqual([true])
  })
})
