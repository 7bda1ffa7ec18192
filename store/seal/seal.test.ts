// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { specimens } from '../../conformance/specimen-kind/register.ts'
import { type Sealed, yearPeriod } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import { openMemory } from '../engine/memory.ts'
import { type Ledger, Store, type TakeStep } from '../store.ts'
import { decrypt, encrypt, newKey, openMasterKey, seal, tokensOf, unwrap } from './keys.ts'
import { hasPersonal, overPersonal, sealedIn } from './sealed-data.ts'

const master = { bytes: randomBytes(32) }

describe('keys', () => {
  it('open what they sealed, and nothing that was altered or sealed under another', () => {
    const { key, wrapped } = newKey(master)
    expect(unwrap(master, wrapped).equals(key)).toBe(true)
    const sealed = encrypt(key, '张某甲')
    expect(decrypt(key, sealed)).toBe('张某甲')
    expect(encrypt(key, '张某甲')).not.toBe(sealed)
    const altered = Buffer.from(sealed, 'base64url')
    altered[altered.length - 1]! ^= 1
    expect(() => decrypt(key, altered.toString('base64url'))).toThrow()
    expect(() => decrypt(newKey(master).key, sealed)).toThrow()
    expect(() => unwrap({ bytes: randomBytes(32) }, wrapped)).toThrow()
  })

  it('give equal tokens to equal people of one town, whatever the width and space of the letters', () => {
    const token = tokensOf(master, 1)
    expect(token('张 某甲')).toBe(token('张某甲'))
    expect(token('ＡＢ１')).toBe(token('ab1'))
    expect(token('张某乙')).not.toBe(token('张某甲'))
    expect(tokensOf(master, 2)('张某甲')).not.toBe(token('张某甲'))
    expect(tokensOf({ bytes: randomBytes(32) }, 1)('张某甲')).not.toBe(token('张某甲'))
  })

  it('are made once, for their owner only, and a damaged file is said to be one', async () => {
    const home = join(await mkdtemp(join(tmpdir(), 'fazhen-seal-')), 'keys')
    const made = await openMasterKey(home)
    expect((await openMasterKey(home)).bytes.equals(made.bytes)).toBe(true)
    expect((await stat(join(home, 'master.key'))).mode & 0o777).toBe(0o600)
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    await writeFile(join(home, 'master.key'), 'short')
    await expect(openMasterKey(home)).rejects.toThrow('已损坏，应为 64 位十六进制字符；请用密钥备份恢复')
    await rm(home, { recursive: true })
  })
})

describe('personal values in the data of a step', () => {
  const fields = specimen.procedure.fields
  const data = { subject: '界址', phone: '123', applicant: '', items: [{ name: '甲', who: '张某' }, { who: '李某' }] }
  it('are found wherever they stand, in rows too, and nothing else is touched', () => {
    expect(overPersonal(fields, data, value => `<${String(value)}>`)).toEqual({
      subject: '界址',
      phone: '<123>',
      applicant: '',
      items: [{ name: '甲', who: '<张某>' }, { who: '<李某>' }],
    })
    expect([hasPersonal(fields, data), hasPersonal(fields, { subject: '界址', applicant: '' })]).toEqual([true, false])
  })

  it('are listed with the field they stand in', () => {
    const { key } = newKey(master)
    const token = tokensOf(master, 1)
    const facts = overPersonal(fields, data, value => seal(key, token, String(value)))
    expect(sealedIn(fields, facts)).toEqual([
      { field: 'phone', token: token('123') },
      { field: 'items.who', token: token('张某') },
      { field: 'items.who', token: token('李某') },
    ])
  })
})

describe('a matter whose personal values are destroyed', () => {
  let engine: Engine
  let ledger: Ledger
  const by = commander(specimens)
  const received: TakeStep = {
    command: 'received', kind: 'specimen', step: 'receive', day: '2024-03-29', village: 0,
    data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-29', applicant: '张某甲', phone: '13000000000', account: '经过' },
  }
  beforeAll(async () => {
    engine = await openMemory()
    ledger = await openTown(engine, new Store(engine, specimens, master), 100)
  })
  afterAll(() => engine.close())

  it('holds none of them in clear anywhere', async () => {
    const { matter } = await ledger.run(received, by)
    const kept = JSON.stringify([
      await engine.db.selectFrom('entry').selectAll().execute(),
      await engine.db.selectFrom('matter').selectAll().execute(),
      await engine.db.selectFrom('cell').selectAll().execute(),
      await engine.db.selectFrom('outbox').selectAll().execute(),
      await engine.db.selectFrom('matter_token').selectAll().execute(),
    ])
    for (const value of ['张某甲', '13000000000', '经过']) expect(kept).not.toContain(value)
    expect(await ledger.reveal(matter)).toMatchObject({ applicant: '张某甲', phone: '13000000000', account: '经过', subject: '界址' })
  })

  it('tells the same person in two matters without opening either', async () => {
    await ledger.run({ ...received, command: 'again', data: { ...received.data, applicant: '张 某甲' } }, by)
    expect((await ledger.answers(yearPeriod(2024))).get('specimen.applicants')?.value).toBe(1)
  })

  it('reads 已销毁, and chain, figures and rebuild hold', async () => {
    const { matter } = await ledger.run(received, by)
    const before = await ledger.answers(yearPeriod(2024))
    await engine.db.updateTable('matter_key').set({ wrapped: null, erased: '2024-12-31T08:00:00Z' }).where('matter_id', '=', matter).execute()
    expect(await ledger.reveal(matter)).toMatchObject({ applicant: '已销毁', phone: '已销毁', account: '已销毁', subject: '界址' })
    expect(await ledger.verify()).toEqual({ entries: 2, ok: true })
    expect(await ledger.rebuild()).toMatchObject({ same: true })
    expect(await ledger.answers(yearPeriod(2024))).toEqual(before)
  })

  it('takes no personal value any more, and says why', async () => {
    const { matter, position } = await ledger.run(received, by)
    await expect(
      ledger.run({ command: 'late-name', matter, step: 'correct', of: position, values: { phone: '13800000001' }, reason: '补登' }, by),
    ).rejects.toThrow('本件的个人信息已依规销毁，不能再登记个人信息')
    const { token } = (await ledger.read(matter))!.matter.facts.applicant as Sealed
    expect(token).toHaveLength(22)
  })
})
