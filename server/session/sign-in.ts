// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { Refusal } from '../../kernel/kernel.ts'
import type { Store } from '../../store/store.ts'
import type { EventLog } from './event-log.ts'
import { fits, hashOf, hashOfNobody, weakness } from './password.ts'
import { endSessionsOf, openSession, type SignedIn } from './sessions.ts'

/**
 * GB/T 22239 asks that failures be handled and names no count. Five and a quarter of an hour: four slips are a person's, and at
 * twenty tries an hour no password that weakness() lets through is guessed; longer would let anybody shut an office out.
 */
const triesBeforeLock = 5
const lockMinutes = 15

/** One sentence whatever was wrong: nobody learns from it which names exist or which of them are locked. */
export const refusedSignIn = `用户名或密码不对；连续输错 ${triesBeforeLock} 次，账号锁定 ${lockMinutes} 分钟`

interface Desk {
  store: Store
  log: EventLog
}

/**
 * Opens a session for a name and its password. @returns undefined when they do not fit or the account is locked or shut, after
 * the same work for every name.
 */
export async function signIn({ store, log }: Desk, given: { name: string; password: string }, at: Date, from: string): Promise<SignedIn | undefined> {
  const row = await tryOnce(store, given.name.trim(), at)
  const fitting = await fits(row?.password_hash ?? (await hashOfNobody()), given.password)
  if (!row || !fitting) {
    await log.write({ event: 'sign-in-refused', user: row?.name ?? null, from }, at)
    return undefined
  }
  await forgive(store, row.id)
  const token = await openSession(store, row.id, at)
  await log.write({ event: 'sign-in', user: row.name, from }, at)
  return { id: row.id, name: row.name, display: row.display, mustChange: row.must_change, token }
}

/** Changes the password of who is signed in; the other sessions of the person end. @throws Refusal */
export async function changePassword(
  { store, log }: Desk,
  user: SignedIn,
  given: { old: string; new: string },
  at: Date,
  from: string,
): Promise<void> {
  const weak = weakness(given.new, user.name)
  if (weak) throw new Refusal(weak, { field: 'new' })
  if (given.new === given.old) throw new Refusal('新密码不能与原密码相同', { field: 'new' })
  const row = await tryOnce(store, user.name, at)
  if (!row || !(await fits(row.password_hash, given.old))) {
    await log.write({ event: 'password-refused', user: user.name, from }, at)
    throw new Refusal(`原密码不对；连续输错 ${triesBeforeLock} 次，账号锁定 ${lockMinutes} 分钟`, { field: 'old' })
  }
  const { db } = store.engine
  const changed = { password_hash: await hashOf(given.new), must_change: false, failed: 0, locked_until: null }
  await db.updateTable('app_user').set(changed).where('id', '=', row.id).execute()
  await endSessionsOf(store, row.id, user.token)
  await log.write({ event: 'password-changed', user: user.name, from }, at)
}

/**
 * Counts a try before the password is looked at, in one statement, so that many tries at once are still five. Undefined: no such
 * account, or it is locked or shut.
 */
async function tryOnce({ engine: { db } }: Store, name: string, at: Date) {
  const until = new Date(at.getTime() + lockMinutes * 60_000).toISOString()
  const full = sql<boolean>`failed + 1 >= ${triesBeforeLock}`
  return db
    .updateTable('app_user')
    .set({
      failed: sql<number>`case when ${full} then 0 else failed + 1 end`,
      locked_until: sql<string | null>`case when ${full} then ${until}::timestamptz end`,
    })
    .where('name', '=', name)
    .where('disabled', 'is', null)
    .where(eb => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<=', at.toISOString())]))
    .returning(['id', 'name', 'display', 'must_change', 'password_hash'])
    .executeTakeFirst()
}

async function forgive({ engine: { db } }: Store, user: string): Promise<void> {
  await db.updateTable('app_user').set({ failed: 0, locked_until: null }).where('id', '=', user).execute()
}
