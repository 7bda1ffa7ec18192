// SPDX-License-Identifier: MulanPSL-2.0
import { type CellValue, parseCsv, read } from 'hucre'

/** A sheet as a table: its header, and the rows under it with their numbers as Excel shows them. */
export interface Table {
  header: readonly string[]
  rows: readonly { at: number; cells: readonly string[] }[]
}

/** What is wrong with a file as a whole, one Chinese sentence. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault'
}

const most = 20_000

/**
 * The first sheet of an .xlsx, .xls, .ods or .csv file. Titles over the header and 合计 rows under the table are passed over:
 * the header is the row, among the first ten, that holds most of the known labels.
 * @throws SheetFault when the file cannot be read or no row is a header.
 */
export async function readTable(bytes: Uint8Array, known: readonly string[]): Promise<Table> {
  const rows = (await sheetOf(bytes)).map(row => row.map(textOf))
  const labels = new Set(known.map(bareLabel))
  const matches = rows.slice(0, 10).map(row => row.filter(cell => labels.has(bareLabel(cell))).length)
  const best = Math.max(0, ...matches)
  if (best === 0) throw new SheetFault(`表里没有找到表头，前 10 行中应有一行写明列名，如：${known.slice(0, 6).join('、')}`)
  const head = matches.indexOf(best)
  const body = rows.slice(head + 1).map((cells, index) => ({ at: head + index + 2, cells })).filter(({ cells }) => !isBlank(cells) && !isSum(cells))
  if (body.length > most) throw new SheetFault(`表里有 ${body.length} 行，一次最多导入 ${most} 行，请分成几个文件`)
  return { header: rows[head]!, rows: body }
}

async function sheetOf(bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  if (bytes.length === 0) throw new SheetFault('文件是空的，请重新选择')
  try {
    const rows = isArchive(bytes) ? (await read(bytes)).sheets[0]?.rows : parseCsv(decoded(bytes))
    if (!rows || rows.length === 0) throw new SheetFault('文件里没有数据')
    return rows
  } catch (error) {
    if (error instanceof SheetFault) throw error
    if (error instanceof Error && error.name === 'EncryptedFileError') throw new SheetFault('文件有打开密码，请去掉密码后重新保存再导入')
    throw new SheetFault('文件打不开，应为 Excel（.xlsx、.xls）或 .csv 文件')
  }
}

/** Zip (.xlsx, .ods) or OLE2 (.xls) by its first bytes; anything else can only be text. */
const isArchive = (bytes: Uint8Array): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** Text in UTF-8, or as Chinese Excel saves .csv. @throws where it holds what no text holds */
function decoded(bytes: Uint8Array): string {
  const text = (() => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    }
  })()
  if (text.startsWith('%PDF') || text.includes('\0')) throw new Error('not a table of text')
  return text
}

/** A cell as text; a date cell is midnight UTC of its day. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value).trim()
}

/** A label without blanks, stars and what stands in brackets: 补助金额（元）* → 补助金额. */
export const bareLabel = (label: string): string => label.replace(/[（(][^）)]*[）)]/g, '').replace(/[\s*＊：:]/g, '')

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell === '')
const isSum = (cells: readonly string[]): boolean => /^(合计|总计|小计)$/.test(bareLabel(cells.find(cell => cell !== '') ?? ''))

/** The name of a cell as Excel shows it: column 0 of row 5 is A5. */
export function cellName(column: number, row: number): string {
  let name = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  return `${name}${row}`
}
