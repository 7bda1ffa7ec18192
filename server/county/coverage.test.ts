// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
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
    '已报送的1个乡镇全年没有以乡镇为被告的案件。全县重视。',
  ])
  expect(text({ a: 5, b: 3 })[0]).toBe('开展活动9场次；发放资料7200份。已报送的3至5个乡镇各村排查9场次，开展行动12次。已报送的3个乡镇辖村12次。')
})

it('says 全县, or nothing, once every town has reported', () => {
  expect(text({ a: 5, b: 5 })).toEqual(['开展活动9场次；发放资料7200份。各村排查9场次，全县开展行动12次。全县辖村12次。', '全年没有以乡镇为被告的案件。全县重视。'])
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
