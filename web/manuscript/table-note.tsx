// SPDX-License-Identifier: MulanPSL-2.0
import type { Editor } from '@tiptap/react'
import { type ManuscriptBlock, textOf } from '../../kernel/kernel.ts'

export type Table = Omit<Extract<ManuscriptBlock, { block: 'table' }>, 'block'>
type Rows = Table['rows']

/** A table one has selected: its words are written here, row by row; its figures follow the ledger. */
export function TableNote({ editor, at, table: { columns, rows } }: { editor: Editor; at: number; table: Table }) {
  const change = (next: Rows) => {
    editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { columns, rows: next }))
    editor.commands.setNodeSelection(at)
  }
  return (
    <section className="report-note paper-note" aria-label="表格">
      <h2>表格 {rows.length} 行</h2>
      <ol className="paper-rows">
        {rows.map((row, n) => (
          <li key={n}>
            <details>
              <summary>{row.map(cell => cell.map(textOf).join('')).filter(Boolean).slice(0, 2).join('　') || '空行'}</summary>
              {columns.map((column, c) => <Cell key={c} label={column} cell={row[c] ?? []} write={text => change(withCell(rows, n, c, text))} />)}
              <p className="paper-history-do">
                <button type="button" className="plain-button" onClick={() => change(withRow(rows, n, columns.length))}>在下面加一行</button>
                {
                  rows.length > 1 && <button type="button" className="plain-button" onClick={
                    () => change(rows.filter((_, at_) => at_ !== n))
                  }>删去这一行</button>
                }
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Cell({ label, cell, write }: { label: string; cell: Rows[number][number]; write(text: string): void }) {
  if (cell.some(inline => 'figure' in inline)) return <p><span className="quiet">{label}</span> {cell.map(textOf).join('')}</p>
  return (
    <label className="field">
      <span className="quiet">{label}</span>
      <textarea className="paper-cell" rows={2} value={cell.map(textOf).join('')} onChange={event => write(event.target.value)} />
    </label>
  )
}

/** What a person writes over is no longer the ledger's word; where the number came from is no longer said of it. */
export const withCell = (rows: Rows, row: number, column: number, text: string): Rows =>
  rows.map((cells, n) => (n === row ? cells.map((cell, c) => (c === column ? (text === '' ? [] : [{ text }]) : cell)) : cells))

/** A row of empty cells under another. */
export const withRow = (rows: Rows, after: number, columns: number): Rows =>
  [...rows.slice(0, after + 1), Array.from({ length: columns }, () => []), ...rows.slice(after + 1)]
