// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { headingsOf } from './sections.ts'

const told = (text: string, year: number | null = 2024) => headingsOf(text, year).map(({ level, kinds, title }) => [level, kinds.join('+'), title])

describe('sections', () => {
  it('are told by their words, whatever their order', () => {
    expect(told('一、存在的问题和原因\n略\n二、2025年工作打算\n略\n三、主要负责人履行第一责任人职责情况\n略\n四、主要做法和成效\n略\n五、其他需要报告的情况\n无')).toEqual([
      [1, '不足', '存在的问题和原因'], [1, '下一年', '2025年工作打算'], [1, '第一责任人', '主要负责人履行第一责任人职责情况'], [1, '举措成效', '主要做法和成效'], [1, '其他', '其他需要报告的情况'],
    ])
  })

  it('take widths of brackets and misused levels as they come', () => {
    expect(told('一、主要举措\n（1） 强化宣传\n略\n(二)强化执法\n略\n（三）强化调解：三级联动。')).toEqual([
      [1, '举措成效', '主要举措'], [2, '举措成效', '强化宣传'], [2, '举措成效', '强化执法'], [2, '举措成效', '强化调解'],
    ])
  })

  it('take （1） under 1. for the level below', () => {
    expect(told('一、主要举措\n（一）学习\n1.领学\n略\n（1）书记领学\n略').map(([level]) => level)).toEqual([1, 2, 3, 4])
  })

  it('keep both kinds of a merged chapter', () =>
    expect(told('一、主要工作\n略\n二、存在问题和下一步打算\n（一）加强普法\n略').slice(1)).toEqual([
      [1, '不足+下一年', '存在问题和下一步打算'],
      [2, '不足+下一年', '加强普法'],
    ]))
  it('find chapters without numbers where none has one', () =>
    expect(told('主要举措和成效\n略略略。\n存在的不足\n略略略。\n下一步工作打算\n略').map(([, kind]) => kind)).toEqual([
      '举措成效',
      '不足',
      '下一年',
    ]))
  it('take the year of a heading for its kind', () => expect(told('一、2024年情况\n略\n二、2025年重点\n略').map(([, kind]) => kind)).toEqual(['举措成效', '下一年']))
  it('find chapters whose line ends were lost', () => {
    expect(told('甲镇报告。一、主要举措和成效（一）学习。全年学习3次。二、存在的不足和原因：人手少。三、下一步工作打算：加强学习。').map(([, kind]) => kind)).toEqual(['举措成效', '不足', '下一年'])
  })

  it('do not take a plan carried out for one to come', () =>
    expect(told('一、2024年工作计划完成情况\n略\n二、下一步打算\n略').map(([, kind]) => kind)).toEqual(['举措成效', '下一年']))
  it('take neither dates nor decimals for headings', () => expect(told('2024年12月5日\n3.5万人参加\n12.4宪法日\n2024年，全镇开展宣传。')).toEqual([]))

  it('reach to the next heading of their level', () => {
    const text = '一、主要举措\n（一）学习\n略\n二、存在不足\n略'
    expect(headingsOf(text, 2024).map(({ start, end }) => text.slice(start, end))).toEqual(['一、主要举措\n（一）学习\n略\n', '（一）学习\n略\n', '二、存在不足\n略'])
  })
})
