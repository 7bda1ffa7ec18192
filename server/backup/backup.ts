// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { placeOf } from '../attachments/files.ts'
import type { Installation } from '../installation.ts'
import { type Out, textOf, type Verb, whole } from '../machine/verb.ts'
import { pagesOf, type Row, tables } from './tables.ts'
import { tar, type TarFile } from './tar.ts'

/**
 * The shape of the archive; raised when one program could not read the other's. 2: a filing of elsewhere lies with its county (decision 014); 3: with
 * every return of it. */
export const backupForm = 3
export const aboutName = 'about.json'
export const sumsName = 'sums.json'

export interface About {
  form: number
  made: string
  towns: { id: number; name: string }[]
}

/** 备份: tables as they stood at one moment, the bytes of attachments, and a sum of every file; keys are no part of it. */
export const backup: Verb = async (installation, options, out) => {
  const path = textOf(options, 'out')
  await out.file(path, Readable.from(tar(contents(installation, out))).pipe(createGzip()) as AsyncIterable<Uint8Array>)
  out.progress(`已备份到 ${path}；密钥不在其中，须另行保管，否则恢复后个人信息不能打开`)
  return 0
}

async function* contents(installation: Installation, out: Out): AsyncGenerator<TarFile> {
  const sums: Record<string, string> = {}
  const towns = (await installation.store.towns()).map(({ id, name }) => ({ id, name }))
  const about: About = { form: backupForm, made: installation.now().toISOString(), towns }
  yield summed(textFile(aboutName, JSON.stringify(about)), sums)
  const attached = new Set<string>()
  for await (const file of tableFiles(installation, attached, out)) yield summed(file, sums)
  for (const sha256 of [...attached].sort()) {
    const place = placeOf(installation.dataDirectory, sha256)
    const found = await stat(place).catch(() => undefined)
    if (!found) out.progress(`附件 ${sha256} 的文件不在数据目录里，没有备份`)
    else yield summed({ name: `attachments/${sha256}`, bytes: found.size, body: createReadStream(place) }, sums)
  }
  yield textFile(sumsName, JSON.stringify(sums))
}

/**
 * Tables in one transaction, so that they are of one moment; the attachments they name never change and can follow later. While it
 * lasts the embedded engine, which has one connection, answers nobody else.
 */
async function* tableFiles({ store }: Installation, attached: Set<string>, out: Out): AsyncGenerator<TarFile> {
  const tx = await store.engine.db.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    for (const table of tables) {
      let page = 0
      for await (const rows of pagesOf(tx, table)) {
        if (table.name === 'attachment') for (const row of rows) attached.add(String(row.sha256))
        yield rowsFile(table.name, ++page, rows)
      }
      out.progress(`已读 ${table.name}`)
    }
  } finally {
    await tx.rollback().execute()
  }
}

const rowsFile = (table: string, page: number, rows: readonly Row[]): TarFile =>
  textFile(`tables/${table}-${String(page).padStart(6, '0')}.jsonl`, rows.map(row => JSON.stringify(row)).join('\n'))

function textFile(name: string, text: string): TarFile {
  const bytes = Buffer.from(text)
  return { name, bytes: bytes.byteLength, body: whole(bytes) }
}

/** The file with its SHA-256 noted once it has passed. */
const summed = (file: TarFile, sums: Record<string, string>): TarFile => ({ ...file, body: passing(file, sums) })

async function* passing({ name, body }: TarFile, sums: Record<string, string>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const piece of body) {
    hash.update(piece)
    yield piece
  }
  sums[name] = hash.digest('hex')
}
