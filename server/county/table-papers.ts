// SPDX-License-Identifier: MulanPSL-2.0
import { issuerOf, unitWords } from '../../contract/county-words.ts'
import { periodName } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { Block, OfficialDocument } from '../../paper/official-document.ts'
import type { Ledger } from '../../sheet/give-out.ts'
import type { Table, TableCell, TableColumn } from './table.ts'

export const sources: Readonly<Record<TableCell['source'], string>> =
  { filing: '报送', federated: '报送（外来）', read: '报告所载', published: '公开报告所载', none: '未报' }

interface About {
  unit: { name: string; level: string }
  on: Day
  marking: string | null
}

const isRate = ({ total, unit }: TableColumn): boolean => total.denominator !== null || unit === '%'

/** The table as a sheet: numbers stay numbers; a rate has its halves beside it; where not every cell was submitted, a column says whence. */
export function tableSheet({ period, columns, towns }: Table, { unit, on, marking }: About): Ledger {
  const parts = columns.map((column, at) => ({
    column, halves: isRate(column), whence: towns.some(({ cells }) => cells[at]!.source !== 'filing' && cells[at]!.source !== 'none'),
  }))
  const heads = parts.flatMap(({ column: { label, unit }, halves, whence }) => [
    { label: `${label}（${unit}）`, numeric: true as const },
      ...(halves ? [{ label: `${label}分子`, numeric: true as const }, { label: `${label}分母`, numeric: true as const }] : []),
    ...(whence ? [{ label: `${label}出处` }] : []),
  ])
  const rowOf = (name: string, values: (at: number) => [value: number | null, n: number | null, base: number | null, whence: string]) =>
    [name, ...parts.flatMap(({ halves, whence }, at) => {
    const [value, n, base, from] = values(at)
    return [value === null ? null : Number(value.toFixed(4)), ...(halves ? [n, base] : []), ...(whence ? [from] : [])]
  })]
  const wide = (text: (column: TableColumn) => string) =>
    parts.flatMap(({ column, halves, whence }) => [text(column), ...(halves ? [null, null] : []), ...(whence ? [null] : [])])
  return {
    title: `${unit.name}各镇${periodName(period)}法治政府建设指标`,
    remark: `${on} 由报送数据和报告汇总，按镇名排列，不作排名。空格为未报。${marking ?? ''}`,
    columns: [{ label: '镇（街道）' }, ...heads],
    rows: [
      ...towns.map(({ name, cells }) => rowOf(name, at => [cells[at]!.value, cells[at]!.numerator, cells[at]!.denominator,
      sources[cells[at]!.source]])),
      rowOf(`${unitWords(unit).whole}合计（只计报送）`, at => [columns[at]!.total.value, columns[at]!.total.numerator, columns[at]!.total.denominator, '']),
      ['报送镇数', ...wide(({ total }) => `${total.towns}/${total.of}`)],
      ['口径', ...wide(({ says }) => says.join(''))],
      ['提示', ...wide(column => [...column.warnings, ...(column.total.remark ? [column.total.remark] : []),
        ...cellWarnings(column, columns, towns)].join('；'))],
    ],
  }
}

/** Warnings of single cells, each with its town. */
function cellWarnings(column: TableColumn, columns: readonly TableColumn[], towns: Table['towns']): string[] {
  const at = columns.indexOf(column)
  return towns.flatMap(({ name, cells }) => (cells[at]!.warnings.length > 0 ? [`${name}：${cells[at]!.warnings.join('，')}`] : []))
}

/** A page takes a town's name and this many figures. */
const across = 4

/** The table as a document: the figures of one field under one heading, a few at a time. */
export function tableDocument(table: Table, { unit, on, marking }: About): OfficialDocument {
  const { period, columns, towns } = table
  const fields = [...new Set(columns.map(({ kindLabel }) => kindLabel))]
  return {
    issuer: issuerOf(unit), title: `${unit.name}各镇${periodName(period)}法治政府建设指标`, signedOn: on, ...(marking ? { marking } : {}),
    body: [
      { block: 'paragraph', runs: [{ text: `本表由各镇报送的数据和报告汇总，按镇名排列，不作排名。未注明出处的为报送数据，“*”为报告所载，未经台账核对。共 ${towns.length} 个镇（街道）。` }] },
      ...fields.flatMap((field): Block[] => {
        const places = columns.flatMap(({ kindLabel }, at) => (kindLabel === field ? [at] : []))
        return [{ block: 'heading', level: 1, text: field }, ...chunks(places).flatMap(part => [oneTable(table, part), ...notesOf(table, part)])]
      }),
    ],
  }
}

const chunks = (places: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(places.length / across) }, (_, at) => places.slice(at * across, (at + 1) * across))

function oneTable({ columns, towns }: Table, places: readonly number[]): Block {
  const said = ({ source, printed }: TableCell) => (source === 'none' ? '未报' : source === 'read' || source === 'published' ? `${printed}*` : printed)
  return {
    block: 'table',
    columns: [{ title: '镇（街道）', width: 3 }, ...places.map(at => ({ title: columns[at]!.label, width: 4, align: 'right' as const }))],
    rows: [
      ...towns.map(({ name, cells }) => [[{ text: name }], ...places.map(at => [{ text: said(cells[at]!) }])]),
      [[{ text: '合计' }], ...places.map(at => [{ text: `${columns[at]!.total.printed}（${columns[at]!.total.towns}个镇）` }])],
    ],
  }
}

/** Definitions and warnings under a table, a line a figure. */
const notesOf = ({ columns, towns }: Table, places: readonly number[]): Block[] => places.flatMap((at): Block[] => {
  const column = columns[at]!
  const warned = [...column.warnings, ...(column.total.remark ? [column.total.remark] : []), ...cellWarnings(column, columns, towns)]
  const text =
    `${column.label}：${column.says.length > 0 ? column.says.join('') : '只见于报告，没有统一口径。'}${warned.length > 0 ? `提示：${warned.join('；')}。` : ''}`
  return [{ block: 'paragraph', runs: [{ text }] }]
})
