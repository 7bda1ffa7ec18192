// SPDX-License-Identifier: MulanPSL-2.0
import type { Line } from './pdf-lines.ts'

/** The lines of a page with its height in points. */
export interface PageLines {
  height: number
  lines: readonly Line[]
}

/**
 * Pages as running text: page numbers and what is repeated at the head or foot of pages left out, lines that only the width of the
 * paper broke joined again, across pages too. A paragraph a line.
 */
export function paragraphsOf(pages: readonly PageLines[]): string {
  const repeated = repeatedOf(pages)
  const kept = pages.map(page => page.lines.filter(line => !(atEdge(page, line) && (isPageNumber(line.text) || repeated.has(sameness(line.text))))))
  const whole = edgesOf(kept.flat())
  const pitch = pitchOf(kept)
  const paragraphs: string[] = []
  let before: Line | undefined
  let beforeEdges = whole
  for (const lines of kept) {
    const edges = lines.length >= ENOUGH ? edgesOf(lines) : whole
    for (const line of lines) {
      if (before && goesOn(before, line, beforeEdges, edges) && line.y - before.y < 1.6 * pitch) paragraphs.push(joined(paragraphs.pop()!, line.text))
      else paragraphs.push(line.text)
      before = line
      beforeEdges = edges
    }
  }
  return paragraphs.map(text => `${text}\n`).join('')
}

/** Lines from which the edges of a page's text can be told. */
const ENOUGH = 6
/** Heads and feet stand within this share of the page's height. */
const EDGE = 0.13

const atEdge = ({ height }: PageLines, { y }: Line): boolean => y < height * EDGE || y > height * (1 - EDGE)

const isPageNumber = (text: string): boolean =>
  /^[-—–－\s]*\d{1,4}[-—–－\s]*$/.test(text) ||
  /^第?\s*\d{1,4}\s*页?\s*[,，/／、]?\s*[(（]?共?\s*\d{1,4}\s*页?[)）]?$/.test(text) ||
  /^第\s*[\d一二三四五六七八九十百]{1,5}\s*页$/.test(text)

const sameness = (text: string): string => text.replace(/\d+/g, '#').replace(/\s/g, '')

/** What stands at the edge of more than half of the pages, whatever number it carries. */
function repeatedOf(pages: readonly PageLines[]): Set<string> {
  if (pages.length < 2) return new Set()
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set(page.lines.filter(line => atEdge(page, line)).map(line => sameness(line.text))))
      seen.set(text, (seen.get(text) ?? 0) + 1)
  return new Set([...seen].filter(([, times]) => times >= 2 && times > pages.length / 2).map(([text]) => text))
}

interface Edges {
  left: number
  right: number
}

/** Where the text stands on the paper: the left end that most lines share, and the right end that full lines reach. */
function edgesOf(lines: readonly Line[]): Edges {
  const often = new Map<number, number>()
  for (const { left } of lines) often.set(Math.round(left / 3), (often.get(Math.round(left / 3)) ?? 0) + 1)
  const shared = [...often].filter(([, times]) => times >= Math.max(2, lines.length * 0.15)).map(([left]) => left * 3)
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  return { left: shared.length > 0 ? Math.min(...shared) : Math.min(...lines.map(({ left }) => left)), right: rights.at(-1) ?? 0 }
}

/** From one line to the next, as most lines stand. */
function pitchOf(pages: readonly (readonly Line[])[]): number {
  const steps = pages.flatMap(lines => lines.slice(1).map((line, at) => line.y - lines[at]!.y)).sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? Infinity
}

/** Text this narrow, in characters, is a list or a column and not broken by the width of the paper. */
const NARROW = 12

const beginsAnew = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节条])/

/** A line goes on in the next when it reaches the right edge and the next begins at the left one in the same size. */
function goesOn(before: Line, next: Line, edges: Edges, nextEdges: Edges): boolean {
  if (before.gaps || next.gaps || Math.abs(before.size - next.size) > 1) return false
  // Marks that may not begin a line take a character or two to the next.
  const full = before.right > edges.right - 3 * before.size && edges.right - edges.left > NARROW * before.size
  const indented = next.left > nextEdges.left + 0.9 * next.size
  return full && !indented && !(beginsAnew.test(next.text) && /[。：；！？]$/.test(before.text))
}

const joined = (text: string, next: string): string => (/[A-Za-z0-9]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next)
