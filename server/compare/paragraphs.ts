// SPDX-License-Identifier: MulanPSL-2.0

/** A stretch of text that stands in both versions, or in one of them. */
export interface Stretch {
  how: 'same' | 'gone' | 'new'
  text: string
}

/** One line of the comparison: a paragraph of the earlier version beside what stands in its place in the later one. */
export interface Compared {
  how: 'same' | 'changed' | 'gone' | 'new'
  before: readonly Stretch[]
  after: readonly Stretch[]
}

/** Beyond it the table of the longest common subsequence would be too large; a contract is far shorter. */
export const mostParagraphs = 3_000
const mostSigns = 2_000

/** The paragraphs of a text: what stands on a line of its own, without the blanks around it. */
export const paragraphsOf = (text: string): string[] => text.split(/\r?\n/).map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean)

/** Two versions side by side, paragraph by paragraph; what was changed within a paragraph is told sign by sign. */
export function compare(before: readonly string[], after: readonly string[]): Compared[] {
  const lines: Compared[] = []
  const [gone, fresh]: [string[], string[]] = [[], []]
  const settle = () => {
    lines.push(...paired(gone, fresh))
    gone.length = fresh.length = 0
  }
  for (const { how, items } of runsOf(before, after)) {
    if (how === 'gone') gone.push(...items)
    else if (how === 'new') fresh.push(...items)
    else {
      settle()
      lines.push(...items.map((text): Compared => ({ how: 'same', before: [{ how: 'same', text }], after: [{ how: 'same', text }] })))
    }
  }
  settle()
  return lines
}

/** Between two paragraphs that stayed: each that went beside the first later one that is like it. */
function paired(gone: readonly string[], fresh: readonly string[]): Compared[] {
  const lines: Compared[] = []
  let from = 0
  for (const text of gone) {
    const at = fresh.findIndex((other, index) => index >= from && isLike(text, other))
    if (at < 0) lines.push({ how: 'gone', before: [{ how: 'gone', text }], after: [] })
    else {
      lines.push(...fresh.slice(from, at).map(added), changed(text, fresh[at]!))
      from = at + 1
    }
  }
  return [...lines, ...fresh.slice(from).map(added)]
}

const added = (text: string): Compared => ({ how: 'new', before: [], after: [{ how: 'new', text }] })

function changed(before: string, after: string): Compared {
  const runs = runsOf([...before], [...after]).map(({ how, items }): Stretch => ({ how, text: items.join('') }))
  return { how: 'changed', before: runs.filter(({ how }) => how !== 'new'), after: runs.filter(({ how }) => how !== 'gone') }
}

/** Half of the shorter one's signs stand in the other, in their order. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]]
  if (a.length > mostSigns || b.length > mostSigns) return false
  const same = runsOf(a, b).reduce((sum, { how, items }) => sum + (how === 'same' ? items.length : 0), 0)
  return same * 2 >= Math.max(a.length, b.length)
}

interface Run { how: Stretch['how']; items: readonly string[] }

/** The longest common subsequence of two lists, as runs of what stayed, went and came. */
export function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return joined([...before.slice(0, start).map(same), ...middle, ...before.slice(before.length - end).map(same)])
}

type One = { how: Stretch['how']; item: string }
const same = (item: string): One => ({ how: 'same', item })

function between(a: readonly string[], b: readonly string[]): One[] {
  const width = b.length + 1
  // lengths[i * width + j]: how long the longest common subsequence of a from i and b from j is.
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const found: One[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push(same(a[i]!))
      i++
      j++
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      found.push({ how: 'gone', item: a[i++]! })
    else found.push({ how: 'new', item: b[j++]! })
  }
  return found
}

function joined(all: readonly One[]): Run[] {
  const runs: { how: Stretch['how']; items: string[] }[] = []
  for (const { how, item } of all) {
    const last = runs.at(-1)
    if (last?.how === how) last.items.push(item)
    else runs.push({ how, items: [item] })
  }
  return runs
}
