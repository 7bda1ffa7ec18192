// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { type Actor, answer, behind, isCounted, maskedFields, periodOf, valueOf } from '../../kernel/kernel.ts'
import { kinds } from '../register.ts'
import lawExam from './kind.ts'

const row = (id: string, more: object = {}) => ({ member: { id }, required: true, attended: true, passed: true, ...more })
const exam = (type: string, results: readonly object[], day = '2024-10-25') =>
  play(lawExam, [{ step: 'plan', day: '2024-09-02', data: { type } }, { step: 'hold', day, data: { results } }])
const refusals = (...results: object[]) => exam('theory', results).refusals.map(each => each.message)
const valueIn = (year: string, code: string, ...exams: ReturnType<typeof exam>[]) => {
  const matters = exams.map(({ matter }, at) => ({ ...matter!, id: `exam-${at}` }))
  const counted = (each: string): number => {
    const { figure, kind } = kinds.figures.get(each)!
    return isCounted(figure) && kind === lawExam ? valueOf(lawExam, figure, behind(lawExam, figure, matters, periodOf(year))) : 0
  }
  return answer(kinds, code, { counted, inUse: () => true, declared: () => undefined })
}

describe('率以考试自己的名单为分母', () => {
  it('没有参考的留在应考里，不在合格率的分母里', () => {
    const one = exam('theory', [row('a'), row('b', { passed: false }), row('c', { attended: false, passed: false })])
    expect(valueIn('2024', 'learn.exam_attend_rate', one)).toMatchObject({ numerator: 2, denominator: 3 })
    expect(valueIn('2024', 'learn.exam_pass_rate', one)).toMatchObject({ numerator: 1, denominator: 2 })
  })

  it('考试按考试之日计，不按安排之日', () => {
    const next = exam('theory', [row('a')], '2025-01-03')
    expect(valueIn('2024', 'learn.exam_sessions', next).value).toBe(0)
    expect(valueIn('2025', 'learn.exam_sessions', next).value).toBe(1)
  })

  it('没有公布得分的考试不拉低平均分', () => {
    const scored = exam('theory', [row('a', { score: 90 }), row('b', { score: 80 })])
    const unscored = exam('quiz', [row('a'), row('b')])
    expect(valueIn('2024', 'learn.test_avg', scored, unscored)).toMatchObject({ value: 85, denominator: 2 })
    expect(valueIn('2024', 'learn.test_avg', unscored).value).toBeNull()
  })

  it('同一人考两次执法资格，通过只计一人', () => {
    expect(valueIn('2024', 'enforce.exam_passed', exam('entry', [row('a')]), exam('entry', [row('a'), row('b')])).value).toBe(2)
  })

  it('学法考试不含执法考试', () => {
    expect(valueIn('2024', 'learn.exam_persons', exam('entry', [row('a')]), exam('assessment', [row('a')])).value).toBe(0)
  })
})

describe('自相矛盾的行不收', () => {
  it.each([
    [{ required: false }, '名单有一行参考而没有列为应考，应列为应考，参考率才不会超过 100%'],
    [{ required: undefined }, '名单有一行参考而没有列为应考，应列为应考，参考率才不会超过 100%'],
    [{ attended: undefined }, '名单有一行合格而没有参考，请核对'],
    [{ passed: false, excellent: true }, '名单有一行优秀而不合格，请核对'],
    [{ attended: false, passed: false, score: 60 }, '名单有一行没有参考而有得分，请核对'],
    [{ member: undefined }, '名单有一行没有写明是谁，应从名册选择'],
  ])('%j', (more, message) => {
    expect(refusals(row('a', more))).toEqual([message])
  })

  it('得分不是整数的不收', () => {
    expect(refusals(row('a', { score: 95.5 }))).toEqual(['“名单”第 1 行：“得分”应是 0 到 10 亿的整数，单位分'])
  })
})

describe('缺考和不合格的人只让登记的办公室知道', () => {
  const { matter } = exam('theory', [row('a')])
  const as = (post: string): Actor => ({ id: 'x', posts: [{ post, village: 0 }] })

  it('书记看得到考试，看不到名单；执法队只看执法考试的名单', () => {
    expect(maskedFields(lawExam, matter!, as('secretary')).has('results')).toBe(true)
    expect(maskedFields(lawExam, matter!, as('enforcement-team')).has('results')).toBe(true)
    expect(maskedFields(lawExam, exam('entry', [row('a')]).matter!, as('enforcement-team')).has('results')).toBe(false)
    expect(maskedFields(lawExam, matter!, as('party-office')).has('results')).toBe(false)
  })
})
