// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { answer, behind, type Counted, isCounted, type Matter, periodOf, valueOf } from '../../kernel/kernel.ts'
import { kinds } from '../register.ts'
import studySession from './kind.ts'

const staff = (id: string, post = 'staff') => ({ id, relied: { post } })
const session = (day: string, data: object) => {
  const played = play(studySession, [{ step: 'record', day, data: { form: 'staff', theme: 'laws', hours: 2, ...data } }])
  return { ...played, matter: played.matter && { ...played.matter, id: `${day}-${JSON.stringify(data).length}` } }
}
const held = (day: string, data: object): Matter => session(day, data).matter!
const valueIn = (year: string, code: string, ...matters: Matter[]) => {
  const counted = (each: string): number => {
    const { figure } = kinds.figures.get(each)!
    return isCounted(figure) && kinds.figures.get(each)!.kind === studySession
      ? valueOf(studySession, figure as Counted, behind(studySession, figure, matters, periodOf(year)))
      : 0
  }
  return answer(kinds, code, { counted, inUse: () => true, declared: () => undefined })
}

describe('国家工作人员日常学法（法治宣传教育法第三十六条）：覆盖率按当日应到的人计', () => {
  const here = (id: string, present: boolean) => ({ member: staff(id), present })

  it('两场里到过一场的计入，一场也没到的不计入，一人只计一次', () => {
    const two = [
      held('2025-03-07', { attendees: [here('a', true), here('b', false), here('c', false)] }),
      held('2025-06-06', { attendees: [here('a', true), here('b', true), here('c', false)] }),
    ]
    expect(valueIn('2025', 'learn.coverage_rate', ...two)).toMatchObject({ numerator: 2, denominator: 3 })
  })

  it('以前年度的到场不算本年度的', () => {
    const two = [held('2024-12-31', { attendees: [here('a', true)] }), held('2025-01-02', { attendees: [here('a', false)] })]
    expect(valueIn('2025', 'learn.coverage_rate', ...two).value).toBe(0)
    expect(valueIn('2024', 'learn.coverage_rate', ...two).value).toBe(100)
  })

  it('不是学法的场次不计入覆盖率', () => {
    const other = held('2025-03-07', { theme: 'non-law', attendees: [here('a', true)] })
    expect(valueIn('2025', 'learn.coverage_rate', other)).toMatchObject({ value: null, zero: 'no-base' })
  })

  it('班子和中层按当日职务认，后来提任的不追溯', () => {
    const two = [
      held('2025-03-07', { attendees: [{ member: staff('a', 'staff'), present: true }, { member: staff('b', 'middle'), present: false }] }),
      held('2025-09-05', { attendees: [{ member: staff('a', 'middle'), present: false }] }),
    ]
    expect(valueIn('2025', 'learn.coverage_rate_leaders', ...two)).toMatchObject({ numerator: 0, denominator: 2 })
  })
})

describe('学时从到场得出，不从在线时长得出', () => {
  it('没到场的没有学时；本人学时优先于全场学时', () => {
    const one = held('2025-03-07', { hours: 4, attendees: [
      { member: staff('a'), present: true }, { member: staff('b'), present: true, hours: 1 }, { member: staff('c'), present: false, hours: 4 },
    ] })
    expect(valueIn('2025', 'learn.hours', one)).toMatchObject({ numerator: 5, denominator: 3 })
  })

  it('执法业务不计入学法学时，非法治的不计入法治学时', () => {
    const attendees = [{ member: staff('a'), present: true }]
    const all = ['laws', 'enforcement', 'non-law'].map((theme, at) => held(`2025-0${at + 3}-07`, { theme, attendees }))
    expect(valueIn('2025', 'learn.hours', ...all).value).toBe(4)
    expect(valueIn('2025', 'learn.law_hours', ...all).value).toBe(2)
  })
})

describe('一场计入两个台账须明确勾选', () => {
  it('勾一个只计一个，勾两个各计一次，总场次不因此变多', () => {
    const once = held('2025-03-07', { form: 'training', countedAs: ['law'] })
    const twice = held('2025-04-11', { form: 'training', countedAs: ['law', 'backbone'] })
    expect(valueIn('2025', 'learn.trainings', once, twice).value).toBe(2)
    expect(valueIn('2025', 'legaledu.backbone_trainings', once, twice).value).toBe(1)
  })

  it('实操演练没有勾选的不收', () => {
    expect(session('2025-03-07', { form: 'drill' }).refusals.map(each => each.message)).toEqual(['培训和实操演练应选计入哪个培训台账，按参训对象选一个'])
  })
})

describe('带头领学与参加培训：以当日担任的职务为准', () => {
  it.each([['secretary', 1], ['mayor', 1], ['leader', 0]])('%s 领学计 %i 次', (post, n) => {
    expect(valueIn('2025', 'lead.head_study_led', held('2025-03-07', { ledBy: staff('a', post) })).value).toBe(n)
  })

  it('应到而没有到场的书记不算参加培训', () => {
    const absent = held('2025-03-07', { form: 'training', countedAs: ['law'], attendees: [{ member: staff('a', 'secretary'), present: false }] })
    expect(valueIn('2025', 'lead.head_trainings', absent).value).toBe(0)
  })
})

describe('谁没有到只让登记的办公室知道', () => {
  it('领导看得到场次，看不到名单', () => {
    const others = studySession.reads.filter(({ post }) => ['secretary', 'mayor', 'deputy-leader'].includes(post))
    expect(others).toHaveLength(3)
    for (const { masks } of others) expect(masks).toContain('attendees')
  })

  it('应到人员的每一行都要写明是谁', () => {
    expect(session('2025-03-07', { attendees: [{ present: true }] }).refusals.map(each => each.message)).toEqual(['应到人员有一行没有写明是谁，应从名册选择或者填写姓名'])
  })
})
