// SPDX-License-Identifier: MulanPSL-2.0

/** A piece of text as it is drawn: its left end and baseline in points from the page's top left corner, its width and size. */
export interface Drawn {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A line of a page. `gaps` tells that something stands in it wide apart, as the cells of a table do. */
export interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  gaps: boolean
}

/** A page's lines from top to bottom: what stands on one baseline, from left to right. */
export function linesOf(drawn: readonly Drawn[]): Line[] {
  const rows: Drawn[][] = []
  for (const piece of drawn.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y)) {
    const row = rows.find(each => Math.abs(each[0]!.y - piece.y) < Math.min(each[0]!.size, piece.size) * 0.4)
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows.sort((a, b) => a[0]!.y - b[0]!.y).map(row => lineOf(row.sort((a, b) => a.x - b.x)))
}

/** Cells stand at least this many characters apart; programs spread the characters of one sentence less. */
const CELL_GAP = 2

function lineOf(row: readonly Drawn[]): Line {
  let text = ''
  let end = row[0]!.x
  let gaps = false
  const size = Math.max(...row.map(piece => piece.size))
  for (const piece of row) {
    const gap = (piece.x - end) / size
    if (text !== '' && gap > CELL_GAP) gaps = true
    text += text === '' ? '' : gap > CELL_GAP ? '\t' : gap > 0.12 ? ' ' : ''
    text += piece.text
    end = Math.max(end, piece.x + piece.width)
  }
  return { text: withoutSpread(text).trim(), left: row[0]!.x, right: end, y: row[0]!.y, size, gaps }
}

const WIDE = '[\\p{Script=Han}\\u2010-\\u203b\\u3000-\\u303f\\uff00-\\uffef]'
const afterWide = new RegExp(`(?<=${WIDE}) +`, 'gu')
const beforeWide = new RegExp(` +(?=${WIDE})`, 'gu')

/** Blanks that only come from spreading characters over the line: beside a Han character or a full-width mark there is none in print. */
const withoutSpread = (text: string): string => text.replace(/[ \u00a0]+/g, ' ').replace(afterWide, '').replace(beforeWide, '')
