// SPDX-License-Identifier: MulanPSL-2.0
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, ask, quarrel, signedIn, town, type UnderTest, underTest } from '../app-under-test.ts'
import { layPaper } from '../attachments/papers.ts'
import { runVerb } from '../machine/verbs.ts'

const run = promisify(execFile)

let under: UnderTest
let justice: string
let dispute: string
let fair: string
beforeAll(async () => {
  under = await underTest()
  justice = await signedIn(under.app, accountOf('justice-office').name)
  const post = <const P extends string>(path: P, body: object, cookie = justice) =>
    ask(under.app, 'POST', `/api/towns/${town}${path}`, { cookie, body })
  dispute = (await post('/steps', quarrel('evidence-1'))).body.matter
  const entry = (await ask(under.app, 'GET', `/api/towns/${town}/matters/${dispute}`, { cookie: justice })).body.timeline[0]!.position
  expect((await post(`/matters/${dispute}/correct`, { of: entry, values: { about: '院墙占道' }, reason: '笔误', command: 'evidence-2' })).status).toBe(200)
  fair = (
    await post('/steps', {
      kind: 'legal-education-event',
      step: 'record',
      day: '2025-03-10',
      village: 0,
      command: 'evidence-3',
      data: { form: 'fair', venueType: 'market', place: '集镇广场', materials: 800, basis: 'estimated' },
    })
  ).body.matter
  await post('/steps', quarrel('evidence-4'))
  await attach(fair, '现场照片.jpg', '照片的内容')
  await attach(dispute, '协议书.docx', '有姓名的协议')
})
afterAll(() => under.close())

/** A paper of a matter, laid down as an upload lays it. */
async function attach(matter: string, name: string, text: string): Promise<void> {
  const { sha256, bytes, wrapped } = await layPaper(under.installation, (async function* () { yield Buffer.from(text) })())
  const row = {
    id: newId(),
    name,
    media_type: 'application/octet-stream',
    bytes,
    uploaded: under.clock.now.toISOString(),
    town_id: town,
    matter_id: matter,
    sha256,
    wrapped,
    by_user: accountOf('justice-office').id,
  }
  await (await under.installation.store.ledger(town)).within(tx => tx.insertInto('attachment').values(row).execute())
}

async function packOf(body: object, cookie = justice): Promise<Map<string, Buffer>> {
  const response = await under.app.request(`/api/towns/${town}/evidence.zip`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/zip')
  return unpacked(new Uint8Array(await response.arrayBuffer()))
}

async function unpacked(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes)
  return new Map(
    await Promise.all(
      Object.values(zip.files)
        .filter(file => !file.dir)
        .map(async file => [file.name, await file.async('nodebuffer')] as const),
    ),
  )
}

/** Lays the pack on the disk and runs its own check. */
async function verified(pack: ReadonlyMap<string, Buffer>): Promise<{ code: number; says: string }> {
  const place = await mkdtemp(join(tmpdir(), 'fazhen-evidence-'))
  for (const [path, bytes] of pack) {
    await mkdir(dirname(join(place, path)), { recursive: true })
    await writeFile(join(place, path), bytes)
  }
  return run(process.execPath, [join(place, 'verify.mjs')]).then(
    ({ stdout }) => ({ code: 0, says: stdout }),
    error => ({ code: error.code, says: error.stdout }),
  )
}

const looks = async () =>
  (await under.installation.store.ledger(town)).within(tx => tx.selectFrom('view_log').select(['matter_id', 'what']).orderBy('at').execute())

describe('an evidence pack', () => {
  it('tells its matters in words with their corrections, persons masked, and leaves out files that may name them', async () => {
    const before = (await looks()).length
    const pack = await packOf({ matters: [dispute, fair] })
    const page = pack.get('index.html')!.toString()
    expect(page).toContain('院墙占道')
    expect(page).toContain('对第1条“登记”作“更正”：理由：笔误；纠纷事由：院墙占道')
    expect(page).toContain('已更正')
    expect(page).toContain('***')
    expect(page).toContain('可能含个人信息，未附')
    expect(page).not.toMatch(/https?:|<script/)
    const whole = [...pack.values()].map(bytes => bytes.toString()).join('\n')
    for (const secret of ['张某某', '13800000000', '"sealed"', '"token"', '有姓名的协议']) expect(whole).not.toContain(secret)
    expect(pack.get('files/2-1-现场照片.jpg')!.toString()).toBe('照片的内容')
    expect((await looks()).slice(before)).toEqual([{ matter_id: dispute, what: 'evidence' }, { matter_id: fair, what: 'evidence' }])
  })

  it('can be checked by whoever has it, and shows what was changed in it', async () => {
    const pack = await packOf({ matters: [fair] })
    const { code, says } = await verified(pack)
    expect([code, says]).toEqual([0, expect.stringContaining('相符：文件 5 个；台账 4 条，其中 1 条附原文')])
    const kept = await (
      await under.installation.store.ledger(town)
    ).within(tx => tx.selectFrom('town_head').select('hash').where('town_id', '=', town).executeTakeFirstOrThrow())
    expect(says).toContain(kept.hash)

    const changed = (path: string, from: string, to: string) => new Map([...pack].map(([name, bytes]) => {
      if (name === path) expect(bytes.toString()).toContain(from)
      return [name, name === path ? Buffer.from(bytes.toString().replace(from, to)) : bytes]
    }))
    expect(await verified(changed('files/1-1-现场照片.jpg', '内容', '正文'))).toMatchObject({ code: 1, says: expect.stringContaining('现场照片.jpg 与清单不一致') })
    expect((await verified(changed('lines.jsonl', '集镇广场', '文化广场'))).says).toMatch(/第 \d+ 条台账的原文与链不一致/)
    const links = pack.get('chain.txt')!.toString()
    const second = links.split('\n')[1]!
    expect((await verified(changed('chain.txt', `${second}\n`, ''))).says).toMatch(/台账链缺第 2 条/)
    expect((await verified(changed('chain.txt', second.slice(2, 12), '0123456789'))).says).toMatch(/台账链在第 2 条断开/)
  })

  it('gives persons in clear to whom the post allows, with their files, after it is in the log', async () => {
    const pack = await packOf({ matters: [dispute], clear: true })
    expect(pack.get('index.html')!.toString()).toContain('张某某')
    expect(pack.get('files/1-1-协议书.docx')!.toString()).toBe('有姓名的协议')
    expect((await looks()).at(-1)).toEqual({ matter_id: dispute, what: 'evidence personal' })
    expect([...pack].filter(([name]) => name !== 'index.html').map(([, bytes]) => bytes.toString()).join('')).not.toContain('"sealed"')
  })

  it('tells a figure with its definition and matters, and each figure asked for is in the log', async () => {
    const code = [...under.installation.store.register.figures.keys()].find(each => each === 'mediation.mediated')!
    const page = (await packOf({ figures: [code], period: '2025' })).get('index.html')!.toString()
    expect(page).toContain(under.installation.store.register.figures.get(code)!.figure.label)
    expect(page).toMatch(/口径：.+/)
    expect((await looks()).at(-1)).toEqual({ matter_id: null, what: 'evidence mediation.mediated 2025' })
  })

  it('refuses in a sentence: nothing chosen, no period, no such figure, what the post may not see', async () => {
    const refused = async (body: object, cookie = justice) => {
      const answer = await ask(under.app, 'POST', `/api/towns/${town}/evidence.zip`, { cookie, body })
      return [answer.status, answer.refused.message] as const
    }
    expect(await refused({})).toEqual([409, '请选要放进证据包的指标或者事项'])
    expect((await refused({ figures: ['mediation.mediated'] }))[1]).toContain('请写明指标的期间')
    expect((await refused({ figures: ['no.such'], period: '2025' }))[1]).toBe('没有“no.such”这个指标')
    const village = await signedIn(under.app, accountOf('village').name)
    expect((await refused({ matters: [fair] }, village))[0]).toBe(404)
    expect((await refused({ matters: [newId()] }))[0]).toBe(404)
  })

  it('is written by the command line by number or id, persons masked', async () => {
    const files = new Map<string, Buffer>()
    const out = {
      line: async () => {}, progress: () => {},
      async file(path: string, pieces: AsyncIterable<Uint8Array>) {
        const all: Uint8Array[] = []
        for await (const piece of pieces) all.push(piece)
        files.set(path, Buffer.concat(all))
      },
    }
    const { number } = (await ask(under.app, 'GET', `/api/towns/${town}/matters/${dispute}`, { cookie: justice })).body
    const place = join(await mkdtemp(join(tmpdir(), 'fazhen-evidence-')), '证据.zip')
    await runVerb(
      'evidence',
      under.installation,
      { town: '甲镇', year: '2025', figure: 'mediation.mediated', matter: `${number ?? dispute},${fair}`, out: place },
      out,
    )
    const pack = await unpacked(files.get(place)!)
    expect((await verified(pack)).code).toBe(0)
    expect(pack.get('index.html')!.toString()).not.toContain('张某某')
    await expect(runVerb('evidence', under.installation, { town: '甲镇', out: place }, out)).rejects.toThrow('请写明 --figure')
    await expect(runVerb('evidence', under.installation, { town: '甲镇', matter: '没有的号', out: place }, out)).rejects.toThrow('甲镇没有编号为“没有的号”的事项')
    const log = (
      await Promise.all(
        (await import('node:fs'))
          .readdirSync(join(under.installation.dataDirectory, 'logs'))
          .map(name => readFile(join(under.installation.dataDirectory, 'logs', name), 'utf8')),
      )
    ).join('')
    expect(log).toContain('evidence {')
  })

  it('gives a file whatever it is called: rare characters, a number sign, the end of a line', async () => {
    const name = `${'𠮷'.repeat(50)}图#\u2028.jpg`
    await attach(fair, name, '另一张')
    const pack = await packOf({ matters: [fair] })
    const path = `files/1-2-${'𠮷'.repeat(50)}图#_.jpg`
    expect(pack.get(path)!.toString()).toBe('另一张')
    expect(pack.get('index.html')!.toString()).toContain(`href="${path.split('/').map(encodeURIComponent).join('/')}"`)
    expect((await verified(pack)).code).toBe(0)
    await attach(fair, `${'长'.repeat(80)}𠮷.jpg`, '第三张')
    expect([...(await packOf({ matters: [fair] })).keys()]).toContain(`files/1-3-${'长'.repeat(75)}𠮷.jpg`)
  })
})
