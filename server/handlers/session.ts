// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { unitWords } from '../../contract/county-words.ts'
import type { me, session } from '../../contract/session.ts'
import { unitsAmong } from '../../store/county/units.ts'
import { HttpFault } from '../http/fault.ts'
import { type HandlersOf, type Visit, whoAsks } from '../http/visit.ts'
import { postsOf } from '../session/posts.ts'
import { endSession, type SignedIn } from '../session/sessions.ts'
import { changePassword, refusedSignIn, signIn } from '../session/sign-in.ts'
import { specimenAccounts } from '../specimen/accounts.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'

export const sessionHandlers: HandlersOf<typeof session> = {
  async signIn(given, visit) {
    const user = await signIn(visit.installation, given, visit.at, visit.from)
    if (!user) throw new HttpFault(401, refusedSignIn, 'password')
    visit.setToken(user.token)
    return whoIs(user, visit)
  },
  async signOut(_, visit) {
    const user = whoAsks(visit)
    await endSession(visit.installation.store, user.token)
    await visit.installation.log.write({ event: 'sign-out', user: user.name, from: visit.from }, visit.at)
    visit.setToken(undefined)
    return {}
  },
  me: (_, visit) => whoIs(whoAsks(visit), visit),
  async changePassword(given, visit) {
    await changePassword(visit.installation, whoAsks(visit), given, visit.at, visit.from)
    return {}
  },
  async welcome(_, { installation: { store } }) {
    const demonstration = demonstrationOf(await store.towns())
    return { demonstration, accounts: demonstration === null ? [] : await specimenAccounts(store) }
  },
}

async function whoIs({ id, name, display, mustChange }: SignedIn, { installation: { store }, today }: Visit): Promise<z.input<typeof me>> {
  const [posts, known] = [await postsOf(store, id, today), await store.towns()]
  const towns = []
  for (const town of known.filter(each => posts.has(each.id))) {
    const held = posts.get(town.id)!.map(({ post, village }) => ({ post, label: store.register.posts[post] ?? post, village }))
    towns.push({ id: town.id, name: town.name, county: town.county, villages: [...town.villages], posts: held, years: await store.yearsOf(town.id) })
  }
  const counties = (await unitsAmong(store.engine.db, [...posts.keys()])).map(({ id: county, name: called, level, towns: under }) => ({
    id: county, name: called, level, towns: under.map(({ id: town, name: said }) => ({ id: town, name: said })),
    posts: posts.get(county)!.map(({ post }) =>
      ({ post, label: post === 'county-office' ? unitWords({ name: called, level }).post : store.register.posts[post] ?? post })),
  }))
  return { id, name, display, mustChange, towns, counties, demonstration: demonstrationOf(known), today }
}
