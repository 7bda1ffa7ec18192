// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown } from '../../conformance/open-town.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { killWhileWriting } from '../engine/kill-under-test.ts'
import { throwAwayPostgres } from '../engine/postgres-under-test.ts'
import { openStore, type Store } from '../store.ts'

const writer = fileURLToPath(new URL('./kill-ledger-writer.ts', import.meta.url))
const register = fileURLToPath(new URL('../../conformance/specimen-kind/register.ts', import.meta.url))
const rounds = 3
const town = 100

interface Victim {
  open(): Promise<Store>
  words: readonly string[]
  /** Kills the server as well. */
  crash?(): Promise<void>
}

const survives = (victim: () => Victim): void => {
  it('keeps every acknowledged step once, in a whole chain that folds to the same rows', async () => {
    const store = await victim().open()
    await openTown(store.engine, store, town)
    await store.close()
    const acknowledged: string[] = []
    let next = 1
    for (let round = 0; round < rounds; round += 1) {
      const { words, crash } = victim()
      acknowledged.push(...(await killWhileWriting([writer, ...words, register, String(town), String(next)], 6 + round * 11, crash)))
      const again = await victim().open()
      const ledger = await again.ledger(town)
      const kept = await ledger.within(tx => tx.selectFrom('entry').select('command').where('town_id', '=', town).orderBy('position').execute())
      const commands = kept.map(({ command }) => command)
      expect(acknowledged.filter(command => commands.filter(each => each === command).length !== 1)).toEqual([])
      // At most the one step whose acknowledgement was on its way may stand beyond what was said, each round.
      expect(commands.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
      expect(await ledger.verify()).toEqual({ entries: commands.length, ok: true })
      expect(await ledger.rebuild()).toMatchObject({ same: true, entries: commands.length })
      await again.close()
      next = Math.max(...commands.map(command => Number(command.split('-')[1]))) + 1
    }
    expect(acknowledged.length).toBeGreaterThan(rounds)
  })
}

describe('PGlite, killed between steps', () => {
  const data = mkdtempSync(join(tmpdir(), 'fazhen-kill-ledger-'))
  const keys = mkdtempSync(join(tmpdir(), 'fazhen-kill-keys-'))
  afterAll(() => { for (const home of [data, keys]) rmSync(home, { recursive: true, force: true }) })
  survives(() => ({ open: () => openStore({ dataDirectory: data, keysDirectory: keys, register: specimens }), words: ['embedded', data, keys] }))
})

describe('PostgreSQL, killed with its server', () => {
  const keys = mkdtempSync(join(tmpdir(), 'fazhen-kill-keys-'))
  let server: Awaited<ReturnType<typeof throwAwayPostgres>>
  beforeAll(async () => { server = await throwAwayPostgres({ durable: true }) })
  afterAll(() => rmSync(keys, { recursive: true, force: true }))
  survives(() => ({
    open: () => openStore({ dataDirectory: '', keysDirectory: keys, databaseUrl: server.url, register: specimens }),
    words: ['postgres', server.url, keys],
    crash: server.crash,
  }))
})
