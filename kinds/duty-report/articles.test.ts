// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { type Actor, behind, type Counted, maskedFields, mayRead, periodOf, valueOf } from '../../kernel/kernel.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import dutyReport from './kind.ts'

const list = (data: object = {}): ExampleStep =>
  ({ step: 'list', day: '2025-10-13', data: { type: 'shufa', person: '张某甲', year: 2025, ...data } })
const submit = (day: string, data: object = {}): ExampleStep => ({ step: 'submit', day, data: { ...data } })
const refusals = (...steps: ExampleStep[]) => play(dutyReport, steps).refusals.map(each => each.message)
const valueIn = (code: string, period: string, ...lives: ExampleStep[][]) => {
  const matters = lives.map((steps, at) => ({ ...play(dutyReport, steps).matter!, id: `report-${at}` }))
  const figure = dutyReport.figures[code] as Counted
  return valueOf(dutyReport, figure, behind(dutyReport, figure, matters, periodOf(period)))
}

describe('法治宣传教育法第三十八条：学法用法情况列入年度述职', () => {
  const message = '述法报告没有写明学法用法情况，应补写后报送'

  it('施行前一日报送的不受约束，施行当日起须写明', () => {
    expect(refusals(list(), submit('2025-10-31'))).toEqual([])
    expect(refusals(list(), submit('2025-11-01'))).toEqual([message])
    expect(refusals(list(), submit('2025-11-01', { lawStudy: true }))).toEqual([])
  })

  it('填了否的也不收', () => {
    expect(refusals(list(), submit('2025-12-01', { lawStudy: false }))).toEqual([message])
  })

  it('村书记述法和只登记已报的不受这一条约束', () => {
    expect(refusals(list({ type: 'village' }), submit('2025-12-01'))).toEqual([])
    expect(refusals(list({ type: 'personal' }), submit('2025-12-01'))).toEqual([])
  })
})

describe('报送期限按通知，没有通知就没有期限', () => {
  it('期限当日报送不算逾期，次日算', () => {
    const due = list({ dueOn: '2025-12-19' })
    expect(play(dutyReport, [due, submit('2025-12-19', { lawStudy: true })]).matter?.clocks.submit?.late).toBe(false)
    expect(play(dutyReport, [due, submit('2025-12-20', { lawStudy: true })]).matter?.clocks.submit?.late).toBe(true)
  })

  it('没有期限的没有时钟', () => {
    expect(play(dutyReport, [list()]).matter?.clocks.submit).toBeUndefined()
  })

  it('期限次日起列为逾期未报，报送之日起不再列', () => {
    const life = [list({ dueOn: '2025-12-31' }), submit('2026-02-02', { lawStudy: true })]
    expect(valueIn('lead.shufa_overdue', '2025-12', life)).toBe(0)
    expect(valueIn('lead.shufa_overdue', '2026-01', life)).toBe(1)
    expect(valueIn('lead.shufa_overdue', '2026-02', life)).toBe(0)
  })
})

describe('按人计，不按份计', () => {
  it('一人当年报了两份述法报告只计一人', () => {
    const person = { sealed: 'x', token: 'same' }
    const life = [list({ person }), submit('2025-12-01', { lawStudy: true })]
    expect(valueIn('lead.shufa_persons', '2025', life, life)).toBe(1)
  })
})

describe('个人有关事项不进系统，只登记已报', () => {
  const as = (post: string): Actor => ({ id: 'x', posts: [{ post, village: 0 }] })
  const { matter } = play(dutyReport, [list({ type: 'personal' }), submit('2025-12-01')])

  it('附正文的不收', () => {
    for (const type of ['personal', 'spending', 'integrity', 'duties'])
      expect(refusals(list({ type }), submit('2025-12-01', { text: ['paper'] }))).toHaveLength(1)
  })

  it('党政办和纪委以外看不到', () => {
    expect(mayRead(dutyReport, matter!, as('discipline-office'))).toBe(true)
    for (const post of ['secretary', 'mayor', 'deputy-leader', 'justice-office']) expect(mayRead(dutyReport, matter!, as(post))).toBe(false)
  })

  it('述法报告别人只看到已报，看不到正文和点评', () => {
    const shufa = play(dutyReport, [list(), submit('2025-12-01', { lawStudy: true })]).matter!
    const masked = maskedFields(dutyReport, shufa, as('deputy-leader'))
    expect([masked.has('text'), masked.has('remark'), masked.has('manner')]).toEqual([true, true, false])
  })
})
