// SPDX-License-Identifier: MulanPSL-2.0
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tar, type TarFile, untar } from './tar.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* filesOf(contents: Readonly<Record<string, string>>): AsyncGenerator<TarFile> {
  for (const [name, text] of Object.entries(contents)) yield { name, bytes: Buffer.byteLength(text), body: pieces(Buffer.from(text), 7) }
}

async function joined(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of source) all.push(piece)
  return Buffer.concat(all)
}

const contents = { 'about.json': '{}', 'tables/entry-000001.jsonl': '甲镇\n'.repeat(200), empty: '', 'block.txt': 'x'.repeat(512) }

it.each([1, 100, 512, 100_000])('reads back what it wrote from pieces of %i bytes', async size => {
  const archive = await joined(tar(filesOf(contents)))
  const back: Record<string, string> = {}
  for await (const { name, body } of untar(pieces(archive, size))) back[name] = (await joined(body)).toString('utf8')
  expect(back).toEqual(contents)
})

it('is an archive that tar itself opens', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-tar-'))
  await writeFile(join(directory, 'a.tar'), await joined(tar(filesOf(contents))))
  execFileSync('tar', ['-xf', 'a.tar'], { cwd: directory })
  expect(await readFile(join(directory, 'tables/entry-000001.jsonl'), 'utf8')).toBe(contents['tables/entry-000001.jsonl'])
})

it('refuses an archive that is cut off, and what is none', async () => {
  const archive = await joined(tar(filesOf(contents)))
  const read = async (bytes: Uint8Array) => {
    for await (const { body } of untar(pieces(bytes, 64))) await joined(body)
  }
  await expect(read(archive.subarray(0, 1500))).rejects.toThrow('备份文件不完整')
  await expect(read(Buffer.alloc(2048, 'x'))).rejects.toThrow('这不是法镇的备份文件')
})
