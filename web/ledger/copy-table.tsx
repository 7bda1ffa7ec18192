// SPDX-License-Identifier: MulanPSL-2.0
import { faceOf, isGiven, type Kind } from '../../kernel/declare/declare.ts'
import { Copy } from '../shell/copy.tsx'
import { asCells } from './cells.ts'
import { columnFields } from './ledger-question.ts'
import type { Row } from './matter-table.tsx'

/** Lays the page's lines on the clipboard in a shape that Excel and WPS paste as cells. */
export function CopyTable({ kind, rows }: { kind: Kind; rows: readonly Row[] }) {
  const columns = columnFields(kind)
  const head = ['编号', '事项', '村（社区）', '状态', ...columns.map(([, { label }]) => label), '登记日', '最近办理', '到期']
  const lines = rows.map(row => [
    row.number ?? '', row.title, row.village, row.voided ? '已作废' : row.merged ? '已并入他件' : row.stateLabel,
    ...columns.map(([name, field]) => (isGiven(row.facts[name]) ? faceOf(field).plain(row.facts[name], field) : '')),
    row.opened, row.lastDay, row.due ?? '',
  ])
  return <CopyCells lines={[head, ...lines]} label="复制本页为表格" />
}

/** Copies lines of cells. */
export const CopyCells = ({ lines, label }: { lines: readonly (readonly string[])[]; label: string }) => (
  <Copy text={() => asCells(lines)} label={label} done="已复制，可粘贴到 Excel 或者 WPS 表格" />
)
