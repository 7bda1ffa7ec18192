// SPDX-License-Identifier: MulanPSL-2.0

/** Something that lies over the text from one code point to another, end exclusive. */
export interface Over<T> {
  start: number
  end: number
  of: T
}

/** A run of text under which the same things lie. */
export interface Segment<T> {
  start: number
  text: string
  over: readonly T[]
}

/** A line of the text with its place. */
export interface Line<T> {
  start: number
  end: number
  segments: readonly Segment<T>[]
}

/** The text as lines, each cut wherever something begins or ends; empty lines are left out. Places count code points, as the reader's do. */
export function linesOf<T>(text: string, over: readonly Over<T>[]): Line<T>[] {
  const points = [...text]
  const lines: Line<T>[] = []
  let from = 0
  for (let at = 0; at <= points.length; at++) {
    if (at < points.length && points[at] !== '\n' && points[at] !== '\r') continue
    if (points.slice(from, at).some(point => point.trim() !== '')) lines.push({ start: from, end: at, segments: segmentsOf(points, from, at, over) })
    from = at + 1
  }
  return lines
}

function segmentsOf<T>(points: readonly string[], from: number, to: number, over: readonly Over<T>[]): Segment<T>[] {
  const here = over.filter(({ start, end }) => start < to && from < end)
  const inside = here.flatMap(({ start, end }) => [start, end]).filter(at => from < at && at < to)
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => ({
    start, text: points.slice(start, cuts[at + 1]).join(''),
    over: here.filter(each => each.start <= start && start < each.end).map(({ of }) => of),
  }))
}

/** A heading stands on a line of its own, with its number and perhaps a stop; what goes on behind it is a paragraph, however short. */
export const standsAlone = (line: string, title: string): boolean => {
  const bare = line.trim().replace(/[。：:]$/, '')
  return title !== '' && bare.endsWith(title.replace(/[。：:]$/, '')) && bare.length - title.length <= 8
}

/** How many of the first lines make the title, which may be broken over some; the first one where no title was found. */
export function linesOfTitle(lines: readonly string[], title: string | null | undefined): number {
  const bare = (text: string) => text.replace(/\s+/g, '')
  if (!title) return 1
  let left = bare(title)
  const beyond = lines.findIndex(line => {
    const here = bare(line)
    if (left === '' || !left.startsWith(here)) return true
    left = left.slice(here.length)
    return false
  })
  return left === '' && beyond > 0 ? beyond : 1
}

export interface Sentence {
  start: number
  end: number
  text: string
}

/** The sentences of a text, for who wants to quote one without a mouse. */
export function sentencesOf(text: string): Sentence[] {
  const points = [...text]
  const found: Sentence[] = []
  let from = 0
  for (let at = 0; at <= points.length; at++) {
    const point = points[at]
    const ends = point === undefined || point === '\n' || point === '\r'
    if (!ends && !'。！？'.includes(point)) continue
    const end = ends ? at : at + 1
    const start = firstPrinted(points, from, end)
    if (start < end) found.push({ start, end, text: points.slice(start, end).join('') })
    from = at + 1
  }
  return found
}

function firstPrinted(points: readonly string[], from: number, to: number): number {
  let at = from
  while (at < to && points[at]!.trim() === '') at++
  return at
}
