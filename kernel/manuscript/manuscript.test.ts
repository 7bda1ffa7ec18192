// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { answer, type Answer } from '../figure/figure.ts'
import { type Outline, tell } from '../report/report.ts'
import type { FigureMark, Manuscript } from './manuscript.ts'
import {
  compareManuscripts, draftReport, headingNumbers, isSmall, marksIn, plainText, roundingsOf, saidAs, sayMark, sentencesIn, suggestWeaknesses,
  withNothingSaid,
} from './writing.ts'

const outline: Outline = {
  title: '法治政府建设情况报告', issuer: '甲镇人民政府', recipient: '示范县人民政府', opening: '现将情况报告如下：',
  chapters: [{ heading: '工作', sections: ['work'], chapters: [{ heading: '经费', sections: ['money'] }] }, { heading: '其他' }],
}
const answers = (numbers: Readonly<Record<string, number>>, inUse = true): Map<string, Answer> =>
  new Map(
    [...specimens.figures.keys()].map(
      code => [code, answer(specimens, code, { counted: of => numbers[of] ?? 0, inUse: () => inUse, declared: () => undefined })]
    )
  )
const draft = (numbers: Readonly<Record<string, number>>, inUse = true) => draftReport(tell(specimens, outline, answers(numbers, inUse)))
const count = (value: number, unit = '件'): Answer => (
  { code: 'c', label: '件数', unit, value, numerator: null, denominator: null, zero: value === 0 ? 'counted' : null }
)
const rate = (n: number, all: number): Answer => (
  { code: 'r', label: '率', unit: '%', value: n / all * 100, numerator: n, denominator: all, zero: null }
)

describe('a drafted report', () => {
  it('keeps order and headings, makes each figure a mark and says 无 in an empty chapter', () => {
    const { manuscript, gaps } = draft({ 'specimen.received': 152, 'specimen.received_answered': 149 })
    expect(plainText(manuscript).text.split('\n')).toEqual([
      '法治政府建设情况报告', '示范县人民政府：', '现将情况报告如下：', '一、工作', '收到152件，答复率98.03%（149/152）。', '（一）经费', '不涉及金额。', '二、其他', '无。', '甲镇人民政府', '',
    ])
    expect(marksIn(manuscript).map(({ figure, said }) => [figure, said])).toEqual([
      ['specimen.received', '152件'], ['specimen.answer_rate', '98.03%（149/152）'], ['specimen.amount', '不涉及金额'],
    ])
    expect(gaps).toEqual([])
  })

  it('leaves out what nobody reported and names it under its heading', () => {
    const { manuscript, gaps } = draft({}, false)
    expect(marksIn(manuscript)).toEqual([])
    expect(plainText(manuscript).text).toContain('一、工作\n（一）经费\n（金额没有人报过，须补报或者补写。）\n二、其他\n无。')
    expect(gaps).toEqual(
      [
        { heading: '经费', figures: ['specimen.amount'] },
        { heading: '工作', figures: ['specimen.received', 'specimen.answer_rate', 'specimen.urgent'] },
      ].reverse()
    )
  })

  it('rests a sentence said at zero on all of its figures', () => {
    expect(marksIn(draft({}).manuscript).map(({ figure, said }) => [figure, said])).toEqual([
      ['specimen.received', '全年没有收到'], ['specimen.answer_rate', ''], ['specimen.amount', '不涉及金额'],
    ])
  })
})

describe('a value said', () => {
  it.each<[Answer, FigureMark['rounding'], string | undefined]>([
    [count(484), 'exact', '484件'], [count(484), 'nearly', '近500件'], [count(484), 'at-least', '480件以上'], [count(484), 'over', '480余件'],
    [count(82_300, '份'), 'over', '80000余份'], [count(34), 'over', '30余件'], [count(30), 'over', undefined], [count(30), 'at-least', '30件以上'],
    [count(300), 'nearly', undefined], [count(310), 'nearly', undefined], [count(7), 'over', undefined], [count(5_465_400, '元'), 'over', '540万余元'],
    [rate(484, 500), 'at-least', '96%以上'], [rate(149, 152), 'nearly', '近99%'], [rate(149, 152), 'over', undefined], [rate(3, 3), 'nearly', undefined],
  ])('%j %s', (said, rounding, text) => expect(saidAs(said, rounding ?? 'exact')).toBe(text))

  it('offers the words that hold, the number itself first', () =>
    expect(roundingsOf(count(484)).map(({ said }) => said)).toEqual(['484件', '近500件', '480余件', '480件以上']))

  it('shows when a word no longer holds, and prints the number instead', () => {
    const mark = { figure: 'c', said: '30余件', rounding: 'over' } as const
    expect(sayMark(mark, count(34))).toEqual({ text: '30余件' })
    expect(sayMark(mark, count(30))).toEqual({ text: '30件', trouble: 'word' })
  })

  it('keeps words that say none, and shows when there is some or nobody reported it', () => {
    const mark = { figure: 'c', said: '全年没有收到' }
    expect(sayMark(mark, count(0))).toEqual({ text: '全年没有收到' })
    expect(sayMark(mark, count(2))).toEqual({ text: '全年没有收到', trouble: 'not-none' })
    expect(sayMark({ figure: 'c', said: '3件' }, { ...count(0), value: null, zero: 'not-reported' })).toEqual({ text: '3件', trouble: 'not-reported' })
  })
})

const paper = (...paragraphs: Manuscript['blocks'][number][]): Pick<Manuscript, 'blocks'> => ({ blocks: paragraphs })
const says = (...inlines: Extract<Manuscript['blocks'][number], { block: 'paragraph' }>['inlines']) => ({ block: 'paragraph', inlines }) as const

describe('two years beside each other', () => {
  const now = paper(says({ text: '收到' }, { figure: 'c', said: '4件' }, { text: '。我们认真学习有关文件精神。' }))
  const last = paper(says({ text: '共收到' }, { figure: 'c', said: '9件' }, { text: '。我们学习有关文件精神。建成一个站。' }))
  const by = { now: () => count(4), last: () => count(9), changed: () => false }

  it('pairs sentences by their figures, then by their words, and shows what is gone', () => {
    expect(compareManuscripts(now, last, by).map(pair => [pair.now?.text, pair.last?.text, pair.figures.map(({ change }) => change)])).toEqual([
      ['收到4件。', '共收到9件。', ['less']], ['我们认真学习有关文件精神。', '我们学习有关文件精神。', []], [undefined, '建成一个站。', []],
    ])
  })

  it('does not compare a figure whose definition changed without saying so', () =>
    expect(compareManuscripts(now, last, { ...by, changed: () => true })[0]?.figures[0]?.change).toBe('changed'))

  it('marks a rate over fewer than ten', () => expect([isSmall(rate(3, 9)), isSmall(rate(9, 10)), isSmall(count(3))]).toEqual([true, false, false]))

  it('does not end a sentence inside a mark', () =>
    expect(
      sentencesIn(paper(says({ text: '率' }, { figure: 'r', said: '98.03%（149/152）' }, { text: '。' }))).map(({ text, marks }) => [
        text,
        marks.length,
      ]),
    ).toEqual([['率98.03%（149/152）。', 1]]))
})

describe('weaknesses proposed', () => {
  const from = (now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>, section = 'none') =>
    suggestWeaknesses({ register: specimens, section, answers: answers(now), last: { answers: answers(before), period: '2023' }, unheld: [] })
  const text = ({ inlines }: ReturnType<typeof from>[number]) => inlines.map(inline => ('figure' in inline ? inline.said : inline.text)).join('')

  it('says what fell, each number a mark or explained', () => {
    const falling = from({ 'specimen.received': 40 }, { 'specimen.received': 50 }).filter(({ why }) => why === 'falling')
    expect(falling.map(text)).toEqual(['收到40件，上年为50件，减少10件。'])
    expect(
      falling[0]?.inlines.filter(inline => 'text' in inline && /\d/.test(inline.text)).every(inline => 'text' in inline && inline.explained)
    ).toBe(true)
  })

  it('says nothing of the unevenness of small numbers', () => {
    expect(from({ 'specimen.received': 4 }, { 'specimen.received': 9 }).filter(({ why }) => why === 'falling')).toEqual([])
    expect(from({ 'specimen.received': 49 }, { 'specimen.received': 50 }).filter(({ why }) => why === 'falling')).toEqual([])
  })

  it('says what was never done, and takes the chapter’s own sentences where there is something to say', () => {
    expect(from({}, {}).filter(({ why }) => why === 'never').map(text)).toContain('“收到”全年为0件。')
    expect(from({ 'specimen.amount': 5_000 }, {}, 'money').filter(({ why }) => why === 'overdue').map(text)).toEqual(['涉及金额50元。'])
    expect(from({}, {}, 'money').filter(({ why }) => why === 'overdue')).toEqual([])
  })

  it('names a post without anybody', () => {
    const [first] = suggestWeaknesses(
      { register: specimens, section: 'none', answers: answers({}), unheld: [{ post: '信访岗', clocks: 3, on: '2024-12-31' }] }
    )
    expect(text(first!)).toBe('信访岗岗位没有人任职，3个期限无人办理。')
  })
})

it('an empty chapter says 无 when the paper leaves, a chapter with chapters does not', () => {
  const heading = (level: 1 | 2, text: string) => ({ block: 'heading', level, text }) as const
  const { blocks } = withNothingSaid({ blocks: [heading(1, '甲'), heading(2, '乙'), says(), heading(1, '丙'), says({ text: '有。' }), heading(1, '丁')] })
  expect(
    blocks.map(
      block => (
        block.block === 'heading' ? block.text : block.block === 'paragraph' ? block.inlines.map(
          each => ('text' in each ? each.text : '')
        ).join('') : ''
      )
    )
  ).toEqual(['甲', '乙', '无。', '丙', '有。', '丁', '无。'])
})

it('numbers headings by level, each level anew under the one above', () =>
  expect(headingNumbers([1, 2, 3, 4, 3, 2, 1, 2].map(level => ({ block: 'heading', level: level as 1, text: '' })))).toEqual([
    '一、',
    '（一）',
    '1.',
    '（1）',
    '2.',
    '（二）',
    '二、',
    '（一）',
  ]))
