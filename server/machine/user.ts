// SPDX-License-Identifier: MulanPSL-2.0
import { Refusal } from '../../kernel/kernel.ts'
import type { Store, Town } from '../../store/store.ts'
import { addUser, resetUser } from '../session/users.ts'
import { BadInput, type Options, textOf, type Verb } from './verb.ts'

/** 用户: adds an account with its posts, or gives a new password; both are to be changed at the first sign-in. */
export const user: Verb = async (installation, options, out) => {
  const { store, log, now } = installation
  const name = textOf(options, 'name')
  if (options.what === 'reset') {
    const password = await resetUser(store, name)
    await log.write({ event: 'user-reset', user: name, says: '本机管理员' }, now())
    await tell(name, password, options, out)
    return 0
  }
  if (options.what !== 'add') throw new BadInput('用法：user add 用户名 --display 姓名 --town 镇 --post 岗位 [--village 村]（县级用 --county 县），或 user reset 用户名')
  const { id, village } = await placeOf(store, options)
  const posts = textOf(options, 'post').split(/[,，、]/).map(post => ({ town: id, post: postNamed(store.register.posts, post.trim()), village }))
  const { password } = await addUser(store, { name, display: textOf(options, 'display'), posts }, now())
  await log.write({ event: 'user-added', user: name, says: '本机管理员' }, now())
  await tell(name, password, options, out)
  return 0
}

/** The town with the village, or the county, whose post it is. */
async function placeOf(store: Store, options: Options): Promise<{ id: number; village: number }> {
  if (options.county === undefined) {
    const town = await store.findTown(textOf(options, 'town'))
    return { id: town.id, village: villageNamed(town, options) }
  }
  const text = textOf(options, 'county')
  const rows = await store.engine.db.selectFrom('org_unit')
    .select(['id', 'name', 'code']).where('level', 'in', ['county', 'city', 'province']).where('valid_to', 'is', null).execute()
  const found = rows.filter(({ name, code }) => text === name || text === code)
  if (found.length !== 1) throw new BadInput(`没有“${text}”这个县，可选：${rows.map(({ name, code }) => `${name}（${code}）`).join('、')}`)
  return { id: found[0]!.id, village: 0 }
}

const tell = (name: string, password: string, options: Options, out: Parameters<Verb>[2]): Promise<void> =>
  out.line(options.json ? JSON.stringify({ name, password }) : `${name} 的密码是 ${password}，首次登录须改成自己的密码`)

/** A post by its id or its label. */
const postNamed = (posts: Readonly<Record<string, string>>, text: string): string =>
  posts[text] ? text : Object.entries(posts).find(([, label]) => label === text)?.[0] ?? text

function villageNamed({ name, villages }: Town, { village: text }: Options): number {
  if (text === undefined) return 0
  const found = villages.find(each => each.name === text || String(each.id) === text)
  if (!found) throw new Refusal(`${name}没有“${String(text)}”这个村（社区），可选：${villages.map(each => each.name).join('、')}`)
  return found.id
}
