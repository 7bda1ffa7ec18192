// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { linesOf, linesOfTitle, sentencesOf, standsAlone } from './segments.ts'
import { placeOf } from './use-selected.ts'

// A sign outside the basic plane, as some given names have: places count it once.
const text = '标题\n\n  𠮷镇排查48件，化解50件。办结率100%。\n第二段没有句号'

describe('a text under findings', () => {
  it('is cut where something begins or ends, and keeps every sign', () => {
    const at = [...text].indexOf('4')
    const lines = linesOf(text, [{ start: at, end: at + 3, of: 'a' }, { start: at, end: at + 8, of: 'b' }])
    expect(lines.map(line => line.segments.map(({ text: part }) => part).join(''))).toEqual(['标题', '  𠮷镇排查48件，化解50件。办结率100%。', '第二段没有句号'])
    expect(lines[1]!.segments.map(({ text: part, over }) => [part, ...over])).toEqual([
      ['  𠮷镇排查'], ['48件', 'a', 'b'], ['，化解50', 'b'], ['件。办结率100%。'],
    ])
  })

  it('carries what runs over a line end into both lines', () => {
    const lines = linesOf('上一行\n下一行', [{ start: 2, end: 5, of: 'x' }])
    expect(lines.map(({ segments }) => segments.filter(({ over }) => over.length > 0).map(part => part.text))).toEqual([['行'], ['下']])
  })
})

it('finds the sentences with their places, without the space before them', () => {
  const found = sentencesOf(text)
  expect(found.map(each => each.text)).toEqual(['标题', '𠮷镇排查48件，化解50件。', '办结率100%。', '第二段没有句号'])
  for (const { start, end, text: said } of found) expect([...text].slice(start, end).join('')).toBe(said)
})

describe('words marked with the mouse', () => {
  it('are found at their own place, not at an earlier one that reads the same', () => {
    const said = '甲镇报告\n办结3件。\n  另办结3件。'
    const place = placeOf(said, '办结3件', '甲镇报告办结3件。另')!
    expect(place.text).toBe('办结3件')
    expect(place.start).toBe([...said].lastIndexOf('办'))
    expect(placeOf(said, '办结3件', '甲镇报告')!.start).toBe(5)
  })

  it('over a line end keep it, and what is not there is not found', () => {
    expect(placeOf('一句。\n二句。', '句。\n\n二句', '一')).toEqual({ start: 1, end: 6, text: '句。\n二句' })
    expect(placeOf('一句。', '三句', '')).toBeUndefined()
  })
})

it('a heading is what stands alone on its line, and no short paragraph that begins with one', () => {
  const told = (line: string, title: string) => standsAlone(line, title)
  expect([told('一、主要举措和成效', '主要举措和成效'), told('　　（三）化解矛盾。', '化解矛盾'), told('主要做法：', '主要做法')]).toEqual([true, true, true])
  expect([told('3.自觉接受监督。办理建议3件。', '自觉接受监督'), told('（一）学习。', '学'), told('一、不足', '')]).toEqual([false, false, false])
})

it('a title may be broken over lines', () => {
  const head = ['示范县甲镇人民政府', ' 关于2025年法治政府建设情况的报告', '示范县人民政府：']
  expect([linesOfTitle(head, '示范县甲镇人民政府关于2025年法治政府建设情况的报告'), linesOfTitle(head, '关于别的报告'), linesOfTitle(head, null)]).toEqual([2, 1, 1])
  expect(linesOfTitle(['附件', ...head], '示范县甲镇人民政府关于2025年法治政府建设情况的报告')).toBe(1)
})
