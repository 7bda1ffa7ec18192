// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { ReportChapter } from '../../contract/reports.ts'
import { whichOf } from './downloads.tsx'
import { headingNumber } from './heading-number.ts'
import { isSaidAtZero, type Sentence, standingOf } from './report-parts.ts'

const figure = (code: string, text: string): Sentence['pieces'][number] => ({
  figure: code, text,
  answer: { code, label: code, unit: '件', value: 1, numerator: null, denominator: null, zero: null, printed: text },
})
const chapter = (heading: string, says: Partial<ReportChapter> = {}): ReportChapter =>
  ({ heading, level: 1, empty: false, paragraphs: [], chapters: [], ...says })

it('numbers headings as official documents do', () => {
  expect([headingNumber(1, 12), headingNumber(2, 3), headingNumber(3, 3), headingNumber(4, 2)]).toEqual(['十二、', '（三）', '3.', '（2）'])
})

it('counts what is said, what is missing and which chapters stand empty', () => {
  const said = { pieces: [{ text: '调解' }, figure('a', '4件')], missing: [] }
  const gap = { pieces: [figure('b', '（未报）'), figure('c', '1件')], missing: ['b'] }
  const standing = standingOf({
    chapters: [
      chapter('成效', {
        chapters: [chapter('调解', { level: 2, paragraphs: [[said, gap], [gap]] }), chapter('信访', { level: 2, empty: true })],
      }),
      chapter('其他', { empty: true, otherwise: '无。' }),
    ],
    labels: { b: '排查' },
  })
  expect(standing).toEqual({ figures: 1, missing: ['排查'], empty: ['信访'] })
})

it('knows a sentence said at zero by its figures without text', () => {
  expect(isSaidAtZero({ pieces: [{ text: '全年没有。' }, figure('a', '')], missing: [] })).toBe(true)
  expect(isSaidAtZero({ pieces: [{ text: '调解' }, figure('a', '4件')], missing: [] })).toBe(false)
  expect(isSaidAtZero({ pieces: [{ text: '没有数字的句子。' }], missing: [] })).toBe(false)
})

it('names the written report by its draft until it is filled, then by how far it has come', () => {
  expect([null, '已退回', '已公开'].map(state => whichOf({ revision: 3, state }))).toEqual(['第 3 稿', '第 3 稿', '已公开'])
})
