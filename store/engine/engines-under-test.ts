// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Engine } from './engine.ts'
import { openMemory } from './memory.ts'
import { openPostgres } from './postgres.ts'
import { throwAwayPostgres } from './postgres-under-test.ts'

/** One engine of the suite: `open` gives an empty, migrated store, gone when it is closed. */
export interface UnderTest { name: 'PGlite' | 'PostgreSQL'; open(): Promise<Engine> }

let server: Promise<string> | undefined

/** The server that tests may make databases on: FAZHEN_TEST_DATABASE_URL, else a throw-away cluster, one for this file. */
export const testServer = (): Promise<string> => {
  const given = process.env.FAZHEN_TEST_DATABASE_URL
  server ??= given ? Promise.resolve(given) : throwAwayPostgres({ durable: false }).then(({ url }) => url)
  return server
}

const administer = async (url: string, statement: string): Promise<void> => {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A new database on a server and how to drop it; `made` are the options of `create database`. */
export const freshDatabase = async (url: string, made = `encoding 'UTF8' locale 'C'`): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `fazhen_test_${randomUUID().replaceAll('-', '')}`
  await administer(url, `create database ${name} template template0 ${made}`)
  const fresh = new URL(url)
  fresh.pathname = `/${name}`
  return { url: fresh.href, drop: () => administer(url, `drop database ${name} with (force)`) }
}

const openFresh = async (): Promise<Engine> => {
  const { url, drop } = await freshDatabase(await testServer())
  const engine = await openPostgres(url)
  return {
    ...engine,
    close: async () => {
      await engine.close()
      await drop()
    },
  }
}

/** Both engines, for `describe.each(engines)('$name', ({ open }) => …)`. */
export const engines: readonly UnderTest[] = [
  { name: 'PGlite', open: openMemory },
  { name: 'PostgreSQL', open: openFresh },
]
