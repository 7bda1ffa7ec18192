// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { entryOf, play, type PlayedStep, worldWith } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { effective, fold } from './entry.ts'

const opened = (day: string, data: object = {}): PlayedStep => ({
  step: 'receive',
  day,
  by: 'one',
  data: { subject: '界址', sort: 'plain', happenedOn: day, ...data },
})
const accepted = (day: string): PlayedStep => ({ step: 'accept', day, by: 'two', data: { handler: { id: 'a' } } })
const answered = (day: string, data: object = {}): PlayedStep => ({ step: 'answer', day, data: { ...data } })
const correct = (of: number, data: object, day = '2024-12-31'): PlayedStep => ({ step: 'correct', day, of, data: { reason: '核对', ...data } })
const strike = (of: number, day = '2024-12-31'): PlayedStep => ({ step: 'strike', day, of, data: { reason: '误登' } })
const kernelStep = (step: string, data: object = {}, day = '2024-12-31'): PlayedStep => ({ step, day, data: { reason: '核对', ...data } })
const life = (...steps: PlayedStep[]) => play(specimen, steps)
const refusal = (...steps: PlayedStep[]) => life(...steps).refusals.map(({ message }) => message)

describe('order', () => {
  it('is by day, then by position, whatever came in first', () => {
    const late = life(
      opened('2024-03-04'),
      accepted('2024-03-06'),
      { step: 'list', day: '2024-03-20', data: { items: [{ name: '后' }] } },
      { step: 'list', day: '2024-03-10', data: { items: [{ name: '先' }] } },
    )
    expect(effective(specimen, late.entries).map(({ position }) => position)).toEqual([1, 2, 4, 3])
    expect(late.matter?.facts.items).toEqual([{ name: '后' }])
    const sameDay = life(opened('2024-03-04'), accepted('2024-03-04'), answered('2024-03-04'))
    expect(sameDay.matter?.state).toBe('answered')
  })

  it('keeps the first day of a step for figures and the last for guards', () => {
    const { matter } = life(
      opened('2024-03-04'),
      accepted('2024-03-06'),
      answered('2024-03-10'),
      { step: 'reopen', day: '2024-03-11', by: 'head' },
      answered('2024-03-20'),
    )
    expect([matter?.on.answer, matter?.lately.answer]).toEqual(['2024-03-10', '2024-03-20'])
  })

  it('refuses a late entry where the sequence did not allow it on its day', () => {
    expect(refusal(opened('2024-03-04'), accepted('2024-03-06'), answered('2024-03-05'))).toEqual(['答复不能在“已收到”时办理'])
    expect(refusal(opened('2024-03-04'), accepted('2024-03-01'))).toEqual(['2024-03-01 的受理早于本件的收到或当场受理，日期不能早于登记之日'])
    expect(refusal(opened('2024-03-04'), kernelStep('move', { village: 2 }, '2024-03-01'))).toEqual(['本件最早的记录应是收到或当场受理，2024-03-01 的移交早于它'])
  })

  it('holds a step apart from who took any of the others', () => {
    const life = [opened('2024-03-04'), accepted('2024-03-06'), answered('2024-03-10')]
    expect(refusal(...life, { step: 'reopen', day: '2024-03-11', by: 'one' })).toEqual(['重新办理与收到应由不同的人办理'])
    expect(refusal(...life, { step: 'reopen', day: '2024-03-11' })).toEqual(['重新办理与答复应由不同的人办理'])
    expect(refusal(...life, { step: 'reopen', day: '2024-03-11', by: 'head' })).toEqual([])
  })

  it('refuses what is not a step, what lacks a need, and a second opening', () => {
    expect(refusal(opened('2024-03-04'), { step: 'sing', day: '2024-03-05' })).toEqual(['样件没有“sing”这个步骤'])
    expect(refusal(opened('2024-03-04', { subject: undefined }))).toEqual(['收到须填写“事由”'])
    expect(refusal(opened('2024-03-04'), opened('2024-03-05'))).toEqual(['收到不能在“已收到”时办理'])
  })

  it('asks again for what a step needs when it is taken again', () => {
    const twice = refusal(
      opened('2024-03-04'),
      accepted('2024-03-06'),
      { step: 'list', day: '2024-03-10', data: { items: [{ name: '甲' }] } },
      { step: 'list', day: '2024-03-11' },
    )
    expect(twice).toEqual(['列明须填写“明细”'])
  })

  it('holds a younger rule against later days only', () => {
    const urgent = (day: string) => opened(day, { sort: 'urgent' })
    expect(refusal(urgent('2024-06-30'))).toEqual([])
    expect(refusal(urgent('2024-07-01'))).toEqual(['紧急的应填写人数'])
  })
})

describe('corrections', () => {
  it('are laid over the entry they name and reach everything that followed', () => {
    const { matter } = life(
      opened('2024-03-04'),
      accepted('2024-03-06'),
      correct(1, { values: { sort: 'urgent', people: 4, happenedOn: '2024-02-29' }, day: '2024-02-29' }),
    )
    expect(matter).toMatchObject({ opened: '2024-02-29', on: { receive: '2024-02-29' }, facts: { sort: 'urgent', people: 4, subject: '界址' } })
    expect(matter?.clocks.accept).toMatchObject({ started: '2024-02-29' })
    // Urgent now, so the answer is due in working days.
    expect(matter?.clocks.answer).toMatchObject({ started: '2024-03-06', last: '2024-03-13' })
  })

  it('are refused in the guard’s own words where the sequence no longer holds', () => {
    expect(refusal(opened('2024-03-04'), accepted('2024-03-06'), correct(1, { day: '2024-03-07' }))).toEqual([
      '2024-03-06 的受理早于本件的收到或当场受理，日期不能早于登记之日',
    ])
    expect(refusal(opened('2024-03-04'), correct(1, { values: { happenedOn: '2024-03-05' } }))).toEqual(['发生日期晚于收到日期，应为当日或者以前'])
    expect(refusal(opened('2024-03-04'), correct(1, { values: { subject: null } }))).toEqual(['收到须填写“事由”'])
  })

  it('take a value away with null, and the later of two has the last word', () => {
    const { matter } = life(
      opened('2024-03-04', { people: 3 }),
      correct(1, { values: { people: 5, subject: '界桩' } }),
      correct(1, { values: { people: null } }),
    )
    expect(matter?.facts).toEqual({ subject: '界桩', sort: 'plain', happenedOn: '2024-03-04' })
    expect(life(opened('2024-03-04'), correct(1, { values: { people: 1 } }), correct(1, { values: { people: 2 } })).matter?.facts.people).toBe(2)
  })

  it('stay, and are known on the entry they lie over', () => {
    const { entries } = life(opened('2024-03-04'), correct(1, { values: { people: 1 } }))
    expect(effective(specimen, entries)).toMatchObject([{ position: 1, corrected: [2], data: { people: 1 } }])
  })
})

describe('strikes', () => {
  it('take an entry out of the sequence', () => {
    const { matter } = life(opened('2024-03-04'), accepted('2024-03-06'), strike(2))
    expect(matter).toMatchObject({ state: 'received', on: { receive: '2024-03-04' } })
    expect(matter?.facts.handler).toBeUndefined()
  })

  it('are refused while a later step stands on the entry', () => {
    expect(refusal(opened('2024-03-04'), accepted('2024-03-06'), answered('2024-03-07'), strike(2))).toEqual(['答复不能在“已收到”时办理'])
  })

  it('of a strike bring the entry back, and of a correction what was there before', () => {
    expect(life(opened('2024-03-04'), accepted('2024-03-06'), strike(2), strike(3)).matter?.state).toBe('accepted')
    expect(life(opened('2024-03-04'), accepted('2024-03-06'), strike(2), strike(3), strike(4)).matter?.state).toBe('received')
    expect(life(opened('2024-03-04', { people: 1 }), correct(1, { values: { people: 2 } }), strike(2)).matter?.facts.people).toBe(1)
  })

  it('of everything leave no matter', () => {
    const entries = [opened('2024-03-04'), strike(1)].map((step, at) => entryOf(specimen, step, at + 1))
    expect(fold(specimen, entries, worldWith())).toBeUndefined()
  })
})

describe('void, merge, absorb, move, link', () => {
  it('a voided matter keeps its facts, has no clocks and takes no further step', () => {
    const { matter, refusals } = life(
      opened('2024-03-04'),
      kernelStep('void', {}, '2024-03-05'),
      accepted('2024-03-06'),
      kernelStep('move', { village: 2 }, '2024-03-07'),
    )
    expect(matter).toMatchObject({ voided: true, clocks: {}, facts: { subject: '界址' } })
    expect(refusals.map(({ message }) => message)).toEqual(['本件已作废，不能再办理受理', '本件已作废，不能再办理移交'])
  })

  it('a strike of the void brings it back', () => {
    expect(life(opened('2024-03-04'), kernelStep('void', {}, '2024-03-05'), strike(2), accepted('2024-03-06')).matter).toMatchObject({
      voided: false,
      state: 'accepted',
    })
  })

  it('a merged matter points to the one that stays and takes no further step', () => {
    const { matter, refusals } = life(opened('2024-03-04'), kernelStep('merge', { into: 'other' }, '2024-03-05'), accepted('2024-03-06'))
    expect(matter).toMatchObject({ mergedInto: 'other', clocks: {} })
    expect(refusals).toEqual([{ step: 'accept', message: '本件已并入他件，不能再办理受理' }])
  })

  it('what stays unites choices, links and papers and keeps everything else', () => {
    const goes = { channels: ['net', 'window'], related: ['x'], proof: ['p'], subject: '别的', people: 9 }
    const { matter } = life(opened('2024-03-04', { channels: ['window'] }), kernelStep('absorb', { from: 'other', facts: goes }))
    expect(matter?.facts).toMatchObject({ channels: ['window', 'net'], related: ['x'], proof: ['p'], subject: '界址' })
    expect(matter?.facts.people).toBeUndefined()
  })

  it('a move changes the village from then on, a link is kept once', () => {
    const { matter } = life(
      opened('2024-03-04'),
      kernelStep('move', { village: 7 }),
      kernelStep('link', { to: 'other' }),
      kernelStep('link', { to: 'other' }),
    )
    expect(matter).toMatchObject({ village: 7, links: ['other'] })
  })

  it('a matter opened as part of another is linked to it', () => {
    const entry = { ...entryOf(specimen, opened('2024-03-04'), 1), partOf: 'whole' }
    expect(fold(specimen, [entry], worldWith())?.links).toEqual(['whole'])
  })
})

describe('older forms', () => {
  const old: PlayedStep = { step: 'receive', day: '2024-03-04', form: 1, data: { topic: '界址', sort: 'plain', happenedOn: '2024-03-04' } }

  it('are lifted before anything is laid over them', () => {
    const { matter, refusals } = life(old, correct(1, { values: { people: 2 } }), accepted('2024-03-06'))
    expect(refusals).toEqual([])
    expect(matter?.facts).toMatchObject({ subject: '界址', people: 2 })
    expect(matter?.facts.topic).toBeUndefined()
  })

  it('take a correction of their own day under the name of that day, and a later one under its own', () => {
    const { matter } = life(old, { ...correct(1, { values: { topic: '水渠' } }), form: 1 }, accepted('2024-03-06'))
    expect(matter?.facts).toMatchObject({ subject: '水渠' })
    expect(matter?.facts.topic).toBeUndefined()
    const twice = life(old, { ...correct(1, { values: { topic: '水渠' } }), form: 1 }, correct(1, { values: { subject: '田埂' } }))
    expect(twice.matter?.facts).toMatchObject({ subject: '田埂' })
  })

  it('leave the entry itself as it was written', () => {
    const { entries } = life(old)
    expect(effective(specimen, entries)).toMatchObject([{ form: 2, data: { subject: '界址' } }])
    expect(entries[0]).toMatchObject({ form: 1, data: { topic: '界址' } })
  })
})
