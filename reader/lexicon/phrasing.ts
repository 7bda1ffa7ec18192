// SPDX-License-Identifier: MulanPSL-2.0
import type { Phrasing } from './family.ts'

/** A phrasing made ready: patterns for what stands left and right of the number. */
export interface Pattern {
  left: RegExp | undefined
  right: RegExp | undefined
  /** Whether the left side ends in a gap: what stands in it may be another thing's name. */
  openEnded: boolean
  /** One of each of these must stand left (right), or the pattern need not be tried. */
  leftNeeds: ReadonlyArray<readonly string[]>
  rightNeeds: ReadonlyArray<readonly string[]>
  phrasing: Phrasing
}

const FILL = '((?:实现|提升|提高|增长|增加|保持|稳定|维持|始终|持续|控制|确保|力争|全部|分别|总计|合计|共计|累计|总数|总量|数量|人数|件数|次数|有效|[共计达到至为了约有已的是完成各均都皆再在以也等:：,，（(\\-—]){0,6}?)'
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
  return [...choices(`${before}[${optional[1]}]${after}`), ...choices(before + (before.endsWith('*') && after.startsWith('*') ? after.slice(1) : after))]
}

function pattern(phrasing: Phrasing): Pattern {
  if (/\[[^\]]*\*/.test(phrasing.say)) throw new Error(`说法“${phrasing.say}”的方括号里不能有 *`)
  const parts = phrasing.say.split('N')
  if (parts.length !== 2) throw new Error(`说法“${phrasing.say}”里要有一个 N，表示数字的位置`)
  const [before = '', after = ''] = parts
  return {
    left: before === '' ? undefined : new RegExp(`${source(before, GAP)}${FILL}$`),
    right: after === '' ? undefined : new RegExp(`^${LEAD}${source(after, SHORT_GAP)}`),
    openEnded: /\*$/.test(before),
    leftNeeds: needs(before),
    rightNeeds: needs(after),
    phrasing,
  }
}

const source = (say: string, gap: string): string =>
  say.replace(/[.+?^${}()\\/-]/g, '\\$&').replace(/\[([^\]]*)\]/g, (_, words: string) => `(?:${words.split('|').sort((a, b) => b.length - a.length).join('|')})`).replace(/\*\*/g, '\u0001').replace(/\*/g, gap).replace(/\u0001/g, WIDE)

/** The pieces of a phrasing, each with its wordings: all must be in a text before the costlier pattern is tried. */
const needs = (say: string): ReadonlyArray<readonly string[]> =>
  say.split('*').flatMap(piece => piece.split(/(\[[^\]]*\])/)).filter(piece => piece !== '').map(piece => (piece.startsWith('[') ? piece.slice(1, -1).split('|') : [piece]))

/**
 * How well a pattern fits: two for every sign of the phrasing that was found, less for every sign skipped; undefined when it does not
 * fit. Chinese puts the head last, so what stands between the phrasing and its number costs more than what stands inside it.
 */
export function fit(pattern: Pattern, left: string, right: string): number | undefined {
  const before = pattern.left ? bestBefore(pattern, left) : 0
  if (before === undefined) return undefined
  const after = pattern.right ? matched(pattern.right, pattern.rightNeeds, right) : null
  if (pattern.right && !after) return undefined
  return before + (after ? worth(after, 1, 0.2) : 0) + (pattern.phrasing.weight ?? 0)
}

/** A pattern may begin at several places (文艺、故事会1场); the one that skips least is meant. */
function bestBefore({ left: side, leftNeeds, openEnded }: Pattern, text: string): number | undefined {
  let best: number | undefined
  let from = 0
  while (side && from < text.length) {
    const rest = from === 0 ? text : text.slice(from)
    const match = matched(side, leftNeeds, rest)
    if (!match) break
    const value = worth(match, openEnded ? match.length - 2 : undefined) - fillCost(match.at(-1) ?? '')
    if (best === undefined || value > best) best = value
    from += match.index + 1
  }
  return best
}

/** A comma between the words and their number is bridged (开展宣传，共12次), at a price. */
const fillCost = (fill: string): number => (/[，,]/.test(fill) ? 2 : fill === '' ? -BESIDE : 0)

/** What it is worth that nothing at all stands between the words and the number. */
const BESIDE = 1

function matched(side: RegExp, needed: ReadonlyArray<readonly string[]>, text: string): RegExpExecArray | null {
  for (const words of needed) if (!words.some(word => text.includes(word))) return null
  return side.exec(text)
}

function worth(match: RegExpExecArray, beside: number | undefined, each = 0.5): number {
  let [skipped, cost] = [0, 0]
  const listed = (match.at(-1) ?? '').includes('等')
  for (let i = 1; i < match.length; i++) {
    const gap = match[i] ?? ''
    skipped += gap.length
    cost += i === beside ? (listed ? 0.5 : 1) * Math.min(each * gap.length, 8 * each) + (gap.includes('、') && !listed ? 2 : 0) : 0.12 * gap.length + (gap.includes('、') ? 2.5 : 0)
  }
  return 2 * Math.min(match[0].length - skipped, 12) - cost
}
