// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, worldWith } from '../../conformance/play.ts'
import { type ExampleStep, fold, Refusal } from '../../kernel/kernel.ts'
import normativeDocument from './kind.ts'

const draft = (day: string, touches: string[] = ['rights']): ExampleStep => ({ step: 'draft', day,
  data: { name: '某办法', scope: 'normative', touches } })
const on = (step: string, day: string, data: object = {}, by = 'somebody'): ExampleStep => ({ step, day, data: { ...data }, by })
const opinion = (day: string) => on('takeOpinion', day, { review: ['r1'], reviewAnswer: '采纳' })
const issued = { publishedWhere: ['website'], effectiveOn: '2025-12-01', plainWords: '说明' }
const consulted = (day: string, touches?: string[]) => [draft(day, touches), on('withoutConsulting', day, { noCommentWhy: 'secret' })]
const reviewed = (day: string) => [...consulted(day), opinion(day)]
const deliberated = (day: string) => [...reviewed(day), on('deliberate', day, { meeting: ['m1'] })]
const signed = (day: string) => [...deliberated(day), on('sign', day, { signer: { id: 's1' } }, 'mayor')]
const refusalsOf = (...steps: ExampleStep[]) => play(normativeDocument, steps).refusals.map(each => each.message)
const stateOf = (...steps: ExampleStep[]) => play(normativeDocument, steps).matter?.state

/** The article by which a last step is refused. */
function articleOf(...steps: ExampleStep[]) {
  const { entries } = play(normativeDocument, steps.slice(0, -1))
  const last = steps.at(-1)!
  const entry = { ...entries[0]!, position: 99, command: 'last', step: last.step, day: last.day, data: last.data ?? {},
    by: last.by ?? 'somebody' }
  try { fold(normativeDocument, [...entries, entry], worldWith()) } catch (error) {
    if (error instanceof Refusal) return `${error.cites?.instrument} ${error.cites?.article}`
  }
  return undefined
}

describe('没有合法性审核意见和签发，不编号、不公布', () => {
  const stages = { 起草: [draft('2025-03-03')], 征求意见: consulted('2025-03-03'), 审核: reviewed('2025-03-03'), 审议: deliberated('2025-03-03') }
  it.each(Object.entries(stages))('%s之后还不能编号，也不能公布', (_, steps) => {
    expect(refusalsOf(...steps, on('number', '2025-03-10'))).toHaveLength(1)
    expect(refusalsOf(...steps, on('publish', '2025-03-10', issued))).toHaveLength(1)
  })
  it('拒绝写明依据：没有审核的，涉及市场主体的依营商条例，其他依国办发〔2018〕37号；没有签发的依公文处理条例', () => {
    expect(articleOf(...consulted('2025-03-03', ['market']), on('number', '2025-03-10'))).toBe('business-environment-regulation-2020 63')
    expect(articleOf(...consulted('2025-03-03'), on('number', '2025-03-10'))).toBe('notice-37-2018 2')
    expect(articleOf(...deliberated('2025-03-03'), on('number', '2025-03-10'))).toBe('document-handling-regulation-2012 22')
    expect(articleOf(...consulted('2025-03-03'), on('publish', '2025-03-10', issued))).toBe('notice-37-2018 2')
    expect(articleOf(...consulted('2025-03-03'), on('deliberate', '2025-03-10', { meeting: ['m1'] }))).toBe('notice-37-2018 2')
    expect(articleOf(...deliberated('2025-03-03'), on('publish', '2025-03-10', issued))).toBe('document-handling-regulation-2012 22')
  })
  it('签发以后可以编号，编号以后可以公布，编号以前不可以', () => {
    expect(refusalsOf(...signed('2025-03-03'), on('publish', '2025-03-10', issued))).toEqual(['还没有统一编号，不得公布'])
    expect(stateOf(...signed('2025-03-03'), on('number', '2025-03-10'), on('publish', '2025-03-11', issued))).toBe('published')
  })
  it('编号之日再问一次审核结论：本件的、不是不合法的', () => {
    for (const step of ['takeOpinion', 'sign', 'number', 'publish'])
      expect(normativeDocument.procedure.steps[step]?.relies).toContainEqual(expect.objectContaining({
        linked: 'review', meets: { object: 'normative-document', conclusion: ['lawful', 'lawful-if-changed'] },
      }))
  })
  it('不予签发的、退回修改的，原来的审核不算数', () => {
    const refused = [...deliberated('2025-03-03'), on('refuse', '2025-03-04', { refusedWhy: '不同意' }, 'mayor')]
    expect(refusalsOf(...refused, on('number', '2025-03-10'))).toEqual(['没有负责人签发，不得编号'])
    const revised = [...refused, on('revise', '2025-03-05'), on('withoutConsulting', '2025-03-06', { noCommentWhy: 'secret' })]
    expect(refusalsOf(...revised, on('number', '2025-03-10'))).toEqual(['没有经过合法性审核，不得编号'])
    expect(refusalsOf(...revised, on('takeOpinion', '2025-03-10', { reviewAnswer: '采纳' }))).toHaveLength(1)
  })
  it('起草的人不签发自己的稿', () => {
    expect(refusalsOf(...deliberated('2025-03-03'), on('sign', '2025-03-04', { signer: { id: 's1' } }))).toHaveLength(1)
  })
})

describe('优化营商环境条例第六十二条：与市场主体生产经营密切相关的，公开征求意见一般不少于30日', () => {
  const ended = (day: string) => refusalsOf(
    draft('2025-09-08', ['market']), on('consultBusiness', '2025-09-10', { commentWhere: ['website'], commentUntil: '2025-09-30' }),
    on('endConsulting', day, { commentsHandled: '已研究' }),
  )
  it('公告之日不计入，第30日还不能结束，次日可以；国庆假期不影响', () => {
    expect(ended('2025-10-10')).toEqual(['向社会公开征求意见一般不少于 30 日，还没有期满，最早为2025年10月11日'])
    expect(ended('2025-10-11')).toEqual([])
  })
  it('只有依法保密的可以不公开；不涉及市场主体的不受三十日约束', () => {
    const without = (touches: string[], why: string) => refusalsOf(draft('2025-09-08', touches),
      on('withoutConsulting', '2025-09-09', { noCommentWhy: why }))
    expect(without(['market'], 'urgent')).toHaveLength(1)
    expect(without(['market'], 'secret')).toEqual([])
    expect(without(['rights'], 'urgent')).toEqual([])
  })
})

describe('公平竞争审查条例第十八条：没有审查或者违反标准的不得出台（2024年8月1日起）', () => {
  const without = (day: string) => articleOf(...consulted(day, ['market']), opinion(day))
  it.each([['2024-07-31', 'business-environment-regulation-2020 63'], ['2024-08-01', 'fair-competition-regulation-2024 18']])('%s 依 %s',
    (day, article) => {
    expect(without(day)).toBe(article)
  })
  it('违反标准的不能往下走，符合例外情形的可以', () => {
    const with_ = (competition: string) => refusalsOf(...consulted('2025-03-03', ['market']), on('compete', '2025-03-04', { competition }),
      opinion('2025-03-10'))
    expect(with_('failed')).toHaveLength(1)
    expect(with_('exempt')).toEqual([])
  })
  it('不涉及市场主体的不需要', () => {
    expect(refusalsOf(...reviewed('2025-03-03'))).toEqual([])
  })
})

describe('政府信息公开条例第二十六条：自形成之日起20个工作日内公开', () => {
  const clock = (signedOn: string, publishedOn: string) =>
    play(normativeDocument, [...signed(signedOn), on('number', publishedOn), on('publish', publishedOn, issued)]).matter?.clocks.publish
  it('第20个工作日不算逾期，下一个工作日算；国庆假期和调休上班日都照通知算', () => {
    const { last } = clock('2025-09-15', '2025-09-16')!
    expect(last).toBe('2025-10-17')
    expect(clock('2025-09-15', '2025-10-17')?.late).toBe(false)
    expect(clock('2025-09-15', '2025-10-18')?.late).toBe(true)
  })
})

describe('优化营商环境条例第六十四条：未经公布的不得作为依据', () => {
  it('施行日期不早于公布之日', () => {
    const publish = (effectiveOn: string) => refusalsOf(...signed('2025-03-03'), on('number', '2025-03-04'),
      on('publish', '2025-03-05', { ...issued, effectiveOn }))
    expect(publish('2025-03-04')).toHaveLength(1)
    expect(publish('2025-03-05')).toEqual([])
  })
})

describe('有效期、备案、清理', () => {
  const done = (validTo?: string) => [...signed('2025-03-03'), on('number', '2025-03-04'),
    on('publish', '2025-03-05', { ...issued, effectiveOn: '2025-03-05', validTo })]
  it('有效期最后一日仍然有效，次日失效，由系统办理', () => {
    expect(refusalsOf(...done('2025-12-31'), on('lapse', '2025-12-31'))).toHaveLength(1)
    expect(stateOf(...done('2025-12-31'), on('lapse', '2026-01-01'))).toBe('lapsed')
    expect(normativeDocument.procedure.clocks.validity?.deemed).toBe('lapse')
  })
  it('没有规定有效期的没有这个时钟，也不会失效', () => {
    expect(play(normativeDocument, done()).matter?.clocks.validity).toBeUndefined()
    expect(refusalsOf(...done(), on('lapse', '2030-01-01'))).toEqual(['没有规定有效期的文件不因届满失效，应办理“废止”'])
  })
  it('备案期限由本地规定，没有设置就没有到期日', () => {
    expect(play(normativeDocument, done()).matter?.clocks.file).toMatchObject({ unset: 'normative-document.filing' })
    expect(play(normativeDocument, done(), { 'normative-document.filing': { days: 15 } }).matter?.clocks.file?.last).toBe('2025-03-20')
  })
})
