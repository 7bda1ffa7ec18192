// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { type FilingKind, filingKinds } from '../../kernel/kernel.ts'
import { registerKey } from '../../store/county/desk.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { type Unit, unitOf } from '../../store/county/units.ts'
import { fingerprintOf, isPublicKey, publicKeyOf } from '../../store/seal/town-key.ts'
import type { Store } from '../../store/store.ts'
import { federationFile, takeIn } from '../county/federation.ts'
import { machineUser } from '../handlers/user-names.ts'
import { BadInput, textOf, type Verb, whole } from './verb.ts'

/** 报送文件: a submitted filing of this server's town, signed, for the county's server. */
export const federate: Verb = async ({ store }, options, out) => {
  const [period, path] = [textOf(options, 'period'), textOf(options, 'out')]
  const kind = options.kind === undefined ? 'figures' : textOf(options, 'kind')
  const known = Object.entries(filingKinds).map(([id, label]) => `${id}（${label}）`).join('、')
  if (!(kind in filingKinds)) throw new BadInput(`没有“${kind}”这种报送件，可选：${known}`)
  const town = await store.findTown(textOf(options, 'town'))
  const text = await federationFile(store, await store.ledger(town.id), kind as FilingKind, period)
  await out.file(path, whole(Buffer.from(text, 'utf8')))
  out.progress(`已写 ${path}，签名公钥指纹 ${fingerprintOf(publicKeyOf(store.master, town.id))}`)
  return 0
}

/** 接收: takes another server's file in, once however often. */
export const takeInFile: Verb = async ({ store, now }, options, out) => {
  const path = textOf(options, 'file')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`读不到 ${path} 这个文件`)
  })
  const county = await countyOf(store, codeIn(text))
  const { town, kindLabel, period, hash, submitted, repeated } = await takeIn(store, county, text, { by: machineUser, at: now() })
  if (options.json) await out.line(JSON.stringify({ town: town.name, period, kind: kindLabel, hash, submitted, repeated }))
  else await out.line(repeated ? `${town.name}${period}${kindLabel}以前已收过，没有重复接收` : `已接收${town.name}${period}${kindLabel}`)
  return 0
}

/** 公钥: shows the key a town of this server signs with, or registers that of a town whose ledger is elsewhere. */
export const townKey: Verb = async ({ store, now }, options, out) => {
  const town = await store.findTown(textOf(options, 'town'))
  if (options.register === undefined) {
    const key = publicKeyOf(store.master, town.id)
    await out.line(options.json ? JSON.stringify({ town: town.name, key, fingerprint: fingerprintOf(key) })
      : `${town.name}的公钥 ${key}（指纹 ${fingerprintOf(key)}）`)
    return 0
  }
  const key = textOf(options, 'register').trim()
  if (!isPublicKey(key)) throw new BadInput('公钥应以 ed25519: 开头，后面 43 个字符，由镇里用 town-key 命令取得')
  const county = await countyOf(store, town.code)
  await inUnit(store.engine, county, tx => registerKey(tx, county.id, town.id, key, { by: machineUser, at: now() }))
  out.progress(`已登记${town.name}的公钥，指纹 ${fingerprintOf(key)}`)
  return 0
}

const codeIn = (text: string): string => /"town":\{"code":"([^"]+)"/.exec(text)?.[1] ?? ''

/** The county of the town with the code. @throws BadInput */
async function countyOf(store: Store, code: string): Promise<Unit> {
  const row = await store.engine.db.selectFrom('org_unit')
    .select('county_id').where('code', '=', code).where('level', '=', 'town').where('valid_to', 'is', null).executeTakeFirst()
  const county = row?.county_id ? await unitOf(store.engine.db, row.county_id) : undefined
  if (!county) throw new BadInput(code === '' ? '这不是镇级服务器导出的报送文件' : `这台服务器上没有编码为 ${code} 的镇，或者它不属于任何县`)
  return county
}
