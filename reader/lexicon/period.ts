// SPDX-License-Identifier: MulanPSL-2.0
import type { Quantity } from '../numerals/scan.ts'
import type { Period } from '../reading.ts'
import type { Context } from './context.ts'
import type { Indicator } from './family.ts'

const AIM = /力争|计划|争取|目标|确保|提升[至到]|提高[至到]|将(?=开展|组织|举办|召开|达|力争|完成|实现|继续|进一步|新|全面|推)|下一步|明年|来年/
const ROLLED_UP = /已累计|以来[^，。]{0,20}(?:累计|共)|自[^，。]{2,14}以来|历年|任期来|届来/
/** Said once, it governs the sentence until a shorter time is named. */
const OVER_YEARS = /自(?!20\d\d年|今年|年初|\d+月)[^，。]{2,14}以来|(?<!年初|今年|\d月|月份)[至迄]今|近[三五两几]年|(?:[二两三四五]|\d)年多?来|(?:运行|运转|成立|启动|实施|建成|设立|开通|上线|启用)(?:[^，。今年]{0,4})以来/g
const WITHIN_A_YEAR = /今年|本年|年内|全年|上半年|下半年|当年|年初|20\d\d年/g
const SINCE = /(20\d\d)年(?:\d{1,2}月份?)?(?:以来|至今|起至)/g
const EACH = /每(?:人|名|村|年|月|季|周|半|个|学期|户)[^，。]{0,14}$/
const RULE = /定期[^，。]{0,30}$|(?:要求|规定|明确|制度|应当|原则上)[^，。]{0,24}$/
const HELD = /现有|现已有|现已|原有|拥有|共有|下辖|管辖|在编|在册|辖区(?:内)?(?:有|总)|配备|建有|划分|(?:^|[，,。；村镇乡街道级上所里内中均都各])[设配有](?:有|了|置)?(?![备合施])[^，。]{0,14}$/
/** A further thing of a list, named without a verb: 调解员88人，联络员75人. */
const LISTED = /^[、，,；;和及]?(?!(?:开展|举办|组织|召开|发放|培训|调解|受理|办理|化解|处罚|检查|参加|覆盖|新|完成|整改|排查|审查|接待|其中))[^，,；;、]{0,8}$/
const OF_THINGS = /^[人个家]$/
const ADDED = /新增|新建|新聘|新培|新选|新设|新发展|增设|新打造/

/** What a number speaks of: from its chapter first, then from the words beside it, then from what the indicator is; `listedAfter` is the period of the number before it in its sentence. */
export function periodOf(quantity: Quantity, context: Context, indicator: Indicator | undefined, year: number | null, listedAfter?: Period): Period {
  if (speaksOfNextYear(context, year)) {
    const rule = quantity.measure === '频次' && (/[“"]$|(?:建立|实行|落实|坚持|执行|健全|推行)[^，。；]{0,8}$/.test(context.left) || /^、/.test(context.left))
    return rule ? 'standing_rule' : 'next_year_target'
  }
  if (quantity.measure === '频次') return 'standing_rule'
  if ((EACH.test(context.left) || (quantity.qualifier === 'at_least' && RULE.test(context.left))) && !/20\d\d年|全年|共/.test(context.left))
    return 'standing_rule'
  if (/^不(?:少|低|得)/.test(quantity.text) && !/已|完成|累计|全年共/.test(context.left)) return 'standing_rule'
  if (ADDED.test(context.left) || /^新/.test(context.right)) return 'this_year'
  if (indicator?.stock) return 'stock'
  if (year !== null && [...context.before.matchAll(SINCE)].some(([, named]) => Number(named) < year)) return 'cumulative'
  if (ROLLED_UP.test(context.left) && !/今年以来|年初以来/.test(context.left) && !context.left.includes(`${year}年以来`)) return 'cumulative'
  if (overYears(context.before) && !/年均|同比|环比/.test(context.left)) return 'cumulative'
  if (indicator !== undefined || !OF_THINGS.test(quantity.measure)) return 'this_year'
  return HELD.test(context.left) || (listedAfter === 'stock' && LISTED.test(context.left)) ? 'stock' : 'this_year'
}

/** Whether the last time that the sentence names before the number is one of years. */
function overYears(before: string): boolean {
  const said = [...before.matchAll(OVER_YEARS)].at(-1)
  return said !== undefined && ![...before.matchAll(WITHIN_A_YEAR)].some(({ index }) => index > said.index)
}

/** By the chapter; in a chapter of two kinds, or of deeds, by what the sentence says. */
function speaksOfNextYear({ kinds, before, left, right, headings, earlier }: Context, year: number | null): boolean {
  const named = [...before.matchAll(/20\d\d(?=年)/g)].map(Number)
  const past = year !== null && named.some(one => one <= year) && !named.some(one => one > year)
  if (kinds[0] === '下一年' && kinds.length === 1) {
    // 在2025年36场次的基础上，宣传达到40场次: the number before 基础上 is what was done, the one behind it what is aimed at.
    if (past && /^的?基础上/.test(right)) return false
    return !past || /基础上/.test(left) || !/已|实现|完成/.test(left) || AIM.test(left)
  }
  if (kinds.includes('下一年')) return AIM.test(before) || /下一步|打算/.test(headings)
  if (year !== null && named.some(one => one > year) && AIM.test(before)) return true
  return /下一步|明年|来年/.test(before) || (/^(?:下一步|下一年|明年|来年)/.test(earlier) && kinds[0] !== '举措成效')
}
