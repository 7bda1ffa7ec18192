// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, type PlayedStep, worldWith } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import type { Kind } from '../declare/declare.ts'
import { explainClocks } from './deadline.ts'

const opened = (day: string, data: object = {}): PlayedStep => ({
  step: 'receive',
  day,
  by: 'one',
  data: { subject: '界址', sort: 'plain', happenedOn: day, ...data },
})
const accepted = (day: string): PlayedStep => ({ step: 'accept', day, by: 'two', data: { handler: { id: 'a' } } })
const on = (step: string, day: string, data: object = {}): PlayedStep => ({ step, day, data: { ...data } })
const clocks = (steps: readonly PlayedStep[], settings = {}) => play(specimen, steps, settings).matter?.clocks ?? {}
const refusal = (...steps: PlayedStep[]) => play(specimen, steps).refusals.map(({ message }) => message)

describe('versions', () => {
  it('the one in force on the day the clock starts', () => {
    expect(clocks([opened('2024-06-30')]).accept).toMatchObject({ alarm: '2024-07-10', last: '2024-07-10' })
    expect(clocks([opened('2024-07-01')]).accept).toMatchObject({ last: '2024-07-08' })
  })

  it('a day before the first has no date, and says so', () => {
    expect(clocks([opened('2019-12-31')]).accept).toEqual({ started: '2019-12-31', unset: '当日施行的规定没有收录' })
  })

  it('two in force on one day stop the fold: that is a slip in the statute book, not in the matter', () => {
    const { procedure } = specimen
    const both: Kind = {
      ...specimen,
      procedure: {
        ...procedure,
        clocks: { accept: { ...procedure.clocks.accept!, limit: [procedure.clocks.hint!.limit, procedure.clocks.hint!.limit] as never } },
      },
    }
    expect(() => play(both, [opened('2024-03-04')])).toThrow('有2个版本同时施行')
  })
})

describe('the last day', () => {
  it('moves off a holiday for the judgement, and the alarm stays', () => {
    // 1 May 2024 to 5 May is a holiday; 11 May was worked.
    expect(clocks([opened('2024-04-22')]).accept).toMatchObject({ alarm: '2024-05-02', last: '2024-05-06' })
  })

  it('is still in time, the day after is late', () => {
    expect(clocks([opened('2024-03-01'), accepted('2024-03-11')]).accept).toMatchObject({ last: '2024-03-11', done: '2024-03-11', late: false })
    expect(clocks([opened('2024-03-01'), accepted('2024-03-12')]).accept).toMatchObject({ done: '2024-03-12', late: true })
  })

  it('is not judged while nobody has ended the clock', () => {
    expect(clocks([opened('2020-01-02')]).accept?.late).toBeUndefined()
  })

  it('is provisional where a year of the calendar is not in, and stays unmoved', () => {
    expect(clocks([opened('2031-09-22')]).accept).toMatchObject({ last: '2031-09-29', provisional: true })
  })

  it('is in working days where the case says so, over a holiday', () => {
    const urgent = [opened('2024-04-28', { sort: 'urgent' }), accepted('2024-04-29')]
    expect(clocks(urgent).answer).toMatchObject({ started: '2024-04-29', last: '2024-05-09' })
  })
})

describe('cases', () => {
  it('the first the matter meets; none: no clock', () => {
    expect(clocks([opened('2024-03-01'), accepted('2024-03-04')]).answer).toMatchObject({ last: '2024-03-25', alarm: '2024-03-24' })
    expect(clocks([opened('2024-03-01', { sort: 'old' }), accepted('2024-03-04')]).answer).toBeUndefined()
  })
})

describe('extensions', () => {
  const accept = [opened('2024-03-01'), accepted('2024-03-04')]
  it('lengthen up to what the act allows, together and not one by one', () => {
    expect(clocks([...accept, on('extend', '2024-03-20', { extraDays: 15 })]).answer).toMatchObject({ last: '2024-04-08' })
    expect(refusal(...accept, on('extend', '2024-03-20', { extraDays: 16 }))).toEqual(['“答复期限”最多延长 15 日，已延长 16 日'])
    expect(refusal(...accept, on('extend', '2024-03-20', { extraDays: 10 }), on('extend', '2024-03-21', { extraDays: 6 }))).toEqual([
      '“答复期限”最多延长 15 日，已延长 16 日',
    ])
  })

  it('are granted on the last day, and not after it', () => {
    expect(refusal(...accept, on('extend', '2024-03-25', { extraDays: 1 }))).toEqual([])
    expect(refusal(...accept, on('extend', '2024-03-26', { extraDays: 1 }))).toEqual(['“答复期限”已于 2024-03-25 届满，2024-03-26 不能再延长'])
  })

  it('count nothing for a clock that started anew', () => {
    const again = [
      ...accept,
      on('extend', '2024-03-20', { extraDays: 15 }),
      on('answer', '2024-04-08'),
      { step: 'reopen', day: '2024-04-10', by: 'head' },
    ]
    expect(clocks(again).answer).toMatchObject({ started: '2024-04-10', last: '2024-04-30' })
  })
})

describe('pauses', () => {
  const accept = [opened('2024-03-01'), accepted('2024-03-04')]
  it('stand still while open: no date at all', () => {
    const paused = clocks([...accept, on('ask', '2024-03-10')]).answer
    expect(paused).toEqual({ started: '2024-03-04', paused: '2024-03-10' })
  })

  it('add the days between, the first not counted', () => {
    expect(clocks([...accept, on('ask', '2024-03-10'), on('amend', '2024-03-13')]).answer).toMatchObject({ alarm: '2024-03-27', last: '2024-03-27' })
    const twice = [...accept, on('ask', '2024-03-10'), on('amend', '2024-03-13'), on('ask', '2024-03-14'), on('amend', '2024-03-16')]
    expect(clocks(twice).answer).toMatchObject({ last: '2024-03-29' })
  })

  it('of a clock in working days leave out the working days only', () => {
    const urgent = [opened('2024-03-01', { sort: 'urgent' }), accepted('2024-03-04'), on('ask', '2024-03-05'), on('amend', '2024-03-11')]
    // 5 March counts, 6 to 11 March stand still, then 12, 13, 14, 15 March.
    expect(clocks(urgent).answer).toMatchObject({ last: '2024-03-15' })
  })
})

describe('restarts', () => {
  it('count from the last of them and judge only what came after', () => {
    const life = [opened('2024-03-01'), accepted('2024-03-04'), on('answer', '2024-04-30'), { step: 'reopen', day: '2024-05-06', by: 'head' }]
    expect(clocks(life.slice(0, 3)).answer).toMatchObject({ done: '2024-04-30', late: true })
    expect(clocks(life).answer).toEqual({ started: '2024-05-06', last: '2024-05-27', alarm: '2024-05-26' })
    expect(clocks([...life, on('answer', '2024-05-27')]).answer).toMatchObject({ late: false })
  })

  it('nothing is started by a restart alone', () => {
    expect(clocks([opened('2024-03-01')]).answer).toBeUndefined()
  })
})

describe('limits of the town', () => {
  const accept = [opened('2024-03-01'), accepted('2024-03-04')]
  it('have no date until they are set', () => {
    expect(clocks(accept).own).toEqual({ started: '2024-03-04', unset: 'specimen.own' })
    expect(clocks(accept, { 'specimen.own': { days: 3 } }).own).toMatchObject({ last: '2024-03-07' })
  })

  it('fall back on the act that gives a standard', () => {
    const answer = [...accept, on('answer', '2024-03-05')]
    expect(clocks(answer).visit).toMatchObject({ last: '2024-04-07', alarm: '2024-04-05' })
    expect(clocks(answer, { 'specimen.visit': { days: 10 } }).visit).toMatchObject({ alarm: '2024-03-15' })
  })
})

describe('dates of the matter, and advice', () => {
  it('stand as the paper has them, never moved, and follow a correction', () => {
    const due = [opened('2024-03-01', { dueOn: '2024-05-01' })]
    expect(clocks(due).due).toEqual({ started: '2024-03-01', last: '2024-05-01', alarm: '2024-05-01' })
    expect(clocks([...due, { step: 'correct', day: '2024-04-01', of: 1, data: { reason: '改期', values: { dueOn: '2024-06-30' } } }]).due?.last).toBe(
      '2024-06-30',
    )
    expect(clocks([opened('2024-03-01')]).due).toBeUndefined()
  })

  it('stand among the cases of a limit, where the paper names a day', () => {
    const promised = [opened('2024-03-01', { dueOn: '2024-03-10' }), accepted('2024-03-04')]
    expect(clocks(promised).promise).toEqual({ started: '2024-03-04', last: '2024-03-10', alarm: '2024-03-10' })
    expect(clocks([opened('2024-03-01', { agreed: true }), accepted('2024-03-04')]).promise).toMatchObject({
      alarm: '2024-04-04',
      last: '2024-04-07',
    })
    expect(clocks([opened('2024-03-01'), accepted('2024-03-04')]).promise).toBeUndefined()
  })

  it('advice is never late', () => {
    const life = [opened('2024-03-01'), accepted('2024-03-04'), on('answer', '2024-03-05'), on('visit', '2024-03-06'), on('close', '2024-12-02')]
    expect(clocks(life).hint).toMatchObject({ last: '2024-04-01', done: '2024-12-02' })
    expect(clocks(life).hint?.late).toBeUndefined()
  })
})

describe('waiting', () => {
  const asked = [opened('2024-03-01'), accepted('2024-03-04'), on('ask', '2024-03-12')]
  it('opens the day after the time has run out, and names it', () => {
    expect(refusal(...asked, on('drop', '2024-03-20'))).toEqual([])
    expect(refusal(...asked, on('drop', '2024-03-19'))).toEqual(['补正通知发出未满7日，还不能终止，最早为2024年3月20日'])
  })
})

describe('what is said of a clock', () => {
  const said = (steps: readonly PlayedStep[]) => explainClocks(specimen, play(specimen, steps).entries, worldWith(), { head: '负责人' })
  it('names article, start, pause, extension with who granted it, and the end', () => {
    const life = [
      opened('2024-03-01'),
      accepted('2024-03-04'),
      on('extend', '2024-03-05', { extraDays: 5 }),
      on('ask', '2024-03-10'),
      on('amend', '2024-03-13'),
    ]
    const because = said(life).find(({ clock }) => clock === 'answer')!.because.join('\n')
    for (const part of ['《样件规程》第二条第一款', '2024年3月4日', '延长：5日，由负责人', '暂停：2024年3月10日起至2024年3月13日止', '2024年4月1日']) expect(because).toContain(part)
  })

  it('says why there is none', () => {
    const without = said([opened('2019-12-31', { dueOn: '2020-03-01' }), { ...accepted('2020-01-03') }])
    const because = Object.fromEntries(without.map(each => [each.clock, each.because]))
    expect(because.accept).toEqual(['当日施行的规定没有收录，不计算到期日。'])
    expect(because.own).toEqual(['本地规定的期限，本镇尚未设置，不计算到期日。'])
    expect(because.due).toEqual(['以文书载明的日期为准。'])
  })

  it('is nothing once the matter is void', () => {
    expect(said([opened('2024-03-01'), { step: 'void', day: '2024-03-02', data: { reason: '误登' } }])).toEqual([])
  })
})
