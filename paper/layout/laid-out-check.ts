// SPDX-License-Identifier: MulanPSL-2.0
import { linesPerPage } from '../page-layout.ts'
import { namedParagraphs } from '../text-check.ts'
import { textWidth } from '../text-width.ts'
import type { WordParts } from '../wordprocessing-xml.ts'
import type { LayoutCheck } from './layout-check.ts'
import { advance, baselineShare, block, bodyRows, bodySize, isPlain, isSize, mm, pitch, rowNumber, titlePitch, titleSize } from './page-frame.ts'
import { checkImprint, checkLetterhead, checkPageNumbers, checkSignature, checkTitle, type Said } from './place-checks.ts'
import { median, type Row, type Sheet } from './sheets.ts'

/** What LibreOffice made of a document, held against the page of the standard. `parts` tell what the rows are. */
export function checkLaidOut(parts: WordParts, sheets: readonly Sheet[]): LayoutCheck[] {
  const said = saidIn(parts)
  return [
    checkPaperSize(sheets),
    checkRows(sheets, said),
    checkHeadings(sheets, said),
    checkFirstRow(sheets, said),
    checkPitch(sheets),
    checkEdges(sheets),
    checkCharacters(sheets, said),
    checkPageNumbers(said, sheets),
    ...checkTitle(said, sheets),
    ...checkLetterhead(said, sheets),
    ...checkSignature(said, sheets),
    ...checkImprint(said, sheets),
  ]
}

function saidIn(parts: WordParts): Said {
  const named = namedParagraphs(parts.get('word/document.xml')!, parts.get('word/styles.xml') ?? '')
  const of = (name: string) =>
    named.filter(({ styleName, text }) => styleName === name && text.trim() !== '').map(({ text }) => text.replace(/\s+/g, ''))
  const headings = ['一', '二', '三', '四'].flatMap(level => of(`公文${level}级标题`))
  return {
    titles: of('公文标题'),
    headings,
    numbers: of('公文发文字号'),
    letterhead: of('公文发文机关标志'),
    issuers: of('公文署名'),
    dates: of('公文成文日期'),
    attachments: of('公文附件标识'),
    imprint: of('公文版记'),
  }
}

const page = (at: number): string => `第${at + 1}面`
const list = (faults: readonly string[], else_: string): string =>
  faults.length === 0 ? else_ : `${faults.slice(0, 5).join('，')}${faults.length > 5 ? '等' : ''}`

function checkPaperSize(sheets: readonly Sheet[]): LayoutCheck {
  const other = sheets.flatMap(({ width, height }, at) =>
    Math.abs(width - 595.3) < 0.6 && Math.abs(height - 841.9) < 0.6 ? [] : [`${page(at)}${mm(width)}×${mm(height)}毫米`],
  )
  return {
    check: 'sheet',
    label: '纸张',
    ok: sheets.length > 0 && other.length === 0,
    found: list(other, `${sheets.length}面，均为A4`),
    wanted: 'A4（210毫米×297毫米）',
  }
}

/** Rows that may be missing at the foot of a page because a short last paragraph stays with the signature. */
const keptTogether = 6

const beginsImprint = ({ imprint }: Said, { text }: Row): boolean => imprint.some(each => each.startsWith(text))

/** Headings that begin a page: they went there to stand over their text, and their rows are free at the foot of the page before. */
function headingsFirst({ headings }: Said, rows: readonly Row[]): number {
  const other = rows.findIndex(({ text }) => !headings.some(heading => heading.includes(text)))
  return other === -1 ? rows.length : other
}

/** A page that goes on in the next is full: 22 rows. Title and tables have other rows, so such pages only may not hold more. */
function checkRows(sheets: readonly Sheet[], said: Said): LayoutCheck {
  const faults: string[] = []
  let full = 0
  for (const [at, sheet] of sheets.entries()) {
    const rows = bodyRows(sheet)
    const last = rows.length === 0 ? 0 : rowNumber(rows.at(-1)!.baseline)
    const next = sheets[at + 1] && bodyRows(sheets[at + 1]!)
    const goesOn = next !== undefined && next.length > 0 && !said.attachments.includes(next[0]!.text) && !beginsImprint(said, next[0]!)
    const signs = next?.slice(0, keptTogether).some(row => said.issuers.includes(row.text)) ?? false
    const free = Math.max(signs ? keptTogether : 0, next ? headingsFirst(said, next) : 0)
    const wanted = !goesOn || !isPlain(sheet) ? [0, linesPerPage] as const : [linesPerPage - free, linesPerPage] as const
    if (last < wanted[0] || last > wanted[1]) faults.push(`${page(at)}${last}行`)
    else if (last === linesPerPage) full += 1
  }
  return {
    check: 'rows',
    label: '每面行数',
    ok: faults.length === 0,
    found: list(faults, full === 0 ? '没有排满的面' : `${full}面排满${linesPerPage}行`),
    wanted: `每面${linesPerPage}行`,
  }
}

/** No heading stands last on a page that goes on: what it is over would begin on the next. */
function checkHeadings(sheets: readonly Sheet[], { headings }: Said): LayoutCheck {
  const last = sheets.slice(0, -1).flatMap((sheet, at) => {
    const row = bodyRows(sheet).at(-1)
    return row && headings.some(heading => heading.endsWith(row.text)) ? [`${page(at)}“${row.text.slice(0, 12)}”`] : []
  })
  return { check: 'headings', label: '标题不落单', ok: last.length === 0, found: list(last, '标题都和下文在同一面'), wanted: '标题后面在同一面上还有正文' }
}

/** The first row of each page, 37 mm and the room over its baseline from the edge: a wrong top margin shows nowhere else. */
function checkFirstRow(sheets: readonly Sheet[], said: Said): LayoutCheck {
  const faults: string[] = []
  let looked = 0
  for (const [at, sheet] of sheets.entries()) {
    const first = bodyRows(sheet)[0]
    const line = first && (isSize(first, bodySize) ? pitch : isSize(first, titleSize) ? titlePitch : undefined)
    if (!first || line === undefined || beginsImprint(said, first)) continue
    looked += 1
    const off = first.baseline - block.top - baselineShare * line
    if (Math.abs(off) > 2) faults.push(`${page(at)}首行高出或低于应在处${mm(Math.abs(off))}毫米`)
  }
  return { check: 'first-row', label: '天头', ok: faults.length === 0, found: list(faults, `${looked}面的首行都在天头37毫米之下`), wanted: '首行在天头37毫米之下，相差不过0.7毫米' }
}

function checkPitch(sheets: readonly Sheet[]): LayoutCheck {
  const steps = sheets.flatMap(sheet => {
    const rows = bodyRows(sheet)
    return rows.slice(1).flatMap((row, at) => isSize(row, bodySize) && isSize(rows[at]!, bodySize) ? [row.baseline - rows[at]!.baseline] : [])
  }).filter(step => step < 1.5 * pitch)
  const off = steps.filter(step => Math.abs(step - pitch) > 0.25)
  return {
    check: 'pitch',
    label: '行距',
    ok: off.length === 0,
    wanted: `${pitch}磅，相差不过0.25磅`,
    found:
      steps.length === 0
        ? '没有相邻的正文行'
        : off.length === 0
          ? `${median(steps).toFixed(2)}磅，共${steps.length}处`
          : `${off.length}处不合，如${off[0]!.toFixed(2)}磅`,
  }
}

/** Marks that may stand beyond the last character of a row. */
const hanging = /[，。、；：！？）》」』”’〕]$/u

function checkEdges(sheets: readonly Sheet[]): LayoutCheck {
  const tolerance = 0.4 * 72 / 25.4
  const faults: string[] = []
  let [left, right] = [Infinity, 0]
  for (const [at, sheet] of sheets.entries()) {
    for (const row of bodyRows(sheet)) {
      left = Math.min(left, row.left)
      const end = hanging.test(row.text) && row.right > block.right + tolerance ? row.right - advance - 0.6 : row.right
      right = Math.max(right, end)
      if (row.left < block.left - tolerance) faults.push(`${page(at)}“${row.text.slice(0, 6)}”超出左边`)
      if (end > block.right + tolerance) faults.push(`${page(at)}“${row.text.slice(-6)}”超出右边`)
    }
  }
  const ok = faults.length === 0 && Math.abs(left - block.left) <= tolerance
  return { check: 'edges', label: '版心两边', ok, found: list(faults, `${mm(left)}毫米至${mm(right)}毫米`), wanted: '订口28毫米，版心宽156毫米（28毫米至184毫米）' }
}

/** Characters of a row: a Han character 1, a digit 0.5, what is free at its left, and the gaps that only LibreOffice puts beside digits. */
const units = (row: Row): number => textWidth(row.text) + Math.round((row.left - block.left) / advance) + row.spread / advance

/** 发文字号 with 签发人 at the other end of the line is no full row. */
function checkCharacters(sheets: readonly Sheet[], { numbers }: Said): LayoutCheck {
  const rows = sheets.flatMap(bodyRows).filter(row => isSize(row, bodySize) && !numbers.includes(row.text.replace(/\s+/g, '')))
  const full = rows.filter(row => row.right > block.right - 1.5 * advance)
  const held = full.filter(row => units(row) >= 27 - 1e-6).length
  const most = Math.max(0, ...full.map(row => units(row) - (hanging.test(row.text) && row.right > block.right + 2 ? 1 : 0)))
  const steps = rows.map(row => row.advance).filter(each => !Number.isNaN(each))
  const step = median(steps)
  const evenly = steps.length === 0 || Math.abs(step - advance) <= 0.06
  const share = full.length === 0 ? 1 : held / full.length
  return {
    check: 'characters',
    label: '每行字数',
    ok: share >= 0.6 && most <= 28.5 + 1e-6 && evenly,
    wanted: '每行28字（字距15.70磅），六成以上的整行排27字以上，没有超过28字半的',
    found:
      full.length === 0
        ? '没有整行'
        : `${full.length}个整行中${held}行排27字以上，最多${Math.round(most * 10) / 10}字${steps.length > 0 ? `，字距${step.toFixed(2)}磅` : ''}`,
  }
}
