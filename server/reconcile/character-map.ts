// SPDX-License-Identifier: MulanPSL-2.0

/** Numbers whole, everything else character by character: half of a number is no part of it. */
const token = /\d+(?:[.,]\d+)*|[\s\S]/g

/** Which places of a text became which places of another: a place lies before the character it counts. */
export interface CharacterMap {
  /**
   * What now stands where [start, end) stood: from the end of what is the same before it to the beginning of what is the same behind it;
   * `from` and `to` are those places in the first text.
   */
  span(start: number, end: number): { start: number; end: number; from: number; to: number }
  /** Whether the text at a place of the second stood in the first. */
  isSame(place: number): boolean
}

/** Compares two versions of a paragraph. */
export function characterMap(before: string, after: string): CharacterMap {
  const [a, b] = [[...before.matchAll(token)], [...after.matchAll(token)]]
  const same = longestCommon(a.map(each => each[0]), b.map(each => each[0]))
  const kept = same.map(([i, j]) => ({
    from: a[i]!.index,
    fromEnd: a[i]!.index + a[i]![0].length,
    to: b[j]!.index,
    toEnd: b[j]!.index + b[j]![0].length,
  }))
  return {
    span(start, end) {
      const left = kept.filter(each => each.fromEnd <= start).at(-1)
      const right = kept.find(each => each.from >= end)
      return { start: left?.toEnd ?? 0, end: right?.to ?? after.length, from: left?.fromEnd ?? 0, to: right?.from ?? before.length }
    },
    isSame: place => kept.some(each => each.to <= place && place < each.toEnd),
  }
}

/** Places of a longest common subsequence; what is alike at both ends is taken off first. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [n, m] = [a.length - head - tail, b.length - head - tail]
  const width = m + 1
  const best = new Uint32Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] =
        a[head + i] === b[head + j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const pairs: [number, number][] = Array.from({ length: head }, (_, at) => [at, at])
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[head + i] === b[head + j]) pairs.push([head + i++, head + j++])
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  for (let at = tail; at > 0; at--) pairs.push([a.length - at, b.length - at])
  return pairs
}
