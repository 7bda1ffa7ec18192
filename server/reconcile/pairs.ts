// SPDX-License-Identifier: MulanPSL-2.0
import type { ReadParagraph } from '../../paper/read-back.ts'

/** Where each paragraph of the written text stands in the text that came back; undefined: nowhere. */
export type Pairs = readonly (number | undefined)[]

/** Under this share of common character pairs two paragraphs are two. */
const alike = 0.35

/**
 * Pairs the paragraphs of two versions of a text: by the bookmarks they share, for a paragraph may have been moved, then in order by
 * how alike they are.
 */
export function pairsOf(written: readonly ReadParagraph[], came: readonly ReadParagraph[]): Pairs {
  const byMark = new Map<string, number>()
  came.forEach(({ marks }, at) => marks.forEach(({ name }) => byMark.set(name, at)))
  const marked = written.map(({ marks }) => mostOften(marks.flatMap(({ name }) => byMark.get(name) ?? [])))
  const taken = new Set(marked.filter(at => at !== undefined))
  const inOrder = orderedPairs(written, came, taken)
  return written.map((_, at) => marked[at] ?? inOrder[at])
}

function mostOften(places: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** The order-keeping pairing that is most alike in all; what is already paired by its bookmarks is left out on the other side. */
function orderedPairs(written: readonly ReadParagraph[], came: readonly ReadParagraph[], taken: ReadonlySet<number>): (number | undefined)[] {
  const [left, right] = [written.map(({ text }) => pairsIn(text)), came.map(({ text }) => pairsIn(text))]
  const width = came.length + 1
  const best = new Float64Array((written.length + 1) * width)
  const likeness = (i: number, j: number): number => (taken.has(j) ? 0 : written[i]!.text === came[j]!.text ? 1 : common(left[i]!, right[j]!))
  const kept = new Float64Array(written.length * came.length)
  for (let i = written.length - 1; i >= 0; i--) {
    for (let j = came.length - 1; j >= 0; j--) {
      const like = likeness(i, j)
      kept[i * came.length + j] = like
      const together = like >= alike ? like + best[(i + 1) * width + j + 1]! : 0
      best[i * width + j] = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!, together)
    }
  }
  const pairs: (number | undefined)[] = written.map(() => undefined)
  for (let i = 0, j = 0; i < written.length && j < came.length;) {
    const like = kept[i * came.length + j]!
    if (like >= alike && best[i * width + j] === like + best[(i + 1) * width + j + 1]!) pairs[i++] = j++
    else if (best[i * width + j] === best[(i + 1) * width + j]) i++
    else j++
  }
  return pairs
}

function pairsIn(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return 2 * both / (a.size + b.size)
}
