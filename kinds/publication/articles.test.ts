// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import publication from './kind.ts'

const on = (step: string, day: string, data: object = {}, by = 'drafter'): ExampleStep => ({ step, day, by, data: { ...data } })
const formed = (item: string, day: string) => on('form', day, { name: '某信息', item })
const upTo = (item: string, day: string) => [
  formed(item, day), on('draft', day), on('check', day, { redacted: true, secrecy: true }, 'checker'),
]
const published = (day: string) => on('publish', day, { carriers: ['site'] })
const clocksOf = (...steps: ExampleStep[]) => play(publication, steps).matter?.clocks ?? {}
const refusalsOf = (...steps: ExampleStep[]) => play(publication, steps).refusals.map(each => each.message)

/** Item, formed, last working day, the day after; across 国庆 in each. */
const limits: readonly [string, string, string, string, string][] = [
  ['政府信息公开条例第二十六条：自形成之日起20个工作日内公开', 'relief', '2025-09-15', '2025-10-17', '2025-10-18'],
  ['国办发〔2018〕118号第二部分：处罚决定7个工作日内公开', 'penalty', '2025-09-26', '2025-10-13', '2025-10-14'],
  ['国办发〔2018〕118号第二部分：许可决定7个工作日内公开', 'licence', '2025-09-26', '2025-10-13', '2025-10-14'],
  ['国办发〔2018〕118号第二部分：其他执法结果20个工作日内公开', 'inspection', '2025-09-15', '2025-10-17', '2025-10-18'],
]

describe.each(limits)('%s', (_title, item, start, last, after) => {
  it('最后一日公开在期限内，次日逾期', () => {
    expect(clocksOf(...upTo(item, start), published(last)).publish).toMatchObject({ last, late: false })
    expect(clocksOf(...upTo(item, start), published(after)).publish?.late).toBe(true)
  })
})

describe('政府信息公开条例第二十六条：变更的自变更之日起20个工作日内公开', () => {
  it('变更后重新起算，重新审查', () => {
    const changed = [...upTo('relief', '2025-03-03'), published('2025-03-10'), on('change', '2025-06-03', { changed: '标准' })]
    expect(clocksOf(...changed).publish).toMatchObject({ started: '2025-06-03', last: '2025-07-01' })
    expect(play(publication, changed).matter?.state).toBe('formed')
    expect(refusalsOf(...changed, published('2025-06-04'))).toHaveLength(1)
  })
})

describe('行政处罚法第四十八条：被变更、撤销、确认违法或者无效的，3日内撤回并公开说明理由', () => {
  const withdraw = (day: string, data: object = {}) => on('withdraw', day, { withdrawReason: '复议撤销', reasonPublished: true, ...data })
  const overturned = (day: string) => [
    ...upTo('penalty', '2025-09-01'), published('2025-09-05'), on('overturn', day, { changeKind: 'revoked' }),
  ]
  it('是工作日：第三个工作日在期限内，次日逾期，跨国庆假期', () => {
    expect(clocksOf(...overturned('2025-09-29'), withdraw('2025-10-10')).withdraw).toMatchObject({ last: '2025-10-10', late: false })
    expect(clocksOf(...overturned('2025-09-29'), withdraw('2025-10-11')).withdraw?.late).toBe(true)
  })
  it('没有公开说明理由的不能撤回', () => {
    expect(refusalsOf(...overturned('2025-09-29'), withdraw('2025-09-30', { reasonPublished: false }))).toEqual(['撤回行政处罚决定信息应公开说明理由'])
  })
  it('没有被变更、撤销的处罚决定不撤回；其他信息没有这个期限', () => {
    expect(refusalsOf(...upTo('penalty', '2025-09-01'), published('2025-09-05'), withdraw('2025-09-08'))).toHaveLength(1)
    expect(
      clocksOf(...upTo('relief', '2025-09-01'), published('2025-09-05'), on('overturn', '2025-09-29', { changeKind: 'changed' })).withdraw,
    ).toBeUndefined()
  })
})

describe('政府信息公开条例第十五条、第十七条：公开前遮蔽隐私和商业秘密，作保密审查', () => {
  const checked = (data: object) => refusalsOf(
    formed('relief', '2025-03-03'), on('draft', '2025-03-03'), on('check', '2025-03-04', { redacted: true, secrecy: true, ...data }, 'checker'),
  )
  it('缺一项都不能公开，各说各的条款', () => {
    expect(checked({})).toEqual([])
    const articles = ([{ redacted: false }, { secrecy: false }]).map(data => {
      const guard = publication.procedure.steps.check?.onlyIf?.find(({ otherwise }) => otherwise === checked(data)[0])
      return [guard?.cites?.article, guard?.cites?.paragraph]
    })
    expect(articles).toEqual([['15', undefined], ['17', 2]])
  })
})

describe('公开以前由另一人审查', () => {
  it('拟稿人不能审查，没有遮蔽或者没有保密审查的不能公开', () => {
    const drafted = [formed('relief', '2025-03-03'), on('draft', '2025-03-03')]
    expect(refusalsOf(...drafted, on('check', '2025-03-03', { redacted: true, secrecy: true }))).toEqual(['公开审查与拟公开件应由不同的人办理'])
    expect(refusalsOf(...drafted, on('check', '2025-03-03', { redacted: false, secrecy: true }, 'checker'))).toHaveLength(1)
    expect(refusalsOf(...drafted, on('check', '2025-03-03', { redacted: true, secrecy: false }, 'checker'))).toEqual(['没有作保密审查的信息不能公开'])
    expect(refusalsOf(...drafted, published('2025-03-04'))).toHaveLength(1)
  })
  it('期满以前不下架', () => {
    const up = [...upTo('relief', '2025-03-03'), on('publish', '2025-03-10', { carriers: ['board'], keepUntil: '2025-06-30' })]
    expect(refusalsOf(...up, on('expire', '2025-06-29'))).toEqual(['公开期限还没有届满'])
    expect(refusalsOf(...up, on('expire', '2025-06-30'))).toEqual([])
  })
})
