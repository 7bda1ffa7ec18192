// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Answer } from '../figure/figure.ts'
import { keptClauses } from './clauses.ts'

const of = (numbers: Readonly<Record<string, number | 'missing' | 'no-base' | 'declared' | readonly [number, number]>>): Map<string, Answer> =>
  new Map(Object.entries(numbers).map(([code, said]): [string, Answer] => {
    const base = { code, label: code, unit: '件', numerator: null, denominator: null }
    if (said === 'missing') return [code, { ...base, value: null, zero: 'not-reported' }]
    if (said === 'no-base') return [code, { ...base, value: null, numerator: 0, denominator: 0, zero: 'no-base' }]
    if (said === 'declared') return [code, { ...base, value: 0, zero: 'declared', declaredBy: '零1号' }]
    if (typeof said === 'number') return [code, { ...base, value: said, zero: said === 0 ? 'counted' : null }]
    return [code, { ...base, value: said[0] / said[1] * 100, numerator: said[0], denominator: said[1], zero: said[0] === 0 ? 'counted' : null }]
  }))

it.each([
  [
    'parts of zero are left out, and what led the list passes on',
    '实施强制{a}，其中拆除{b}、代履行{c}；申请法院执行{d}。',
    { a: 1, b: 0, c: 2, d: 0 },
    '实施强制{a}，其中代履行{c}。',
  ],
  [
    'a clause whose parts are all zero goes, its stronger mark stays',
    '实施强制{a}，其中拆除{b}、代履行{c}；申请法院执行{d}。',
    { a: 3, b: 0, c: 0, d: 1 },
    '实施强制{a}；申请法院执行{d}。',
  ],
  ['the head stands for who leans on it', '制定文件{a}，报备率{r}，现行有效{b}。', { a: 0, r: 'no-base', b: 2 }, '制定文件{a}，现行有效{b}。'],
  [
    'what is said once for a list passes on to the first that is left of it',
    '对公开申请，不予公开{a}、延期答复{b}、延迟答复{c}。', { a: 0, b: 0, c: 2 }, '对公开申请，延迟答复{c}。',
  ],
  ['so does the subject of a list', '规范性文件合法性审核{a}、公平竞争审查{b}。', { a: 0, b: 1 }, '规范性文件公平竞争审查{b}。'],
  ['of a list in which all have something nothing is left out', '按活动形式分，有讲座{a}、院坝会{b}。', { a: 4, b: 2 }, '按活动形式分，有讲座{a}、院坝会{b}。'],
  ['a head of zero goes where the next says itself what was done', '组织培训{a}，学习覆盖{b}。', { a: 0, b: 9 }, '学习覆盖{b}。'],
  ['a rate of zero is said', '收到{a}，答复率{r}。', { a: 2, r: [0, 2] }, '收到{a}，答复率{r}。'],
  ['a zero that is good to hear is said', '行政诉讼{a}，败诉{b}，听证{c}。', { a: 1, b: 0, c: 0 }, '行政诉讼{a}，败诉{b}。'],
  ['a zero somebody signed for is said', '排查{a}，激化{b}。', { a: 1, b: 'declared' }, '排查{a}，激化{b}。'],
  [
    'numbers told one by one stay together',
    '收到{a}，国家、市、县交办分别为{b}、{c}、{d}。',
    { a: 9, b: 0, c: 0, d: 3 },
    '收到{a}，国家、市、县交办分别为{b}、{c}、{d}。',
  ],
  [
    'a remark goes with its clause, brackets are not parted',
    '据平台数据，下发{a}，完成率{r}（以下发为分母，一项只计一次），重复的只计一次；停用{b}。',
    { a: 4, r: [2, 4], b: 0 },
    '据平台数据，下发{a}，完成率{r}（以下发为分母，一项只计一次），重复的只计一次。',
  ],
] as const)('%s', (_, says, numbers, kept) => expect(keptClauses(says, of(numbers))).toEqual({ says: kept, omitted: [] }))

it('names what it leaves out because nobody reported it, with what leans on it', () => {
  expect(keptClauses('收到{a}，办理{b}，其中网上{c}；满意率{r}。', of({ a: 3, b: 'missing', c: 1, r: [1, 2] }))).toEqual({ says: '收到{a}；满意率{r}。', omitted: ['b'] })
})
