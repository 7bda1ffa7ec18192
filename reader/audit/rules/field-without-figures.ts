// SPDX-License-Identifier: MulanPSL-2.0
import { isAnnualReport } from '../annual.ts'
import type { Found, Rule } from '../finding.ts'
import { placeFor, results } from '../pick.ts'

const FIELDS: ReadonlyArray<readonly [family: string, name: string]> = [
  ['mediation', '矛盾纠纷'],
  ['petition', '信访'],
  ['enforce', '行政执法'],
  ['litig', '复议应诉'],
]

/** 整块没有数字. */
export const fieldWithoutFigures: Rule = {
  id: 'field-without-figures',
  explains: '矛盾纠纷、信访、行政执法、复议应诉是年度报告的主干；三块以上没有一个数字（没有的也应写 0），请补写。',
  find: (report): Found[] => {
    const done = results(report)
    if (done.length < 3 || !isAnnualReport(report)) return []
    const bare = FIELDS.filter(([family]) => !done.some(({ codes }) => codes.some(code => code.startsWith(`${family}.`))))
    return bare.length < 3 ? [] : [{
      severity: 'note', places: placeFor(report),
      message: `${bare.map(([, name]) => name).join('、')}没有一个数字；有的请写数，没有的请写 0 件。`,
    }]
  },
}
