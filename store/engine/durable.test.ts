// SPDX-License-Identifier: MulanPSL-2.0
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDurable } from './durable.ts'
import { SyncedFiles } from './synced-files.ts'

interface FileLayer {
  realPath(node: unknown): string
  stream_ops: { write(stream: { node: unknown }, ...rest: unknown[]): number; fsync?: (stream: { node: unknown; nfd?: number }) => number }
}

/** A disk that forgets at a power cut what was written to a file after its last fsync. */
class ForgetfulDisk extends SyncedFiles {
  readonly #unsynced = new Map<string, Buffer>()
  readonly #hooked: boolean

  constructor(root: string, hooked: boolean) {
    super(root)
    this.#hooked = hooked
  }

  protected override hook(loaded: Parameters<SyncedFiles['hook']>[0]): void {
    if (this.#hooked) super.hook(loaded)
    const files = loaded.NODEFS as unknown as FileLayer
    const { write, fsync } = files.stream_ops
    files.stream_ops.write = (stream, ...rest) => {
      const name = files.realPath(stream.node)
      if (!this.#unsynced.has(name)) this.#unsynced.set(name, readFileSync(name))
      return write(stream, ...rest)
    }
    if (!fsync) return
    files.stream_ops.fsync = stream => {
      const answer = fsync(stream)
      this.#unsynced.delete(files.realPath(stream.node))
      return answer
    }
  }

  /** Everything so far has reached the disk in its own time. */
  settle(): void {
    this.#unsynced.clear()
  }

  /** What the disk holds if the power goes now. */
  cutPower(to: string): void {
    cpSync(this.rootDir, to, { recursive: true })
    for (const [name, synced] of this.#unsynced) {
      const kept = join(to, relative(this.rootDir, name))
      if (existsSync(kept)) writeFileSync(kept, synced)
    }
  }
}

describe('the embedded database', () => {
  const home = mkdtempSync(join(tmpdir(), 'fazhen-durable-'))
  const root = join(home, 'store')
  beforeAll(async () => {
    const { pglite } = await openDurable(root)
    await pglite.query('create table note (n int)')
    await pglite.close()
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('asks the disk for every commit, and for none when nothing was written', async () => {
    const { pglite, files } = await openDurable(root)
    const before = files.syncs
    for (let n = 1; n <= 10; n += 1) await pglite.query('insert into note values ($1)', [n])
    expect(files.syncs - before).toBe(10)
    await pglite.query('select count(*) from note')
    expect(files.syncs - before).toBe(10)
    await pglite.close()
  })

  test('does not start when a commit does not reach the disk', async () => {
    await expect(openDurable(root, name => new ForgetfulDisk(name, false))).rejects.toThrow(/^启动自检未通过：.*DATABASE_URL.*。$/)
  })

  test('loses nothing that it acknowledged in a power cut', async () => {
    const disk = new ForgetfulDisk(root, true)
    const { pglite } = await openDurable(root, () => disk)
    for (let n = 101; n <= 150; n += 1) await pglite.query('insert into note values ($1)', [n])
    const after = join(home, 'after-the-cut')
    disk.cutPower(after)
    await pglite.close()
    const { pglite: again } = await openDurable(after)
    expect((await again.query('select count(*)::int as kept from note where n > 100')).rows).toEqual([{ kept: 50 }])
    await again.close()
  })

  test('would lose all of it as PGlite comes, so the test above can fail', async () => {
    const bare = join(home, 'bare')
    cpSync(root, bare, { recursive: true })
    const disk = new ForgetfulDisk(bare, false)
    const pglite = await PGlite.create({ fs: disk })
    disk.settle()
    for (let n = 201; n <= 250; n += 1) await pglite.query('insert into note values ($1)', [n])
    const after = join(home, 'after-the-bare-cut')
    disk.cutPower(after)
    await pglite.close()
    const { pglite: again } = await openDurable(after)
    expect((await again.query('select count(*)::int as kept from note where n > 200')).rows).toEqual([{ kept: 0 }])
    await again.close()
  })

  test('makes the database anew when a first start was cut off half-way', async () => {
    const fresh = join(home, 'fresh')
    mkdirSync(`${fresh}.unfinished`)
    writeFileSync(join(`${fresh}.unfinished`, 'PG_VERSION'), '18')
    const { pglite } = await openDurable(fresh)
    expect((await pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pglite.close()
    expect(existsSync(`${fresh}.unfinished`)).toBe(false)
  })
})
