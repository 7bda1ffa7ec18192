// SPDX-License-Identifier: MulanPSL-2.0
import { type Context, contextsOf } from './lexicon/context.ts'
import type { Indicator } from './lexicon/family.ts'
import { followed } from './lexicon/follow.ts'
import { kinOf } from './lexicon/kin.ts'
import { JOINS, type Lexicon, nameOf, namesOf, sharedHeads } from './lexicon/name.ts'
import { partsOfWholes } from './lexicon/parts.ts'
import { perhaps } from './lexicon/perhaps.ts'
import { periodOf } from './lexicon/period.ts'
import { type Nothing, scanNothing } from './lexicon/zero.ts'
import { scanFrequencies } from './numerals/frequency.ts'
import { type Quantity, scanQuantities } from './numerals/scan.ts'
import type { Period } from './reading.ts'
import { type Heading, headingsOf } from './sections.ts'
import { sentencesOf, type Span } from './text/sentences.ts'
import { townOf, yearOf } from './title.ts'

/** A quantity with what it is a figure of; places are UTF-16. */
export interface Found extends Quantity {
  codes: string[]
  /** What else it may serve: see lexicon/kin.ts. */
  also: readonly string[]
  /** What a number may be that no phrasing names, to be put to a person: see lexicon/perhaps.ts. */
  perhaps: readonly string[]
  indicator: Indicator | undefined
  period: Period
  context: Context
}

/** A report taken apart: what reading prints of it and what the audit looks at. */
export interface Analysis {
  id: string
  text: string
  lexicon: Lexicon
  town: string | null
  year: number | null
  headings: Heading[]
  sentences: Span[]
  found: Found[]
}

/** Takes a report's text apart by a lexicon. Pure; no step depends on the clock or the network. */
export function analyse({ id, text }: { id: string; text: string }, lexicon: Lexicon): Analysis {
  const year = yearOf(text)
  const headings = headingsOf(text, year)
  const sentences = sentencesOf(text)
  const often = scanFrequencies(text)
  const zeros = scanNothing(text, lexicon)
  const free = scanQuantities(text).filter(quantity => !meets(often, quantity) && !meets(zeros, quantity))
  const scanned = [...free, ...often, ...zeros].sort((a, b) => a.start - b.start)
  const around = contextsOf(text, scanned, sentences, headings)
  // 分三批到镇会议室考试: what is a manner of speaking parts no number from its words.
  const all = scanned.filter((quantity, i) => !quantity.modest || isNothing(quantity) || namesOf(lexicon, quantity.measure, around[i]!).length > 0)
  const contexts = all.length === scanned.length ? around : contextsOf(text, all, sentences, headings)
  const lots = respectively(all, contexts, text)
  let told: readonly Told[] = []
  const found = all.flatMap((quantity, i): Found[] => {
    const context = contexts[i]!
    if (told[0]?.sentence !== context.sentence) told = []
    const lot = lots.get(i)
    const own = isNothing(quantity) ? quantity : codesOf(lexicon, quantity, lot === undefined ? context : { ...context, left: lot, own: lot })
    const named = led(lexicon, quantity, context, own, told)
    if (quantity.modest && (!named.sure || (quantity.value === 1 && !isCounted(text, quantity)))) return []
    const period = periodOf(quantity, context, named.indicator, year, told[0]?.period)
    told = [{ sentence: context.sentence, codes: named.codes, period }, ...told]
    const { codes, also = [], indicator } = named
    return [{ ...quantity, codes: codes.length > 0 ? codes : ['other'], also, perhaps: named.perhaps ?? [], indicator, period, context }]
  })
  return { id, text, lexicon, town: townOf(text), year, headings, sentences, found: wholesOf(found, text) }
}

/** The found, of which a part of a whole said beside it is no figure of its own. */
function wholesOf(found: readonly Found[], text: string): Found[] {
  const parts = partsOfWholes(found.map(({ value, measure, codes, period, context: { left }, start }) =>
    ({ value, measure, codes, period, left, sentence: text.lastIndexOf('。', start), paragraph: text.lastIndexOf('\n', start) })))
  return found.map((each, at) => (parts.has(at) ? { ...each, codes: ['other'], also: [], perhaps: [], indicator: undefined } : each))
}

/** What was made of a number, for those behind it in its sentence. */
interface Told {
  sentence: Span
  codes: readonly string[]
  period: Period
}

/** What a number without a head of its own takes from those before it in its sentence. */
function led(lexicon: Lexicon, { measure }: Quantity, context: Context, own: Coded, told: readonly Told[]): Coded {
  const code = followed(measure, context, own.codes, told.map(({ codes }) => codes))
  return code === undefined ? own : { ...own, codes: [code], also: [], perhaps: [], indicator: lexicon.indicators.get(code) }
}

const meets = (spans: readonly Span[], { start, end }: Span): boolean => spans.some(span => span.start < end && start < span.end)

const isNothing = (quantity: Quantity): quantity is Nothing & { sure?: boolean } => 'codes' in quantity

/** A single one is counted where its clause ends (培训一次，) and where it was held (召开一次专题会议); else 一次 is a manner of speaking. */
const isCounted = (text: string, { start, end }: Quantity): boolean =>
  endsClause(text, end) || /(?:(?:召开|举办|举行)了?|(?:开展|组织|进行)了)$/.test(text.slice(Math.max(0, start - 3), start))

const endsClause = (text: string, end: number): boolean => /^\s*(?:[，,。；;、！）)\n\r]|$)/.test(text.slice(end, end + 3))

interface Coded {
  codes: string[]
  also?: readonly string[]
  perhaps?: readonly string[]
  indicator: Indicator | undefined
  sure?: boolean
}

/** A phrasing's score above which a small number written in characters is believed: 培训两次, 两轮督察, but not 三项制度. */
const sureOf = (unit: string): number => (/^(?:场次|[期轮起宗场次堂])$/.test(unit) ? 3 : 6)

function codesOf(lexicon: Lexicon, quantity: Quantity, context: Context): Coded {
  if (quantity.measure === '频次') return oftenOf(lexicon, quantity, context)
  const heads = sharedHeads(context.left, quantity)
  const shared = heads.flatMap(head => nameOf(lexicon, quantity.measure, { ...context, left: head, right: '', own: head }) ?? [])
  if (heads.length > 1 && shared.length > 0)
    return { codes: [...new Set(shared.flatMap(({ codes }) => codes))], indicator: shared[0]!.indicator, sure: true }
  const names = namesOf(lexicon, quantity.measure, context)
  const [named] = names
  return named
    ? { codes: [...named.codes], also: kinOf(names, context), indicator: named.indicator, sure: named.score >= sureOf(quantity.unit) }
    : { codes: [], perhaps: perhaps(lexicon, quantity.measure, context), indicator: undefined }
}

/** What is done so often: by the words within, else by those of its clause after it, else by those around it; the indicator that has most of them. */
function oftenOf(lexicon: Lexicon, quantity: Quantity, context: Context): Coded {
  const who = /[^，,。；;、：:]{0,12}$/.exec(context.left)![0]
  for (const [text, beside] of [
    [quantity.text, who],
    [/^(?!、)[^，,。；;：:]{0,24}/.exec(context.right)?.[0] ?? '', ''],
    // 村每周、镇每半月排查: the verb is said with the second.
    [/^、/.test(context.right) ? context.after.slice(0, 30) : '', ''],
    [context.left.slice(-24), ''],
  ] as const) {
    let [most, indicator]: [number, Indicator | undefined] = [0, undefined]
    for (const each of lexicon.indicators.values()) {
      const said = saidIn(text, each)
      if (said > 0 && said + saidIn(beside, each) > most && near(each, context)) [most, indicator] = [said + saidIn(beside, each), each]
    }
    if (indicator) return { codes: indicator.code.split('+'), indicator }
  }
  const beyond = context.right.slice(0, 24)
  const next = [...lexicon.indicators.values()].find(each => saidIn(beyond, each) > 0 && near(each, context))
  if (next) return { codes: next.code.split('+'), indicator: next }
  const done = quantity.text.replace(/^每(?:半?年度?|半?个?月|个?季度?|周|学期)?/, '').replace(/(?:不少于|至少|不低于)?[一二两三四五六七八九十\d]+(?:次|场次?|期|轮|回|堂|节|遍)(?:以上)?$/, '')
  const named = nameOf(lexicon, '次', { ...context, left: done, own: done })
  return named ? { codes: [...named.codes], indicator: named.indicator } : { codes: [], indicator: undefined }
}

const saidIn = (text: string, { often }: Indicator): number => often?.reduce((sum, word) => sum + (text.includes(word) ? word.length : 0), 0) ?? 0

const near = ({ near: words }: Indicator, { before, after, headings }: Context): boolean =>
  !words || words.some(word => (before + after + headings).includes(word))

const SAID_OF_ALL = /(?:交办|转办|转送|纠纷|案件|宣传|培训|活动|检查|讲座|会议|人员)$/

/** “参考率、合格率分别为100%、98%”: the heads in the list's order, one for each number. */
function respectively(all: readonly Quantity[], contexts: readonly Context[], text: string): Map<number, string> {
  const lots = new Map<number, string>()
  contexts.forEach(({ left }, i) => {
    if (lots.has(i)) return
    const list = /(?:^|[，,：:])([^，,]*?)(?:分别|依次)(?:为|达|达到|是|有|共|开展|完成|约)?$/.exec(left)?.[1]
    const named = list?.split(JOINS).filter(head => head !== '') ?? []
    let count = 1
    while (all[i + count] && /^\s*(?:[、，,和及与]|以及)\s*$/.test(text.slice(all[i + count - 1]!.end, all[i + count]!.start))) count++
    // 公务员和事业干部参考率、优秀率分别为: who it was is no rate.
    const rates = named.filter(head => /[率度]$/.test(head))
    const heads = all[i]!.measure === '率' && rates.length === count ? rates : named
    // 国家、市、县交办分别为4件、2件、3件: the last word is said of all.
    const last = SAID_OF_ALL.exec(heads.at(-1) ?? '')?.[0] ?? ''
    if (heads.length > 1 && heads.length === count) heads.forEach((head, k) => lots.set(i + k, head.endsWith(last) ? head : head + last))
    if (count > 1 && heads.length === count + 1) heads.slice(0, count).forEach((head, k) => lots.set(i + k, head + heads.at(-1)))
  })
  return lots
}
