// SPDX-License-Identifier: MulanPSL-2.0

/** A stretch of text by UTF-16 places, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Sentences in order: they end at 。！？；or a line's end, keep their mark and have no blanks at their ends. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^。！？；;!?\n\r]+(?:[。！？；;!?]+[”’"」』）)]?)?/g)) {
    const lead = /^[\s\ufeff]*/.exec(match[0])![0].length
    const end = match.index + match[0].trimEnd().length
    if (match.index + lead < end) spans.push({ start: match.index + lead, end })
  }
  return spans
}

/** The span that holds a place, by bisection; spans are in order and apart. */
export function spanAt<T extends Span>(spans: readonly T[], place: number): T | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && found.start <= place ? found : undefined
}
