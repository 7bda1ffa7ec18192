// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { type Actor, maskedFields, type Opens } from '../../kernel/kernel.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import { kinds } from '../register.ts'
import leaderReception from './kind.ts'

const leader = { id: 'a', relied: { post: 'leader' } }
const plan: ExampleStep = { step: 'plan', day: '2024-03-04', data: { type: 'reception', leader, plannedOn: '2024-03-15' } }
const hold = (day: string, data: object = {}): ExampleStep => ({ step: 'hold', day, data: { people: 3, ...data } })
const rota = (...steps: ExampleStep[]) => play(leaderReception, [plan, ...steps]).matter?.clocks.rota

describe('信访工作条例第十八条第二款：领导干部定期接访下访', () => {
  it('安排之日接访不算迟，次日算', () => {
    expect(rota(hold('2024-03-15'))).toMatchObject({ last: '2024-03-15', late: false })
    expect(rota(hold('2024-03-16'))?.late).toBe(true)
  })

  it('安排了没有接访的，须写明原因', () => {
    expect(play(leaderReception, [plan, { step: 'miss', day: '2024-03-16' }]).refusals.map(each => each.message)).toEqual(['未接访须填写“没有接访的原因”'])
  })

  it('没有写接待人次的不收，零也要写', () => {
    expect(play(leaderReception, [plan, { step: 'hold', day: '2024-03-15' }]).refusals.map(each => each.message)).toEqual(['接访须填写“接待群众”'])
    expect(play(leaderReception, [plan, hold('2024-03-15', { people: 0 })]).matter?.state).toBe('held')
  })
})

describe('信访工作条例第十九条第一款：提出信访应写明姓名、事项', () => {
  it('新登记的信访没有写信访人的不收', () => {
    expect(play(leaderReception, [plan, hold('2024-03-15', { newPetitions: [{ about: '道路' }] })]).refusals.map(each => each.message))
      .toEqual(['新登记的信访有一行没有填写信访人'])
  })

  it('每行带入信访件，不须再填，信访件自己的要求也满足', () => {
    const opens = leaderReception.procedure.steps.hold!.opens as Opens
    const row: Record<string, unknown> = { petitioner: '王某丙', people: 2, about: '灌溉渠' }
    const filled = Object.entries(opens.as).filter(([, column]) => row[column] !== undefined).map(([to, column]) => [to, row[column]])
    const data = { ...opens.with, ...Object.fromEntries(filled) }
    const { matter, refusals } = play(kinds.kinds.get('petition')!, [{ step: opens.step, day: '2024-03-15', data }])
    expect(refusals).toEqual([])
    expect(matter?.facts).toMatchObject({ channel: 'visit', sourceLevel: 'local', petitioner: '王某丙' })
  })
})

describe('来访的人只让信访岗知道', () => {
  it('领导看得到接访，看不到名单', () => {
    const { matter } = play(leaderReception, [plan, hold('2024-03-15', { visits: [{ visitor: '张某甲', outcome: 'solved' }] })])
    const as = (post: string): Actor => ({ id: 'x', posts: [{ post, village: 0 }] })
    expect([...maskedFields(leaderReception, matter!, as('mayor'))]).toEqual(['visits', 'newPetitions'])
    expect([...maskedFields(leaderReception, matter!, as('petition-desk'))]).toEqual([])
  })

  it('简报不含姓名', () => {
    const columns = leaderReception.documents!.brief!.parts.flatMap(part => ('rows' in part ? (part.columns ?? ['visitor']) : []))
    expect(columns).toEqual(['about', 'outcome', 'about'])
  })
})
