// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import villageDisclosure from './kind.ts'

const on = (step: string, day: string, data: object = {}): ExampleStep => ({ step, day, data: { ...data } })
const item = { direction: 'out', subject: '电费', amount: 100, approvedBy: '村主任', approvedOn: '2026-03-05' }
const compile = (day: string, data: object = {}) => on(
  'compile', day, { type: 'affairs', periodFrom: '2025-10-01', periodTo: '2025-12-31', content: '内容', ...data },
)
const sign = (day: string, data: object = {}) => on('sign', day, { signatures: [{ supervisor: { id: 's1' } }], noneInvolved: true, ...data })
const post = (day: string) => on('post', day, { postedAt: '公开栏' })
const refusalsOf = (...steps: ExampleStep[]) => play(villageDisclosure, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(villageDisclosure, steps).matter?.state

describe('村民委员会组织法第三十五条：公布不少于15日（2026年1月1日起）', () => {
  const posted = (day: string) => [compile('2025-12-01'), sign('2025-12-02'), post(day)]
  it('公布之日不计入，满15日的次日才登记期满', () => {
    expect(refusalsOf(...posted('2026-03-01'), on('takeDown', '2026-03-16'))).toEqual(['公布不少于 15 日，还没有期满，最早为2026年3月17日'])
    expect(stateOf(...posted('2026-03-01'), on('takeDown', '2026-03-17'))).toBe('closed')
  })
  it('期满日在节假日的不顺延也不缩短', () => {
    expect(stateOf(...posted('2026-09-20'), on('takeDown', '2026-10-06'))).toBe('closed')
  })
  it('依公布之日的版本：2025年12月31日公布的没有日数', () => {
    expect(stateOf(...posted('2025-12-31'), on('takeDown', '2026-01-02'))).toBe('closed')
    expect(stateOf(...posted('2026-01-01'), on('takeDown', '2026-01-02'))).toBe('posted')
  })
  it('应当接受查询：登记的询问须有答复', () => {
    expect(refusalsOf(...posted('2026-03-01'), on('answer', '2026-03-05', { questions: [{ asked: '什么时候发？' }] }))).toHaveLength(1)
    expect(
      refusalsOf(...posted('2026-03-01'), on('answer', '2026-03-05', { questions: [{ asked: '什么时候发？', answered: '月底' }] })),
    ).toEqual([])
  })
  it('重大事项随时公布，不等签字', () => {
    expect(stateOf(compile('2026-03-01', { type: 'major' }), post('2026-03-01'))).toBe('posted')
  })
  it('每季度一次的间隔是本镇登记的设置，按村画出缺口', () => {
    expect(villageDisclosure.expects).toMatchObject({ setting: 'village-disclosure.interval', of: 'village', on: 'post' })
  })
})

describe('村民委员会组织法第三十七条（2018年修正为第三十二条）：村民委员会成员及其近亲属不得担任监督成员', () => {
  it('没有声明或者声明为否的不能签字', () => {
    expect(refusalsOf(compile('2026-03-01'), sign('2026-03-02', { noneInvolved: false }))).toHaveLength(1)
    expect(refusalsOf(compile('2026-03-01'), sign('2026-03-02', { noneInvolved: undefined }))).toHaveLength(1)
  })
  it('没有签字的村务、没有核对的财务都不能公布', () => {
    const finance = [compile('2026-03-01', { type: 'finance', items: [item] }), sign('2026-03-02')]
    expect(stateOf(compile('2026-03-01'), post('2026-03-02'))).toBe('compiled')
    expect(stateOf(...finance, post('2026-03-03'))).toBe('signed')
    expect(stateOf(...finance, on('townCheck', '2026-03-03'), post('2026-03-04'))).toBe('posted')
  })
  it('退回更正以后，原来的签字不算', () => {
    const back = [compile('2026-03-01'), sign('2026-03-02'), on('sendBack', '2026-03-03', { backReason: '漏项' }), post('2026-03-04')]
    expect(stateOf(...back)).toBe('compiled')
  })
})

describe('收支逐笔写明事由、金额、审批人和审批日期', () => {
  it.each(['subject', 'amount', 'approvedBy', 'approvedOn'])('缺 %s 的不收', column => {
    expect(refusalsOf(compile('2026-03-01', { type: 'finance', items: [item, { ...item, [column]: undefined }] }))).toHaveLength(1)
  })
})

describe('村民委员会组织法第三十六条（2018年修正为第三十一条）：村民反映的由乡镇调查核实，责令公布', () => {
  const told = [compile('2026-03-01'), sign('2026-03-02'), on('complain', '2026-03-09', { complaint: '没有张贴' })]
  it('查实的须写明责令公布什么、到哪一天、由谁公布，并另立问题整改', () => {
    expect(refusalsOf(...told, on('investigate', '2026-03-12', { finding: 'unposted' }))).toHaveLength(1)
    expect(
      refusalsOf(
        ...told, on('investigate', '2026-03-12', { finding: 'unposted', ordered: '公布一季度村务', orderedBy: '2026-03-20', responsible: ['u'] }),
      ),
    ).toEqual([])
    expect(villageDisclosure.procedure.steps.investigate?.opens).toMatchObject({ kind: 'rectification', with: { source: 'disclosure' } })
  })
  it('公布及时、真实的到此为止', () => {
    expect(refusalsOf(...told, on('investigate', '2026-03-12', { finding: 'proper' }))).toEqual([])
  })
  it('反映的内容不给村里看', () => {
    expect(villageDisclosure.reads.find(({ post }) => post === 'village')?.masks).toContain('complaint')
  })
})
