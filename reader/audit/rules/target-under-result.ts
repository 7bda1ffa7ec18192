// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sentencesOf, targets } from '../pick.ts'
import { SAME_WORK } from '../relations.ts'

/** 目标低于实绩. */
export const targetUnderResult: Rule = {
  id: 'target-under-result',
  explains: '下一年目标与本年实绩并列：目标低于实绩、单位换了、写“保持”而今年没有达到，或制度规定的次数多于全年目标，都请说明。',
  find: report => [...targets(report).flatMap(target => against(report, target)), ...rules(report)],
}

/** 每村新培养1名, 推动每个居民区开展4次, 举办专场活动12场: an aim for each, or for some of them, is none for all. */
const OF_EACH = /每(?:个|名|位)?(?:村|社区|居民区|居委会|人|户|月|季)|各(?:村|社区)|专场/

const alike = (code: string): readonly string[] => SAME_WORK.find(codes => codes.includes(code)) ?? []

function against(report: Analysis, target: Figure): Found[] {
  const done = results(report)
  return target.codes.filter(code => code !== 'other').flatMap((code): Found[] => {
    // 宣传36场次 … 其中集中宣传6场次: the year's number is the largest of them, what is told of single months is less.
    const all = ofCode(done, code).filter(({ period }) => period !== 'cumulative')
    const own = target.measure === '率' ? all.at(-1) : [...all].sort((a, b) => b.value - a.value)[0]
    const result = own ?? alike(code).flatMap(other => ofCode(done, other))[0]
    if (!result || target.measure === '频次' || OF_EACH.test(target.context.left)) return []
    const places = sentencesOf(result, target)
    const [was, aim] = [boundsOf(result), boundsOf(target)]
    const kept = /保持|稳定|维持/.test(target.context.left.slice(-12))
    if (kept && target.measure === result.measure && was.max < aim.min)
      return [{ severity: 'suspect', message: `目标写“保持”${target.text}，今年实绩是${result.text}，还没有达到；应写“提高到”，或核对实绩。`, places }]
    if (target.value >= result.value) return []
    if (target.measure !== result.measure)
      return [{
        severity: 'suspect', places,
        message: `今年${nameOf(result)}是${result.text}，明年目标是${target.text}：单位由“${result.unit}”变为“${target.unit}”，不能直接比较，按数目又低于今年；请统一单位并说明。`,
      }]
    if (was.min <= aim.min) return []
    // 保持在98%以上 after 98.9%: a floor that is held, and lower than what was reached.
    const severity = kept && target.measure === '率' && target.qualifier === 'at_least' ? 'note' : 'suspect'
    return [{ severity, message: `${nameOf(target)}今年是${result.text}，明年目标是${target.text}，低于今年；请说明或调整。`, places }]
  })
}

/** 每月一学法 makes twelve, and 全年不少于6次 stands beside it. */
function rules(report: Analysis): Found[] {
  const standing = report.found.filter(({ period, measure }) => period === 'standing_rule' && measure === '频次')
  return standing.flatMap(rule =>
    rule.codes
      .filter(code => code !== 'other')
      .flatMap(code => ofCode(targets(report), code))
      .filter(target => target.measure === '次' && target.value < rule.value)
      .slice(0, 1)
      .map(
        target =>
          ({
            severity: 'suspect',
            places: sentencesOf(rule, target),
            message: `制度定“${rule.text}”，一年合${rule.value}次，全年目标却是${target.text}；除非对象不同，请统一。`,
          }) satisfies Found,
      ),
  )
}
