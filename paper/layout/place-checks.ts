// SPDX-License-Identifier: MulanPSL-2.0
import type { LayoutCheck } from './layout-check.ts'
import { advance, block, bodyRows, footRows, isSize, mm, points, titleSize } from './page-frame.ts'
import type { Row, Sheet } from './sheets.ts'

/** Texts of the document by what they are, without blanks. */
export interface Said {
  titles: string[]
  headings: string[]
  numbers: string[]
  letterhead: string[]
  issuers: string[]
  dates: string[]
  attachments: string[]
  imprint: string[]
}

const pageNumberSize = 14
/** A 一字线 stands in the middle of its character. */
const dashHeight = 0.38

/** — 1 — (7.5): 四号, odd pages right and even pages left with one character free, the dash 7 mm under the text block. */
export function checkPageNumbers({ imprint }: Said, sheets: readonly Sheet[]): LayoutCheck {
  const blank = (at: number) => sheets[at] !== undefined && bodyRows(sheets[at]).length === 0
  // A blank page before the 版记 has no number, and neither has that of the 版记.
  const unnumbered = (at: number) =>
    imprint.length > 0 && footRows(sheets[at]!).length === 0 && (blank(at) || (at === sheets.length - 1 && blank(at - 1)))
  const faults = sheets.flatMap((sheet, at) => {
    if (unnumbered(at)) return []
    const [row, ...more] = footRows(sheet)
    const fault = row === undefined || more.length > 0 ? '没有单独的页码' : numberFault(row, at + 1)
    return fault === undefined ? [] : [`第${at + 1}面${fault}`]
  })
  return {
    check: 'page-number',
    label: '页码',
    ok: faults.length === 0,
    found: faults.length === 0 ? `${sheets.length}面的页码都在位` : faults.slice(0, 5).join('，'),
    wanted: '四号“— 1 —”，单页居右、双页居左各空一字，一字线距版心下边缘7毫米',
  }
}

function numberFault(row: Row, number: number): string | undefined {
  if (row.text !== `—${number}—`) return `页码是“${row.text}”`
  if (!isSize(row, pageNumberSize)) return `页码${row.size}磅`
  const free = number % 2 === 1 ? block.right - row.right : row.left - block.left
  if (Math.abs(free - pageNumberSize) > 2) return `页码${number % 2 === 1 ? '右' : '左'}边空${mm(free)}毫米`
  const under = row.baseline - dashHeight * pageNumberSize - block.bottom
  return Math.abs(under - points(7)) > points(1) ? `一字线距版心${mm(under)}毫米` : undefined
}

/** Titles stand in 二号, centred. */
export function checkTitle({ titles }: Said, sheets: readonly Sheet[]): LayoutCheck[] {
  if (titles.length === 0) return []
  const rows = sheets.flatMap(bodyRows).filter(row => isSize(row, titleSize))
  const whole = rows.map(row => row.text).join('') === titles.join('')
  const off = Math.max(0, ...rows.map(row => Math.abs((row.left + row.right) / 2 - (block.left + block.right) / 2)))
  return [
    {
      check: 'title',
      label: '标题',
      ok: whole && off <= 4,
      found: !whole ? `二号字的是“${rows.map(row => row.text).join('')}”` : `${rows.length}行二号字，偏离正中${mm(off)}毫米`,
      wanted: '二号字（22磅），居中',
    },
  ]
}

/** Han characters fill their square from a little under the baseline. */
const ascent = 0.86

/** 发文机关标志 (7.2.4): its upper edge 35 mm under that of the text block, centred. */
export function checkLetterhead({ letterhead }: Said, [first]: readonly Sheet[]): LayoutCheck[] {
  const [name] = letterhead
  if (name === undefined) return []
  const row = first && bodyRows(first).find(each => each.text === name)
  const under = row ? row.baseline - ascent * row.size - block.top : NaN
  const off = row ? Math.abs((row.left + row.right) / 2 - (block.left + block.right) / 2) : NaN
  return [{ check: 'letterhead', label: '发文机关标志', ok: Math.abs(under - points(35)) <= points(2.5) && off <= 4, wanted: '上边缘至版心上边缘35毫米，居中',
    found: row ? `上边缘至版心上边缘${mm(under)}毫米，偏离正中${mm(off)}毫米` : '没有在第一面找到' }]
}

/**
 * 署名 and 成文日期 (7.3.5). Without a seal the date begins two characters right of the issuer's first and has at least two free; with a
 * seal the date has four free and the issuer stands centred over it. The page they stand on has text too.
 */
export function checkSignature({ issuers, dates }: Said, sheets: readonly Sheet[]): LayoutCheck[] {
  const [issuer, date] = [issuers.at(-1), dates.at(-1)]
  if (issuer === undefined) return []
  if (date === undefined) return undatedSignature(issuers, sheets)
  for (const sheet of sheets) {
    const rows = bodyRows(sheet)
    const at = rows.findIndex((row, place) => row.text === date && rows[place - 1]?.text === issuer)
    if (at < 0) continue
    return [signaturePlace(rows[at - 1]!, rows[at]!), textAbove(at - issuers.length)]
  }
  return [{ check: 'signature', label: '署名和日期', ok: false, found: '没有找到上下相连的署名和成文日期', wanted: '署名在上，成文日期在下一行' }]
}

/** A draft has no date yet: its 署名 has two characters free on the right. */
function undatedSignature(issuers: readonly string[], sheets: readonly Sheet[]): LayoutCheck[] {
  for (const sheet of [...sheets].reverse()) {
    const rows = bodyRows(sheet)
    const at = rows.findLastIndex(row => row.text === issuers.at(-1))
    if (at < 0) continue
    const free = block.right - rows[at]!.right
    return [
      {
        check: 'signature',
        label: '署名',
        ok: Math.abs(free - 2 * advance) <= 2,
        found: `右空${(free / advance).toFixed(1)}字，没有日期`,
        wanted: '右空二字',
      },
      textAbove(at + 1 - issuers.length),
    ]
  }
  return [{ check: 'signature', label: '署名', ok: false, found: '没有找到署名', wanted: '署名单独一行，右空二字' }]
}

const textAbove = (rows: number): LayoutCheck =>
  ({ check: 'signature-page', label: '落款所在的面', ok: rows > 0, found: `落款之上有${Math.max(0, rows)}行正文`, wanted: '不单独一面，至少有一行正文' })

function signaturePlace(issuer: Row, date: Row): LayoutCheck {
  const tolerance = 2
  const left = (row: Row) => row.left + row.spread
  const [shift, free] = [left(date) - left(issuer), block.right - date.right]
  const plain = Math.abs(shift - 2 * advance) <= tolerance && free >= 2 * advance - tolerance
  const centred = Math.abs((left(date) + date.right) / 2 - (left(issuer) + issuer.right) / 2)
  const sealed = centred <= tolerance && free >= 4 * advance - tolerance
  return { check: 'signature', label: '署名和日期', ok: plain || sealed, wanted: '日期首字比署名首字右移二字、右空不少于二字；加盖印章的，日期右空四字、署名居中',
    found: `日期比署名右移${(shift / advance).toFixed(1)}字，右空${(free / advance).toFixed(1)}字` }
}

/** 版记 (7.4): on the last page, which is even, its last line on the lower edge of the text block. */
export function checkImprint({ imprint }: Said, sheets: readonly Sheet[]): LayoutCheck[] {
  if (imprint.length === 0) return []
  const last = sheets.at(-1)
  const rows = last
    ? bodyRows(last).filter(row => imprint.some(text => text === row.text || text.startsWith(row.text) || text.endsWith(row.text)))
    : []
  const under = rows.length === 0 ? NaN : block.bottom - rows.at(-1)!.baseline
  const even = sheets.length % 2 === 0
  const low = under >= 0 && under <= points(6.5)
  return [{ check: 'imprint', label: '版记', ok: even && low, wanted: '在最后一面，该面为双页，末条分隔线与版心下边缘重合',
    found: rows.length === 0 ? `最后一面（第${sheets.length}面）没有版记` : `在第${sheets.length}面，末行距版心下边缘${mm(under)}毫米` }]
}
