// SPDX-License-Identifier: MulanPSL-2.0
import { HttpFault } from '../http/fault.ts'
import { keysAt, registerKeyAt } from '../../store/county/taken.ts'
import { inTowns } from '../../store/engine/engine.ts'
import type { Who } from '../../store/county/read-reports.ts'
import { fingerprintOf, isPublicKey } from '../../store/seal/town-key.ts'
import type { Store } from '../../store/store.ts'
import { userNames } from '../handlers/user-names.ts'

export interface UnitAbove {
  id: number
  name: string
  code: string
}

/** County, city and province of a town, the nearest first, as far as this server knows them. */
export async function unitsAbove({ engine: { db } }: Store, town: number): Promise<UnitAbove[]> {
  const { county_id, city_id, province_id } = await db.selectFrom('org_unit').select(['county_id', 'city_id', 'province_id'])
    .where('id', '=', town).executeTakeFirstOrThrow()
  const ids = [county_id, city_id, province_id].flatMap(id => id ?? [])
  if (ids.length === 0) return []
  const rows = await db.selectFrom('org_unit').select(['id', 'name', 'code']).where('id', 'in', ids).where('valid_to', 'is', null).execute()
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Those units with the key that the town has registered of each. */
export async function registeredAbove(store: Store, town: number) {
  const units = await unitsAbove(store, town)
  const keys = await inTowns(store.engine, [town], tx => keysAt(tx, [town]))
  const nameOf = await userNames(store, keys.map(({ by }) => by))
  return units.map(({ id, name }) => {
    const found = keys.find(({ of }) => of === id)
    return { id, name, registered: found
      ? { key: found.key, fingerprint: fingerprintOf(found.key), registered: found.registered, by: nameOf(found.by) } : null }
  })
}

/** Registers the key of a unit above the town. Answers its fingerprint. @throws HttpFault */
export async function registerAbove(store: Store, town: number, unit: number, key: string, who: Who): Promise<string> {
  if (!(await unitsAbove(store, town)).some(({ id }) => id === unit)) throw new HttpFault(404, '本镇之上没有这个单位')
  if (!isPublicKey(key)) throw new HttpFault(400, '公钥应以 ed25519: 开头，后面 43 个字符，由县里在“设置”页或用 town-key 命令取得', 'key')
  await inTowns(store.engine, [town], tx => registerKeyAt(tx, town, unit, key.trim(), who))
  return fingerprintOf(key)
}
