// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from './engine.ts'
import { openEmbedded } from './embedded.ts'
import { killWhileWriting } from './kill-under-test.ts'
import { openPostgres } from './postgres.ts'
import { throwAwayPostgres } from './postgres-under-test.ts'

const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url))
const rounds = 3

interface Killed { open(): Promise<Engine>; words: readonly string[]; crash?(): Promise<void> }

const kept = async (engine: Engine): Promise<{ counters: number[]; marks: number[] }> => ({
  counters: (await engine.db.selectFrom('counter').select('last').orderBy('last').execute()).map(row => row.last),
  marks: (await engine.db.selectFrom('cell_mark').select('changes').orderBy('changes').execute()).map(row => row.changes),
})

const survives = (killed: () => Killed): void => {
  test('loses nothing that it acknowledged, and keeps no half transaction', async () => {
    const acknowledged: number[] = []
    let first = 1
    for (let round = 0; round < rounds; round += 1) {
      const { words, crash } = killed()
      const now = (await killWhileWriting([writer, ...words, String(first)], 20 + round * 37, crash)).map(Number)
      expect(now[0]).toBe(first)
      acknowledged.push(...now)
      const engine = await killed().open()
      const { counters, marks } = await kept(engine)
      await engine.close()
      expect(marks).toEqual(counters)
      expect(acknowledged.filter(n => !counters.includes(n))).toEqual([])
      // At most the one commit whose acknowledgement was on its way may be there beyond what was said, each round.
      expect(counters.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
      first = Math.max(...counters) + 1
    }
    expect(acknowledged.length).toBeGreaterThan(rounds)
  })
}

describe('PGlite, killed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fazhen-kill-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  survives(() => ({ open: () => openEmbedded(directory), words: ['pglite', directory] }))
})

describe('PostgreSQL, killed with its server', () => {
  let server: Awaited<ReturnType<typeof throwAwayPostgres>>
  beforeAll(async () => { server = await throwAwayPostgres({ durable: true }) })
  survives(() => ({ open: () => openPostgres(server.url), words: ['postgres', server.url], crash: server.crash }))
})
