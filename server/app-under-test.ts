// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { kinds } from '../kinds/register.ts'
import { openMemory } from '../store/engine/memory.ts'
import { Store } from '../store/store.ts'
import { type SpecimenAccount, specimenAccounts, specimenUnits } from '../town/installation.ts'
import { createApp } from './http/app.ts'
import { type Installation, installationOf } from './installation.ts'
import { addSpecimenAccounts, specimenPassword } from './specimen/accounts.ts'

export const town = 11
export const village = 1101

/** An installation in memory with the organisations and accounts of the demonstration and an empty ledger; its clock is set by hand. */
export interface UnderTest {
  installation: Installation
  app: Hono
  /** Lines for the person who runs the server. */
  reported: string[]
  clock: { now: Date }
  close(): Promise<void>
}

export async function underTest(): Promise<UnderTest> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'fazhen-server-'))
  const store = new Store(await openMemory(), kinds, { bytes: randomBytes(32) })
  await store.engine.db.insertInto('org_unit').values([...specimenUnits]).execute()
  const clock = { now: new Date('2025-03-10T02:00:00Z') }
  const installation = installationOf(store, dataDirectory, () => clock.now)
  await addSpecimenAccounts(store, clock.now)
  const reported: string[] = []
  const app = createApp(installation, { report: line => reported.push(line), webDirectory: join(dataDirectory, 'web') })
  return {
    installation, app, reported, clock,
    close: async () => {
      await store.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** The account of the town that holds the post. */
export const accountOf = (post: string, of = town): SpecimenAccount => {
  const found = specimenAccounts.find(({ posts }) => posts.some(held => held.town === of && held.post === post))
  if (!found) throw new Error(`No account holds ${post}`)
  return found
}

export interface Answered {
  status: number
  headers: Headers
  body: any
}

interface Asked {
  cookie?: string
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** Asks as a browser with this cookie would. */
export async function ask(app: Hono, method: string, path: string, { cookie, body, headers = {} }: Asked = {}): Promise<Answered> {
  const response = await app.request(path, {
    method,
    headers: { ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' || body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
  }
}

export const cookieOf = ({ headers }: Answered): string => (headers.get('set-cookie') ?? '').split(';')[0]!

/** Signs in and answers the cookie. */
export async function signedIn(app: Hono, name: string, password = specimenPassword): Promise<string> {
  const answered = await ask(app, 'POST', '/api/session', { body: { name, password } })
  if (answered.status !== 200) throw new Error(answered.body.error.message)
  return cookieOf(answered)
}

/** A quarrel as a clerk registers it; the parties are named in clear. */
export const quarrel = (command: string, more: object = {}) => ({
  kind: 'dispute', step: 'register', day: '2025-03-10', village, command,
  data: { source: 'request', foundOn: '2025-03-09', type: 'neighbour', about: '围墙占道', parties: [{ name: '张某某', phone: '13800000000' }], ...more },
})
