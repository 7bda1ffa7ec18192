// SPDX-License-Identifier: MulanPSL-2.0
import type { Indicator } from './family.ts'
import type { Lexicon } from './name.ts'
import type { Quantity } from '../numerals/scan.ts'

/** A declared zero and what it is a zero of. */
export interface Nothing extends Quantity {
  codes: string[]
  indicator: Indicator | undefined
}

const TRIGGER =
  /(?:均|全年|本年度)?(?<said>未(?:再|曾)?(?:发生|出现|发现)(?:过)?(?:一[起例件次宗]|1[起例件次宗]|任何)?|(?:没有|不存在)(?:发生|出现)?(?:一[起例件次宗]|任何)?|未(?:收到|受理|接到|办理|制定|制发|印发|出台|作出|产生|引发|涉及)(?:一[起例件次宗]|任何)?|无一(?:[例起件宗]|(?=被))|无|零)(?!法|理取闹|障碍|论|须|关|偿|限|缝|线|形|名|证|权|力|私|疑|处|比|声|数|售|工|散|距离|跑|容忍|门槛|基础|接触|星|点|偏差|差错|延误|登记|发生)/g
/** 零复议、零诉讼; 进京上访零登记、集体访零发生: each speaks for itself. */
const ANOTHER = /、(?=零|无|未)|(?=零)/
const ENDED = /零(?:发生|登记|发案|增长)、?/
const AFTER =
  /(?<![清归])(?:零发生|零登记|零上访|零非访|零集访|为零|为0(?![.\d])|零发案|“零发生”|零增长|(?<=[件事况题为例访])未(?:发生|出现)过?(?=[，,。；;]|$)|(?<=[件事访诉期])0(?=[，,。；;、]|$)|(?<=保持|实现|达到|为|录得)[“"]零[”"](?=纪录|记录|登记|报告|[，,。；;、]|$))/g
/** Sure enough to be kept when nobody knows what it is a zero of. */
const FIRM = /^(?:未(?:再|曾)?(?:发生|出现)|没有发生|无一|未[收接]到)/
/** 无…事件发生 says as much. */
const HAPPENED = /(?:案件|事件|事故|舆情)(?:发生|出现)/
const THING = /(?:案件|事件|事故|问题|情况|行为|投诉|上访|舆情|申请|举报|反弹|复发|回流)/

/** 无…超时办结, 未发生一起…案件, 零上访, …零发生: zeros said in words, with all they are zeros of. */
export function scanNothing(text: string, lexicon: Lexicon): Nothing[] {
  const speakers = [...new Set([...lexicon.indicators.values()].filter(indicator => indicator.none))]
  const found: Nothing[] = []
  for (const match of text.matchAll(TRIGGER)) {
    const said = match.groups?.said ?? ''
    const start = match.index + match[0].length - said.length
    const end = start + said.length
    const ahead = (/^[^，,。；;：:\n]{0,70}/.exec(text.slice(end, end + 70))?.[0] ?? '').split(ANOTHER, 1)[0]!
    const back = SAID_BEFORE.test(ahead) && text[start - 1] !== '为' ? clausesBefore(text, start) : []
    const rest = back.find(clause => lastSaid(clause, speakers)) ?? ahead
    const zero = nothing(text, start, end, rest, speakers)
    if (zero.codes.length > 0) found.push(zero)
    else if ((FIRM.test(said) && THING.test(rest)) || HAPPENED.test(rest)) found.push({ ...zero, codes: ['other'] })
  }
  for (const match of text.matchAll(AFTER)) {
    const before = (/[^，,。；;：:\n]{0,40}$/.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '').split(ENDED).at(-1)!
    const zero = nothing(text, match.index, match.index + match[0].length, before, speakers)
    if (zero.codes.length > 0 && !found.some(other => other.start <= zero.end && zero.start <= other.end)) found.push(zero)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 未出现此类问题; 插手案件的情况无一例; 行政败诉零、: what there was none of has been said. */
const SAID_BEFORE = /^(?:任何)?(?:此类|该类|这类|类似|上述|相关(?:情形|情况|问题|线索))|^[件起宗例]?(?:、|$)/

/** What the sentence says before a place: its last clauses, the nearest first. */
const clausesBefore = (text: string, place: number): string[] =>
  (/[^。；;\n]*$/.exec(text.slice(Math.max(0, place - 80), place))?.[0] ?? '').split(/[，,：:、]/).slice(-4).reverse()

function nothing(text: string, start: number, end: number, of: string, speakers: readonly Indicator[]): Nothing {
  const named = of.split(/、|和|或|及|与/).flatMap(part => lastSaid(part, speakers) ?? [])
  const said = text.slice(start, end)
  const unit = /起|民转刑|群体/.test(said + of) ? '起' : '件'
  return {
    start,
    end,
    text: said,
    value: 0,
    unit,
    measure: '件',
    qualifier: 'exact',
    modest: false,
    codes: [...new Set(named.map(({ code }) => code))],
    indicator: named[0],
  }
}

/** Chinese puts the head last: of 行政诉讼败诉情况 it is 败诉 there was none of. */
function lastSaid(part: string, speakers: readonly Indicator[]): Indicator | undefined {
  let best: { indicator: Indicator; end: number; length: number } | undefined
  for (const indicator of speakers)
    for (const word of indicator.none ?? []) {
      const at = part.lastIndexOf(word)
      const end = at + word.length
      if (at >= 0 && (!best || end > best.end || (end === best.end && word.length > best.length))) best = { indicator, end, length: word.length }
    }
  return best?.indicator
}
