// SPDX-License-Identifier: MulanPSL-2.0
import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '../../store/store.ts'

/**
 * GB/T 22239 asks that a session end when nobody uses it and names no span. Thirty minutes: a form is filled in less, and a
 * draft is kept whatever happens; twelve hours: one working day, so that every day begins with a sign-in.
 */
const idleMinutes = 30
const absoluteHours = 12

/** Who is signed in. */
export interface SignedIn {
  id: string
  name: string
  display: string
  mustChange: boolean
  token: string
}

const minutes = (n: number): number => n * 60_000
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session and answers its token: 256 random bits, of which only the SHA-256 is kept. Sessions that are over go. */
export async function openSession({ engine: { db } }: Store, user: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = at.toISOString()
  await db.deleteFrom('session').where('expires', '<', now).execute()
  const expires = new Date(at.getTime() + minutes(absoluteHours * 60)).toISOString()
  await db.insertInto('session').values({ token_hash: hashOf(token), user_id: user, created: now, last_seen: now, expires }).execute()
  return token
}

/** Who holds the token; undefined once the session has ended or the account is shut. */
export async function readSession({ engine: { db } }: Store, token: string, at: Date): Promise<SignedIn | undefined> {
  const row = await db.selectFrom('session').innerJoin('app_user', 'app_user.id', 'session.user_id')
    .select(['app_user.id', 'app_user.name', 'app_user.display', 'app_user.must_change', 'session.last_seen', 'session.expires'])
    .where('session.token_hash', '=', hashOf(token)).where('app_user.disabled', 'is', null).executeTakeFirst()
  if (!row) return undefined
  const idle = at.getTime() - Date.parse(row.last_seen)
  if (idle > minutes(idleMinutes) || Date.parse(row.expires) <= at.getTime()) return undefined
  // A write a minute is enough to know that somebody is there.
  if (idle > minutes(1)) await db.updateTable('session').set({ last_seen: at.toISOString() }).where('token_hash', '=', hashOf(token)).execute()
  return { id: row.id, name: row.name, display: row.display, mustChange: row.must_change, token }
}

export async function endSession({ engine: { db } }: Store, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
}

/** Ends all sessions of a person, but for the one with the token. */
export async function endSessionsOf({ engine: { db } }: Store, user: string, but?: string): Promise<void> {
  const all = db.deleteFrom('session').where('user_id', '=', user)
  await (but === undefined ? all : all.where('token_hash', '<>', hashOf(but))).execute()
}
