// SPDX-License-Identifier: MulanPSL-2.0
import type { ReadFigure, Reading } from '../../reader/reader.ts'

/** What a report says of a figure. */
export interface ReadValue {
  code: string
  value: number
  /** As the report writes it: 3万余份. */
  printed: string
  sentence: string
  /** Why it must be looked at before it is compared. */
  warnings: string[]
}

const results: ReadonlySet<ReadFigure['period']> = new Set(['this_year', 'stock', 'cumulative'])

/** 万元 and 亿元 in 元; a count is as it was read. */
const scaled = ({ value, unit }: ReadFigure): number => value * (unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1)

/** Results of a report by figure: of the numbers that are it in the first place (else of all), the first that is exact and has this one code only. */
export function valuesRead({ figures }: Pick<Reading, 'figures'>): Map<string, ReadValue> {
  const values = new Map<string, ReadValue>()
  // Behind 'other' stands a proposal, which is nobody's word yet.
  const done = figures.filter(({ codes, period, unit }) => codes[0] !== 'other' && results.has(period) && unit !== '次/年')
    .map(figure => ({ ...figure, codes: figure.codes.filter(code => code !== 'other') }))
  for (const code of new Set(done.flatMap(({ codes }) => codes))) {
    const all = done.filter(({ codes }) => codes.includes(code))
    const chiefly = all.filter(({ codes }) => codes[0] === code)
    const said = chiefly.length > 0 ? chiefly : all
    const best = [...said].sort((a, b) => doubt(a) - doubt(b))[0]!
    const others = [...new Set(said.filter(each => scaled(each) !== scaled(best)).map(({ text }) => text))]
    values.set(code, {
      code, value: scaled(best), printed: best.value === 0 && !/\d/.test(best.text) ? `0${best.unit}（“${best.text}”）`
        : best.text, sentence: best.sentence,
      warnings: [
        ...(best.qualifier === 'exact' ? [] : [`报告写“${best.text}”，不是确数`]),
        ...(best.codes.length > 1 ? ['报告里这一个数同时说两件事'] : []),
        ...(best.period === 'cumulative' ? ['报告里是历年累计，不是一年的数'] : []),
        ...(others.length > 0 ? [`报告里另有${others.slice(0, 2).join('、')}`] : []),
      ],
    })
  }
  return values
}

const doubt = ({ qualifier, codes, period }: ReadFigure): number =>
  (qualifier === 'exact' ? 0 : 2) + (codes.length > 1 ? 1 : 0) + (period === 'cumulative' ? 4 : 0)
