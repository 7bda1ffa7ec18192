// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { type Inline, type ManuscriptBlock, plainText } from '../../kernel/kernel.ts'
import { coverageAsWords, coverageSaid, type Speaking, spokenOf, townWord } from './coverage.ts'

const paragraph = (...inlines: Inline[]): ManuscriptBlock => ({ block: 'paragraph', inlines })
const a = { figure: 'a', said: '9场次' }
const b = { figure: 'b', said: '12次' }
const drafted = [
  paragraph({ text: '开展活动' }, a, { text: '；发放资料7200份。各村排查' }, a, { text: '，全镇开展行动' }, b, { text: '。全镇辖村' }, b, { text: '。' }),
  paragraph({ figure: 'b', said: '全年没有以本镇为被告的案件' }, { text: '。全镇重视。' }),
]
const speaking = (counts: Record<string, number>): Speaking => ({ whole: '全县', town: '乡镇', of: 5, towns: figure => counts[figure] })
const text = (counts: Record<string, number>, blocks = drafted) =>
  plainText(coverageAsWords({ title: '题', issuer: '县', blocks: spokenOf(blocks, speaking(counts)) })).text.split('\n').slice(1, 3)

it('every sentence with a number says of how many towns it is', () => {
  expect(text({ a: 1, b: 1 })).toEqual([
    '已报送的1个乡镇开展活动9场次；发放资料7200份。已报送的1个乡镇各村排查9场次，开展行动12次。已报送的1个乡镇辖村12次。',
    '已报送的1个乡镇全年没有以乡镇为被告的案件。乡镇重视。',
  ])
  expect(text({ a: 5, b: 3 })[0]).toBe('开展活动9场次；发放资料7200份。已报送的3至5个乡镇各村排查9场次，开展行动12次。已报送的3个乡镇辖村12次。')
})

it('says 全县, or nothing, once every town has reported', () => {
  expect(text({ a: 5, b: 5 })).toEqual(['开展活动9场次；发放资料7200份。各村排查9场次，全县开展行动12次。全县辖村12次。', '全年没有以乡镇为被告的案件。乡镇重视。'])
})

it('never speaks of none of the towns to some of them', () => {
  expect(text({ a: 0, b: 3 })[0]).toContain('已报送的3个乡镇（有的数没有乡镇报送）各村排查9场次')
  expect(text({ a: 0, b: 5 })[0]).toContain('已报送的5个乡镇（有的数没有乡镇报送）各村排查9场次，开展行动12次')
})

describe('a chapter under a heading', () => {
  const chapter = (...blocks: ManuscriptBlock[]): ManuscriptBlock[] => [
    { block: 'heading', level: 1, text: '举措' }, { block: 'heading', level: 2, text: '普法' }, ...blocks, { block: 'heading', level: 1, text: '不足' },
    paragraph({ text: '本镇人手少。' }),
  ]
  const said = (counts: Record<string, number>, blocks = chapter(...drafted)) =>
    plainText(coverageAsWords({ title: '题', issuer: '县', blocks: spokenOf(blocks, speaking(counts)) })).text.split('\n').slice(1, -2)

  it('says once of how many towns it is, and no sentence says it again', () => {
    expect(said({ a: 1, b: 1 })).toEqual(['一、举措', '以下数字和情况只来自已报送的1个乡镇（共5个）。', '（一）普法',
      '开展活动9场次；发放资料7200份。各村排查9场次，开展行动12次。辖村12次。', '全年没有以乡镇为被告的案件。乡镇重视。', '二、不足', '乡镇人手少。'])
  })

  it('says of a sentence alone where it is of other towns than the rest', () => {
    expect(said({ a: 5, b: 3 }).slice(1, 4)).toEqual(['以下数字和情况只来自已报送的3个乡镇（共5个），另行写明的除外。', '（一）普法',
      '开展活动9场次；发放资料7200份。已报送的3至5个乡镇各村排查9场次，开展行动12次。辖村12次。'])
    expect(said({ a: 5, b: 5 }).slice(1, 4)).toEqual(['以下数字和情况来自全县5个乡镇。', '（一）普法',
      '开展活动9场次；发放资料7200份。各村排查9场次，全县开展行动12次。全县辖村12次。'])
    expect(said({ a: 0, b: 0 })[1]).toBe('现在没有乡镇报送。')
  })

  it('keeps 其中 at the head of its sentence, and drops it where what it is among is not there', () => {
    const among = paragraph({ text: '其中讲座' }, b, { text: '。' })
    const both = chapter(paragraph({ text: '开展活动' }, a, { text: '。其中讲座' }, b, { text: '。' }), paragraph({ text: '受理' }, a, { text: '。' }))
    expect(said({ a: 5, b: 3 }, both)[3]).toBe('开展活动9场次。其中已报送的3个乡镇讲座12次。')
    expect(said({ a: 5, b: 5 }, both)[3]).toBe('开展活动9场次。其中讲座12次。')
    expect(said({ a: 2, b: 2 }, chapter(among))[3]).toBe('讲座12次。')
  })

  it('whose lead somebody took away says it of each sentence again', () => {
    const saved = spokenOf(chapter(...drafted), speaking({ a: 1, b: 1 })).filter((_, at) => at !== 1)
    expect(plainText(coverageSaid({ title: '题', issuer: '县', blocks: saved }, speaking({ a: 2, b: 2 }))).text).toContain('已报送的2个乡镇开展活动9场次')
  })
})

it('a text that was saved follows what towns report later, and what they take back', () => {
  const saved = { title: '题', issuer: '县', blocks: spokenOf(drafted, speaking({ a: 1, b: 1 })) }
  const now = (counts: Record<string, number>) => plainText(coverageSaid(saved, speaking(counts))).text.split('\n')[1]
  expect(now({ a: 2, b: 2 })).toContain('已报送的2个乡镇开展活动9场次')
  expect(now({ a: 5, b: 5 })).toBe(text({ a: 5, b: 5 })[0])
  expect(now({ a: 0, b: 0 })).toContain('（现在没有乡镇报送）开展活动')
})

it('streets among the towns are named', () => {
  expect([townWord(['甲镇', '乙乡']), townWord(['甲镇', '城关街道'])]).toEqual(['乡镇', '乡镇（街道）'])
})
