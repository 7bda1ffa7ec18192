// SPDX-License-Identifier: MulanPSL-2.0
import type { Chapter, Outline } from '../kernel/report/report.ts'

// The parts of the annual report are prescribed, their order is not: of five published reports four orders were found, and the
// specimen towns keep them. Where a published report had no place for something the ledger holds, a chapter takes it.

const justice = '示范县委全面依法治县委员会办公室'
const nothing = '无。'

const leadership: Chapter = { heading: '党政主要负责人履行推进法治建设第一责任人职责的情况', sections: ['leadership'] }
const weaknesses: Chapter = { heading: '存在的不足和原因', sections: ['weaknesses', 'causes'] }
const plan = (year: number): Chapter => ({ heading: `${year + 1}年推进法治政府建设的工作思路和目标举措`, sections: ['plan'] })
const others: Chapter = { heading: '其他需要报告的情况', sections: ['other'], otherwise: nothing }

interface Shape {
  title(town: string, year: number): string
  issuer?(town: string): string
  recipient?: string
  opening(town: string, year: number): string
  chapters(year: number): readonly Chapter[]
}

const byGovernment = (town: string, year: number): string => `${town}人民政府关于${year}年法治政府建设情况的报告`
const underPlan = (town: string, year: number): string => `${year}年，${town}按照示范县法治政府建设工作安排，依法履行职责，推进各项工作。现将有关情况报告如下：`

/** 举措、第一责任人、不足、下年. */
const jia: Shape = {
  title: byGovernment,
  opening: underPlan,
  chapters: year => [
    {
      heading: `${year}年推进法治政府建设的主要举措和成效`,
      chapters: [
        { heading: '开展法治宣传，营造守法氛围', sections: ['education'] },
        { heading: '健全决策、监督和公开机制', sections: ['decision', 'supervision', 'openness', 'litigation'] },
        { heading: '规范行政执法', sections: ['enforcement'] },
        { heading: '化解矛盾，服务群众', sections: ['disputes', 'petitions', 'stability', 'legal-service', 'team', 'grid'] },
      ],
    },
    { ...leadership, sections: ['leadership', 'study'] },
    weaknesses,
    plan(year),
  ],
}

/** 举措、第一责任人、不足、下年、其他. */
const yi: Shape = {
  title: byGovernment,
  opening: (town, year) => `${year}年，${town}围绕依法行政和基层治理推进各项工作。现将法治政府建设情况报告如下：`,
  chapters: year => [
    {
      heading: `${year}年推进法治政府建设的主要举措和成效`,
      chapters: [
        { heading: '推进依法行政规范化', sections: ['enforcement', 'decision', 'supervision', 'openness', 'litigation'] },
        { heading: '依法化解社会矛盾纠纷', sections: ['disputes', 'petitions', 'stability'] },
        { heading: '推进基层治理法治化', sections: ['legal-service', 'team', 'grid'] },
        { heading: '开展普法宣传', sections: ['education'] },
      ],
    },
    {
      heading: leadership.heading,
      chapters: [
        { heading: '加强组织领导', sections: ['leadership'] },
        { heading: '加强领导干部学法用法', sections: ['study'] },
      ],
    },
    weaknesses,
    plan(year),
    others,
  ],
}

/** 举措、不足、第一责任人、下年、其他. */
const bing: Shape = {
  title: (town, year) => `${town}${year}年度法治政府建设工作报告`,
  recipient: justice,
  opening: (town, year) => `现将${town}${year}年度推进法治政府建设的情况报告如下：`,
  chapters: year => [
    {
      heading: '推进法治政府建设的主要举措与成效',
      chapters: [
        { heading: '加强学习，提升法治素养', sections: ['study'] },
        { heading: '推进法治政府建设', sections: ['decision', 'enforcement', 'openness', 'litigation'] },
        { heading: '推动全民普法', sections: ['education', 'team'] },
        { heading: '坚持依法治理', sections: ['supervision', 'disputes', 'petitions', 'stability', 'legal-service', 'grid'] },
      ],
    },
    weaknesses,
    leadership,
    { ...plan(year), heading: '下一年度推进法治政府建设的主要安排' },
    others,
  ],
}

/** 举措、第一责任人（分两人）、不足和原因（分列）、下年. */
const ding: Shape = {
  title: (town, year) => `${town}关于${year}年法治政府建设情况的报告`,
  opening: underPlan,
  chapters: year => [
    {
      heading: `${year}年法治政府建设主要举措和成效`,
      chapters: [
        { heading: '学习贯彻习近平法治思想', sections: ['study'] },
        { heading: '推进行政执法改革', sections: ['enforcement'] },
        { heading: '坚持依法决策，推进政务公开', sections: ['decision', 'openness', 'litigation'] },
        { heading: '夯实基层治理法治根基', sections: ['grid', 'disputes', 'team', 'education', 'legal-service', 'petitions', 'stability'] },
      ],
    },
    {
      heading: '党政主要负责人履行法治政府建设第一责任人职责情况',
      chapters: [
        { heading: '党委书记牵头抓总', sections: ['leadership'] },
        { heading: '政府主要负责人推动落实', sections: ['supervision'] },
      ],
    },
    { heading: `${year}年法治政府建设存在的不足和原因`, chapters: [{ heading: '存在的主要不足', sections: ['weaknesses'] }, { heading: '原因分析', sections: ['causes'] }] },
    plan(year),
  ],
}

/** 举措、第一责任人、存在问题和下一步打算 in one. */
const wu: Shape = {
  title: (town, year) => `中共${town}委员会、${town}人民政府关于${year}年法治政府建设情况的报告`,
  issuer: town => `中共${town}委员会、${town}人民政府`,
  recipient: '示范县委、示范县人民政府',
  opening: (town, year) => `根据示范县${year}年建设法治政府的工作要点，结合${town}实际，现将有关情况报告如下：`,
  chapters: () => [
    {
      heading: '推进法治政府建设的主要举措及成效',
      chapters: [
        { heading: '健全组织机构，压实工作责任', sections: ['team', 'grid', 'legal-service'] },
        { heading: '学法用法', sections: ['study'] },
        { heading: '加大宣传力度', sections: ['education'] },
        { heading: '做好信访和矛盾化解，维护社会稳定', sections: ['petitions', 'disputes', 'stability'] },
        { heading: '提高依法行政水平', sections: ['decision', 'enforcement', 'supervision', 'openness', 'litigation'] },
      ],
    },
    leadership,
    { heading: '存在问题和下一步打算', sections: ['weaknesses', 'causes', 'plan'] },
  ],
}

/** For a town that has none of its own: the parts in the order of the notice, one chapter for each field of work. */
const usual: Shape = {
  title: byGovernment,
  opening: underPlan,
  chapters: year => [
    {
      heading: `${year}年推进法治政府建设的主要举措和成效`,
      chapters: [
        { heading: '学法用法与普法宣传', sections: ['study', 'education'] },
        { heading: '依法决策与政务公开', sections: ['decision', 'openness'] },
        { heading: '行政执法与监督', sections: ['enforcement', 'supervision', 'litigation'] },
        { heading: '矛盾纠纷化解与信访法治化', sections: ['disputes', 'petitions', 'stability'] },
        { heading: '公共法律服务与基层治理', sections: ['legal-service', 'team', 'grid'] },
      ],
    },
    leadership,
    weaknesses,
    plan(year),
    others,
  ],
}

const shapes: Readonly<Record<string, Shape>> = { 甲镇: jia, 乙镇: yi, 丙镇: bing, 丁镇: ding, 戊镇: wu }

/** The notice asks for other matters, or for 无; a report that had no such chapter gets it at its end. */
const withOthers = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.some(({ sections }) => sections?.includes('other')) ? chapters : [...chapters, others]

/** The chapters of a town's report for a year; a town without an order of its own has the usual one. */
export function outlineOf(town: string, year: number): Outline {
  const { title, issuer, recipient, opening, chapters } = shapes[town] ?? usual
  return {
    title: title(town, year),
    issuer: issuer?.(town) ?? `示范县${town}人民政府`,
    ...(recipient ? { recipient } : {}),
    opening: opening(town, year),
    chapters: withOthers(chapters(year)),
  }
}

/** The chapters of a county's own report, which its towns feed. */
export const countyOutline = (county: string, year: number): Outline => ({
  title: `${county}人民政府关于${year}年法治政府建设情况的报告`,
  issuer: `${county}人民政府`,
  opening: `${year}年，${county}推进法治政府建设，各项工作情况报告如下：`,
  chapters: usual.chapters(year).slice(0, 1),
})
