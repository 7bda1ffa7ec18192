// SPDX-License-Identifier: MulanPSL-2.0
// GB/T 9704-2012, 5 and 6: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters. Lengths in twips (1/20 pt).

export const pageSize = { width: 11906, height: 16838 } as const

/** The page number stands 7 mm under the text block, so the footer's distance is not the margin's. */
export const pageMargin = { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 1134, footer: 1446, gutter: 0 } as const

export const linesPerPage = 22
export const charactersPerLine = 28

/** 225 mm / 22; one twip more and the page holds 21 lines. */
export const linePitch = 579

/** 156 mm / 28 less 16 pt, in 1/4096 pt: how Word and WPS state the grid. */
export const gridCharacterSpace = -849

/** The same narrowing as letter spacing for programs that do not follow the grid, which LibreOffice draws at 14 characters a line. */
export const characterSpacing = -6

/** What one 三号 character takes on the line: 16 pt and the spacing. */
export const characterAdvance = 314

export const textBlockWidth = pageSize.width - pageMargin.left - pageMargin.right

/** A width in characters of the body text as twips. */
export function characters(count: number): number {
  return Math.round(count * characterAdvance)
}
