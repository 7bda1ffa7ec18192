// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Actor, faceOf, type Field, isGiven, type Kind, maskedFields } from '../../kernel/kernel.ts'
import { giveOut } from '../../sheet/give-out.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { ListedRow, Listing } from '../../store/query/list.ts'
import type { Ledger } from '../../store/store.ts'
import { placeName } from '../handlers/place-name.ts'
import { mask, memberIds, shown } from '../handlers/shown.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** More rows than people scroll through or Excel opens quickly on an old machine. */
const most = 20_000

interface Asked {
  listing: Omit<Listing, 'page' | 'size'>
  today: Day
}

/** A kind's ledger as listed, one row a matter, as .xlsx; personal and withheld values read ***, nothing is opened. */
export async function ledgerSheet(ledger: Ledger, { listing, today }: Asked): Promise<{ name: string; bytes: Uint8Array; rows: number }> {
  const { kind, actor } = listing
  const { total, rows } = await ledger.list({ ...listing, page: 1, size: most })
  const seen = rows.map(row => ({ row, facts: factsOf(kind, row, actor) }))
  const names = await ledger.names([...new Set(seen.flatMap(({ facts }) => memberIds(kind, facts)))])
  const columns = columnsOf(kind)
  const marking = demonstrationOf([ledger.town])
  const title = `${ledger.town.name}${kind.label}台账`
  const remark = [periodOf(listing), `共 ${total} 件${total > most ? `，列出前 ${most} 件` : ''}`, `${today} 导出`, ...(marking ? [marking] : [])].join('；')
  const bytes = await giveOut({
    title, remark,
    columns: [{ label: '编号' }, { label: '村' }, { label: '日期' }, { label: '状态' }, ...columns.map(([, field]) => ({ label: headOf(field) }))],
    rows: seen.map(({ row, facts }) => [
      row.number ?? '', row.village_id === 0 ? '镇本级' : placeName(ledger.town, row.village_id), row.opened, stateOf(kind, row),
      ...columns.map(([name, field]) => cellOf(field, facts[name], names)),
    ]),
  })
  return { name: `${title}${listing.from?.slice(0, 4) ?? ''}.xlsx`, bytes, rows: rows.length }
}

/** Every field that is not a table of its own. */
const columnsOf = (kind: Kind): [string, Field][] =>
  (Object.entries(kind.procedure.fields) as [string, Field][]).filter(([, field]) => field.type !== 'rows')

const headOf = (field: Field): string => (field.type === 'money' ? `${field.label}（元）` : field.label)

function factsOf(kind: Kind, row: ListedRow, actor: Actor | 'machine'): Record<string, unknown> {
  return shown(kind, row.facts, actor === 'machine' ? new Set() : maskedFields(kind, matterOf(row), actor))
}

const stateOf = (kind: Kind, row: ListedRow): string =>
  row.voided ? '已作废' : row.merged_into !== null ? '已并入他件' : kind.procedure.states[row.state] ?? row.state

function cellOf(field: Field, value: unknown, names: ReadonlyMap<string, string>): string | number | null {
  if (!isGiven(value)) return null
  if (value === mask) return mask
  if (field.type === 'money') return (value as number) / 100
  if (field.type === 'number') return value as number
  if (field.type === 'day') return String(value)
  if (field.type === 'member') return names.get((value as { id: string }).id) ?? ''
  return faceOf(field).plain(value, field)
}

const periodOf = ({ from, to }: Pick<Listing, 'from' | 'to'>): string =>
  from || to ? `登记日 ${from ?? '最早'} 至 ${to ?? '现在'}` : '登记日不限'
