// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { Chapter } from '../kernel/report/report.ts'
import { sections } from '../kinds/sections.ts'
import { outlineOf } from './outlines.ts'

const sectionsOf = (chapters: readonly Chapter[]): string[] => chapters.flatMap(chapter => [
  ...(chapter.sections ?? []), ...sectionsOf(chapter.chapters ?? []),
])
const headings = (town: string): string[] => outlineOf(town, 2024).chapters.map(chapter => chapter.heading)

describe('the order of a report', () => {
  it.each(['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'])('%s has a place for every section, and one only', town => {
    expect(sectionsOf(outlineOf(town, 2024).chapters).sort()).toEqual(Object.keys(sections).sort())
  })

  it('differs: weaknesses before or after the first responsible person, or in one with the plan', () => {
    const place = (town: string, word: string) => headings(town).findIndex(heading => heading.includes(word))
    expect(place('甲镇', '不足')).toBeGreaterThan(place('甲镇', '第一责任人'))
    expect(place('丙镇', '不足')).toBeLessThan(place('丙镇', '第一责任人'))
    expect(headings('戊镇')).toHaveLength(4)
    expect(['甲镇', '乙镇', '戊镇'].map(town => outlineOf(town, 2023).chapters.at(-1)?.otherwise)).toEqual(['无。', '无。', '无。'])
  })

  it('names the year, the year after it, and whom it is for', () => {
    expect(outlineOf('甲镇', 2024)).toMatchObject({ title: '甲镇人民政府关于2024年法治政府建设情况的报告', issuer: '示范县甲镇人民政府' })
    expect(headings('甲镇').at(-2)).toContain('2025年')
    expect(outlineOf('丙镇', 2023).recipient).toBe('示范县委全面依法治县委员会办公室')
    expect(outlineOf('甲镇', 2024).recipient).toBeUndefined()
  })
})
