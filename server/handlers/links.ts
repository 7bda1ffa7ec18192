// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Field, getKind, type Matter } from '../../kernel/kernel.ts'
import type { matterPage } from '../../contract/matters.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { AtDesk, Visit } from '../http/visit.ts'
import { naming } from './naming.ts'
import type { Readable } from './readable.ts'

type Linked = z.input<typeof matterPage>['links'][number]

/**
 * Matters this one names, was opened by, opened itself or went into, and those that name it, as far as they may be read. The former
 * are found by the ids it holds and the commands its entries share with others.
 */
export async function linksOf(read: Readable, desk: AtDesk, visit: Visit, mayRead: (matter: Matter) => boolean): Promise<Linked[]> {
  const { ledger, town } = desk
  const { register } = visit.installation.store
  const from = await naming(read.matter, desk, register)
  const how = { ...Object.fromEntries(from.map(({ row, how: says }) => [row.id, says])), ...(await byCommand(read, ledger, town.id)), ...named(read) }
  delete how[read.matter.id]
  const rows = await ledger.rows(Object.keys(how))
  return rows.map(row => ({ row, matter: matterOf(row) })).filter(({ matter }) => mayRead(matter)).map(({ row }) => ({
    id: row.id, kind: row.kind, kindLabel: getKind(register, row.kind).label, title: row.title, number: row.number, how: how[row.id]!,
  }))
}

/** Ids in link fields, in the matter's links, and of what it was merged into. */
function named({ kind, matter, lines, withheld }: Readable): Record<string, string> {
  const parent = lines.find(line => line.partOf !== undefined)?.partOf
  const linked = Object.fromEntries(matter.links.map(id => [id, id === parent ? '由该件发起' : '关联']))
  const inFields = Object.entries(matter.facts).flatMap(([name, value]) => {
    const field: Field | undefined = kind.procedure.fields[name]
    return field?.type === 'link' && !withheld.has(name) && Array.isArray(value) ? value.map(id => [String(id), field.label] as const) : []
  })
  return { ...linked, ...Object.fromEntries(inFields), ...(matter.mergedInto ? { [matter.mergedInto]: '已并入' } : {}) }
}

/** What shares a command with an entry of the matter: opened by it, opened with it, or merged into it. */
async function byCommand({ lines }: Readable, ledger: AtDesk['ledger'], town: number): Promise<Record<string, string>> {
  const mine = new Map(lines.map(line => [line.command, line]))
  const rows = await ledger.within(tx => tx.selectFrom('entry').select(['matter_id', 'step', 'command']).where('town_id', '=', town)
    .where('command', '=', sql<string>`any(${[...mine.keys()]}::text[])`).execute())
  const how = ({ step, command }: (typeof rows)[number]) => (step === 'merge' ? '并入本件' : mine.get(command)?.partOf === undefined ? '由本件发起' : '同次发起')
  return Object.fromEntries(rows.map(row => [row.matter_id, how(row)]))
}
