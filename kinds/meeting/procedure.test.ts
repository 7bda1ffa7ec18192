// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { type Actor, behind, type Counted, maskedFields, mayRead, periodOf, printable } from '../../kernel/kernel.ts'
import type { ExampleStep } from '../../kernel/declare/declare.ts'
import meeting from './kind.ts'

const item = (...types: string[]) => ({ title: '议题', types })
const call = (day: string, data: object = {}): ExampleStep => ({ step: 'call', day, data: { body: 'party', agenda: [item('law')], ...data } })
const chair = { id: 'a', relied: { post: 'leader' } }
const hold = (day: string, data: object = {}): ExampleStep => ({ step: 'hold', day, data: { chair, ...data } })
const counts = (code: string, year: string, ...steps: ExampleStep[]) =>
  behind(meeting, meeting.figures[code] as Counted, [play(meeting, steps).matter!], periodOf(year)).length
const as = (post: string): Actor => ({ id: 'x', posts: [{ post, village: 0 }] })

describe('会议按召开之日计，不按通知之日', () => {
  it('年末通知、次年召开的计入次年', () => {
    const life = [call('2024-12-30'), hold('2025-01-02')]
    expect(counts('lead.dedicated_meetings', '2024', ...life)).toBe(0)
    expect(counts('lead.dedicated_meetings', '2025', ...life)).toBe(1)
  })

  it('只通知没有召开的不计', () => {
    expect(counts('lead.dedicated_meetings', '2024', call('2024-12-02'))).toBe(0)
  })
})

describe('议题类型决定会议计入哪里', () => {
  it('一个会有几个法治议题也只是一次专题会议', () => {
    const agenda = [item('law'), item('law'), item('first')]
    expect(counts('lead.dedicated_meetings', '2024', call('2024-12-02', { agenda }), hold('2024-12-03'))).toBe(1)
  })

  it('没有法治议题的党委会不是法治专题会议', () => {
    const life = [call('2024-12-02', { agenda: [item('decision')] }), hold('2024-12-03')]
    expect(counts('lead.dedicated_meetings', '2024', ...life)).toBe(0)
    expect(counts('lead.party_meetings_total', '2024', ...life)).toBe(1)
  })
})

describe('党委会的议题不给其他科室看', () => {
  const { matter } = play(meeting, [call('2024-12-02', { agenda: [item('law')] }), hold('2024-12-03')])

  it('平安办看得到推进会，看不到党委会', () => {
    const promotion = play(meeting, [call('2024-12-02', { body: 'promotion' })]).matter!
    expect(mayRead(meeting, promotion, as('peace-office'))).toBe(true)
    expect(mayRead(meeting, matter!, as('peace-office'))).toBe(false)
  })

  it('缺席的人只有党政办看得到', () => {
    expect(maskedFields(meeting, matter!, as('party-office')).has('attendees')).toBe(false)
    for (const post of ['secretary', 'mayor', 'justice-office']) expect(maskedFields(meeting, matter!, as(post)).has('attendees')).toBe(true)
  })
})

describe('文书随会议进展', () => {
  const forms = (...steps: ExampleStep[]) => printable(meeting, play(meeting, steps).matter!).map(each => each.id)

  it('通知在会前，纪要在会后；补登的会没有通知', () => {
    expect(forms(call('2024-12-02', { plannedOn: '2024-12-03' }))).toEqual(['notice'])
    expect(forms(call('2024-12-03'), hold('2024-12-03'))).toEqual(['minutes'])
  })
})
