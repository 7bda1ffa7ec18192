// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, type Fields, getKind, type Kind, mayRead, type Rows } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { AtDesk, Visit } from '../http/visit.ts'

type Data = Readonly<Record<string, unknown>>

/** Numbers and titles of matters that data link to, as far as the actor may read them. */
export async function linkNames(
  { ledger, actor }: AtDesk, { installation: { store: { register } } }: Visit, kind: Kind, data: Data,
): Promise<Record<string, string>> {
  const ids = linkedIds(kind.procedure.fields as Fields, data)
  if (ids.length === 0) return {}
  const rows = await ledger.rows([...new Set(ids)])
  return Object.fromEntries(rows.filter(row => mayRead(getKind(register, row.kind), matterOf(row), actor))
    .map(({ id, number, title }) => [id, number ? `${number} ${title}` : title]))
}

const linkedIds = (fields: Fields, data: Data): string[] => Object.entries(data).flatMap(([name, value]) => {
  const field: Field | undefined = fields[name]
  if (!Array.isArray(value)) return []
  if (field?.type === 'link') return value.map(String)
  return field?.type === 'rows' ? value.flatMap((row: Data) => linkedIds((field as Rows).columns, row)) : []
})
