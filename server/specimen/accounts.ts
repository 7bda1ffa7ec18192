// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { specimenAccounts as accounts } from '../../town/installation.ts'
import type { session } from '../../contract/session.ts'
import type { Store } from '../../store/store.ts'
import { hashOf } from '../session/password.ts'

/** The one password of all specimen accounts. Everybody may know it: what it opens is invented, and told on the sign-in page. */
export const specimenPassword = 'yanshi-2026'

/** Makes the accounts of the demonstration with the ids that its entries name; one that is there stays as it is. */
export async function addSpecimenAccounts({ engine: { db } }: Store, at: Date): Promise<void> {
  const [password_hash, created] = [await hashOf(specimenPassword), at.toISOString()]
  await db.transaction().execute(async tx => {
    const users = accounts.map(({ id, name, display }) =>
      ({ id, name, display, password_hash, must_change: false, failed: 0, locked_until: null, created, disabled: null }))
    await tx.insertInto('app_user').values(users).onConflict(on => on.doNothing()).execute()
    const posts = accounts.flatMap(({ id, posts: held }) =>
      held.map(({ town, post, village, from, to }) => ({ user_id: id, town_id: town, post, village_id: village, from_day: from, to_day: to })))
    await tx.insertInto('user_post').values(posts).onConflict(on => on.doNothing()).execute()
  })
}

type Told = z.input<typeof session.welcome.output>['accounts']

/** Accounts to sign in with, as long as they are there and have not been shut. */
export async function specimenAccounts({ engine: { db } }: Store): Promise<Told> {
  const rows = await db
    .selectFrom('app_user')
    .select('name')
    .where('disabled', 'is', null)
    .where(
      'name',
      'in',
      accounts.map(({ name }) => name),
    )
    .execute()
  const there = new Set(rows.map(({ name }) => name))
  return accounts.filter(({ name }) => there.has(name)).map(({ name, display, town }) => ({ name, display, town, password: specimenPassword }))
}
