// SPDX-License-Identifier: MulanPSL-2.0

/** From an index in a string to the number of code points before it. Texts without rare characters cost nothing. */
export function codePointsBefore(text: string): (index: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  if (pairs.length === 0) return index => index
  return index => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < index) low = middle + 1
      else high = middle
    }
    return index - low
  }
}
