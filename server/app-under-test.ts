// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Method } from '../contract/contract.ts'
import { kinds } from '../kinds/register.ts'
import { openMemory } from '../store/engine/memory.ts'
import { Store } from '../store/store.ts'
import { type SpecimenAccount, specimenAccounts, specimenUnits } from '../town/installation.ts'
import { type AnswerAt, type Answered, answered } from './answer-under-test.ts'
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
  await store.addUnits(specimenUnits)
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

interface Asked {
  cookie?: string
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** Asks as a browser with this cookie would. */
export async function ask<M extends Method, const P extends string>(
  app: Hono, method: M, path: P, { cookie, body, headers = {} }: Asked = {},
): Promise<Answered<AnswerAt<M, P>>> {
  const response = await app.request(path, {
    method,
    headers: { ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' || body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  })
  return answered(response)
}

export const cookieOf = ({ headers }: Pick<Response, 'headers'>): string => (headers.get('set-cookie') ?? '').split(';')[0]!

/** Signs in and answers the cookie. */
export async function signedIn(app: Hono, name: string, password = specimenPassword): Promise<string> {
  const answer = await ask(app, 'POST', '/api/session', { body: { name, password } })
  if (answer.status !== 200) throw new Error(answer.refused.message)
  return cookieOf(answer)
}

/** A quarrel as a clerk registers it; the parties are named in clear. */
export const quarrel = (command: string, more: object = {}) => ({
  kind: 'dispute', step: 'register', day: '2025-03-10', village, command,
  data: { source: 'request', foundOn: '2025-03-09', type: 'neighbour', about: '围墙占道', parties: [{ name: '张某某', phone: '13800000000' }], ...more },
})
