// SPDX-License-Identifier: MulanPSL-2.0
import { type CellStyle, writeXlsx } from 'hucre'

/** A ledger as people print it: a title over the whole width, a header that stays, one row a matter. */
export interface Ledger {
  title: string
  /** One sentence under the title: period, who made it when, 演示数据. */
  remark?: string
  columns: readonly { label: string; numeric?: true }[]
  rows: readonly (readonly (string | number | null)[])[]
  /** The first column names each row and stays in sight, and a page is printed as wide as all columns. */
  held?: boolean
}

const line = { style: 'thin' } as const
const cell: CellStyle = {
  border: { top: line, bottom: line, left: line, right: line },
  alignment: { wrapText: true, vertical: 'center' },
  font: { name: '宋体', size: 11 },
}
const header: CellStyle = {
  ...cell,
  font: { name: '宋体', size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const title: CellStyle = { font: { name: '宋体', size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } }

/** Width in characters of a column that shows its label and most of its values. */
const widthOf = (texts: readonly (string | number | null)[]): number =>
  Math.min(40, Math.max(8, ...texts.slice(0, 200).map(text => [...String(text ?? '')].reduce((n, sign) => n + (sign > '\u2000' ? 2.1 : 1.1), 1))))

/**
 * Text that Excel would take for a formula is given a quote in front, so that nothing a person typed is ever run.
 * Long numbers stay text.
 */
export const harmless = (value: string | number | null): string | number | null =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value

/** The ledger as an .xlsx file. */
export async function giveOut({ title: heading, remark, columns, rows, held }: Ledger): Promise<Uint8Array> {
  const last = Math.max(0, columns.length - 1)
  const lead = [[heading], ...(remark ? [[remark]] : [])]
  const body = rows.map(row => row.map(harmless))
  const styles = new Map<string, { style: CellStyle }>()
  styles.set('0,0', { style: title })
  columns.forEach((_, column) => styles.set(`${lead.length},${column}`, { style: header }))
  body.forEach((row, at) => row.forEach((_, column) => styles.set(`${lead.length + 1 + at},${column}`, { style: cell })))
  return writeXlsx({
    sheets: [
      {
        name: heading.replace(/[\\/?*[\]:]/g, '').slice(0, 31) || '台账',
        rows: [...lead, columns.map(({ label }) => label), ...body],
        columns: columns.map(({ label }, column) => ({ width: widthOf([label, ...body.map(row => row[column] ?? null)]) })),
        merges: lead.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
        freezePane: { rows: lead.length + 1, ...(held ? { columns: 1 } : {}) },
        ...(held
          ? {
              pageSetup: {
                paperSize: 'a4' as const,
                orientation: 'landscape' as const,
                fitToPage: true,
                fitToWidth: 1,
                fitToHeight: 0,
                printTitlesRow: `$${lead.length + 1}:$${lead.length + 1}`,
              },
            }
          : {}),
        cells: styles,
      },
    ],
  })
}
