// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { type Day, todayIn } from '../../law/law.ts'
import { Refusal } from '../../kernel/kernel.ts'
import { unitsAmong } from '../../store/county/units.ts'
import type { Store } from '../../store/store.ts'
import { hashOf, temporaryPassword } from './password.ts'
import { countyPosts } from './posts.ts'
import { endSessionsOf } from './sessions.ts'

/** A post to be held from the day on; village 0 is the whole town. */
export interface Posting {
  town: number
  post: string
  village: number
}

export interface NewUser {
  name: string
  display: string
  posts: readonly Posting[]
}

/**
 * Adds a person with posts from the day on. Without a password one is made that must be changed at the first sign-in.
 * @returns the id and the password. @throws Refusal when the name is taken or a post, town or village does not exist.
 */
export async function addUser(store: Store, given: NewUser, at: Date, password?: string): Promise<{ id: string; password: string }> {
  await checkUser(store, given)
  const [id, chosen] = [newId(), password ?? temporaryPassword()]
  const password_hash = await hashOf(chosen)
  await store.engine.db.transaction().execute(async tx => {
    await tx.insertInto('app_user').values({
      id, name: given.name, display: given.display, password_hash, must_change: password === undefined, failed: 0, locked_until: null,
      created: at.toISOString(), disabled: null,
    }).execute()
    await tx.insertInto('user_post').values(given.posts.map(posting => rowOf(id, posting, todayIn(at.getTime())))).execute()
  })
  return { id, password: chosen }
}

/** A new password to be changed at the next sign-in; locks and sessions end. @throws Refusal when there is no such account. */
export async function resetUser(store: Store, name: string): Promise<string> {
  const password = temporaryPassword()
  const row = await store.engine.db
    .updateTable('app_user')
    .set({ password_hash: await hashOf(password), must_change: true, failed: 0, locked_until: null })
    .where('name', '=', name)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Refusal(`没有“${name}”这个用户`, { field: 'name' })
  await endSessionsOf(store, row.id)
  return password
}

const rowOf = (user_id: string, { town, post, village }: Posting, from_day: Day) => ({
  user_id,
  town_id: town,
  post,
  village_id: village,
  from_day,
  to_day: null,
})

async function checkUser(store: Store, { name, display, posts }: NewUser): Promise<void> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(name)) throw new Refusal(`用户名“${name}”应为 2 至 40 个字母、汉字或数字，可用点、横线连接`, { field: 'name' })
  if (display.trim() === '') throw new Refusal('请写明姓名', { field: 'display' })
  if (posts.length === 0) throw new Refusal('请写明至少一个岗位', { field: 'post' })
  const known = Object.entries(store.register.posts).map(([id, label]) => `${id}（${label}）`).join('、')
  const towns = new Map((await store.towns()).map(town => [town.id, town]))
  const counties = new Set((await unitsAmong(store.engine.db, posts.map(({ town }) => town))).map(({ id }) => id))
  for (const { town, post, village } of posts) {
    if (!store.register.posts[post]) throw new Refusal(`没有“${post}”这个岗位，可选：${known}`, { field: 'post' })
    if (counties.has(town) !== (countyPosts as readonly string[]).includes(post))
      throw new Refusal(
        counties.has(town)
          ? `县级只有${countyPosts.map(each => store.register.posts[each]).join('、')}的岗位`
          : `“${store.register.posts[post]}”是县级岗位，不能设在镇里`,
        { field: 'post' },
      )
    if (counties.has(town)) continue
    if (!towns.has(town)) throw new Refusal(`没有编号为 ${town} 的镇`, { field: 'town' })
    if (village !== 0 && !towns.get(town)!.villages.some(({ id }) => id === village)) throw new Refusal('没有这个村（社区）', { field: 'village' })
  }
  const taken = await store.engine.db.selectFrom('app_user').select('id').where('name', '=', name).executeTakeFirst()
  if (taken) throw new Refusal(`用户名“${name}”已有人使用`, { field: 'name' })
}
