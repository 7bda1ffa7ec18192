// SPDX-License-Identifier: MulanPSL-2.0
import type { Phrasing } from './family.ts'

/** Some signs between two pieces of a phrasing, as few as can be. */
interface Gap {
  most: number
  stops: RegExp
}

/**
 * One side of a phrasing. No regular expression is made of it: of two thousand phrasings a first report tries hundreds, and to compile
 * them would take longer than all else.
 */
interface Side {
  /** What must stand there in order, each with its wordings, the longest first. */
  pieces: ReadonlyArray<readonly string[]>
  /** The gap before each piece, and the one after the last. */
  gaps: ReadonlyArray<Gap | undefined>
  /** Whether a gap is what lies next to the number: what stands in it may be another thing's name, or go with the number. */
  open: boolean
}

/** A phrasing made ready, for what stands left and right of the number. */
export interface Pattern {
  readonly left: Side | undefined
  readonly right: Side | undefined
  /** One of these words must stand on this side: what the pattern is found by. None: it is always tried. */
  readonly knownBy: { side: 'left' | 'right'; words: readonly string[] }
  /** The phrasing as tried, each of its choices written out. */
  readonly say: string
  readonly phrasing: Phrasing
}

/** What may stand between the words and their number: 共, 达, 约, 累计… Looked for once a number and not with every pattern. */
const FILLS =
  '实现 提升 提高 增长 增加 保持 稳定 维持 始终 持续 控制 确保 力争 全部 分别 总计 合计 共计 累计 总数 总量 数量 人数 件数 次数 有效 全年 年内 今年 先后 开展 组织 举办 召开 总共 一共 目前 前后 加起来 全镇 全乡 再创新高 创新高 年初的 上年的 去年的 首次的 一季度的 二季度的 三季度的'.split(
    ' ',
  )
const FILL_SIGNS = new Set('共计达到至为了约有已的是完成各均都皆再在以也等由从:：,，（(-—')
const MOST_FILLS = 6
/** What may follow the number before the phrasing goes on. */
const LEADS = ['以上', '左右', '的', '以']
const MOST_LEADS = 2
const BEFORE: Gap = { most: 44, stops: /[，,。；;：:N]/ }
const AFTER: Gap = { most: 14, stops: /[，,。；;、：:和]/ }
const WIDE: Gap = { most: 60, stops: /[。；;N]/ }

/** A phrasing's patterns, one with and one without each group that may be missing. @throws Error when it is malformed */
export function compile(phrasing: Phrasing): Pattern[] {
  const say = phrasing.say.replaceAll(' ', '')
  if (say.split('N').length !== 2) throw new Error(`说法“${say}”里要有一个 N，表示数字的位置`)
  if (/[[\]|]/.test(say.replace(/\[[^[\]*N]*\]/g, '')))
    throw new Error(`说法“${say}”里的方括号要成对，用 | 隔开几种写法；方括号里不能有 * 和 N`)
  return choices(say).map(chosen => pattern(phrasing, chosen))
}

/** A group one of whose wordings is empty. */
const MAY_BE_MISSING = /\[(?:[^\]]*\|)?(?:\|[^\]]*)?\]/

/** [甲|] written out: a gap before it is as short as can be, and would else always take the empty choice. */
function choices(say: string): string[] {
  const group = MAY_BE_MISSING.exec(say)
  if (!group) return [say]
  const [before, after] = [say.slice(0, group.index), say.slice(group.index + group[0].length)]
  const words = group[0].slice(1, -1).split('|').filter(word => word !== '')
  return [
    ...(words.length === 0 ? [] : choices(`${before}[${words.join('|')}]${after}`)),
    ...choices(before + (before.endsWith('*') && after.startsWith('*') ? after.slice(1) : after)),
  ]
}

function pattern(phrasing: Phrasing, say: string): Pattern {
  const [before = '', after = ''] = say.split('N')
  const [left, right] = [sideOf(before, BEFORE), sideOf(after, AFTER)]
  return { left, right, knownBy: knownBy(left, right), say, phrasing }
}

function sideOf(say: string, gap: Gap): Side | undefined {
  if (say === '') return undefined
  const pieces: Array<readonly string[]> = []
  const gaps: Array<Gap | undefined> = [undefined]
  for (const part of say.match(/\*\*?|\[[^\]]*\]|[^*[]+/g) ?? [])
    if (part.startsWith('*')) gaps[pieces.length] = part === '*' ? gap : WIDE
    else gaps[pieces.push(part.startsWith('[') ? part.slice(1, -1).split('|').sort((a, b) => b.length - a.length) : [part])] = undefined
  return { pieces, gaps, open: gaps[gap === BEFORE ? pieces.length : 0] !== undefined }
}

function knownBy(left: Side | undefined, right: Side | undefined): Pattern['knownBy'] {
  const [ofLeft, ofRight] = [rarest(left), rarest(right)]
  return oftenOf(ofLeft) <= oftenOf(ofRight) ? { side: 'left', words: ofLeft } : { side: 'right', words: ofRight }
}

/** The piece that stands beside the fewest numbers. */
const rarest = (side: Side | undefined): readonly string[] =>
  side?.pieces.reduce((best, words) => (oftenOf(words) < oftenOf(best) ? words : best), NO_WORDS) ?? NO_WORDS

/** How often one of these words stands beside a number, guessed by their lengths. */
const oftenOf = (words: readonly string[]): number =>
  words.length === 0 ? Infinity : words.reduce((sum, { length }) => sum + (OFTEN[Math.min(length, 4)] ?? 0), 0)
const OFTEN = [1, 1, 0.06, 0.02, 0.01]
const NO_WORDS: readonly string[] = []

/** Where the words before a number may end: at its very side, or before what only leads up to it. Ascending. */
export function endsBefore(text: string): readonly number[] {
  const ends = new Set([text.length])
  let edge = [text.length]
  for (let n = 0; n < MOST_FILLS && edge.length > 0; n++) {
    const next = edge.flatMap(end => [
      ...(FILL_SIGNS.has(text[end - 1] ?? '') ? [end - 1] : []),
      ...FILLS.filter(word => text.endsWith(word, end)).map(word => end - word.length),
    ])
    edge = next.filter(end => !ends.has(end))
    for (const end of edge) ends.add(end)
  }
  return [...ends].sort((a, b) => a - b)
}

/** Whether the words that a pattern asks for stand on both sides at all, and those next to the number where it leaves them no gap. */
export const mayFit = ({ left, right }: Pattern, context: { left: string; right: string }, ends: readonly number[]): boolean =>
  (!left || left.open || left.pieces.at(-1)!.some(word => ends.some(end => context.left.endsWith(word, end)))) &&
  has(context.right, right?.pieces) &&
  has(context.left, left?.pieces)

const has = (text: string, pieces: Side['pieces'] = []): boolean => pieces.every(words => words.some(word => text.includes(word)))

/**
 * How well a pattern fits: two for every sign of the phrasing that was found, less for every sign skipped; undefined when it does not
 * fit. Chinese puts the head last, so what stands between the phrasing and its number costs more than what stands inside it.
 */
export function fit({ left: before, right: behind, phrasing }: Pattern, left: string, right: string, ends = endsBefore(left)): number | undefined {
  const after = behind && firstOf(leadsOf(right), at => standing(behind, right, at))
  if (behind && (!after || (behind.open && CLOSES.test(after.gaps[0] ?? '')))) return undefined
  if ((after?.end ?? Infinity) > (OTHER_HEAD.exec(right)?.[0].length ?? Infinity)) return undefined
  const best = before ? bestBefore(before, left, ends, NAMED_AFTER.test(right)) : 0
  return best === undefined ? undefined : best + (after ? worth(after.end, after.gaps, 0, 0.2) : 0) + (phrasing.weight ?? 0)
}

/** A phrasing may begin at several places (文艺、故事会1场); the one that skips least is meant. */
function bestBefore(side: Side, text: string, ends: readonly number[], namedAfter: boolean): number | undefined {
  let best: number | undefined
  for (const start of new Set(side.gaps[0] ? Array(text.length).keys() : placesOf(side.pieces[0]!, text).map(({ at }) => at))) {
    // Of those that begin together the one that ends first: what only leads up to the number is none of its words.
    const found = firstOf(ends, end => (end > start ? standing(side, text, start, end) : undefined))
    if (!found) continue
    const fill = text.slice(found.end)
    const gaps = [...found.gaps, fill]
    const cost = namedAfter && VERB_ANEW.test(fill) ? 14 : fillCost(fill)
    const value = worth(text.length - start, gaps, side.open ? gaps.length - 2 : undefined) - cost
    if (best === undefined || value > best) best = value
  }
  return best
}

/** Where one side of a phrasing was found: what stands in its gaps, and where it ends. */
interface Standing {
  gaps: readonly string[]
  end: number
}

/** A side's pieces from the n-th on, at this place; where an end is given, up to it. Each gap is as short as can be, the first above all. */
function standing(side: Side, text: string, at: number, end?: number, n = 0): Standing | undefined {
  const [words, gap] = [side.pieces[n], side.gaps[n]]
  if (!words) return closing(gap, text, at, end)
  if (!gap) return firstOf(words, word => (text.startsWith(word, at) ? standing(side, text, at + word.length, end, n + 1) : undefined))
  for (const { at: place, word } of placesOf(words, text, at, at + gap.most)) {
    const between = text.slice(at, place)
    if (!passes(gap, between)) return undefined
    const rest = standing(side, text, place + word.length, end, n + 1)
    if (rest) return { gaps: [between, ...rest.gaps], end: rest.end }
  }
  return undefined
}

/** What follows the last piece: nothing, or a gap as long as it must be. */
function closing(gap: Gap | undefined, text: string, at: number, end = at): Standing | undefined {
  const rest = text.slice(at, end)
  if (!gap) return at === end ? { gaps: [], end } : undefined
  return at <= end && passes(gap, rest) ? { gaps: [rest], end } : undefined
}

const passes = ({ most, stops }: Gap, between: string): boolean => between.length <= most && !stops.test(between)

/** Every place where one of the words stands, in order; of those at one place the longest first. */
function placesOf(words: readonly string[], text: string, from = 0, to = text.length): Array<{ at: number; word: string }> {
  const places: Array<{ at: number; word: string }> = []
  for (const word of words)
    for (let at = text.indexOf(word, from); at >= 0 && at <= to; at = text.indexOf(word, at + 1)) places.push({ at, word })
  return places.length < 2 ? places : places.sort((a, b) => a.at - b.at)
}

/** Where a phrasing may go on behind the number: after 以上, 左右, 的 if they stand there, else at once. */
const leadsOf = (text: string, at = 0, most = MOST_LEADS): number[] => [
  ...(most === 0 ? [] : LEADS.filter(lead => text.startsWith(lead, at)).flatMap(lead => leadsOf(text, at + lead.length, most - 1))),
  at,
]

function firstOf<Each, Result>(all: readonly Each[], find: (each: Each) => Result | undefined): Result | undefined {
  for (const each of all) {
    const found = find(each)
    if (found !== undefined) return found
  }
  return undefined
}

/** What ends the words that go with a number: of 64项服务事项全部入驻大厅 it is no halls there are 64 of. */
const CLOSES = /入驻|进驻|交给|交由|纳入|列入|用于|划分|下放|下沉/
/** Things that are counted behind their number and are never meant by what stands before it: 建议交给7个部门办理. */
const OTHER_HEAD = /^(?!以|次|以上|全部|全员|均|都|已|[^，,。；;]{0,8}(?:收回|上收))[^，,。；;、：:和及并的]{0,6}?(?:部门|单位|程序|环节|步骤|科室|站所|小区|点位|路段|渠道|平台|系统)/

/** A comma between the words and their number is bridged (开展宣传，共12次), at a price. */
const fillCost = (fill: string): number => (/[，,]/.test(fill) ? 2 : fill === '' ? -BESIDE : 0)

/** …咨询，举办6场讲座: the verb after the comma begins another thing, which stands after the number. */
const VERB_ANEW = /[，,].*(?:开展|组织|举办|召开)/
const NAMED_AFTER = /^[\u4e00-\u9fff]/

/** What it is worth that nothing at all stands between the words and the number. */
const BESIDE = 1

/** What so many signs are worth, less what of them stands in gaps; `beside` is the gap at the number's side. */
function worth(length: number, gaps: readonly string[], beside: number | undefined, each = 0.5): number {
  let [skipped, cost] = [0, 0]
  const listed = (gaps.at(-1) ?? '').includes('等')
  gaps.forEach((gap, n) => {
    skipped += gap.length
    cost +=
      n === beside
        ? (listed ? 0.5 : 1) * Math.min(each * gap.length, 8 * each) + (gap.includes('、') && !listed ? 2 : 0)
        : 0.12 * gap.length + (gap.includes('、') ? 2.5 : 0)
  })
  return 2 * Math.min(length - skipped, 12) - cost
}
