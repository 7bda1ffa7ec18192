// SPDX-License-Identifier: MulanPSL-2.0
import { getKind, type Kind, type Register } from '../../kernel/kernel.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { placeName } from '../handlers/place-name.ts'

/** Names the office whose a matter is, given the posts that may go on with it and the post that acted last. */
export type OwnerName = (row: MatterRow, ends: readonly string[], last: string | undefined) => string

/**
 * The office a matter itself names; where it names none, the post that has to act: the one that acted last if it may also go on,
 * else the first that may. A village's post is called by its village, any other by the one office of the town whose name it
 * shortens (党政办: 党政办公室), so that an office does not stand on the sheet under two names. A firm outside that has to put something right is no office
 * of the town: its matter stands with the post that follows it up.
 */
export async function ownerNames({ register }: Store, ledger: Ledger, rows: readonly MatterRow[]): Promise<OwnerName> {
  const linked = rows.flatMap(row => officesIn(getKind(register, row.kind), row).flatMap(idsIn))
  const units = new Map((await ledger.rows([...new Set(linked)])).map(({ id, title }) => [id, title]))
  const offices = await officesOf(register, ledger)
  return (row, ends, last) => {
    const named = officesIn(getKind(register, row.kind), row).map(value => nameIn(value, units)).find(Boolean)
    if (named) return withoutTown(named, ledger.town.name)
    const post = last !== undefined && ends.includes(last) ? last : ends[0]
    if (post === 'village' && row.village_id !== 0) return placeName(ledger.town, row.village_id)
    return post === undefined ? '' : inFull(register.posts[post] ?? post, offices)
  }
}

const unitKind = 'unit'

/** Names of the town's own offices, without the town's. */
async function officesOf(register: Register, ledger: Ledger): Promise<string[]> {
  const where = { type: ['office', 'institution', 'enforcement-team'] }
  const { rows } = await ledger.list({ kind: getKind(register, unitKind), actor: 'machine', where, sort: 'opened', page: 1, size: 200 })
  const names = rows
    .filter(row => !row.voided && row.merged_into === null)
    .map(({ facts }) => withoutTown(String(facts.name ?? ''), ledger.town.name))
  return [...new Set(names)]
}

/** The office that a short name stands for, where only one can be meant. */
export function inFull(short: string, offices: readonly string[]): string {
  const meant = offices.filter(name => shortens(short, name))
  return meant.length === 1 ? meant[0]! : short
}

/** Its signs stand in the name in their order, the first of them first: 平安办 of 平安建设办公室. */
function shortens(short: string, name: string): boolean {
  let at = 0
  for (const sign of name) if (sign === short[at]) at += 1
  return name[0] === short[0] && at === short.length
}

const officesIn = ({ owner, procedure: { fields } }: Kind, row: MatterRow): unknown[] =>
  (owner?.in ?? []).filter(name => fields[name]?.type !== 'entity').map(name => row.facts[name])

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** A text as it stands, linked units by their titles without what sort of unit each is. */
function nameIn(value: unknown, units: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map(id => (units.get(String(id)) ?? '').replace(/（[^（）]*）$/u, '')).filter(Boolean).join('、')
  return typeof value === 'string' ? value.trim() : ''
}

/** 乙镇司法所 and 司法所 are one office. */
const withoutTown = (name: string, town: string): string =>
  name.startsWith(town) && name.length > town.length + 1 ? name.slice(town.length) : name
