// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { openCounty } from '../../store/county/county-under-test.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { Store } from '../../store/store.ts'
import { type Installation, installationOf } from '../installation.ts'
import type { Out } from '../machine/verb.ts'
import { aboutName, backup, sumsName } from './backup.ts'
import { restore } from './restore.ts'
import { tar, type TarFile, untar } from './tar.ts'

const out: Out = { line: async () => {}, progress: () => {}, file: async (path, pieces) => writeFile(path, Readable.from(pieces)) }
const uuid = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`
const [city, county, town] = [8, 1, 12]

let directory: string
let from: Store
const stores: Store[] = []
const opened = async (): Promise<Installation> => {
  const store = new Store(await openMemory(), kinds, { bytes: Buffer.alloc(32, 7) })
  stores.push(store)
  return installationOf(store, directory, () => new Date('2026-11-22T08:00:00Z'))
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fazhen-older-'))
  from = (await opened()).store
  await openCounty(from.engine)
})
afterAll(() => Promise.all(stores.map(store => store.close())))

/** Rows as a program of form 1 kept them, added to what this one backs up: a year's two published reports, what the city took in. */
async function archive(form: number, pages: Record<string, object[]>): Promise<string> {
  const path = join(directory, `form-${form}.tar.gz`)
  await backup(installationOf(from, directory, () => new Date('2026-11-22T08:00:00Z')), { out: path }, out)
  const files: { name: string; text: string }[] = []
  for await (const { name, body } of untar(Readable.from([await readFile(path)]).pipe(createGunzip()))) {
    const pieces: Uint8Array[] = []
    for await (const piece of body) pieces.push(piece)
    const text = Buffer.concat(pieces).toString('utf8')
    if (name !== sumsName) files.push({ name, text: name === aboutName ? JSON.stringify({ ...JSON.parse(text), form }) : text })
  }
  for (const [table, rows] of Object.entries(pages))
    files.push({ name: `tables/${table}-000001.jsonl`, text: rows.map(row => JSON.stringify(row)).join('\n') })
  const sums = Object.fromEntries(files.map(({ name, text }) => [name, createHash('sha256').update(text).digest('hex')]))
  const all = [...files, { name: sumsName, text: JSON.stringify(sums) }].map(({ name, text }): TarFile =>
    ({ name, bytes: Buffer.byteLength(text), body: (async function* () { yield Buffer.from(text) })() }))
  await writeFile(path, Readable.from(tar((async function* () { yield* all })())).pipe(createGzip()))
  return path
}

const published = (n: number, name: string, received: string) => ({
  town_id: town, id: uuid(n), about_id: town, year: 2020, origin: 'published', kind: null, period: null, name, sha256: name, body: '', reading: {},
  findings: [], lexicon: '', received, by_user: '甲', returned: null, withdrawn: null, why: null,
})
const taken = (desk: number, hash: string) => ({
  town_id: desk, of_town: town, kind: 'figures', period: '2025', hash, submitted: '2026-02-10T02:00:00.000Z', published: null, body: {}, file: 'F',
  taken: '2026-02-11T02:00:00.000Z', by_user: '市甲',
})

it('a backup of the form before is put back as this program keeps it', async () => {
  const path = await archive(1, {
    read_report: [
      published(1, '中', '2026-01-02T00:00:00.000Z'),
      published(2, '旧', '2026-01-01T00:00:00.000Z'),
      published(3, '新', '2026-01-03T00:00:00.000Z'),
    ],
    town_key: [{ town_id: city, of_town: town, registered: '2026-01-01T00:00:00.000Z', public_key: 'key', by_user: '市甲' }],
    taken_filing: [taken(county, 'by both'), taken(city, 'by both'), taken(city, 'by the city')],
  })
  const into = await opened()
  await restore(into, path, { withoutKeys: true }, out)
  const { db } = into.store.engine
  expect(await db.selectFrom('read_report').select(['name', 'why', 'handed']).orderBy('received').execute()).toEqual([
    { name: '旧', why: '同一年另有一份较新的', handed: null }, { name: '中', why: '同一年另有一份较新的', handed: null },
    { name: '新', why: null, handed: null }])
  expect(await db.selectFrom('taken_filing').select(['town_id', 'hash', 'returned']).orderBy('hash').execute()).toEqual([
    { town_id: county, hash: 'by both', returned: null }, { town_id: county, hash: 'by the city', returned: null }])
  expect(await db.selectFrom('town_key').select(['town_id', 'of_town']).execute()).toEqual([{ town_id: county, of_town: town }])
})

it('a return of form 2 has its line, so that its slip is given out and it can be taken back', async () => {
  const returned = { first: null, returned: '2026-02-12T02:00:00.000Z', returned_by: '县甲', comments: '请核对' }
  const path = await archive(2, { taken_filing: [{ ...taken(county, 'back'), ...returned }] })
  const into = await opened()
  await restore(into, path, { withoutKeys: true }, out)
  expect(await into.store.engine.db.selectFrom('taken_filing').select(['hash', 'life']).execute())
    .toEqual([{ hash: 'back', life: [{ step: 'return', by: '县甲', at: '2026-02-12T02:00:00.000Z', says: '请核对' }] }])
})

it('one of a form nobody here knows is refused, and nothing is left', async () => {
  const into = await opened()
  await expect(restore(into, await archive(9, {}), { withoutKeys: true }, out)).rejects.toThrow('备份是第 9 版格式，本程序读第 1、2、3 版')
  expect(await into.store.engine.db.selectFrom('org_unit').select('id').execute()).toEqual([])
})
