// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Actor, Holding } from '../../kernel/kernel.ts'
import type { Engine } from '../../store/engine/engine.ts'
import type { Store } from '../../store/store.ts'

/** Posts that are held at a county, city or province, never in a town. */
export const countyPosts = ['county-office'] as const

/** Posts a person holds on a day, by town. */
export async function postsOf({ engine: { db } }: Store, user: string, on: Day): Promise<Map<number, Holding[]>> {
  const rows = await db.selectFrom('user_post').select(['town_id', 'post', 'village_id']).where('user_id', '=', user).where('from_day', '<=', on)
    .where(eb => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', on)])).orderBy('post').orderBy('village_id').execute()
  const towns = new Map<number, Holding[]>()
  for (const { town_id, post, village_id } of rows) towns.set(town_id, [...(towns.get(town_id) ?? []), { post, village: village_id }])
  return towns
}

/** The person as an actor in one town; undefined when no post is held there on the day. */
export async function actorIn(store: Store, user: string, town: number, on: Day): Promise<Actor | undefined> {
  const posts = (await postsOf(store, user, on)).get(town)
  return posts && { id: user, posts }
}

/** Posts of a town that somebody holds on a day. */
export async function postsWithHolder({ db }: Engine, town: number, on: Day): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('user_post').select('post').distinct().where('town_id', '=', town).where('from_day', '<=', on)
    .where(eb => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', on)])).execute()
  return new Set(rows.map(({ post }) => post))
}
