// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { auditReport } from './audit.ts'

const wrong = '组织法治考试，参考率120%。'
const audit = (deeds: string) => auditReport({ id: 'x', text: `甲镇2024年法治政府建设情况报告\n一、主要举措和成效\n${deeds}` }).findings
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `第${i}组走访农户${i + 1}户。`).join('\n')

it('checks two thousand numbers and says from where on it checked none', () => {
  const findings = audit(`${wrong}\n${numbers(2_000)}\n窗口服务好评率105%。`)
  const [unseen] = findings.filter(({ rule }) => rule === 'not-all-checked')
  expect(unseen).toMatchObject({ message: '全文有2002个数，一次最多核对2000个，从这一处“2000户”起没有核对；请分成几份再核对。', sentences: [{ text: '第1999组走访农户2000户。' }] })
  expect(findings.filter(({ message }) => message.includes('超过 100%')).map(({ sentences }) => sentences[0]?.text)).toEqual([wrong])
})

it('checks all of a text that has no more', () => {
  const findings = audit(`${numbers(1_999)}\n${wrong}`)
  expect(findings.map(({ rule }) => rule)).not.toContain('not-all-checked')
  expect(findings.some(({ message }) => message.includes('超过 100%'))).toBe(true)
})

it('makes one finding of what it would say twice in the same words, with both its places', () => {
  const found = audit('近年来，我镇开展法治宣传12场。\n近年来，调解纠纷20件。').filter(({ message }) => message.includes('近年来'))
  expect(found.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([['近年来，我镇开展法治宣传12场。', '近年来，调解纠纷20件。']])
})

it('quotes no more than a thousand signs of what has no full stop', () => {
  const found = audit(`近年来，${'我镇大力开展法治宣传，'.repeat(200)}`).find(({ message }) => message.includes('近年来'))
  expect(found?.sentences.map(({ start, end, text }) => [end - start, text.length])).toEqual([[1_000, 1_000]])
})
