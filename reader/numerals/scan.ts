// SPDX-License-Identifier: MulanPSL-2.0
import type { Qualifier } from '../reading.ts'
import { arabicNumber, chineseNumber, SCALES } from './number.ts'
import { NOT_QUANTITIES, QUOTED } from './not-quantities.ts'
import { type Measure, measureOf, UNIT } from './units.ts'

/** A number with its unit where it stands (UTF-16 places). `modest` is a small number in characters, which needs a phrasing to be believed. */
export interface Quantity {
  start: number
  end: number
  text: string
  value: number
  unit: string
  measure: Measure
  qualifier: Qualifier
  modest: boolean
}

/** Blanks in a number are few, and a run of signs is one number from its first: a page of blanks or of digits must not hold everybody up. */
const GAP = '[^\\S\\n]{0,8}'
const BEFORE = '(?:(?<before>不少于|不低于|不得少于|不得低于|不小于|至少|不超过|不高于|不多于|不大于|控制在|超过了?|突破了?|超|逾|将近|接近|近|上|约|大约|成)\\s{0,8})?'
const DIGITS = '(?<digits>(?<![0-9０-９])[0-9０-９]{1,3}(?:[,， ][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|(?<![0-9０-９])[0-9０-９]+(?:[.．][0-9０-９]+)?)'
const SIGNS = '(?<signs>(?<![零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]+)'
const AFTER = '(?<after>\\s{0,8}[(（]?含?[)）]?(?:以上|及以上|以下|以内|之内|左右|上下))?'
const NUMBER = new RegExp(
  `${BEFORE}(?:${DIGITS}|${SIGNS})${GAP}(?<many>余|多|来|几)?${GAP}(?<scale>十万|百万|千万|万|亿|千|百|十)?(?<more>余|多|\\+|＋)?${GAP}(?<unit>${UNIT})(?<late>多(?![为是数])|余)?${AFTER}`,
  'g',
)
const SHARE = /(?<before>不少于|不低于|至少|不超过|不高于|超过|突破|超|逾|近|约)?百分(?:之(?<signs>[零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)|百)(?<after>以上|以下|以内|左右)?/g

/** 成功率达99，: a rate whose sign was forgotten. */
const BARE_RATE = /(?<=[率度](?:为|是|达到|达|高达|均达|均为))(?<digits>\d{2,3}(?:\.\d+)?)(?=[，,。；;、]|$)/gm

/** 总人口4.3万，: people, whose word was left out. */
const BARE_PEOPLE = /(?<=(?:人口|用户|粉丝|受众|人数)(?:[^，,。；;\d]{0,6}))(?<digits>\d+(?:\.\d+)?)万(?<many>余|多)?(?=[，,。；;、]|$)/gm

/** 全镇47公职人员参加: those who were counted, without 名. */
const BARE_STAFF = /(?<![\d.年月第])(?<digits>\d{1,4})(?<many>余|多)?(?=(?:公职人员|工作人员|机关干部|镇村干部|干部职工|执法人员|党员干部|党员))/g

/** 坐班52天, 驻站值守196天: days on duty are counted as turns of duty are; other days are spans of time. */
const DUTY_DAYS =
  /(?<=(?:坐班|坐诊|值班|值守|驻点|驻站|驻镇|驻村|执勤|值勤|站岗|劝导)(?:共计?|累计|合计|总计|达到?|约|近|超过?|时间|服务|，|年内|全年){0,3})(?<digits>\d{1,4})(?<many>余|多)?\s?(?:个工作日|天)(?!内)/g

/** 参考率和通过率实现“双百”: both are a hundred. */
const BOTH = /(?<=率[^，,。；;\n]{0,8}[“"]?)双百(?:分百)?(?![分日千])/g

/** Every quantity of a text in order, without those that are names, days, ordinals and the like. */
export function scanQuantities(text: string): Quantity[] {
  const barred = barredPlaces(text)
  const found: Quantity[] = []
  for (const match of text.matchAll(SHARE)) found.push(shareOf(match))
  for (const { index, 0: said } of text.matchAll(BARE_RATE))
    if (Number(said) <= 100) found.push(bareRate(index, said, Number(said)))
  for (const match of text.matchAll(BARE_PEOPLE)) found.push(bareCount(match, '人', '人', 1e4))
  for (const match of text.matchAll(BARE_STAFF)) found.push(bareCount(match, '人', '人'))
  for (const match of text.matchAll(NUMBER)) {
    const quantity = quantityOf(text, match)
    if (quantity) found.push(quantity)
  }
  const both = [...text.matchAll(BOTH)].map(({ index, 0: said }) => bareRate(index, said, 100))
  const days = [...text.matchAll(DUTY_DAYS)]
    .filter(({ index }) => !/每[周月季年][^，,。；;]*$/.test(text.slice(Math.max(0, index - 16), index)))
    .map(match => bareCount(match, '天', '次'))
  return [...found.filter(({ start, end }) => !touches(barred, start, end)), ...both, ...days].sort((a, b) => a.start - b.start)
}

const bareRate = (start: number, text: string, value: number): Quantity =>
  ({ start, end: start + text.length, text, value, unit: '%', measure: '率', qualifier: 'exact', modest: false })

/** A number whose measure word was left out, or says something else than it counts: 4.3万, 47公职人员, 坐班52天. */
const bareCount = ({ index = 0, 0: text, groups }: RegExpMatchArray, unit: string, measure: Measure, times = 1): Quantity => ({
  start: index,
  end: index + text.length,
  text,
  value: Number((Number(groups?.digits) * times).toPrecision(12)),
  unit,
  measure,
  qualifier: groups?.many ? 'over' : 'exact',
  modest: false,
})

interface Place {
  start: number
  end: number
}

const barredPlaces = (text: string): Place[] =>
  [...NOT_QUANTITIES, QUOTED].flatMap(pattern => [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })))

const touches = (barred: readonly Place[], start: number, end: number) => barred.some(place => place.start < end && start < place.end)

type Parts = Readonly<Record<string, string | undefined>>

function shareOf(match: RegExpExecArray | RegExpMatchArray): Quantity {
  const { before, signs = '百', after } = (match.groups ?? {}) as Parts
  const start = match.index ?? 0
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    value: chineseNumber(signs) ?? 0,
    unit: '%',
    measure: '率',
    qualifier: qualifierOf(before, false, after),
    modest: false,
  }
}

function quantityOf(text: string, match: RegExpExecArray | RegExpMatchArray): Quantity | undefined {
  const parts = (match.groups ?? {}) as Parts
  let { before } = parts
  let start = match.index ?? 0
  let written = match[0]
  if (before === '成' || (before === '上' && !/^上[百千万十]/.test(written)) || isEndOfWord(text, start, before)) {
    const lead = (/^[^\d０-９零〇一二两三四五六七八九十百千万亿]+/.exec(written)?.[0] ?? '').length
    ;[start, written, before] = [start + lead, written.slice(lead), undefined]
  }
  let digits = parts.digits
  const number = ownNumber(text, start, digits, parts)
  if (number) ({ start, written, digits } = { start: start + number.cut, written: written.slice(number.cut), digits: number.digits })
  const { unit = '', signs } = parts
  const many = Boolean(parts.many ?? parts.more ?? parts.late)
  if (parts.late === '多' || (digits === undefined && /[几数]/.test(text[start - 1] ?? ''))) return undefined
  const value = digits === undefined ? signsValue(signs ?? '', Boolean(many || before)) : arabicNumber(digits)
  if (value === undefined || Number.isNaN(value)) return undefined
  const inUnit = unit === '元' && /^[万亿]$/.test(parts.scale ?? '') ? parts.scale! : ''
  const scaled = Number((value * (SCALES[inUnit === '' ? (parts.scale ?? '') : ''] ?? 1)).toPrecision(12))
  const printed = inUnit + unit.replace(/[％﹪]/, '%').replace(/\s*(?:[（(]次[）)]|\/次)$/, '次').replace(/^大(?=[类项领])/, '')
  const measure = measureOf(printed)
  const modest = digits === undefined && !many && before === undefined && parts.after === undefined && scaled < 10
  return {
    start,
    end: start + written.length,
    text: written,
    value: scaled,
    unit: printed,
    measure,
    qualifier: qualifierOf(before, many, parts.after),
    modest,
  }
}

/** The head of a word that only looks like a qualifier: 附近3户, 最近2次, 以上3项, 节约5万元. */
const isEndOfWord = (text: string, start: number, before: string | undefined): boolean =>
  before !== undefined && (ENDS_A_WORD[before] ?? '').includes(text[start - 1] ?? ' ')

/** What stands before such a sign and makes a word of it: 附近, but not 居民近万人次. */
const ENDS_A_WORD: Readonly<Record<string, string>> = { 近: '附最靠邻', 约: '民守合节大公契预签条制违', 上: '以之网线会早晚村路街身', 超: '高' }

/** “2.12名”: a heading's number run together with the quantity behind it, at the head of a paragraph or after a full stop. */
function ownNumber(text: string, start: number, digits: string | undefined, { unit = '' }: Parts): { cut: number; digits: string } | undefined {
  const glued = digits === undefined ? null : /^(\d{1,2}[.．])(\d+)$/.exec(digits)
  if (!glued || /[%％元亩米里学分]/.test(unit) || !/(?:^|[\n。；;：])\s*$/.test(text.slice(Math.max(0, start - 4), start))) return undefined
  return { cut: glued[1]!.length, digits: glued[2]! }
}

/** A bare 百, 千 or 万 is a number only with 余, 近 or the like: 百余次, but not 千家万户. */
const signsValue = (signs: string, said: boolean): number | undefined => (/^[百千万亿]+$/.test(signs) && !said ? undefined : chineseNumber(signs))

function qualifierOf(before: string | undefined, many: boolean, after: string | undefined): Qualifier {
  if (after !== undefined && /以上/.test(after)) return 'at_least'
  if (after !== undefined && /以[下内]|之内/.test(after)) return 'at_most'
  if (before !== undefined && /^不(?:少于|低于|得少于|得低于|小于)|至少|^超|突破|逾|^上/.test(before)) return 'at_least'
  if (before !== undefined && /^不|控制在/.test(before)) return before === '控制在' ? 'exact' : 'at_most'
  if (many) return 'over'
  return before !== undefined && /近|约/.test(before) || (after !== undefined && /左右|上下/.test(after)) ? 'nearly' : 'exact'
}
