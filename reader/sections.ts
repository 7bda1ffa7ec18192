// SPDX-License-Identifier: MulanPSL-2.0
import type { SectionKind } from './reading.ts'
import type { Span } from './text/sentences.ts'

/** A heading with what stands under it, by UTF-16 places; `kinds` has two members where a report merges two chapters. */
export interface Heading extends Span {
  kind: SectionKind
  kinds: SectionKind[]
  level: number
  number: string
  title: string
  titleEnd: number
}

const SIGNS = '[一二三四五六七八九十]{1,3}'
/** How a heading's number is written, from the chapter down. What a report makes of each is found by the order in which it uses them. */
const NUMBERS: ReadonlyArray<[string, RegExp]> = [
  ['part', new RegExp(`^第${SIGNS}(?:部分|章|篇)[、：:\\s]?`)],
  ['chapter', new RegExp(`^${SIGNS}(?:、|[.．,，:：]|\\s(?=\\S))`)],
  ['section', new RegExp(`^[(（﹙]\\s*${SIGNS}\\s*[)）﹚]\\s*、?`)],
  ['point', /^\d{1,2}\s*(?:[.．、](?!\d)|[.．](?=\d{1,3}[名个人件次场]))\s*/],
  ['small', /^[(（]\s*\d{1,2}\s*[)）]\s*、?/],
]

/** Words that tell what a chapter is about; the first that fits gives the kind, a second one of another kind marks a merged chapter. */
const KINDS: ReadonlyArray<[SectionKind, RegExp]> = [
  ['其他', /其他(?:需要|有关|情况|事项)|需要(?:说明|报告)的(?:其他)?(?:情况|事项|问题)/],
  ['第一责任人', /第一责任人|(?:党政)?主要负责(?:人|同志)(?:.{0,12}履[行职责]|.{0,8}职责)|履行.{0,12}责任人/],
  ['不足', /不足|存在.{0,6}(?:问题|困难|短板|差距)|(?:主要|突出|困难和?)问题|问题(?:和|与|及)(?:原因|困难|不足)|短板|薄弱环节|原因分析|问题产生/],
  ['下一年', /下一?步|下一?(?:个)?(?:年度?|阶段)|明年|来年|思路|打算|今后|努力方向|改进(?:措施|方向|举措)|(?:工作|年度?|重点)(?:计划|安排|谋划)|主要安排/],
  ['举措成效', /举措|措施|成效|成绩|做法|开展情况|工作情况|推进情况|落实情况|建设情况|工作回顾|主要工作|亮点/],
]

const kindsOf = (title: string): SectionKind[] => KINDS.filter(([, words]) => words.test(title)).map(([kind]) => kind)

/** Headings in order, each with its extent; `year` tells a chapter that speaks of the year after. Reports without a number get none. */
export function headingsOf(text: string, year: number | null): Heading[] {
  const all = [...lines(text)].flatMap(line => headingIn(text, line) ?? [])
  const chapters = all.filter(({ style, number }) => number !== '' && (style === 'part' || style === 'chapter')).length
  const found = chapters > 1 ? all.filter(({ number }) => number !== '') : [...runIn(text, all), ...all].sort((a, b) => a.start - b.start)
  const levels = [...new Set(found.map(heading => heading.style))].sort((a, b) => rank(a) - rank(b))
  const headings = found.map(({ style, ...heading }) => ({ ...heading, level: levelOf(style, levels) }))
  extend(headings, text.length)
  inherit(headings, year)
  return headings
}

/** Chapters whose line ends were lost on the way: after a full stop, with a chapter's number and telling words. */
function runIn(text: string, known: readonly Found[]): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(new RegExp(`(?<=[。；！]\\s{0,8})(${SIGNS}、)([^。；：:（(\\n]{4,50})`, 'g'))) {
    const [, number = '', title = ''] = match
    const kinds = kindsOf(title)
    if (kinds.length === 0 || !/推进|法治|存在|主要|下一?步|下一年|工作|其他/.test(title) || known.some(({ start }) => start === match.index)) continue
    found.push({
      style: 'chapter',
      number,
      title: title.trim(),
      kind: kinds[0]!,
      kinds,
      start: match.index,
      end: match.index,
      titleEnd: match.index + match[0].length,
    })
  }
  return found
}

interface Found extends Omit<Heading, 'level'> {
  style: string
}

const rank = (style: string) => NUMBERS.findIndex(([name]) => name === style)

/** （1）standing where （一） stands elsewhere is of the same level: a report never has small items without points above them. */
function levelOf(style: string, used: readonly string[]): number {
  if (style === 'small' && !used.includes('point')) return used.includes('section') ? used.indexOf('section') + 1 : used.indexOf('small') + 1
  return used.indexOf(style) + 1
}

function* lines(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const lead = /^(?:[\s\ufeff\u00a0]|\[bookmark:[^\]]*\])*/.exec(match[0])![0].length
    if (lead < match[0].length) yield { start: match.index + lead, end: match.index + match[0].trimEnd().length }
  }
}

function headingIn(text: string, { start, end }: Span): Found | undefined {
  const line = text.slice(start, end)
  for (const [style, pattern] of NUMBERS) {
    const mark = pattern.exec(line)?.[0]
    if (mark === undefined) continue
    const title = titleOf(line.slice(mark.length))
    if (style === 'chapter' && /[,，:：\s.．]$/.test(mark) && kindsOf(title).length === 0) return undefined
    const kinds = style === 'part' || style === 'chapter' ? kindsOf(title) : []
    return {
      style,
      number: mark.trim(),
      title: title.trim(),
      kind: kinds[0] ?? '举措成效',
      kinds,
      start,
      end,
      titleEnd: start + mark.length + title.length,
    }
  }
  return unnumbered(line, start, end)
}

/** The heading's own words: the whole line when it is short, else up to the first full stop or colon. */
function titleOf(rest: string): string {
  const stop = /[。；;：:！]/.exec(rest)?.index
  return stop !== undefined && stop < 60 ? rest.slice(0, stop) : rest.length <= 60 ? rest : ''
}

/** A chapter without a number: a short line without a full stop that speaks of a mandated part. */
function unnumbered(line: string, start: number, end: number): Found | undefined {
  if (line.length > 40 || line.length < 4 || /[。；，,：:？]|报告$|通知$|的函$|关于|总结[及和暨与]/.test(line)) return undefined
  const kinds = kindsOf(line)
  return kinds.length > 0 && /推进|法治|存在|主要|下一?步|下一年|工作/.test(line)
    ? { style: 'chapter', number: '', title: line, kind: kinds[0]!, kinds, start, end, titleEnd: end }
    : undefined
}

function extend(headings: Heading[], length: number): void {
  const open: Heading[] = []
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()!.end = heading.start
    heading.end = length
    open.push(heading)
  }
}

/** The headings a place stands under, the chapter first; a heading does not stand under itself. */
export function headingsOver(headings: readonly Heading[], place: number): Heading[] {
  let [low, high] = [0, headings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (headings[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  const over: Heading[] = []
  for (let at: number | undefined = low - 1; at !== undefined && at >= 0; at = above(headings).get(at)) {
    const { titleEnd, end } = headings[at]!
    if (titleEnd <= place && place < end) over.unshift(headings[at]!)
  }
  return over
}

const aboves = new WeakMap<readonly Heading[], Map<number, number>>()

/** For each heading the one it stands under, if any: found once a text, since every number and sentence asks. */
function above(headings: readonly Heading[]): ReadonlyMap<number, number> {
  const known = aboves.get(headings)
  if (known) return known
  const found = new Map<number, number>()
  const open: number[] = []
  headings.forEach(({ level }, i) => {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= level) open.pop()
    if (open.length > 0) found.set(i, open.at(-1)!)
    open.push(i)
  })
  aboves.set(headings, found)
  return found
}

/** A chapter without telling words takes what its year says, else it is one of deeds; what stands under a chapter is of its kind. */
function inherit(headings: Heading[], year: number | null): void {
  const open: Heading[] = []
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
    const above = open.at(-1)
    const named = [...heading.title.matchAll(/20\d\d(?=年)/g)].map(Number)
    if (year !== null && named.length > 0 && named.every(one => one > year) && !above)
      heading.kinds = ['下一年', ...heading.kinds.filter(kind => kind === '不足')]
    if (year !== null && named.length > 0 && named.every(one => one <= year) && /完成|落实情况|执行/.test(heading.title))
      heading.kinds = heading.kinds.filter(kind => kind !== '下一年')
    if (above) heading.kinds = under(above, kindsOf(heading.title))
    else if (heading.kinds.length === 0) heading.kinds = ['举措成效']
    if (heading.kinds.includes('下一年') && heading.kinds.includes('举措成效')) heading.kinds = heading.kinds.filter(kind => kind !== '举措成效')
    heading.kind = heading.kinds[0]!
    open.push(heading)
  }
}

function under(above: Heading, own: SectionKind[]): SectionKind[] {
  if (above.kinds.length > 1) return own.some(kind => above.kinds.includes(kind)) ? own.filter(kind => above.kinds.includes(kind)) : above.kinds
  if (above.kind === '举措成效' && (own[0] === '不足' || own[0] === '第一责任人' || own[0] === '下一年')) return [own[0]]
  return above.kinds
}
