// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumber } from './number.ts'
import type { Quantity } from './scan.ts'

const A_YEAR: ReadonlyArray<[RegExp, number]> = [
  [/^半个?月|^十五[日天]/, 24],
  [/^十[日天]/, 36],
  [/^半年/, 2],
  [/^(?:两|双|隔)个?月/, 6],
  [/^个?季/, 4],
  [/^个?月/, 12],
  [/^(?:周|星期)/, 52],
  [/^旬/, 36],
  [/^学期/, 2],
  [/^(?:工作)?[日天]/, 365],
  [/^年/, 1],
]

const EACH = '(?<!每[人名村户个组所校])每(?<each>十五?[日天]|半个?月|半年|[两双]个?月|个?季度?|个?月度?|周(?:[一二三四五六日末])?|星期|旬|学期|年度?|[日天])'
const VERBS =
  '(?:开展|召开|组织|进行|排查|调度|通报|研判|学习|学法|培训|督查|督导|检查|公开|更新|报送|汇报|总结|考核|轮流|坐班|值班|值守|接访|例会|巡查|走访|至少|公示|研究|评议|述法|测试|会商|梳理|分析|听取|收集|汇总|专题|集中|必学|碰头|点评|推送|党日|主题党日|会议|联席会|例会)'
const COUNTED = new RegExp(
  `${EACH}[^，,。；;、”"\\n每\\d]{0,16}?(?:不少于|至少|不低于)?\\s*(?<count>[一二两三四五六七八九十]+|\\d{1,3})\\s*(?:至[一二两三四五六\\d]+)?(?:次|场次|场|期|轮|回|堂|节|遍)(?:以上)?`,
  'g',
)
const SHORT = new RegExp(`${EACH}一(?<what>[学讲训考评查会](?=[，,。；;、]|$)|[\\u4e00-\\u9fff]{2})`, 'gm')
const LISTED = new RegExp(`${EACH}(?:${VERBS})(?=[，,。；;、”"]|$)`, 'gm')
const LOOSE = new RegExp(
  `${EACH}(?=(?:\\d{1,2}[日号])?(?:定期|集中|固定|按时|都|均|(?:街道|镇|乡)?(?:党工委|党委)(?=会))?(?:${VERBS}|到(?:村|乡|镇|社区|街道)[^，。；]{0,4}(?:坐班|服务|值班|办公)|(?:学习日|夜学))(?!(?:不少于|至少|不低于|累计)?\\d+个?(?:学时|课时|小时)))`,
  'g',
)
/** 村每周、镇每半月排查一次: the first of two, whose verb is said with the second. */
const SHARED = new RegExp(`${EACH}(?=、[^，,。；;、]{0,6}每(?:旬|周|半?个?月|季度?)[^，,。；;]{0,24}(?:排查|研判|调度|会商|走访|巡查|例会|学习))`, 'g')
/** 坚持半月一排查: the 每 left out. */
const EACH_UNSAID = new RegExp(`(?<=坚持|执行|实行|落实|建立|推行|[“"])(?:一(?=[周旬月季]))?(?<each>半个?月|[周旬月季])一(?!例会学)(?:排查|研判|调度|汇报|例会|学法|会商|通报|报告|检查)`, 'g')
/** 月汇报、季考核: two at least, in a row. */
const IN_A_ROW = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff\\d])|(?<=实行|建立|落实|坚持|执行|推行|健全))(?<each>半年|[日周旬月季年])(?:${VERBS}|调度|小结)(?=、(?:半年|[日周旬月季年])[\\u4e00-\\u9fff]{2}|(?:机制|制度|工作法)|[”"、，,。；;])`,
  'g',
)
const YEARLY = /(?<=[、，,])年度(?:总结|考核|评议|测评)(?=[”"、，,。；;])/g

/** 利用每周一例会学习18次: a Monday, and what all Mondays came to. */
const isWeekday = (each: string): boolean => /^周[一二三四五六日末]$/.test(each)
const SUMMED_UP = /^[^，,。；;\d]{0,24}\d{2,3}余?[次场期]/

/** 每半月, 每月一讲堂, 每季度召开一次, 每月通报、年度考核: how often in a year. Never those of 每人 or 每村, which count nothing. */
export function scanFrequencies(text: string): Quantity[] {
  const found: Quantity[] = []
  const add = (match: RegExpMatchArray, times: number, modifier = /不少于|至少|不低于|以上/) => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
    if (found.some(other => other.start < end && start < other.end)) return
    const qualifier = modifier.test(match[0]) ? 'at_least' : 'exact'
    found.push({ start, end, text: match[0], value: times, unit: '次/年', measure: '频次', qualifier, modest: false })
  }
  for (const match of text.matchAll(COUNTED)) {
    const { each = '', count = '' } = match.groups ?? {}
    if (isWeekday(each) && Number(count) > 7) continue
    const n = /\d/.test(count) ? Number(count) : chineseNumber(count)
    if (n !== undefined) add(match, n * timesAYear(each))
  }
  for (const pattern of [SHORT, EACH_UNSAID, LISTED, LOOSE, SHARED])
    for (const match of text.matchAll(pattern)) {
      const each = match.groups?.each ?? ''
      if (!isWeekday(each) || !SUMMED_UP.test(text.slice(match.index + match[0].length, match.index + 40))) add(match, timesAYear(each))
    }
  const inRow = [...text.matchAll(IN_A_ROW)]
  for (const match of inRow)
    if (inRow.some(other => other !== match && Math.abs((other.index ?? 0) - (match.index ?? 0)) <= 6))
      add(match, timesAYear(match.groups?.each ?? ''))
  for (const match of text.matchAll(YEARLY)) if (found.some(({ end }) => end === (match.index ?? 0) - 1)) add(match, 1)
  return found.sort((a, b) => a.start - b.start)
}

const timesAYear = (each: string): number => A_YEAR.find(([pattern]) => pattern.test(each))?.[1] ?? 1
