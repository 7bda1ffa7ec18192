// SPDX-License-Identifier: MulanPSL-2.0
import { fieldsOf } from '../../contract/county-fields.ts'
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

type Line = readonly (string | number | null)[]

const isRate = ({ total, unit }: TableColumn): boolean => total.denominator !== null || unit === '%'
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)))

/**
 * The table as a sheet: numbers stay numbers; a rate has its halves beside it; where not every cell was submitted, it says whence. The
 * longer of the two lists goes down the side, as on the screen: nobody finds the five hundredth column.
 */
export function tableSheet(table: Table, { unit, on, marking }: About): Ledger {
  const { period, columns, towns } = table
  const heads = ['镇（街道）', ...towns.map(({ name }) => name), `${unitWords(unit).whole}合计（只计报送）`, '报送镇数', '口径', '提示']
  const lines = columns.flatMap((column, at) => linesOf(column, at, table))
  const figuresDown = lines.length > towns.length
  const [first, ...rest] = figuresDown ? [heads.with(0, '指标'), ...lines] : heads.map((head, at) => [head, ...lines.map(line => line[at] ?? null)])
  return {
    title: `${unit.name}各镇${periodName(period)}法治政府建设指标`,
    remark: `${on} 由报送数据和报告汇总，按镇名排列，不作排名。空格为未报。${marking ?? ''}`,
    columns: first!.map(label => ({ label: String(label) })), rows: rest, held: true,
  }
}

/** A figure with what belongs to it, each a line over the towns. */
function linesOf(column: TableColumn, at: number, { towns, columns }: Table): Line[] {
  const { label, unit, total, says } = column
  const over = (name: string, of: (cell: TableCell) => string | number | null, whole: number | null): Line =>
    [name, ...towns.map(({ cells }) => of(cells[at]!)), whole, null, null, null]
  const whence = towns.some(({ cells }) => cells[at]!.source !== 'filing' && cells[at]!.source !== 'none')
  return [
    [
      `${label}（${unit}）`,
      ...towns.map(({ cells }) => rounded(cells[at]!.value)),
      rounded(total.value),
      `${total.towns}/${total.of}`,
      says.join(''),
      warningsOf(column, columns, towns).join('；'),
    ],
    ...(isRate(column)
      ? [over(`${label}分子`, cell => cell.numerator, total.numerator), over(`${label}分母`, cell => cell.denominator, total.denominator)]
      : []),
    ...(whence ? [over(`${label}出处`, cell => sources[cell.source], null)] : []),
  ]
}

/** What stands against comparing: of the whole figure, of its sum, and of single towns by name. */
function warningsOf(column: TableColumn, columns: readonly TableColumn[], towns: Table['towns']): string[] {
  const at = columns.indexOf(column)
  const ofTowns = towns.flatMap(({ name, cells }) => (cells[at]!.warnings.length > 0 ? [`${name}：${cells[at]!.warnings.join('，')}`] : []))
  return [...column.warnings, ...(column.total.remark ? [column.total.remark] : []), ...ofTowns]
}

/** A page takes the name of a figure and this many towns beside it; of more towns it takes their names and a few figures at a time. */
const [mostAcross, across] = [5, 4]

/** The table as a document: the county's own figures first, then field by field; what each figure counts stands behind. */
export function tableDocument(table: Table, { unit, on, marking }: About): OfficialDocument {
  const { period, columns, towns } = table
  const drawn = (figures: readonly TableColumn[]): Block[] => (towns.length <= mostAcross ? [figuresDown(table, figures)] : townsDown(table, figures))
  return {
    issuer: issuerOf(unit), title: `${unit.name}各镇${periodName(period)}法治政府建设指标`, signedOn: on, ...(marking ? { marking } : {}),
    body: [
      paragraph(`本表由各镇报送的数据和报告汇总，按镇名排列，不作排名。未注明出处的为报送数据，“*”为报告所载，未经台账核对。合计只计报送，“镇数”是报送的镇和全部的镇。共 ${towns.length} 个镇（街道）。`),
      ...fieldsOf(columns).flatMap(({ label, figures }): Block[] => [
        { block: 'heading', level: 1, text: label || '本地列在前面的指标' }, ...drawn(figures), ...warnedOf(table, figures),
      ]),
      ...(columns.length > 0 ? [{ block: 'heading' as const, level: 1 as const, text: '指标口径' }, definitionsOf(columns)] : []),
    ],
  }
}

const paragraph = (text: string): Block => ({ block: 'paragraph', runs: [{ text }] })

/** In a table, whose type is smaller than the text's: of some hundred figures it is long enough. */
const definitionsOf = (columns: readonly TableColumn[]): Block => ({
  block: 'table', columns: [{ title: '指标', width: 3 }, { title: '口径', width: 7 }],
  rows: columns.map(({ label, says }) => [[{ text: label }], [{ text: says.length > 0 ? says.join('') : '只见于报告，没有统一口径。' }]]),
})

/** A number whose unit stands beside the name of the figure; a line may break before the halves of a rate. */
const bare = (printed: string, unit: string): string =>
  (unit !== '%' && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed).replace(/(?<=.)（([\d.]+\/[\d.]+)）$/, ' $1')

const said = ({ source, printed, zero }: TableCell, unit: string): string => {
  if (source === 'none') return '未报'
  if (zero === 'no-base') return '无基数'
  return `${bare(printed, unit)}${source === 'read' || source === 'published' ? '*' : ''}`
}

const summed = ({ total, unit }: TableColumn): string => {
  if (total.towns === 0) return '未报'
  return total.value === null ? '无基数' : bare(total.printed, unit)
}

const reported = ({ total }: TableColumn): string => `${total.towns}/${total.of}`

function figuresDown({ columns, towns }: Table, figures: readonly TableColumn[]): Block {
  return {
    block: 'table',
    columns: [
      { title: '指标', width: 9 }, ...towns.map(({ name }) => ({ title: name, width: 4, align: 'right' as const })),
      { title: '合计', width: 4, align: 'right' }, { title: '镇数', width: 2.5, align: 'right' },
    ],
    rows: figures.map(column => {
      const at = columns.indexOf(column)
      const cells = towns.map(town => said(town.cells[at]!, column.unit))
      return [`${column.label}（${column.unit}）`, ...cells, summed(column), reported(column)].map(text => [{ text }])
    }),
  }
}

function townsDown({ columns, towns }: Table, figures: readonly TableColumn[]): Block[] {
  const parts = Array.from({ length: Math.ceil(figures.length / across) }, (_, at) => figures.slice(at * across, (at + 1) * across))
  return parts.map(part => ({
    block: 'table',
    columns: [{ title: '镇（街道）', width: 3 }, ...part.map(({ label, unit }) => ({ title: `${label}（${unit}）`, width: 4, align: 'right' as const }))],
    rows: [
      ...towns.map(({ name, cells }) => [name, ...part.map(column => said(cells[columns.indexOf(column)]!, column.unit))]),
      ['合计', ...part.map(summed)], ['报送镇数', ...part.map(reported)],
    ].map(row => row.map(text => [{ text }])),
  }))
}

/** Warnings under a table, a line a figure that has any. */
const warnedOf = ({ columns, towns }: Table, figures: readonly TableColumn[]): Block[] => figures.flatMap(column => {
  const warned = warningsOf(column, columns, towns)
  return warned.length > 0 ? [paragraph(`提示（${column.label}）：${warned.join('；')}。`)] : []
})
