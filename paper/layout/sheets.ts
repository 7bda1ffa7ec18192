// SPDX-License-Identifier: MulanPSL-2.0
import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { textWidth } from '../text-width.ts'

/** A line of a laid-out page; lengths in points, from the paper's left and top edge. */
export interface Row {
  /** The characters as they stand, without the blanks that only spread them. */
  text: string
  left: number
  right: number
  baseline: number
  size: number
  /** What LibreOffice puts between Han characters and digits, which Word and WPS leave out as the styles ask. */
  spread: number
  /** Of characters that stand side by side without a digit: from one to the next. NaN where there are too few. */
  advance: number
}

/** A page as a program laid it out. */
export interface Sheet {
  width: number
  height: number
  rows: Row[]
}

interface Item {
  str: string
  transform: number[]
  width: number
}

/** The pages of a PDF as rows of characters with their places. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const loading = getDocument({
    data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false,
    cMapUrl: `${home}${sep}cmaps${sep}`, cMapPacked: true, standardFontDataUrl: `${home}${sep}standard_fonts${sep}`,
  })
  try {
    const document = await loading.promise
    const sheets: Sheet[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      sheets.push({ width, height, rows: rowsOf(items.filter((item): item is typeof item & Item => 'str' in item), height) })
    }
    return sheets
  } finally {
    await loading.destroy()
  }
}

/** Characters whose baselines differ by less stand on one row. */
const sameRow = 4

function rowsOf(items: readonly Item[], height: number): Row[] {
  const baseline = (item: Item) => height - item.transform[5]!
  const rows: Item[][] = []
  for (const item of items.filter(each => each.str !== '').sort((a, b) => baseline(a) - baseline(b))) {
    const row = rows.at(-1)
    if (row && baseline(item) - baseline(row.at(-1)!) < sameRow) row.push(item)
    else rows.push([item])
  }
  return rows
    .filter(row => row.some(item => item.str.trim() !== ''))
    .map(row =>
      rowOf(
        row.sort((a, b) => a.transform[4]! - b.transform[4]!),
        baseline,
      ),
    )
}

function rowOf(row: readonly Item[], baseline: (item: Item) => number): Row {
  const seen = row.filter(item => item.str.trim() !== '')
  const size = Math.max(...seen.map(item => Math.hypot(item.transform[2]!, item.transform[3]!)))
  const written = row.map(item => item.str).join('')
  const even = seen.filter(item => /^[^\s\u0000-\u00ff]{8,}$/.test(item.str))
  const blanks = [...written.matchAll(/(?<=\P{ASCII}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) +(?=\P{ASCII})/gu)].length
  return {
    text: written.replace(/\s+/g, ''), size, spread: blanks * autoGap * size,
    left: Math.min(...seen.map(item => item.transform[4]!)), right: Math.max(...seen.map(item => item.transform[4]! + item.width)),
    baseline: baseline(seen[0]!), advance: even.length === 0 ? NaN : median(even.map(item => item.width / textWidth(item.str))),
  }
}

/** LibreOffice's gap between Han and western characters, in ems. */
const autoGap = 0.2

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? NaN : sorted[sorted.length >> 1]!
}
