// SPDX-License-Identifier: MulanPSL-2.0
import { getKind, type Kind } from '../../kernel/kernel.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { placeName } from '../handlers/place-name.ts'

/** Names the office whose a matter is, given the posts that may go on with it and the post that acted last. */
export type OwnerName = (row: MatterRow, ends: readonly string[], last: string | undefined) => string

/**
 * The office a matter itself names; where it names none, the post that has to act: the one that acted last if it may also go on,
 * else the first that may. A village's post is called by its village. A firm outside that has to put something right is no office
 * of the town: its matter stands with the post that follows it up.
 */
export async function ownerNames({ register }: Store, ledger: Ledger, rows: readonly MatterRow[]): Promise<OwnerName> {
  const linked = rows.flatMap(row => officesIn(getKind(register, row.kind), row).flatMap(idsIn))
  const units = new Map((await ledger.rows([...new Set(linked)])).map(({ id, title }) => [id, title]))
  return (row, ends, last) => {
    const named = officesIn(getKind(register, row.kind), row).map(value => nameIn(value, units)).find(Boolean)
    if (named) return withoutTown(named, ledger.town.name)
    const post = last !== undefined && ends.includes(last) ? last : ends[0]
    if (post === 'village' && row.village_id !== 0) return placeName(ledger.town, row.village_id)
    return post === undefined ? '' : register.posts[post] ?? post
  }
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
