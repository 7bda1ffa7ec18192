// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'
import type { Quantity } from '../numerals/scan.ts'
import type { Context } from './context.ts'
import type { Family, Indicator, Phrasing } from './family.ts'
import { compile, endsBefore, fit, mayFit, type Pattern } from './phrasing.ts'
import { known, type Ready, type Shelf, shelved } from './shelf.ts'

/** Measures that people use for one another; the number is what a wrong unit costs a phrasing. */
const LOOSELY: Readonly<Partial<Record<Measure, Readonly<Partial<Record<Measure, number>>>>>> = {
  件: { 个: 0, 次: 1.5, 份: 1 }, 个: { 件: 0.5, 次: 3, 家: 1 }, 次: { 件: 2 }, 人: { 人次: 1 },
  人次: { 人: 0.5, 户次: 1.5 }, 份: { 件: 0.5, 个: 1, 次: 3 }, 户: { 户次: 1, 家: 1, 个: 4 }, 户次: { 户: 0.5, 家: 1, 次: 2.5 }, 家: { 户: 0.5, 个: 3, 户次: 4 },
}

export interface Lexicon {
  indicators: ReadonlyMap<string, Indicator>
  shelf: Shelf
  families: readonly Family[]
}

/** Makes a lexicon of families; one code may be said in several entries. @throws Error when a phrasing is malformed. */
export function lexiconOf(families: readonly Family[]): Lexicon {
  const indicators = families.flatMap(family => family.indicators)
  const ready: Ready[] = []
  for (const indicator of indicators) {
    const kept = { indicator, codes: indicator.code.split('+'), costs: costsOf(indicator) }
    for (const pattern of patternsOf(indicator)) ready.push({ kept, pattern, order: ready.length })
  }
  const named = new Map<string, Indicator>()
  for (const indicator of indicators) for (const code of indicator.code.split('+')) if (!named.has(code)) named.set(code, indicator)
  return { indicators: named, shelf: shelved(ready), families }
}

/** What it costs an indicator that a number comes in a unit: nothing in its own; in one that is not here it means something else. */
function costsOf(indicator: Indicator): ReadonlyMap<Measure, number> {
  const known = costs.get(indicator)
  if (known) return known
  const found = new Map<Measure, number>()
  for (const own of [indicator.measure].flat())
    for (const [measure, cost] of Object.entries({ ...(indicator.strict ? {} : LOOSELY[own]), [own]: 0 }) as Array<[Measure, number]>)
      found.set(measure, Math.min(cost, found.get(measure) ?? cost))
  costs.set(indicator, found)
  return found
}

const costs = new WeakMap<Indicator, ReadonlyMap<Measure, number>>()

/** As costsOf, for one unit; undefined where the unit means something else. */
export const unitCost = (indicator: Indicator, measure: Measure): number | undefined => costsOf(indicator).get(measure)

/** A county's lexicon is the common one and a few phrasings more: what was made ready once serves both. */
const made = new WeakMap<Indicator, readonly Pattern[]>()

function patternsOf(indicator: Indicator): readonly Pattern[] {
  const patterns = made.get(indicator) ?? indicator.says.flatMap(say => compile(typeof say === 'string' ? { say } : say))
  made.set(indicator, patterns)
  return patterns
}

/** A name found, and how sure it is. */
export interface Named {
  codes: readonly string[]
  indicator: Indicator
  /** The phrasing that gave it. */
  say: string
  score: number
}

const ENOUGH = 2
/** 同比下降12件, 下降8%: by how much a figure changed is not that figure. */
const COMPARED = /(?:同比|环比|(?:较|比|与)(?:上年|去年|上一?年度|前年|20\d\d年)[^，,]{0,8})(?:增长|增加|上升|下降|减少|降低|提升|提高)了?(?:约|近)?$/
const CHANGED_BY = /(?:增长|增加|上升|下降|减少|降低|增幅|降幅|涨幅)(?:率)?(?:达到?|为|约|近|了)*$|(?:提升|提高)了$/

/** 2个党组织被命名为…, 获得…称号的窗口1个: how many were honoured is no count of them. */
const isHonour = ({ left, right }: Context): boolean =>
  /(?:命名为|荣获|获评|被评为|评选为|称号)[^，,；;]*$/.test(left) || /^[^，,；;。]{0,16}(?:被[^，,；;。]{0,10}(?:命名|评为|评选|授予|确认)|获评|荣获|获得[^，,；;。]{0,12}称号)/.test(right)

/** Whether a number can be of no figure, whatever words stand around it: an honour, or by how much a figure changed. */
export const isOfNone = (measure: Measure, context: Context): boolean =>
  isHonour(context) || COMPARED.test(context.left) || (measure === '率' && CHANGED_BY.test(context.left))

/** The indicator a number belongs to, by the phrasing that fits best; undefined when none fits. */
export const nameOf = (lexicon: Lexicon, measure: Measure, context: Context): Named | undefined => namesOf(lexicon, measure, context)[0]

/** Every indicator that a phrasing gives the number, each with its best phrasing, the surest first. */
export function namesOf(lexicon: Lexicon, measure: Measure, context: Context): Named[] {
  if (isOfNone(measure, context)) return []
  const ends = endsBefore(context.left)
  const extras = new Map<Indicator, number | undefined>()
  const fitting: Array<{ ready: Ready; score: number }> = []
  // The words are looked for first: that costs least.
  const possible = [...known(lexicon.shelf, measure, context)].filter(({ pattern }) => mayFit(pattern, context, ends))
  for (const ready of possible) {
    const { kept: { indicator, costs }, pattern } = ready
    if (!extras.has(indicator)) extras.set(indicator, belongs(indicator, context) ? nearness(indicator, context) : undefined)
    const extra = pattern.phrasing.plain ? 0 : extras.get(indicator)
    const sure = extra === undefined ? undefined : sureness(extra, pattern, context, ends)
    const score = sure === undefined ? undefined : sure - costs.get(measure)!
    if (score !== undefined && score >= ENOUGH) fitting.push({ ready, score })
  }
  const best = new Map<string, Named>()
  for (const { ready: { kept: { indicator, codes }, pattern }, score } of fitting.sort((a, b) => a.ready.order - b.ready.order))
    if (score > (best.get(indicator.code)?.score ?? 0)) best.set(indicator.code, { codes, indicator, say: pattern.say, score })
  return [...best.values()].sort((a, b) => rank(b) - rank(a))
}

/** What the words around a guess may add to it at most: with these it goes before no wording as long that people said. */
const TOLD = 6
const rank = ({ indicator: { told }, score }: Named): number => score + (told ? TOLD : 0)

/** How well a phrasing fits a number where it stands, with what the words around give its indicator; undefined when it does not. */
function sureness(extra: number, pattern: Pattern, context: Context, ends: readonly number[]): number | undefined {
  const closer = belongs(pattern.phrasing, context) ? nearness(pattern.phrasing, context) : undefined
  const fits = closer === undefined ? undefined : fit(pattern, context.left, context.right, ends)
  return fits === undefined || closer === undefined ? undefined : fits + extra + closer
}

interface Limits {
  not?: readonly string[]
  away?: readonly string[]
  in?: Indicator['in']
}

/** Whether an indicator, or a phrasing, may stand in this place at all. */
export const belongs = ({ not, away, in: kinds }: Limits, { own, before, kinds: here }: Context): boolean =>
  (!kinds || kinds.some(kind => here.includes(kind))) && !not?.some(word => own.includes(word)) && !away?.some(word => before.includes(word))

/** Zero where nothing is asked; more the nearer the word stands before the number; undefined when it stands nowhere. */
function nearness({ near: words, close }: Pick<Phrasing, 'near' | 'close'>, context: Context): number | undefined {
  if (!words) return 0
  const { before, after, headings, earlier } = close ? { ...context, after: '', headings: '', earlier: '' } : context
  let best: number | undefined
  for (const word of words) {
    const at = before.lastIndexOf(word)
    const said = earlier.lastIndexOf(word)
    const near =
      at >= 0
        ? Math.max(2.5 - (before.length - at - word.length) / 25, 0.6)
        : said >= 0
          ? Math.max(1.4 - (earlier.length - said) / 120, 0.4)
          : after.includes(word)
            ? 0.5
            : headings.includes(word)
              ? 0.5
              : undefined
    if (near !== undefined && (best === undefined || near > best)) best = near
  }
  return best
}

/** What joins the things of a list; 参与 and 涉及 join none. */
export const JOINS = /、|和|以及|(?<![涉惠普波])及(?!时|格)|(?<!参)与/
const JOINS_OR_COMMA = new RegExp(`${JOINS.source}|，|,`)

/** Rates that share one number: “参考率、合格率均达100%”, “训练、演练各4次”. The names, without what joins and follows them. */
export function sharedHeads(left: string, quantity: Quantity): string[] {
  const list = quantity.measure === '率' ? rateList(left) : /(?:^|[，,。])([^，,。]*?)各(?:开展|组织|召开|举办|完成|有)?$/.exec(left)?.[1]
  const heads = list?.split(JOINS_OR_COMMA).map(head => head.trim()).filter(head => head !== '') ?? []
  return heads.length > 1
    ? heads.map(head =>
        quantity.measure === '率' && /率$/.test(heads.at(-1)!) && head.length < 7 && !/[率度效比例重面]$/.test(head) ? `${head}率` : head,
      )
    : []
}

const RATE_NAME = '(?:[^，,、。；;]{1,16}?(?:率|度|质效|占比|比例|比重|覆盖面))'
/** 办复、采纳率: the first goes without its 率. */
const SHORT_NAME = '(?:[^，,、。；;]{2,10})'
const RATES = new RegExp(
  `((?:(?:${RATE_NAME}|${SHORT_NAME})(?:、|和|及|与|以及))+${RATE_NAME})(?:水平)?(?:均|都|全部|分别|皆|双双|同步)?(?:已|继续|始终|稳定)?(?:实现|提升至|提升到|提高到|提高至|达到|达|保持在|稳定在|为|在|是|保持|力争|确保|均|双|两个|三个|达了|了)*$`,
)
const rateList = (left: string): string | undefined => RATES.exec(left)?.[1]
