// SPDX-License-Identifier: MulanPSL-2.0
import type { Actor, Register } from '../kernel/kernel.ts'
import type { Engine } from '../store/engine/engine.ts'
import type { Commander, Ledger, Store } from '../store/store.ts'

/** Enters a town of three villages, numbered after it, into an open store, and opens its ledger. */
export async function openTown({ db }: Engine, store: Store, id: number): Promise<Ledger> {
  const unit = { valid_from: '2020-01-01', valid_to: null, county_id: 1, city_id: null, province_id: null, town_id: id }
  await db
    .insertInto('org_unit')
    .values([
      { ...unit, id, parent_id: null, level: 'town' as const, name: `试镇${id}`, code: `99${id}`, path: `/${id}/` },
      ...[1, 2, 3].map(n => ({
        ...unit,
        id: id + n,
        parent_id: id,
        level: 'village' as const,
        name: `${n}村`,
        code: `99${id}${n}`,
        path: `/${id}/${id + n}/`,
      })),
    ])
    .execute()
  store.townsChanged()
  return store.ledger(id)
}

/** Somebody who holds every post in the whole town. */
export const everybody = (register: Register, id = '甲'): Actor => ({ id, posts: Object.keys(register.posts).map(post => ({ post, village: 0 })) })

export const commander = (register: Register, id = '甲', day = '2024-12-31'): Commander => ({
  actor: everybody(register, id),
  at: new Date(`${day}T08:00:00Z`),
})
