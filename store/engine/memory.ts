// SPDX-License-Identifier: MulanPSL-2.0
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { migrate, migrations } from '../migrations/migrate.ts'
import type { Schema } from '../schema.ts'
import type { Engine } from './engine.ts'
import { oneConnection } from './one-connection.ts'
import { statementsOf } from './statements.ts'

// A fresh PGlite takes three seconds, one loaded from an image half a second; the image is remade when a migration or PGlite changes.
const cache = fileURLToPath(new URL('../../node_modules/.cache/fazhen/', import.meta.url))
const own = new URL('../../package.json', import.meta.url)

const imagePath = async (): Promise<string> => {
  const { dependencies } = JSON.parse(await readFile(own, 'utf8')) as { dependencies: Record<string, string> }
  const made = createHash('sha256').update(JSON.stringify([dependencies['@electric-sql/pglite'], migrations])).digest('hex')
  return join(cache, `empty-${made.slice(0, 16)}.tar`)
}

const over = (pglite: PGlite): Engine => {
  const statements = statementsOf(pglite)
  const db = new Kysely<Schema>({ dialect: oneConnection(statements) })
  return {
    kind: 'pglite',
    db,
    source: statements,
    announce: async () => {},
    tend: async () => { await sql`analyze`.execute(db) },
    close: () => db.destroy(),
  }
}

const keepImage = async (pglite: PGlite, path: string): Promise<void> => {
  const dump = await pglite.dumpDataDir('none')
  const unfinished = `${path}.${process.pid}`
  await mkdir(cache, { recursive: true })
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()))
  await rename(unfinished, path)
}

/** An empty, migrated store in memory, gone when closed. For tests and trials; in this thread, so a long query holds up everything. */
export const openMemory = async (): Promise<Engine> => {
  const path = await imagePath()
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes) return over(await PGlite.create({ loadDataDir: new Blob([bytes]) }))
  const pglite = await PGlite.create()
  const engine = over(pglite)
  await migrate(engine.db)
  // Without a writable cache the next one is slow again, nothing worse.
  await keepImage(pglite, path).catch(() => undefined)
  return engine
}
