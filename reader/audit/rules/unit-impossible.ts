// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { nameOf, sentencesOf } from '../pick.ts'

/** What is counted one by one. Hours, money, land and rates may have fractions. */
const WHOLE: ReadonlySet<string> = new Set(['次', '件', '个', '人', '人次', '份', '台', '户', '户次', '家'])
/** A mean is counted in fractions: 平均每村1.5名. */
const MEAN = /均|每|相当于|折合/

/** 不可能有小数的数. */
export const unitImpossible: Rule = {
  id: 'unit-impossible',
  explains: '人、件、次、户是一个一个数的，除了平均数和以“万”计的数，不会有小数。',
  find: report => report.found.flatMap((figure): Found[] => {
    const { value, measure, context, text } = figure
    if (Number.isInteger(value) || !WHOLE.has(measure) || MEAN.test(context.left) || /^[^，,。；;]{0,3}[/／]/.test(context.right)) return []
    const name = figure.codes.includes('other') ? '这个数' : nameOf(figure)
    return [{ severity: 'inconsistent', message: `${name}写“${text}”，${figure.unit}只能是整数；请核对是否漏了“万”或多了小数点。`, places: sentencesOf(figure) }]
  }),
}
