// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sentencesOf, targets } from '../pick.ts'

/** 目标没有基数. */
export const baselineMissing: Rule = {
  id: 'baseline-missing',
  explains: '写“提升至…”的比率目标，报告里应有今年的数作基数，否则年底无法判断是升是降。',
  find: report => {
    const done = results(report)
    return targets(report).flatMap((target): Found[] => {
      const rising = /提升|提高|增加到|增长到|上升|达/.test(target.context.left.slice(-14)) || target.qualifier === 'at_least'
      if (target.measure !== '率' || !rising) return []
      const bare = target.codes.filter(code => code !== 'other' && ofCode(done, code).length === 0)
      return bare.length === 0 ? [] : [{
        severity: 'unverifiable', places: sentencesOf(target),
        message: `${bare.map(code => report.lexicon.indicators.get(code)?.name ?? nameOf(target)).join('、')}明年目标${target.text}，报告里没有今年的数；请补上基数和分母。`,
      }]
    })
  },
}
