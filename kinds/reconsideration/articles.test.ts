// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, worldWith } from '../../conformance/play.ts'
import { type ExampleStep, fold, Refusal } from '../../kernel/kernel.ts'
import reconsideration from './kind.ts'

const on = (step: string, day: string, data: object = {}, by = 'writer'): ExampleStep => ({ step, day, by, data: { ...data } })
const received = (day: string, procedure = 'ordinary') => on('receiveCopy', day, { about: '某决定', procedure, applicant: '张某' })
const drafted = (day: string, data: object = {}) => on('draftReply', day, { evidence: [{ name: '笔录' }], fromTheFile: true, ...data })
const replied = (day: string) => on('reply', day, {}, 'mayor')
const replyClock = (start: string, day: string, procedure?: string) =>
  play(reconsideration, [received(start, procedure), drafted(start), replied(day)]).matter?.clocks.reply
const refusalsOf = (...steps: ExampleStep[]) => play(reconsideration, steps).refusals.map(each => each.message)

describe('行政复议法第四十八条：普通程序自收到副本之日起10日（工作日）内答复并提交证据', () => {
  it('第10个工作日在期限内，次日逾期，跨国庆假期、计入调休上班日', () => {
    expect(replyClock('2025-09-22', '2025-10-11')).toMatchObject({ last: '2025-10-11', late: false })
    expect(replyClock('2025-09-22', '2025-10-13')?.late).toBe(true)
  })
  it('没有延期', () => expect(reconsideration.procedure.clocks.reply?.extend).toBeUndefined())
})

describe('行政复议法第五十四条：简易程序5日（工作日）', () => {
  it('第5个工作日在期限内，次日逾期，跨清明假期', () => {
    expect(replyClock('2025-04-01', '2025-04-09', 'simple')).toMatchObject({ last: '2025-04-09', late: false })
    expect(replyClock('2025-04-01', '2025-04-10', 'simple')?.late).toBe(true)
  })
})

describe('2024年1月1日以前适用修订前的行政复议法：10日是自然日', () => {
  it('最后一日遇元旦假期顺延，次日逾期', () => {
    expect(replyClock('2023-12-20', '2024-01-02', 'former')).toMatchObject({ last: '2024-01-02', late: false })
    expect(replyClock('2023-12-20', '2024-01-03', 'former')?.late).toBe(true)
  })
  it('审理程序按收到之日的法律选择', () => {
    expect(refusalsOf(received('2023-12-29', 'ordinary'))).toHaveLength(1)
    expect(refusalsOf(received('2024-01-02', 'former'))).toHaveLength(1)
    expect(refusalsOf(received('2024-01-02', 'ordinary'))).toEqual([])
  })
})

describe('行政复议法第四十六条：复议期间被申请人不得自行收集证据', () => {
  it('不是作出行为时的证据不能提交，经同意补充的可以；修订前同样', () => {
    expect(refusalsOf(received('2025-03-03'), drafted('2025-03-04', { fromTheFile: false }))).toHaveLength(1)
    expect(refusalsOf(received('2025-03-03'), drafted('2025-03-04', { fromTheFile: false, supplementAgreed: true }))).toEqual([])
    expect(refusalsOf(received('2023-03-03', 'former'), drafted('2023-03-06', { fromTheFile: false }))).toHaveLength(1)
  })
})

describe('行政复议法第五十一条：负责人应当参加听证，不能参加的说明理由并委托工作人员', () => {
  const hear = (data: object) => refusalsOf(
    received('2025-03-03'), drafted('2025-03-04'), replied('2025-03-05'), on('hear', '2025-03-20', data),
  )
  it('没有理由的不收，有理由的可以', () => {
    expect(hear({ whoAttended: 'staff' })).toHaveLength(1)
    expect(hear({ whoAttended: 'staff', absence: '参加防汛指挥' })).toEqual([])
    expect(hear({ whoAttended: 'head' })).toEqual([])
  })
})

describe('行政复议法第七十七条：按决定书载明的期限履行', () => {
  const decided = [
    received('2025-03-03'), drafted('2025-03-04'), replied('2025-03-05'),
    on('decide', '2025-04-01', { outcome: 'ordered', duty: '答复', performBy: '2025-05-05' }),
  ]
  it('当日履行不算逾期，次日算；未履行不能办结', () => {
    const clock = (day: string) => play(reconsideration, [...decided, on('perform', day, { performance: '已答复' })]).matter?.clocks.perform
    expect(clock('2025-05-05')).toMatchObject({ last: '2025-05-05', late: false })
    expect(clock('2025-05-06')?.late).toBe(true)
    expect(refusalsOf(...decided, on('close', '2025-05-05'))).toHaveLength(1)
  })
})

describe('答复由另一人签发', () => {
  it('起草人不能提交', () => {
    expect(refusalsOf(received('2025-03-03'), drafted('2025-03-04'), on('reply', '2025-03-05'))).toEqual(['提交答复和证据与起草答复应由不同的人办理'])
  })
})

describe('行政复议法第七十七条，2024年以前第三十二条：被申请人应当履行', () => {
  /** The version and article by which the decision is refused: the first guard of that day that is not met. */
  function articleOf(day: string, procedure: string) {
    const { entries } = play(reconsideration, [received(day, procedure), drafted(day), replied(day)])
    const decided = { ...entries[0]!, position: 99, command: 'decided', step: 'decide', day, data: { outcome: 'ordered' } }
    try { fold(reconsideration, [...entries, decided], worldWith()) } catch (error) {
      if (error instanceof Refusal) return `${error.cites?.instrument} ${error.cites?.article}`
    }
    return undefined
  }
  it('没有写明应当履行的内容的，按当日施行的法律说明', () => {
    expect(articleOf('2023-12-29', 'former')).toBe('reconsideration-law-2017 32')
    expect(articleOf('2024-01-02', 'ordinary')).toBe('reconsideration-law-2024 77')
  })
})
