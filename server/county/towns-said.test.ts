// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import type { ManuscriptBlock } from '../../kernel/kernel.ts'
import { lexicon } from '../../reader/reader.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import { readText } from './read.ts'
import { saidIn, saidInReport } from './towns-said.ts'

const heading = (level: 1 | 2, text: string): ManuscriptBlock => ({ block: 'heading', level, text })
const says = (text: string): ManuscriptBlock => ({ block: 'paragraph', inlines: [{ text }] })
const given = (...blocks: ManuscriptBlock[]) => saidIn({ title: '题', issuer: '甲镇', blocks })
const read = (text: string) => saidInReport({ text, ...readText('报告', text, { lexicon, version: '1' }) } as unknown as ReadReport)

describe('what a town gives to the county’s text', () => {
  it('is a sentence or two with the most numbers, whole and in their order, and no passage', () => {
    const [passage, long] = [30, 20].map(times => `${'走访群众3户，'.repeat(times)}成效明显。`)
    expect(given(heading(1, '主要工作'), says(`平稳。${passage}${long}`)).举措成效).toEqual([long])
    expect(given(heading(1, '主要举措和成效'), heading(2, '学习'), says('坚持学习。全年学习3次。其中会前2次。受理12件，办结11件，办结率91.67%。'),
      says(`${passage}${long}2025年5月印发〔2025〕3号文件。开展宣传9场次，发放资料900份。`)).举措成效)
      .toEqual(['受理12件，办结11件，办结率91.67%。', '开展宣传9场次，发放资料900份。'])
  })

  it('says nothing of the whole county, begins no list, and bears no number of a paragraph', () => {
    expect(given(heading(1, '主要工作'), says('调解成功率100%，位居全县前列。'), says('工作情况如下：'), says('（一）开展宣传9场次。'), says('2.排查纠纷30件。')).举措成效)
      .toEqual(['开展宣传9场次。', '排查纠纷30件。'])
  })

  it('is no place that was left open, and none of which a bracket or a quotation is cut', () => {
    expect(given(heading(1, '存在的不足和原因'), says('（结转下年的举措、取消的举措等25项没有人报过，须补报或者补写。）'), says('（一）人手偏少（只有2人。另缺1人）。形式单一。'))).toEqual(
      { 举措成效: [], 不足: ['形式单一。'], 下一年: [] })
    expect(given(heading(1, '主要工作'), says('提出“件件有回音。”走访9户。')).举措成效).toEqual(['走访9户。'])
  })

  it('takes weaknesses and plans apart that stand in one chapter', () => {
    const chapter = [heading(1, '存在问题和下一步打算'), says('执法人员偏少，还有2项整改没有完成，进度滞后。'), says('组织法治宣传不少于36场次。')]
    expect(given(...chapter)).toEqual({ 举措成效: [], 不足: ['执法人员偏少，还有2项整改没有完成，进度滞后。'], 下一年: ['组织法治宣传不少于36场次。'] })
    expect(given(heading(1, '存在问题和下一步打算'), heading(2, '存在问题'), says('普法形式单一。'), heading(2, '下一步打算'), says('补齐短板，宣传36场次。')))
      .toEqual({ 举措成效: [], 不足: ['普法形式单一。'], 下一年: ['补齐短板，宣传36场次。'] })
  })

  it('takes no success for a weakness or a plan because of a word in its heading', () => {
    const titles = ['坚持问题导向，推进依法行政', '2024年工作计划完成情况', '聚焦突出问题整治', '落实年度目标任务情况', '补齐短板']
    for (const title of titles) expect(given(heading(1, title), says('全年走访群众30户。'))).toEqual({ 举措成效: ['全年走访群众30户。'], 不足: [], 下一年: [] })
    const all = (title: string) => given(heading(1, title), says('人手偏少，只有2人。'), says('走访30户。'))
    expect(all('存在的问题和整改打算')).toEqual({ 举措成效: [], 不足: ['人手偏少，只有2人。'], 下一年: ['走访30户。'] })
    expect(all('存在问题整改计划').不足).toEqual(['人手偏少，只有2人。'])
    expect(all('存在问题整改情况和主要问题').不足).toEqual(['人手偏少，只有2人。', '走访30户。'])
  })

  it('leaves what the first responsible persons did, and gives one sentence of weaknesses where none has a number', () => {
    expect(given(heading(1, '党政主要负责人履行推进法治建设第一责任人职责的情况'), says('主持会议4次。'), heading(1, '存在的不足和原因'), says('人手偏少。形式单一。')))
      .toEqual({ 举措成效: [], 不足: ['人手偏少。'], 下一年: [] })
  })

  it('is found in a report that was read by its sections', () => {
    expect(read(['甲镇人民政府关于2025年法治政府建设情况的报告', '一、主要举措和成效', '（一）普法', '全年开展宣传9场次，发放资料900份。', '二、第一责任人履职情况', '主持会议4次。',
      '三、存在问题和下一步打算', '普法形式单一。', '2026年开展宣传12场次。', '甲镇人民政府'].join('\n')))
      .toEqual({ 举措成效: ['全年开展宣传9场次，发放资料900份。'], 不足: ['普法形式单一。'], 下一年: ['2026年开展宣传12场次。'] })
  })
})
