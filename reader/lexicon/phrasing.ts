// SPDX-License-Identifier: MulanPSL-2.0
import type { Phrasing } from './family.ts'

/** A phrasing made ready: patterns for what stands left and right of the number. */
export interface Pattern {
  readonly left: RegExp | undefined
  readonly right: RegExp | undefined
  /** Whether the left side ends in a gap: what stands in it may be another thing's name. */
  openEnded: boolean
  /** Whether the right side begins with a gap: what stands in it goes with the number. */
  gapFirst: boolean
  /** One of each of these must stand left (right), or the pattern need not be tried. */
  leftNeeds: ReadonlyArray<readonly string[]>
  rightNeeds: ReadonlyArray<readonly string[]>
  /** The first two signs of a word that must stand on one side, each of its wordings: what the pattern is found by. None: it is always tried. */
  knownBy: { side: 'left' | 'right'; keys: readonly string[] }
  phrasing: Phrasing
}

/** What may stand between the words and their number: 共, 达, 约, 累计… Looked for once a text and not in every pattern, which makes a pattern cheap to compile. */
const FILLS =
  '实现 提升 提高 增长 增加 保持 稳定 维持 始终 持续 控制 确保 力争 全部 分别 总计 合计 共计 累计 总数 总量 数量 人数 件数 次数 有效 全年 年内 今年 先后 开展 组织 举办 召开 总共 一共 目前 前后 加起来 全镇 全乡 再创新高 创新高 年初的 上年的 去年的 首次的 一季度的 二季度的 三季度的'.split(
    ' ',
  )
const FILL_SIGNS = new Set('共计达到至为了约有已的是完成各均都皆再在以也等由从:：,，（(-—')
const MOST_FILLS = 6
const LEAD = '(?:以上|左右|的|以){0,2}'
const GAP = '([^，,。；;：:N]{0,44}?)'
const WIDE = '([^。；;N]{0,60}?)'
const SHORT_GAP = '([^，,。；;、：:和]{0,14}?)'

/** A phrasing's patterns, one with and one without each group that may be missing. @throws Error when it has no N or more than one. */
export const compile = (phrasing: Phrasing): Pattern[] => choices(phrasing.say.replace(/ /g, '')).map(say => pattern({ ...phrasing, say }))

/** [甲|] written out: a lazy gap before it would else always take the empty choice. */
function choices(say: string): string[] {
  const optional = /\[([^\]]*?)(?:\|\]|\](?!))/.exec(say)
  if (!optional) return [say]
  const [before, after] = [say.slice(0, optional.index), say.slice(optional.index + optional[0].length)]
  return [
    ...choices(`${before}[${optional[1]}]${after}`),
    ...choices(before + (before.endsWith('*') && after.startsWith('*') ? after.slice(1) : after)),
  ]
}

function pattern(phrasing: Phrasing): Pattern {
  if (/\[[^\]]*\*/.test(phrasing.say)) throw new Error(`说法“${phrasing.say}”的方括号里不能有 *`)
  const parts = phrasing.say.split('N')
  if (parts.length !== 2) throw new Error(`说法“${phrasing.say}”里要有一个 N，表示数字的位置`)
  const [before = '', after = ''] = parts
  return {
    left: before === '' ? undefined : new RegExp(`${source(before, GAP)}$`),
    right: after === '' ? undefined : new RegExp(`^${LEAD}${source(after, SHORT_GAP)}`),
    openEnded: /\*$/.test(before),
    gapFirst: after.startsWith('*'),
    leftNeeds: needs(before),
    rightNeeds: needs(after),
    knownBy: knownBy(needs(before), needs(after)),
    phrasing,
  }
}

const source = (say: string, gap: string): string =>
  say
    .replace(/[.+?^${}()\\/-]/g, '\\$&')
    .replace(
      /\[([^\]]*)\]/g,
      (_, words: string) =>
        `(?:${words
          .split('|')
          .sort((a, b) => b.length - a.length)
          .join('|')})`,
    )
    .replace(/\*\*/g, '\u0001')
    .replace(/\*/g, gap)
    .replace(/\u0001/g, WIDE)

/** The pieces of a phrasing, each with its wordings: all must be in a text before the costlier pattern is tried. */
const needs = (say: string): ReadonlyArray<readonly string[]> =>
  say
    .split('*')
    .flatMap(piece => piece.split(/(\[[^\]]*\])/))
    .filter(piece => piece !== '')
    .map(piece => (piece.startsWith('[') ? piece.slice(1, -1).split('|') : [piece]))

function knownBy(left: ReadonlyArray<readonly string[]>, right: ReadonlyArray<readonly string[]>): Pattern['knownBy'] {
  const [ofLeft, ofRight] = [rarest(left), rarest(right)]
  const [side, words] = rarity(ofLeft) >= rarity(ofRight) ? ['left' as const, ofLeft] : ['right' as const, ofRight]
  return { side, keys: [...new Set(words?.map(word => word.slice(0, 2)))] }
}

/** Of two signs rather than one, of few wordings rather than many. */
const rarity = (words: readonly string[] | undefined): number => (words ? Math.min(...words.map(word => Math.min(word.length, 2))) / words.length : 0)

/** The piece that the fewest texts have. */
const rarest = (pieces: ReadonlyArray<readonly string[]>): readonly string[] | undefined =>
  pieces
    .filter(words => words.every(word => word !== ''))
    .reduce<readonly string[] | undefined>((best, words) => (best && rarity(best) >= rarity(words) ? best : words), undefined)

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

/** Whether the words that a pattern asks for stand on both sides at all. */
export const needed = ({ leftNeeds, rightNeeds }: Pattern, { left, right }: { left: string; right: string }): boolean =>
  has(left, leftNeeds) && has(right, rightNeeds)

/**
 * How well a pattern fits: two for every sign of the phrasing that was found, less for every sign skipped; undefined when it does not
 * fit. Chinese puts the head last, so what stands between the phrasing and its number costs more than what stands inside it.
 */
export function fit(pattern: Pattern, left: string, right: string, ends = endsBefore(left)): number | undefined {
  const before = pattern.left ? bestBefore(pattern, left, ends, NAMED_AFTER.test(right)) : 0
  if (before === undefined) return undefined
  const after = pattern.right ? pattern.right.exec(right) : null
  if (pattern.right && (!after || (pattern.gapFirst && CLOSES.test(after[1] ?? '')))) return undefined
  if ((after?.[0].length ?? Infinity) > (OTHER_HEAD.exec(right)?.[0].length ?? Infinity)) return undefined
  return before + (after ? worth(after, 1, 0.2) : 0) + (pattern.phrasing.weight ?? 0)
}

/** A pattern may begin at several places (文艺、故事会1场); the one that skips least is meant. */
function bestBefore({ left: side, leftNeeds, openEnded }: Pattern, text: string, ends: readonly number[], namedAfter: boolean): number | undefined {
  let best: number | undefined
  let from = 0
  while (side && from < text.length && has(from === 0 ? text : text.slice(from), leftNeeds)) {
    const found = earliest(side, text, from, ends)
    if (!found) break
    const { match, fill } = found
    const parts = [match[0] + fill, ...match.slice(1), fill]
    const value = worth(parts, openEnded ? parts.length - 2 : undefined) - (namedAfter && VERB_ANEW.test(fill) ? 14 : fillCost(fill))
    if (best === undefined || value > best) best = value
    from += match.index + 1
  }
  return best
}

/** The match that begins first; of those that begin together the one with the shortest gap. */
function earliest(side: RegExp, text: string, from: number, ends: readonly number[]): { match: RegExpExecArray; fill: string } | undefined {
  let best: { match: RegExpExecArray; fill: string } | undefined
  for (const end of ends) {
    if (end <= from) continue
    const match = side.exec(text.slice(from, end))
    if (match && (!best || match.index < best.match.index)) best = { match, fill: text.slice(end) }
  }
  return best
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

const has = (text: string, needed: ReadonlyArray<readonly string[]>): boolean => needed.every(words => words.some(word => text.includes(word)))

function worth(match: readonly string[], beside: number | undefined, each = 0.5): number {
  let [skipped, cost] = [0, 0]
  const listed = (match.at(-1) ?? '').includes('等')
  for (let i = 1; i < match.length; i++) {
    const gap = match[i] ?? ''
    skipped += gap.length
    cost +=
      i === beside
        ? (listed ? 0.5 : 1) * Math.min(each * gap.length, 8 * each) + (gap.includes('、') && !listed ? 2 : 0)
        : 0.12 * gap.length + (gap.includes('、') ? 2.5 : 0)
  }
  return 2 * Math.min(match[0]!.length - skipped, 12) - cost
}
