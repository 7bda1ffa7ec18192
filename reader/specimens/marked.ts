// SPDX-License-Identifier: MulanPSL-2.0

/** A quantity marked in a passage, by UTF-16 places of the unmarked text. */
export interface Mark {
  text: string
  codes: string[]
  start: number
  end: number
}

/** Takes the marks {as printed|codes} out of a passage. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\{([^|{}]+)\|([^{}]+)\}/g)) {
    text += marked.slice(from, match.index)
    marks.push({ text: match[1]!, codes: match[2]!.split(','), start: text.length, end: text.length + match[1]!.length })
    text += match[1]!
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}
