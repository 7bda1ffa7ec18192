// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { apart, type Bounds, boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { sameSentence, sentencesOf } from '../pick.ts'

const UP = '增长|增加|上升|提升|提高|攀升|多'
const DOWN = '下降|减少|降低|下滑|回落|压降|少'
/** The change itself: 同比增长20%, 减少10件, 提高3个百分点. */
const CHANGE = new RegExp(`(?:(?<up>${UP})|(?<down>${DOWN}))(?:率|幅度?)?(?:为|达到?|了|约|近|超)*$`)
/** Where it went: 由50件下降到60件. */
const WENT = new RegExp(`(?:(?<up>(?:${UP}|增|升)[到至为])|(?<down>(?:${DOWN}|降)[到至为]))(?:今年|本年|20\\d\\d年)?的?$`)
/** A direction without a number after the year before's: 较上年50件有所减少. */
const TENDS = new RegExp(`^(?:的)?(?:有所|明显|大幅|显著|略有|稳步)?(?:(?<up>${UP})|(?<down>${DOWN}))`)
const BEFORE = /去年|上年|上一年|前一年|同期|(?:由|从)(?!而|事|业|严|快|轻|重)/

/** 增减与两个数不符. */
export const growthDoesNotFit: Rule = {
  id: 'growth-does-not-fit',
  explains: '句中写了今年和上年两个数，又写增减多少的，三者应当相符：方向要对，百分比按写出的位数应等于两数之差除以上年数。只有一个数的无法核对，不提。',
  find: report => report.found.flatMap((last, i) => against(report, last, i)),
}

/** Everything said of a pair of numbers, of which `last` is the earlier year's. */
function against({ found }: Analysis, last: Figure, i: number): Found[] {
  if (!BEFORE.test(clauseOf(last)) || isChange(last) || last.measure === '频次') return []
  const like = (each: Figure | undefined) =>
    each !== undefined && sameSentence(each, last) && each.unit === last.unit && !isChange(each) && !BEFORE.test(clauseOf(each))
  const [before, after] = [found[i - 1], found[i + 1]]
  const compared = /较|比|相比|与|同比/.test(clauseOf(last))
  const told = before && isChange(before) && sameSentence(before, last) && like(found[i - 2]) && !compared ? before : undefined
  // 信访总量50件，同比下降10%，上年为40件: the change stands between the two.
  if (told) return [...wrongBy(told, found[i - 2]!, last)].filter(() => isOfThese(told))
  const now = compared ? (like(before) ? before : undefined) : like(after) ? after : like(before) ? before : undefined
  if (!now) return []
  const behind = found.slice(Math.max(found.indexOf(now), i) + 1).filter(each => sameSentence(each, last)).slice(0, 2)
  const end = behind.findIndex(each => !isChange(each))
  const changes = end < 0 ? behind : behind.slice(0, end)
  const direction = WENT.exec(now.context.left)?.groups ?? TENDS.exec(last.context.right)?.groups
  return [...wrongWay(direction, now, last), ...changes.filter(isOfThese).flatMap(change => wrongBy(change, now, last))].slice(0, 1)
}

const clauseOf = ({ context: { left } }: Figure): string => /[^，,：:]*$/.exec(left)?.[0] ?? ''
/** A change of these two, and not of something named anew: 同比增长20%, but not 宣传增长30%. */
const OF_THESE = /^(?:同比|环比|相比|较|比|上年|去年|上一年|同期|的|数量|总量|件数|次数|人数|共|也|均|明显|大幅|显著|有所|增幅|降幅|[增降涨跌]?幅|[增长加多上升提高下降减少低滑回落压攀了约近超率为达到]|\s)*$/
const isOfThese = ({ context: { left } }: Figure): boolean => OF_THESE.test(/[^，,、：:]*$/.exec(left)?.[0] ?? '')
const isChange = ({ context: { left } }: Figure): boolean => CHANGE.test(left)

type Way = Readonly<Record<string, string | undefined>> | undefined

function wrongWay(way: Way, now: Figure, last: Figure): Found[] {
  const [nowIs, lastWas] = [boundsOf(now), boundsOf(last)]
  const wrong = (way?.up !== undefined && nowIs.max < lastWas.min) || (way?.down !== undefined && nowIs.min > lastWas.max)
  if (!wrong) return []
  const said = way.up ?? way.down
  return [{ severity: 'inconsistent', message: `今年写${now.text}，上年写${last.text}，却说“${said}”，方向不对；请核对。`, places: sentencesOf(last, now) }]
}

function wrongBy(change: Figure, now: Figure, last: Figure): Found[] {
  const way = CHANGE.exec(change.context.left)?.groups
  const turned = wrongWay(way, now, last)
  if (turned.length > 0) return turned
  const sign = way?.down !== undefined ? -1 : 1
  const [nowIs, lastWas] = [boundsOf(now), boundsOf(last)]
  const differences = [sign * (nowIs.min - lastWas.max), sign * (nowIs.max - lastWas.min)].sort((a, b) => a - b)
  const said = boundsOf(change)
  const unit = 10 ** -(/\.(\d+)/.exec(change.text)?.[1] ?? '').length
  const inPercent = change.measure === '率' && now.measure !== '率'
  const span = inPercent ? relative(differences, lastWas) : change.measure === '点' || change.unit === now.unit ? differences : undefined
  if (!span) return []
  const slack = change.measure === '率' || change.measure === '点' ? unit : 0
  if (!apart({ min: said.min - slack, max: said.max + slack }, { min: span[0]! - 1e-9, max: span[1]! + 1e-9 })) return []
  if (change.measure === '率' && now.measure === '率') return []
  const difference = Math.abs(now.value - last.value)
  const right = change.measure === '率' ? `${((100 * difference) / last.value).toFixed(2)}%` : `${Number(difference.toFixed(4))}${change.unit}`
  return [{ severity: 'inconsistent', message: `由${last.text}到${now.text}，应是${right}，写成${change.text}；请核对。`, places: sentencesOf(last, now, change) }]
}

/** In percent of what it was; of nothing there is none. */
function relative(differences: readonly number[], { min, max }: Bounds): number[] | undefined {
  if (min <= 0) return undefined
  const all = differences.flatMap(difference => [(100 * difference) / min, (100 * difference) / max])
  return [Math.min(...all), Math.max(...all)]
}
