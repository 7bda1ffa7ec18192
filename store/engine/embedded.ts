// SPDX-License-Identifier: MulanPSL-2.0
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import type { Schema } from '../schema.ts'
import type { Engine } from './engine.ts'
import { takeLock } from './lock.ts'
import type { Lock } from './lock.ts'
import { oneConnection } from './one-connection.ts'
import { upkeepOf } from './upkeep.ts'
import { openInWorker } from './worker-statements.ts'

const openLocked = async (root: string, lock: Lock): Promise<Engine> => {
  const upkeep = upkeepOf(await openInWorker(root))
  const { statements } = upkeep
  const db = new Kysely<Schema>({ dialect: oneConnection(statements) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  upkeep.start(db)
  return {
    kind: 'pglite',
    db,
    source: statements,
    announce: async url => lock.announce(url),
    tend: async () => {
      await sql`vacuum (analyze)`.execute(db)
      await sql`checkpoint`.execute(db)
    },
    close: async () => {
      upkeep.stop()
      try {
        await db.destroy()
      } finally {
        lock.release()
      }
    },
  }
}

/**
 * Opens the store embedded in a data directory, made and migrated if need be; what it acknowledges is on the disk.
 * Throws DirectoryHeld when another process has it open, or one Chinese sentence when commits do not reach the disk.
 */
export const openEmbedded = async (directory: string): Promise<Engine> => {
  const home = resolve(directory)
  mkdirSync(home, { recursive: true })
  const lock = await takeLock(home)
  try {
    return await openLocked(join(home, 'store'), lock)
  } catch (error) {
    lock.release()
    throw error
  }
}
