// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { families } from './lexicon/lexicon.ts'
import { lexiconOf } from './lexicon/name.ts'
import { readReport } from './read.ts'
import { acts } from './specimens/acts.ts'
import { unmark } from './specimens/marked.ts'
import { measure } from './specimens/measure.ts'
import { more } from './specimens/more.ts'
import { tuned } from './specimens/tuned.ts'
import { taughtEnforcement } from './specimens/taught-enforcement.ts'
import { taughtServices } from './specimens/taught-services.ts'
import { taughtStudy } from './specimens/taught-study.ts'
import { firstSight, usualStyle } from './specimens/first-sight.ts'
import { taughtDisputes } from './specimens/taught-disputes.ts'
import { taughtTown } from './specimens/taught-town.ts'
import { taughtWhole } from './specimens/taught-whole.ts'
import { unseen } from './specimens/unseen.ts'

const read = (text: string) => readReport({ id: 'x', text })
const codes = (text: string) => read(text).figures.map(({ text: written, codes: named }) => [written, named.join('+')])

describe('a reading', () => {
  it('has the printed shape, with places in code points of the text as it is', () => {
    const text = '\ufeff示范县甲镇人民政府\n关于2024年法治政府建设情况的报告\n一、主要举措\n𠮷日开展法治宣传12场。'
    expect(read(text)).toEqual({
      id: 'x',
      town: '甲镇',
      year: 2024,
      sections: [{ kind: '举措成效', level: 1, number: '一、', title: '主要举措', start: 30, end: 49 }],
      figures: [
        {
          text: '12场',
          value: 12,
          unit: '场',
          qualifier: 'exact',
          codes: ['legaledu.events'],
          period: 'this_year',
          start: 45,
          end: 48,
          sentence: '𠮷日开展法治宣传12场。',
        },
      ],
    })
    expect([...text].slice(45, 48).join('')).toBe('12场')
  })

  it.each([
    ['示范市示范区乙街道办事处2023年度法治政府建设工作报告', '乙街道', 2023],
    ['关于丙乡二〇二二年法治政府建设情况的报告', '丙乡', 2022],
    ['中共示范县丁镇委\n示范县丁镇人民政府\n关于2021年法治政府建设情况的报告', '丁镇', 2021],
    ['法治建设情况', null, null],
    ['示范区人民政府甲街道2024年度法治政府建设情况', '甲街道', 2024],
    ['工作情况\n2024年乙溪镇坚持依法行政，办理案件3件。', '乙溪镇', 2024],
    ['工作情况\n劝导次数超过八成的乡镇街道，2025年矛盾纠纷分流至镇综治中心。', null, 2025],
    ['宜居镇关于2025年法治政府建设情况的报告', '宜居镇', 2025],
    ['示范县美丽乡2024年度法治政府建设情况的报告', '美丽乡', 2024],
    ['工作情况\n宜居镇建设全面推进，2025年美丽镇全面建成。', null, 2025],
    ['和平镇人民政府关于2025年法治政府建设情况的报告', '和平镇', 2025],
    ['中共示范县将军街道党工委2025年法治建设年度报告', '将军街道', 2025],
    ['关于2025年法治政府建设情况的报告\n各镇人民政府、和各街道办事处：', null, 2025],
  ])('finds town and year of %s', (text, town, year) => expect([read(text).town, read(text).year]).toEqual([town, year]))

  it('keeps what it cannot name, with its sentence', () =>
    expect(read('种植花卉35盆栽，绿化用工21人。').figures.map(({ codes: named, sentence }) => [named, sentence])).toEqual([
      [['other'], '种植花卉35盆栽，绿化用工21人。'],
    ]))

  it('gives one number to all it governs, and each its own where they are told apart', () => {
    expect(codes('信访办结率、参评率、满意率均达100%。')).toEqual([['100%', 'petition.handle_rate+petition.participate_rate+petition.satisfaction']])
    expect(codes('网上信访中，国家、市、区县转送、交办分别为4件、2件、3件。')).toEqual([
      ['4件', 'petition.online_national'],
      ['2件', 'petition.online_city'],
      ['3件', 'petition.online_district'],
    ])
    expect(codes('考试参考率、合格率分别为100%、98%。')).toEqual([['100%', 'learn.exam_attend_rate'], ['98%', 'learn.exam_pass_rate']])
  })

  it('names what a rule lays down', () => expect(codes('每个村每年开展普法宣传不少于4次。')).toEqual([['每年开展普法宣传不少于4次', 'legaledu.events']]))

  it('reads zeros said in words, with all they are zeros of', () => {
    expect(codes('全年无民转刑案件和群体性上访。')).toEqual([['无', 'mediation.civil_to_criminal+petition.mass']])
    expect(codes('未发生一起行政诉讼败诉案件。')).toEqual([['未发生一起', 'litig.lost']])
    expect(codes('全年未发生一起火灾事故。')).toEqual([['未发生一起', 'other']])
    expect(codes('群众无理取闹，无论如何，无障碍服务。')).toEqual([])
  })

  it.each([
    ['现有人民调解员30名。', 'stock'], ['新聘人民调解员3名。', 'this_year'], ['2024年工作报告\n自2020年以来累计调解纠纷300件。', 'cumulative'], ['全年累计发放宣传资料3000份。', 'this_year'],
    ['定期到村坐班服务2次以上。', 'standing_rule'], ['各村定期开展矛盾纠纷排查24轮。', 'this_year'], ['每半月开展矛盾纠纷排查。', 'standing_rule'], ['每人每年参加执法培训不少于60学时。', 'standing_rule'],
    ['四、下一步工作打算\n全年开展法治宣传12场。', 'next_year_target'], ['四、下一步工作打算\n每月召开一次矛盾纠纷协调会。', 'next_year_target'],
    ['四、下一步工作打算\n在今年开展法治宣传12场的基础上，加大力度。', 'next_year_target'],
    ['甲镇2024年法治政府建设情况报告\n四、下一步工作打算\n在2024年12场的基础上，法治宣传增加。', 'this_year'],
    ['甲镇2024年法治政府建设情况报告\n四、下一步工作打算\n在2024年的基础上，法治宣传达到30场次以上。', 'next_year_target'],
  ])('tells the period of %s', (text, period) => expect(read(text).figures.map(each => each.period)).toEqual([period]))
})

describe('the lexicon', () => {
  it('reads the passages it was tuned on, and those kept aside nearly as well', () => {
    const [known, kept] = [
      measure([...tuned, ...more, ...acts, ...taughtDisputes, ...taughtServices, ...taughtStudy, ...taughtEnforcement, ...taughtTown, ...taughtWhole]),
      measure(unseen),
    ]
    expect(known.misses).toEqual([])
    expect(known.named).toBe(known.marks)
    expect(kept.met / kept.marks).toBeGreaterThanOrEqual(0.98)
    expect(kept.met / kept.read).toBeGreaterThanOrEqual(0.98)
    expect(kept.named / kept.marks).toBeGreaterThanOrEqual(0.88)
  })

  it.each([
    ['wild', firstSight],
    ['usual', usualStyle],
  ])('reads what it first met in fifteen passages of %s wordings, but for three numbers', (_, passages) => {
    const { marks, read, met, named } = measure(passages)
    expect([read, met]).toEqual([marks, marks])
    expect(named).toBeGreaterThanOrEqual(marks - 3)
  })

  it('marks its passages where they say', () =>
    expect(unmark('甲{3次|a,b}乙')).toEqual({ text: '甲3次乙', marks: [{ text: '3次', codes: ['a', 'b'], start: 1, end: 3 }] }))

  it('says each indicator in some way, and names none twice in a family in the same unit', () => {
    for (const { indicators } of families) {
      const named = indicators.filter(({ code }) => code !== 'other').flatMap(({ code, measure }) => [measure].flat().map(unit => `${code} ${unit}`))
      expect(new Set(named).size).toBe(named.length)
      for (const { code, says, often, none } of indicators)
        expect([code, says.length + (often?.length ?? 0) + (none?.length ?? 0) > 0]).toEqual([code, true])
    }
  })

  it('takes up what a county says an unknown quantity is', () => {
    const report = { id: 'x', text: '全年放映法治电影6场。' }
    const own = { family: 'county', name: '本县', indicators: [{ code: 'county.films', name: '法治电影场数', measure: '次' as const, says: ['法治电影* N'] }] }
    expect(readReport(report).figures[0]?.codes).toEqual(['other'])
    expect(readReport(report, lexiconOf([...families, own])).figures[0]?.codes).toEqual(['county.films'])
  })

  it('refuses a malformed phrasing', () => {
    const family = (say: string) => () => lexiconOf([{ family: 'x', name: 'x', indicators: [{ code: 'x.y', name: 'x', measure: '次', says: [say] }] }])
    expect(family('开展宣传')).toThrow('要有一个 N')
    expect(family('[开*展] N')).toThrow('方括号里不能有 *')
  })
})
