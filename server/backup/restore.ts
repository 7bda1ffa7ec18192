// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { Transaction } from 'kysely'
import { Refusal } from '../../kernel/kernel.ts'
import { Book } from '../../store/ledger/book.ts'
import { townsIn } from '../../store/ledger/open-towns.ts'
import { rebuildTown } from '../../store/ledger/rebuild.ts'
import { worldOf } from '../../store/ledger/settings.ts'
import { verifyTown } from '../../store/ledger/verify.ts'
import type { Schema } from '../../store/schema.ts'
import { unwrap } from '../../store/seal/keys.ts'
import type { Store } from '../../store/store.ts'
import { layDown } from '../attachments/files.ts'
import type { Installation } from '../installation.ts'
import { type Out } from '../machine/verb.ts'
import { type About, aboutName, backupForm, sumsName } from './backup.ts'
import { broughtForward, putBackFrom, readableForms } from './older-form.ts'
import { type Row, tables } from './tables.ts'
import { type TarFile, untar } from './tar.ts'

/**
 * 恢复: puts a backup into an empty installation in one transaction: rows back, every sum held, every chain walked, every matter
 * folded anew. @throws Refusal in one sentence, and nothing has changed, when any of it fails.
 */
export async function restore({ store, dataDirectory }: Installation, path: string, options: { withoutKeys: boolean }, out: Out): Promise<void> {
  await refuseUnlessEmpty(store)
  await access(path).catch(() => {
    throw new Refusal(`没有 ${path} 这个文件`)
  })
  await store.engine.db.transaction().execute(async tx => {
    await broughtForward(await readArchive(path, tx, dataDirectory, out), tx)
    if (!options.withoutKeys) await refuseWrongKey(tx, store)
    for (const town of await townsIn(tx)) await foldTown(tx, store, town, out)
  })
  store.townsChanged()
  await store.engine.tend()
}

async function refuseUnlessEmpty({ engine: { db } }: Store): Promise<void> {
  const unit = await db.selectFrom('org_unit').select('id').limit(1).executeTakeFirst()
  const user = await db.selectFrom('app_user').select('id').limit(1).executeTakeFirst()
  if (unit ?? user) throw new Refusal('这里已有数据，备份只能恢复到空的数据目录或空的数据库；请换一个目录，或先把原目录移走')
}

/** @returns the form of the archive */
async function readArchive(path: string, tx: Transaction<Schema>, dataDirectory: string, out: Out): Promise<number> {
  const sums: Record<string, string> = {}
  let form = backupForm
  let promised: Record<string, string> | undefined
  try {
    for await (const file of untar(createReadStream(path).pipe(createGunzip()))) {
      if (file.name === sumsName) promised = JSON.parse(await textOf(file, {})) as Record<string, string>
      else if (file.name.startsWith('attachments/')) await layAttachment(file, dataDirectory, sums)
      else if (file.name === aboutName) form = formOf(await textOf(file, sums), out)
      else await readRows(file, form, await textOf(file, sums), tx)
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`备份文件 ${path} 不能读：${isZip(error) ? '不是法镇的备份，或者已损坏、不完整' : (error as Error).message}`)
  }
  if (!promised) throw new Refusal(`备份文件 ${path} 不完整，没有恢复任何内容`)
  const wrong = [...new Set([...Object.keys(promised), ...Object.keys(sums)])].find(name => promised[name] !== sums[name])
  if (wrong) throw new Refusal(`备份文件 ${path} 里的 ${wrong} 与备份时不一致，没有恢复任何内容`)
  return form
}

/** What gunzip says of a file that is none, or ends too early. */
const isZip = (error: unknown): boolean =>
  error instanceof Error && /^Z_|header|unexpected end/i.test(`${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`)

/** @throws Refusal where this program cannot read it */
function formOf(text: string, out: Out): number {
  const { form, made, towns } = JSON.parse(text) as About
  if (!readableForms.includes(form)) throw new Refusal(`备份是第 ${form} 版格式，本程序读第 ${readableForms.join('、')} 版，请用做备份的那个版本恢复`)
  out.progress(`备份于 ${made}：${towns.map(town => town.name).join('、')}`)
  return form
}

async function readRows({ name }: TarFile, form: number, text: string, tx: Transaction<Schema>): Promise<void> {
  const table = tables.find(each => name.startsWith(`tables/${each.name}-`))
  if (!table) throw new Refusal(`备份里有不认识的内容 ${name}，请用做备份的那个版本恢复`)
  await putBackFrom(form, tx, table, text === '' ? [] : text.split('\n').map(line => JSON.parse(line) as Row))
}

async function textOf({ name, body }: TarFile, sums: Record<string, string>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  sums[name] = createHash('sha256').update(bytes).digest('hex')
  return bytes.toString('utf8')
}

async function layAttachment({ name, body }: TarFile, dataDirectory: string, sums: Record<string, string>): Promise<void> {
  sums[name] = (await layDown(dataDirectory, body)).sha256
}

async function refuseWrongKey(tx: Transaction<Schema>, { master }: Store): Promise<void> {
  const row = await tx.selectFrom('matter_key').select('wrapped').where('wrapped', 'is not', null).limit(1).executeTakeFirst()
  try {
    if (row?.wrapped) unwrap(master, row.wrapped)
  } catch {
    throw new Refusal('密钥目录里的密钥不是这份备份的，恢复后个人信息不能打开；请放好原来的密钥，或用 --keys 指明密钥备份，确实没有的用 --without-keys')
  }
}

async function foldTown(
  tx: Transaction<Schema>,
  { register, master, calendar }: Store,
  town: Awaited<ReturnType<typeof townsIn>>[number],
  out: Out,
): Promise<void> {
  const villages = new Map([[0, ''], ...town.villages.map(({ id, name }) => [id, name] as const)])
  const { entries, ok, broken } = await verifyTown(tx, town.id)
  if (!ok) throw new Refusal(`${town.name}的台账校验不符，没有恢复任何内容：${broken?.says ?? ''}`)
  const book = new Book(tx, { town: town.id, register, master, villages, world: await worldOf(tx, town.id, calendar) })
  const { matters } = await rebuildTown(book)
  out.progress(`${town.name}：${entries} 条台账记录校验完好，${matters} 件事项`)
}
