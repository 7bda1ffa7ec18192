// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Method } from '../../contract/contract.ts'
import { kinds } from '../../kinds/register.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { publicKeyOf } from '../../store/seal/town-key.ts'
import { Store } from '../../store/store.ts'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { openPaper } from '../attachments/papers.ts'
import { type Installation, installationOf } from '../installation.ts'
import type { Out } from '../machine/verb.ts'
import { backup } from './backup.ts'
import { openKeys, saveKeys } from './keys-file.ts'
import { restore } from './restore.ts'

let under: UnderTest
let directory: string
let archive: string
const out: Out = {
  line: async () => {},
  progress: () => {},
  file: async (path, pieces) => writeFile(path, Readable.from(pieces)),
}

beforeAll(async () => {
  under = await underTest()
  directory = await mkdtemp(join(tmpdir(), 'fazhen-backup-'))
  archive = join(directory, 'backup.tar.gz')
  const cookie = await signedIn(under.app, accountOf('justice-office').name)
  const paper = await ask(under.app, 'POST', `/api/towns/${town}/attachments?kind=dispute&name=a.txt`, {
    cookie,
    body: Buffer.from('协议'),
    headers: { 'content-type': 'text/plain' },
  })
  expect(paper.status).toBe(200)
  for (let n = 0; n < 5; n++)
    expect((await ask(under.app, 'POST', `/api/towns/${town}/steps`, { cookie, body: quarrel(`command-${n}`, { about: `第${n}件` }) })).status).toBe(
      200,
    )
  const { id, posts } = accountOf('party-office')
  await (
    await under.installation.store.ledger(town)
  ).filings.fillFigures({ command: 'fill', period: '2025-02' }, { actor: { id, posts }, at: under.clock.now })
  await readAtCounty()
  expect(await backup(under.installation, { out: archive }, out)).toBe(0)
})
afterAll(() => under.close())

/** A report read at the county, a comment on it, a wording learnt from it, a key registered. */
async function readAtCounty(): Promise<void> {
  const cookie = await signedIn(under.app, 'xian.sifa')
  const send = async <M extends Method, const P extends string>(method: M, path: P, body: unknown) =>
    (await ask(under.app, method, `/api/counties/1${path}`, { cookie, body })).body
  const { report } = await send('POST', '/reports?name=a.txt', Buffer.from('甲镇人民政府关于2024年法治政府建设情况的报告\n建成法治小屋3个。\n', 'utf8'))
  const { text, figures } = (await ask(under.app, 'GET', `/api/counties/1/reports/${report.id}`, { cookie })).body
  const { start, end } = figures[0]!
  await send('POST', `/reports/${report.id}/comments`, { start, end: [...text].length, text: '请核对', command: 'comment-1' })
  await send('POST', '/names', { report: report.id, start, end, label: '法治小屋' })
  await send('PUT', '/keys/12', { key: publicKeyOf(under.installation.store.master, 12) })
}

const empty = async (key = under.installation.store.master): Promise<Installation> =>
  installationOf(new Store(await openMemory(), kinds, key), await mkdtemp(join(tmpdir(), 'fazhen-restored-')))

const rowsOf = async ({ store }: Installation) => {
  const { db } = store.engine
  return {
    entries: await db.selectFrom('entry').selectAll().orderBy('position').execute(),
    matters: await db.selectFrom('matter').selectAll().orderBy('id').execute(),
    cells: await db
      .selectFrom('cell')
      .selectAll()
      .where('n', '<>', 0)
      .orderBy('figure')
      .orderBy('month')
      .orderBy('village_id')
      .orderBy('key')
      .execute(),
    tokens: await db.selectFrom('matter_token').selectAll().orderBy('matter_id').orderBy('field').orderBy('token').execute(),
    filings: await db.selectFrom('snapshot').selectAll().orderBy('position').execute(),
    reports: await db.selectFrom('read_report').selectAll().execute(),
    comments: await db.selectFrom('report_comment').selectAll().execute(),
    phrases: await db.selectFrom('figure_phrase').selectAll().execute(),
    keys: await db.selectFrom('town_key').selectAll().execute(),
    people: await db.selectFrom('user_post').selectAll().orderBy('user_id').orderBy('post').execute(),
  }
}

describe('a backup', () => {
  it('put into an empty place gives the same matters, cells and accounts, an unbroken chain, and the names', async () => {
    const restored = await empty()
    await restore(restored, archive, { withoutKeys: false }, out)
    const rows = await rowsOf(restored)
    expect(rows).toEqual(await rowsOf(under.installation))
    expect([rows.reports, rows.comments, rows.phrases, rows.keys].map(all => all.length)).toEqual([1, 1, 1, 1])
    const ledger = await restored.store.ledger(town)
    expect(await ledger.verify()).toMatchObject({ ok: true, entries: 6 })
    const [{ id } = { id: '' }] = await restored.store.engine.db.selectFrom('matter').select('id').execute()
    expect((await ledger.reveal(id)).parties).toEqual([{ name: '张某某', phone: '13800000000' }])
    const [paper] = await restored.store.engine.db.selectFrom('attachment').selectAll().execute()
    expect(Buffer.from(await openPaper(restored, paper!)).toString()).toBe('协议')
  })

  it('holds no name in clear and no key', async () => {
    const text = gunzipSync(await readFile(archive)).toString('utf8')
    expect(text).not.toContain('张某某')
    expect(text).not.toContain(Buffer.from(under.installation.store.master.bytes).toString('hex'))
  })

  const refused = async (path: string, installation?: Installation, options = { withoutKeys: false }) => {
    const into = installation ?? await empty()
    const sentence = await restore(into, path, options, out).then(() => '', (error: Error) => error.message)
    return { sentence, left: installation ? [] : (await rowsOf(into)).entries }
  }

  it('is refused where there are data', async () => {
    expect((await refused(archive, under.installation)).sentence).toContain('备份只能恢复到空的数据目录')
  })

  it('that was altered, cut off or is none is refused, and nothing is left', async () => {
    const bytes = await readFile(archive)
    const altered = gzipSync(Buffer.from(gunzipSync(bytes).toString('latin1').replaceAll('"post":"mayor"', '"post":"maior"'), 'latin1'))
    const cases: [Buffer, string][] = [
      [altered, '与备份时不一致'],
      [bytes.subarray(0, bytes.length - 300), '不完整'],
      [Buffer.from('nothing of the kind'), '不能读'],
    ]
    for (const [content, expected] of cases) {
      const path = join(directory, 'wrong.tar.gz')
      await writeFile(path, content)
      const { sentence, left } = await refused(path)
      expect([sentence.includes(expected) ? expected : sentence, left]).toEqual([expected, []])
    }
    expect((await refused(join(directory, 'absent'))).sentence).toContain('absent 这个文件')
  })

  it('with another key is refused, unless somebody says there is no other', async () => {
    const other = { bytes: Buffer.alloc(32, 1) }
    expect((await refused(archive, await empty(other))).sentence).toContain('密钥目录里的密钥不是这份备份的')
    expect((await refused(archive, await empty(other), { withoutKeys: true })).sentence).toBe('')
  })
})

describe('a backup of the keys', () => {
  it('opens with its passphrase only, and never over another key', async () => {
    const [from, to, file] = [join(directory, 'from'), join(directory, 'to'), join(directory, 'keys')]
    const { openMasterKey } = await import('../../store/seal/keys.ts')
    const key = await openMasterKey(from)
    await expect(saveKeys(from, file, 'too short')).rejects.toThrow('口令至少 12 个字')
    await saveKeys(from, file, '青山绿水千里江山如画今朝')
    await expect(openKeys(to, file, '青山绿水千里江山如画昨日')).rejects.toThrow('口令不对')
    await openKeys(to, file, '青山绿水千里江山如画今朝')
    expect((await openMasterKey(to)).bytes).toEqual(key.bytes)
    await openMasterKey(join(directory, 'third'))
    await expect(openKeys(join(directory, 'third'), file, '青山绿水千里江山如画今朝')).rejects.toThrow('已有另一把密钥')
  })
})
