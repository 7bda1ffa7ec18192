// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import mediationSubsidy from './kind.ts'

const line = { dispute: ['d1'], mediator: { id: 'm1' }, grade: '一般', amount: 20_000 }
const draft = (lines: object[]): ExampleStep => ({
  step: 'draft', day: '2024-04-08', data: { periodFrom: '2024-01-01', periodTo: '2024-03-31', rule: '县办法', lines }, by: 'clerk',
})
const refusalsOf = (...steps: ExampleStep[]) => play(mediationSubsidy, steps).refusals.map(each => each.message)
const { steps } = mediationSubsidy.procedure

describe('人民调解法第十六条：给予适当误工补贴；标准由当地规定', () => {
  it('没有任何默认金额：金额和档次逐行填写，标准文件必须写明', () => {
    expect(steps.draft?.needs).toContain('rule')
    expect(refusalsOf(draft([{ ...line, amount: undefined }]))).toEqual(['补贴明细有一行没有填写补贴金额'])
    expect(refusalsOf(draft([{ ...line, grade: undefined }]))).toEqual(['补贴明细有一行没有填写档次，应按补贴标准文件填写'])
  })
  it('有一行不全，整册不收', () => {
    expect(refusalsOf(draft([line, { ...line, dispute: [] }]))).toHaveLength(1)
    expect(refusalsOf(draft([line, { ...line, dispute: ['d2'] }]))).toEqual([])
  })
})

describe('卷宗归档才补贴，一件纠纷只列一次', () => {
  it('依据所列纠纷的状态和别的补贴册', () => {
    expect(steps.draft?.relies).toMatchObject([
      { linked: 'lines.dispute', meets: { state: 'filed' } },
      { tally: 'lines.dispute', within: 'ever', under: 1 },
    ])
  })
})

describe('造册、核对、审批、发放不是一个人', () => {
  const drafted = draft([line])
  it.each(['check', 'approve', 'pay'])('造册的人不能办 %s', step => {
    const before: ExampleStep[] = [drafted]
    if (step !== 'check') before.push({ step: 'check', day: '2024-04-09', by: 'checker' })
    if (step === 'pay') before.push({ step: 'approve', day: '2024-04-10', by: 'leader' })
    const data = step === 'pay' ? { voucher: '1号' } : {}
    expect(refusalsOf(...before, { step, day: '2024-04-11', data, by: 'clerk' })).toHaveLength(1)
    expect(refusalsOf(...before, { step, day: '2024-04-11', data, by: 'another' })).toEqual([])
  })
  it('退回以后由更正改明细，重新提交仍须他人核对', () => {
    const back = [
      drafted, { step: 'sendBack', day: '2024-04-09', data: { backReason: '档次' }, by: 'checker' },
      { step: 'resubmit', day: '2024-04-10', by: 'second' },
    ]
    expect(refusalsOf(...back, { step: 'check', day: '2024-04-11', by: 'clerk' })).toHaveLength(1)
  })
})
