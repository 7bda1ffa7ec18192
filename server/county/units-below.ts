// SPDX-License-Identifier: MulanPSL-2.0
import { inUnit } from '../../store/county/submitted.ts'
import { keysAt, registerKeyAt } from '../../store/county/taken.ts'
import type { Who } from '../../store/county/read-reports.ts'
import { type Unit, unitsUnder } from '../../store/county/units.ts'
import { fingerprintOf, isPublicKey } from '../../store/seal/town-key.ts'
import type { Store } from '../../store/store.ts'
import { userNames } from '../handlers/user-names.ts'
import { HttpFault } from '../http/fault.ts'

/** Units between this one and the towns, by code, with the key by which it takes in what they hand on. */
export async function registeredBelow(store: Store, upper: Unit) {
  const units = (await unitsUnder(store.engine.db, upper)).sort((a, b) => (a.code < b.code ? -1 : 1))
  const keys = await inUnit(store.engine, upper, tx => keysAt(tx, [upper.id]))
  const nameOf = await userNames(store, keys.map(({ by }) => by))
  return units.map(({ id, name }) => {
    const found = keys.find(({ of }) => of === id)
    return { id, name, registered: found
      ? { key: found.key, fingerprint: fingerprintOf(found.key), registered: found.registered, by: nameOf(found.by) } : null }
  })
}

/** Registers the key of a unit below. Answers its fingerprint. @throws HttpFault */
export async function registerBelow(store: Store, upper: Unit, unit: number, key: string, who: Who): Promise<string> {
  const found = (await unitsUnder(store.engine.db, upper)).find(({ id }) => id === unit)
  if (!found) throw new HttpFault(404, `${upper.name}下面没有这个单位`)
  const given = key.trim()
  if (!isPublicKey(given)) throw new HttpFault(400, `公钥应以 ed25519: 开头，后面 43 个字符，由${found.name}在“设置”页或用 town-key 命令取得`, 'key')
  await inUnit(store.engine, upper, tx => registerKeyAt(tx, upper.id, unit, given, who))
  return fingerprintOf(given)
}
