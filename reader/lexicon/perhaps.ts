// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'
import type { Context } from './context.ts'
import type { Indicator } from './family.ts'
import { belongs, isOfNone, type Lexicon, unitCost } from './name.ts'

/** The words of a lexicon, each with the indicators that are said with it. */
interface Words {
  of: ReadonlyMap<string, ReadonlySet<Indicator>>
  /** By their first two signs, the shorter before the longer. */
  beginning: ReadonlyMap<string, readonly string[]>
  indicators: number
}

const ENOUGH = 4
/** Words of so many indicators that they tell none from another. */
const SAYS_NOTHING = new Set(
  '实现 提升 提高 开展 组织 举办 召开 参加 完成 累计 全年 今年 工作 活动 情况 进行 全部 人员 干部 各类 相关 重点 专项 集中 其中 共计 事项 问题 涉及'.split(' '),
)
/** How far from the number a word is looked for, in signs, and after how many it says half as much. */
const BEFORE = { reach: 20, half: 12 }
const AFTER = { reach: 8, half: 2, weight: 0.8 }
/** What a word of the sentence says that does not stand near. */
const FURTHER = 0.25
/** What is left when no word stands around that the indicator asks for. */
const ASKED_IN_VAIN = 0.7
/** What is left where the indicator's phrasings would not stand: their limits were drawn for other numbers than this. */
const FORBIDDEN = 0.6

const known = new WeakMap<Lexicon, Words>()

/**
 * What a number may be that no phrasing names: the codes of the indicator whose words stand around it, the more of them, the rarer and the
 * nearer; none where too few do, or where they are those of what has no figure. A proposal to be put to a person and no reading: of such
 * numbers that have a figure at all it is right of three in five.
 */
export function perhaps(lexicon: Lexicon, measure: Measure, context: Context): readonly string[] {
  if (isOfNone(measure, context)) return []
  const words = known.get(lexicon) ?? wordsOf(lexicon)
  known.set(lexicon, words)
  let [most, best]: [number, Indicator | undefined] = [ENOUGH, undefined]
  for (const [indicator, said] of heard(words, context)) {
    const cost = unitCost(indicator, measure)
    // Most are heard by a word or two, and are not asked for more.
    if (cost === undefined || said.reduce((sum, { worth }) => sum + worth, 0) - cost < most) continue
    const score = weigh(said) * (belongs(indicator, context) ? 1 : FORBIDDEN) * (isAsked(indicator, context) ? 1 : ASKED_IN_VAIN) - cost
    if (score > most) [most, best] = [score, indicator]
  }
  return best && best.code !== 'other' ? best.code.split('+') : []
}

const isAsked = ({ near }: Indicator, { before, after, headings, earlier }: Context): boolean =>
  !near || near.some(word => [before, after, headings, earlier].some(text => text.includes(word)))

function wordsOf({ families }: Lexicon): Words {
  const of = new Map<string, Set<Indicator>>()
  const indicators = families.flatMap(family => family.indicators)
  for (const indicator of indicators)
    for (const word of wordsOfIndicator(indicator)) {
      const others = of.get(word)
      if (others) others.add(indicator)
      else of.set(word, new Set([indicator]))
    }
  const beginning = new Map<string, string[]>()
  for (const word of [...of.keys()].sort((a, b) => a.length - b.length)) {
    const others = beginning.get(word.slice(0, 2))
    if (others) others.push(word)
    else beginning.set(word.slice(0, 2), [word])
  }
  return { of, beginning, indicators: indicators.length }
}

/** The literal pieces of its phrasings, and its name two signs at a time. */
function wordsOfIndicator({ says, name }: Indicator): string[] {
  const pieces = says.map(say => (typeof say === 'string' ? say : say.say)).join('|').split(/[*N[\]| ]+/)
  return [...new Set([...pieces, ...(name.match(/[\u4e00-\u9fff]{2}/g) ?? [])])].filter(word => word.length >= 2 && !SAYS_NOTHING.has(word))
}

/** What a word's standing somewhere is worth to an indicator. */
interface Said {
  word: string
  worth: number
}

/** Every indicator some of whose words stand around the number, with these. */
function heard({ of, beginning, indicators }: Words, context: Context): Map<Indicator, Said[]> {
  const heardOf = new Map<Indicator, Said[]>()
  for (const [word, near] of nearness(beginning, context)) {
    const those = of.get(word)!
    const worth = near * Math.log(1 + indicators / those.size)
    for (const indicator of those) {
      const said = heardOf.get(indicator)
      if (said) said.push({ word, worth })
      else heardOf.set(indicator, [{ word, worth }])
    }
  }
  return heardOf
}

/** The words that stand around a number, each with how much its place counts. */
function nearness(beginning: Words['beginning'], { left, right, before }: Context): Map<string, number> {
  const found = new Map<string, number>()
  const look = (text: string, count: (at: number, word: string) => number) => {
    for (let at = 0; at < text.length; at++)
      for (const word of beginning.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(word, at)) found.set(word, Math.max(found.get(word) ?? 0, count(at, word)))
  }
  const beside = left.slice(-BEFORE.reach)
  look(before, () => FURTHER)
  look(beside, (at, word) => 1 / (1 + (beside.length - at - word.length) / BEFORE.half))
  look(right.slice(0, AFTER.reach), at => AFTER.weight / (1 + at / AFTER.half))
  return found
}

/** A word that is part of a longer one that was found says nothing more. */
const weigh = (said: readonly Said[]): number =>
  said.reduce((sum, { word, worth }) => (said.some(other => other.word !== word && other.word.includes(word)) ? sum : sum + worth), 0)
