// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { entryOf, play } from '../../conformance/play.ts'
import type { ExampleStep, Kind, Step } from '../../kernel/declare/declare.ts'
import { type Matter, relyOn, validOn } from '../../kernel/kernel.ts'
import dispute from '../dispute/kind.ts'
import governanceRule from '../governance-rule/kind.ts'
import { kinds } from '../register.ts'
import mediationSubsidy from './kind.ts'

const line = { dispute: ['d1'], mediator: { id: 'm1' } }
const draft = (lines: object[]): ExampleStep => ({
  step: 'draft', day: '2026-04-08', data: { periodFrom: '2026-01-01', periodTo: '2026-03-31', lines }, by: 'clerk',
})
const refusalsOf = (...steps: ExampleStep[]) => play(mediationSubsidy, steps).refusals.map(each => each.message)
const { steps } = mediationSubsidy.procedure

const ended = (kind: Kind, id: string, ...life: ExampleStep[]): Matter => {
  const { matter, refusals } = play(kind, life)
  expect(refusals).toEqual([])
  return { ...matter!, id }
}
const rule = (id: string, from: string, amount: number, to?: string): Matter => ({
  ...ended(governanceRule, id, { step: 'record', day: from, data: { name: '以案定补办法', type: 'subsidy', from, rates: [{ grade: '一般', form: 'written', needs: ['visit'], amount }] } }),
  ...(to ? { facts: { name: '以案定补办法', type: 'subsidy', from, to, rates: [{ grade: '一般', form: 'written', needs: ['visit'], amount }] } } : {}),
})
const rules = [rule('r2025', '2023-01-01', 20_000, '2025-12-31'), rule('r2026', '2026-01-01', 25_000)]
const written = { agreementForm: 'written', amount: 0, partiesSigned: true, mediatorSigned: true, committeeSealed: true }
const mediated = (agreed: string, ...visits: ExampleStep[]): Matter => ended(dispute, 'd1',
  { step: 'register', day: '2025-12-01', data: { source: 'request', foundOn: '2025-12-01', type: 'land' } },
  { step: 'accept', day: '2025-12-02', data: { parties: [{ name: '甲' }, { name: '乙' }], mediators: [{ mediator: { id: 'm1', token: 't1' } }], willing: true } },
  { step: 'agree', day: agreed, data: written }, { step: 'perform', day: '2026-01-20' }, ...visits, { step: 'file', day: '2026-02-10' })
const visited: ExampleStep = { step: 'followUp', day: '2026-02-01', data: { visit: '已履行' } }

const listed = (matter: Matter, row: object = line) => {
  const step: Step = steps.draft!
  const entry = entryOf(mediationSubsidy, draft([row]), 1)
  return relyOn(kinds, mediationSubsidy, { ...step, relies: step.relies!.filter(each => 'priced' in each) }, { ...matter, facts: entry.data }, entry, {
    findMatter: id => Promise.resolve(id === 'd1' ? matter : undefined), tally: () => Promise.resolve({ n: 0 }), count: () => Promise.resolve(undefined), figure: () => Promise.resolve(0),
    valid: (name, on) => Promise.resolve(name === 'governance-rule.subsidy' ? rules.filter(each => validOn(governanceRule.roster!.holds.subsidy!, each, on)) : []),
  })
}

describe('人民调解法第十六条：给予适当误工补贴；标准由当地规定', () => {
  it('没有任何默认金额，也不由人填写：没有施行中的标准就不能造册', async () => {
    expect(refusalsOf(draft([line]))).toEqual([])
    await expect(listed({ ...mediated('2025-12-20', visited), on: { agree: '2022-12-31' } })).rejects.toThrow('2022年12月31日没有施行中的补贴标准')
  })

  it.each([['2025-12-31', 20_000, 'r2025'], ['2026-01-01', 25_000, 'r2026']])('协议在 %s 生效，按当日施行的版本', async (day, amount, id) => {
    expect(await listed(mediated(day, visited))).toMatchObject({ lines: [{ grade: '一般', amount, rule: [id], mediator: { id: 'm1', token: 't1' } }] })
  })

  it('填了别的金额、别的调解员，不收', async () => {
    const matter = mediated('2025-12-20', visited)
    await expect(listed(matter, { ...line, amount: 30_000 })).rejects.toThrow('“补贴金额”填的是300.00元，按“以案定补办法”应为200.00元')
    await expect(listed(matter, { ...line, mediator: { id: 'm9' } })).rejects.toThrow('所选的人没有参加这一件')
  })

  it('标准要求的材料不全，写明还缺什么', () => expect(listed(mediated('2025-12-20'))).rejects.toThrow('还缺回访记录，按“以案定补办法”补齐后才能列入（第 1 行）'))

  it('有一行没有选明纠纷，整册不收', () => {
    expect(refusalsOf(draft([line, { ...line, dispute: [] }]))).toHaveLength(1)
    expect(refusalsOf(draft([line, { ...line, dispute: ['d2'] }]))).toEqual([])
  })
})

describe('卷宗归档才补贴，一件纠纷只列一次', () => {
  it('依据所列纠纷的状态和别的补贴册', () => {
    expect(steps.draft?.relies).toMatchObject([
      { linked: 'lines.dispute', meets: { state: 'filed' } },
      { tally: 'lines.dispute', within: 'ever', under: 1 },
      { priced: 'lines.dispute' },
    ])
  })
})

describe('造册、核对、审批、发放不是一个人', () => {
  const drafted = draft([line])
  it.each(['check', 'approve', 'pay'])('造册的人不能办 %s', step => {
    const before: ExampleStep[] = [drafted]
    if (step !== 'check') before.push({ step: 'check', day: '2026-04-09', by: 'checker' })
    if (step === 'pay') before.push({ step: 'approve', day: '2026-04-10', by: 'leader' })
    const data = step === 'pay' ? { voucher: '1号' } : {}
    expect(refusalsOf(...before, { step, day: '2026-04-11', data, by: 'clerk' })).toHaveLength(1)
    expect(refusalsOf(...before, { step, day: '2026-04-11', data, by: 'another' })).toEqual([])
  })
  it('退回以后由更正改明细，重新提交仍须他人核对', () => {
    const back = [
      drafted, { step: 'sendBack', day: '2026-04-09', data: { backReason: '档次' }, by: 'checker' },
      { step: 'resubmit', day: '2026-04-10', by: 'second' },
    ]
    expect(refusalsOf(...back, { step: 'check', day: '2026-04-11', by: 'clerk' })).toHaveLength(1)
  })
})

it('第一式的册子：整册写明的标准成为每行的核定依据', () => {
  const old = { ...entryOf(mediationSubsidy, { ...draft([]), form: 1 }, 1).data, rule: '县办法', lines: [{ ...line, grade: '一般', amount: 20_000 }] }
  expect(mediationSubsidy.history![1]!(old)).toMatchObject({ lines: [{ grade: '一般', amount: 20_000, basis: '县办法' }] })
})
