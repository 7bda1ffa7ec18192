// SPDX-License-Identifier: MulanPSL-2.0
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfWidthMarks, withChinesePunctuation } from './punctuation.ts'

describe('half-width marks become Chinese punctuation', () => {
  it.each([
    ['2025年,甲镇严格对标', '2025年，甲镇严格对标'],
    ['现将有关情况报告如下:', '现将有关情况报告如下：'],
    ['“三项工程”:一是柔性执法', '“三项工程”：一是柔性执法'],
    ['培训参与率100%;执法案件', '培训参与率100%；执法案件'],
    ['接待来访196件,48件', '接待来访196件，48件'],
    ['(示府办发〔2025〕17号)目标任务', '（示府办发〔2025〕17号）目标任务'],
    ['(一)深学细悟', '（一）深学细悟'],
    ['(1)深学细悟', '（1）深学细悟'],
    ['《实施纲要(2021-2025年)》', '《实施纲要（2021-2025年）》'],
    ['“一规划两纲要”(见附件(二))', '“一规划两纲要”（见附件（二））'],
    ['一宽一窄（见附件)如下', '一宽一窄（见附件）如下'],
    ['时间:14:30', '时间：14:30'],
    ['做到了吗?做到了!', '做到了吗？做到了！'],
    ['落实"三项制度"和"双公示"', '落实“三项制度”和“双公示”'],
    ['是谁(尚未查明', '是谁（尚未查明'],
  ])('%s', (text, expected) => expect(withChinesePunctuation(text)).toBe(expected))

  it.each(['结合“3·15”“12·4”“6.16”等节点', '1.完善制度', '达100%', '发放7,000份', '共1,234,567元', '比例为3:1', 'https://gov.example', 'Rule, Law'])(
    'leaves %s alone', text => expect(withChinesePunctuation(text)).toBe(text))

  it('does not take a row of numbers for thousands marks', () => {
    expect(withChinesePunctuation('分别为12,34,5678件')).toBe('分别为12，34，5678件')
  })

  it('keeps every character in its place and is settled after one pass', () => {
    const piece = fc.constantFrom('法', '镇', ',', ':', ';', '(', ')', '（', '）', '1', '2', 'a', ' ', '%', '“', '”', '𠮷', '?', '"')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      const once = withChinesePunctuation(text)
      expect(once).toHaveLength(text.length)
      expect(withChinesePunctuation(once)).toBe(once)
    }), { numRuns: 500 })
  })
})

it('finds half-width marks beside Han characters with what stands around them', () => {
  expect(halfWidthMarks('全年排查纠纷,成功化解')).toEqual(['全年排查纠纷,成功化解'.slice(0, 11)])
  expect(halfWidthMarks('达100%;其中')).toEqual(['达100%;其中'])
  expect(halfWidthMarks('比例为3:1，发放7,000份，A,B')).toEqual([])
})
