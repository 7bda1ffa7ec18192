// SPDX-License-Identifier: MulanPSL-2.0
import { checkLaidOut } from './laid-out-check.ts'
import { missingFonts } from './fonts.ts'
import { checkRuler, rulerOf } from './ruler.ts'
import { packageChecks } from './package-checks.ts'
import { sheetsOf } from './sheets.ts'
import { convert, findSoffice, NoLibreOffice } from './soffice.ts'
import { readWordParts } from '../wordprocessing-xml.ts'

/** One thing that was looked at: what it is, what was found and what GB/T 9704-2012 wants. */
export interface LayoutCheck { check: string; label: string; ok: boolean; found: string; wanted: string }

export interface LayoutReport {
  package: LayoutCheck[]
  /** Null where nothing could lay the document out; `reason` says why. */
  laidOut: LayoutCheck[] | null
  reason?: string
  ok: boolean
}

/**
 * Checks a .docx against GB/T 9704-2012 twice: what the file says, which Word and WPS follow, and what LibreOffice makes of it on the
 * page, glyph by glyph. Refuses what is no .docx.
 */
export async function checkLayout(docx: Uint8Array): Promise<LayoutReport> {
  const inFile = await packageChecks(docx)
  const { laidOut, reason } = await laidOutChecks(docx)
  return { package: inFile, laidOut, ...reason !== undefined && { reason }, ok: [...inFile, ...laidOut ?? []].every(each => each.ok) }
}

/** Blank pages before an even one are pages too. */
export const allPages = 'writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}'

async function laidOutChecks(docx: Uint8Array): Promise<{ laidOut: LayoutCheck[] | null; reason?: string }> {
  if (!findSoffice()) return { laidOut: null, reason: '这台机器上没有 LibreOffice，只检查了文件本身，没有排出版面来看。' }
  const missing = await missingFonts()
  if (missing.length > 0) return { laidOut: null, reason: `这台机器上没有“${missing.join('”“')}”，也没有代用的字体，排出的版面不准，没有检查。` }
  try {
    const [paper, ruler] = await convert([docx, await rulerOf(docx)], 'docx', 'pdf', allPages)
    return { laidOut: [...checkLaidOut(await readWordParts(docx), await sheetsOf(paper!)), checkRuler(await sheetsOf(ruler!))] }
  } catch (error) {
    if (!(error instanceof NoLibreOffice)) throw error
    return { laidOut: null, reason: error.message }
  }
}
