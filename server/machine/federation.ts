// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type FilingKind, filingKinds, filingName, periodRefusal } from '../../kernel/kernel.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { registerKeyAt } from '../../store/county/taken.ts'
import { type Unit, unitOf } from '../../store/county/units.ts'
import { fingerprintOf, isPublicKey, publicKeyOf } from '../../store/seal/town-key.ts'
import type { Store, Town } from '../../store/store.ts'
import { submissionOf } from '../county/reports.ts'
import { federationFile, takeIn } from '../county/federation.ts'
import { giveBack } from '../county/give-back.ts'
import { onwardFile, onwardForm, onwardSaid, takeOnward } from '../county/onward.ts'
import { isRecall, isSlip, returnSlip, takeReturn } from '../county/return-slip.ts'
import { registerAbove } from '../county/units-above.ts'
import { machineUser } from '../handlers/user-names.ts'
import type { Installation } from '../installation.ts'
import { BadInput, type Options, type Out, textOf, type Verb, whole } from './verb.ts'

/** 报送文件: a submitted filing of this server's town, signed, for the county's server. */
export const federate: Verb = async (installation, options, out) => {
  if (options.county !== undefined) return handOn(installation, options, out)
  const { store } = installation
  const path = textOf(options, 'out')
  const { kind, period } = filingAsked(options)
  const town = await store.findTown(textOf(options, 'town'))
  const text = await federationFile(store, await store.ledger(town.id), kind, period, options.whole === true)
  await out.file(path, whole(Buffer.from(text, 'utf8')))
  const inside = options.whole === true ? '，里面有事项编号、经手人和退回意见，只供核对，不要外传' : ''
  out.progress(`已写 ${path}${inside}，签名公钥指纹 ${fingerprintOf(publicKeyOf(store.master, town.id))}`)
  return 0
}

/** 上报文件: what stands submitted of all towns of a unit, for the server of the one above. */
async function handOn({ store }: Installation, options: Options, out: Out): Promise<0> {
  const path = textOf(options, 'out')
  const { kind, period } = filingAsked(options)
  const unit = await unitNamed(store, textOf(options, 'county'))
  await out.file(path, whole(Buffer.from(await onwardFile(store, unit, kind, period), 'utf8')))
  out.progress(`已写 ${path}，签名公钥指纹 ${fingerprintOf(publicKeyOf(store.master, unit.id))}`)
  return 0
}

/** @throws BadInput */
function filingAsked(options: Options): { kind: FilingKind; period: string } {
  const [period, kind] = [textOf(options, 'period'), options.kind === undefined ? 'figures' : textOf(options, 'kind')]
  const known = Object.entries(filingKinds).map(([id, label]) => `${id}（${label}）`).join('、')
  if (!Object.hasOwn(filingKinds, kind)) throw new BadInput(`没有“${kind}”这种报送件，可选：${known}`)
  const wrong = periodRefusal(kind as FilingKind, period)
  if (wrong) throw new BadInput(wrong)
  return { kind: kind as FilingKind, period }
}

/** 接收: takes another server's file in, once however often: at the county what a town submitted, at the town what the county returned. */
export const takeInFile: Verb = async (installation, options, out) => {
  const path = textOf(options, 'file')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`读不到 ${path} 这个文件`)
  })
  if (text.startsWith(`{"form":"${onwardForm}"`)) return takeHandedOn(installation, text, options, out)
  return isSlip(text) ? takeSlip(installation, text, options, out) : takeFiling(installation, text, options, out)
}

async function takeFiling({ store, now }: Installation, text: string, options: Options, out: Out): Promise<0> {
  const county = await countyOf(store, codeIn(text))
  const { town, kind, kindLabel, period, hash, submitted, repeated, returned, opened } = await takeIn(store, county, text, {
    by: machineUser,
    at: now(),
  })
  const name = `${town.name}${filingName(kind, period)}`
  const again = `${name}以前已收过，没有重复接收${returned === null ? '' : '；这一份已经退回，镇里重新报送以后另行导出'}`
  if (options.json) await out.line(JSON.stringify({ town: town.name, period, kind: kindLabel, hash, submitted, repeated, returned, opened }))
  else if (opened) await out.line(`${name}的完整文件与以前收的一份核对一致，没有另外保存`)
  else await out.line(repeated ? again : `已接收${name}`)
  return 0
}

/** @returns 1 where a file was not taken */
async function takeHandedOn({ store, now }: Installation, text: string, options: Options, out: Out): Promise<0 | 1> {
  const code = /"unit":\{"code":"([^"]+)"/.exec(text)?.[1] ?? ''
  if (code === '') throw new BadInput('上报文件不完整，可能没有传完，没有接收；请让下级重新导出')
  const row = await store.engine.db.selectFrom('org_unit').select('parent_id').where('code', '=', code)
    .where('valid_to', 'is', null).executeTakeFirst()
  const upper = row?.parent_id ? await unitOf(store.engine.db, row.parent_id) : undefined
  if (!upper) throw new BadInput(`这台服务器上没有编码为 ${code} 的单位，或者它上面没有单位`)
  const told = await takeOnward(store, upper, text, { by: machineUser, at: now() })
  await out.line(options.json ? JSON.stringify({ ...told, unit: told.unit.name }) : onwardSaid(told))
  return told.refused.length > 0 ? 1 : 0
}

async function takeSlip({ store, now }: Installation, text: string, options: Options, out: Out): Promise<0> {
  const town = (await store.towns()).find(({ code }) => code === codeIn(text))
  if (!town) throw new BadInput(`这台服务器上没有退回单里的镇（${codeIn(text) || '没有写明'}）`)
  const { name, returned, by, comments, repeated, instead, recalled, kindLabel, period } =
    await takeReturn(store, await store.ledger(town.id), text, now())
  if (options.json) await out.line(JSON.stringify({ town: town.name, period, kind: kindLabel, returned, by, comments, repeated, instead, recalled }))
  else if (recalled) await out.line(`${town.name}${instead ?? (repeated ? `${name}的退回以前已撤回，没有重复接收` : `${name}的退回已由${by}撤回，仍是已报送，理由：${comments}`)}`)
  else if (instead) await out.line(`${town.name}${instead}：${comments}`)
  else await out.line(repeated ? `${town.name}${name}已经是退回的，没有重复接收` : `${town.name}${name}已退回，意见：${comments}`)
  return 0
}

/** 退回: the county sends a filing of another server's town back, and writes the slip for that server; without words the slip once more. */
export const giveBackFiling: Verb = async ({ store, now }, options, out) => {
  const { kind, period } = filingAsked(options)
  const path = textOf(options, 'out')
  const found = await store.findTown(textOf(options, 'town'))
  const county = await countyOf(store, found.code)
  const town = county.towns.find(({ id }) => id === found.id)!
  if (options.says !== undefined) {
    const [comments, filing] = [textOf(options, 'says'), await submissionOf(store, county, { town: town.id, kind, period })]
    if (!filing) throw new BadInput(`${town.name}还没有报送${filingName(kind, period)}，没有可以退回的`)
    // After a return that was taken back the same words are another return.
    const again = filing.recalled ? ` ${filing.recalled.at}` : ''
    const command = `give-back ${createHash('sha256').update(`${filing.hash} ${filing.submitted}${again} ${comments}`).digest('hex')}`
    const { toTown } = await giveBack({ store, county, post: 'county-office', who: { by: machineUser, at: now() } }, filing, { comments, command })
    if (toTown) {
      await out.line(`${town.name}${filingName(kind, period)}已退回，它的台账在这台服务器上，不用退回单`)
      return 0
    }
  }
  const text = await returnSlip(store, county, town, kind, period)
  await out.file(path, whole(Buffer.from(text, 'utf8')))
  const fingerprint = fingerprintOf(publicKeyOf(store.master, county.id))
  const done = isRecall(text) ? '的退回已撤回，撤回退回单' : '已退回，退回单'
  out.progress(`${town.name}${filingName(kind, period)}${done}已写 ${path}，交${town.name}的服务器用 take-in 接收；签名公钥指纹 ${fingerprint}`)
  return 0
}

/** 公钥: shows the key a town or a unit above it signs with here, or registers that of one whose server is another. */
export const townKey: Verb = async (installation, options, out) => {
  if (options.county !== undefined) return countyKey(installation, options, out)
  const { store, now } = installation
  const town = await store.findTown(textOf(options, 'town'))
  if (options.register === undefined) return showKey(town, publicKeyOf(store.master, town.id), options, out)
  const key = keyGiven(options)
  const county = await countyOf(store, town.code)
  const { desk } = county.towns.find(({ id }) => id === town.id)!
  await inUnit(store.engine, county, tx => registerKeyAt(tx, desk, town.id, key, { by: machineUser, at: now() }))
  out.progress(`已登记${town.name}的公钥，指纹 ${fingerprintOf(key)}`)
  return 0
}

async function countyKey({ store, now }: Installation, options: Options, out: Out): Promise<0> {
  const unit = await unitNamed(store, textOf(options, 'county'))
  if (options.register === undefined) return showKey(unit, publicKeyOf(store.master, unit.id), options, out)
  const key = keyGiven(options)
  const towns = options.town === undefined ? unit.towns : [await store.findTown(textOf(options, 'town'))]
  const who = { by: machineUser, at: now() }
  for (const town of towns) await registerAbove(store, town.id, unit.id, key, who)
  // Above it its key opens what it hands on.
  const parents = options.town === undefined ? await unitsOver(store, unit) : []
  for (const parent of parents) await inUnit(store.engine, parent, tx => registerKeyAt(tx, parent.id, unit.id, key, who))
  out.progress(`已在${[...towns, ...parents].map(({ name }) => name).join('、')}登记${unit.name}的公钥，指纹 ${fingerprintOf(key)}`)
  return 0
}

/** The units over one, the nearest first. */
async function unitsOver(store: Store, { id }: Unit): Promise<Unit[]> {
  const { db } = store.engine
  const row = await db.selectFrom('org_unit').select('parent_id').where('id', '=', id).executeTakeFirst()
  const parent = row?.parent_id ? await unitOf(db, row.parent_id) : undefined
  return parent ? [parent, ...await unitsOver(store, parent)] : []
}

async function showKey({ name }: Pick<Town, 'name'>, key: string, options: Options, out: Out): Promise<0> {
  await out.line(options.json ? JSON.stringify({ town: name, key, fingerprint: fingerprintOf(key) }) : `${name}的公钥 ${key}（指纹 ${fingerprintOf(key)}）`)
  return 0
}

function keyGiven(options: Options): string {
  const key = textOf(options, 'register').trim()
  if (!isPublicKey(key)) throw new BadInput('公钥应以 ed25519: 开头，后面 43 个字符，由对方用 town-key 命令取得')
  return key
}

const codeIn = (text: string): string => /"town":\{"code":"([^"]+)"/.exec(text)?.[1] ?? ''

/** The county of the town with the code; of a town without one the unit above it. @throws BadInput */
async function countyOf(store: Store, code: string): Promise<Unit> {
  const row = await store.engine.db.selectFrom('org_unit').select(['county_id', 'city_id', 'province_id'])
    .where('code', '=', code).where('level', '=', 'town').where('valid_to', 'is', null).executeTakeFirst()
  const above = row?.county_id ?? row?.city_id ?? row?.province_id
  const county = above ? await unitOf(store.engine.db, above) : undefined
  if (!county) throw new BadInput(code === '' ? '这不是镇级服务器导出的报送文件，或者没有传完' : `这台服务器上没有编码为 ${code} 的镇，或者它不属于任何县`)
  return county
}

/** A county, city or province by its name or code. @throws BadInput */
async function unitNamed(store: Store, text: string): Promise<Unit> {
  const rows = await store.engine.db.selectFrom('org_unit').select(['id', 'name', 'code']).where('level', 'in', ['county', 'city', 'province'])
    .where('valid_to', 'is', null).execute()
  const found = rows.filter(({ name, code }) => text === name || text === code)
  if (found.length !== 1) throw new BadInput(`没有“${text}”这个县，可选：${rows.map(({ name, code }) => `${name}（${code}）`).join('、')}`)
  return (await unitOf(store.engine.db, found[0]!.id))!
}
