// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { definitionOf, getKind, mayRead, periodOf, Refusal } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { openPaper } from '../attachments/papers.ts'
import { HttpFault } from '../http/fault.ts'
import type { Installation } from '../installation.ts'
import type { Reader } from '../report/annex.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { chainExcerpt } from './chain-excerpt.ts'
import { indexPage, minute, type PackedFile, type ToldFigure } from './index-page.ts'
import { type Paper, type ToldMatter, toldMatter } from './told-matter.ts'

/** What is put into a pack: figures of a period, matters, or both. */
export interface Chosen { figures: readonly string[]; period?: string | undefined; matters: readonly string[] }

export interface For {
  reader: Reader
  /** The name that stands on the pack. */
  by: string
  at: Date
  /** Personal values in clear, for who may see them; the look is logged before. */
  clear: boolean
}

type Here = Pick<Installation, 'store' | 'dataDirectory'>

const [mostMatters, mostBytes] = [200, 300 * 1024 * 1024]

/**
 * An evidence pack (证据包): one page in words, the files, the town's chain with what is needed to check it, and the check. Opens without
 * the system. It is written while it is read, one file at a time in memory. @throws Refusal
 */
export async function evidencePack(here: Here, ledger: Ledger, chosen: Chosen, asked: For): Promise<{ name: string; pieces: Readable }> {
  const { store } = here
  if (chosen.figures.length + chosen.matters.length === 0) throw new Refusal('请选要放进证据包的指标或者事项')
  if (chosen.matters.length > mostMatters) throw new Refusal(`一个证据包最多放 ${mostMatters} 件事项，现选了 ${chosen.matters.length} 件，请分批导出`)
  const figures: ToldFigure[] = []
  for (const code of chosen.figures) figures.push(await toldFigure(store, ledger, code, chosen.period, asked.reader))
  const matters: ToldMatter[] = []
  for (const id of new Set(chosen.matters)) {
    const told = await toldMatter(store, ledger, id, asked.reader, asked.clear)
    if (!told) throw new Refusal('所选事项中有的不存在，或者您的岗位不能查看，请刷新后重选')
    matters.push(told)
  }
  const zip = new JSZip()
  const files = await putFiles(zip, here, matters)
  const chain = await chainExcerpt(store, ledger, new Map(matters.map(({ id, withheld }) => [id, withheld])))
  const index = indexPage({
    town: ledger.town.name,
    marking: demonstrationOf([ledger.town]),
    by: asked.by,
    at: minute(asked.at),
    clear: asked.clear,
    figures,
    matters,
    files,
    chain,
  })
  const own = {
    'index.html': index,
    'chain.txt': chain.links,
    'lines.jsonl': chain.lines,
    'verify.mjs': await readFile(new URL('./verify.mjs', import.meta.url), 'utf8'),
  }
  for (const [path, text] of Object.entries(own)) zip.file(path, text)
  const listed = [
    ...Object.entries(own).map(([path, text]) => [sha256(text), path] as const),
    ...files.flatMap(file => ('path' in file ? [[file.sha256, file.path] as const] : [])),
  ]
  zip.file('files.txt', listed.map(([hash, path]) => `${hash}  ${path}\n`).join(''))
  for (const file of Object.values(zip.files)) file.date = asked.at
  // Wrapped: what the library gives is an old stream, which neither the web's streams nor `for await` take.
  const pieces = new Readable().wrap(zip.generateNodeStream({ type: 'nodebuffer', streamFiles: true, compression: 'DEFLATE' }))
  return { name: `${ledger.town.name}证据包${minute(asked.at).slice(0, 10)}.zip`, pieces }
}

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

async function toldFigure({ register }: Store, ledger: Ledger, code: string, asked: string | undefined, reader: Reader): Promise<ToldFigure> {
  if (!register.figures.has(code)) throw new Refusal(`没有“${code}”这个指标`)
  if (asked === undefined) throw new Refusal('请写明指标的期间，如 2025、2025-Q1 或 2025-03')
  const period = periodOf(asked)
  const [answer, traces] = [(await ledger.answers(period)).get(code)!, await ledger.trace(code, period)]
  const mine = traces.filter(({ matter }) => reader === 'machine' || mayRead(getKind(register, matter.kind), matter, reader))
  return {
    answer, definition: definitionOf(register, code), period: asked, unreadable: traces.length - mine.length,
    matters: mine.map(({ matter, number, title, day, n }) => ({ id: matter.id, number, title, day, n })),
  }
}

/**
 * Files lie by matter under their names; what is not given is listed with the reason. Each is opened once for its hash, which the first
 * page and the list have to name, and once more when its turn comes to be written.
 */
async function putFiles(zip: JSZip, here: Here, matters: readonly ToldMatter[]): Promise<PackedFile[]> {
  const files: PackedFile[] = []
  const whole = matters.filter(({ givesPapers }) => givesPapers).flatMap(({ papers }) => papers).reduce((sum, { bytes }) => sum + bytes, 0)
  if (whole > mostBytes) throw new Refusal(`所选事项的文件共 ${Math.ceil(whole / 1024 / 1024)} MB，超过一个证据包的 ${mostBytes / 1024 / 1024} MB，请分批导出`)
  for (const [at, { number, title, papers, givesPapers }] of matters.entries()) {
    for (const [n, paper] of papers.entries()) {
      const listed = { matter: number ?? title, name: paper.name, bytes: paper.bytes }
      const opened = givesPapers ? await openedOr(here, paper) : '可能含个人信息，未附'
      if (typeof opened === 'string') files.push({ ...listed, why: opened })
      else {
        const path = `files/${at + 1}-${n + 1}-${plainName(paper.name)}`
        zip.file(path, Readable.from(reopened(here, paper), { objectMode: false }))
        files.push({ ...listed, path, sha256: sha256(opened) })
      }
    }
  }
  return files
}

/** The file's bytes, read when they are asked for. */
async function* reopened(here: Here, paper: Paper): AsyncGenerator<Uint8Array> {
  yield Buffer.from(await openPaper(here, paper))
}

/** A file that is lost or altered is said to be so; the rest of the evidence goes out all the same. */
async function openedOr(here: Here, paper: Paper): Promise<Uint8Array | string> {
  try {
    return await openPaper(here, paper)
  } catch (error) {
    if (error instanceof HttpFault) return error.message
    throw error
  }
}

/** A name that every system can unpack. */
const plainName = (name: string): string => [...name.replace(/[\\/:*?"<>|]|\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/gu, '_')].slice(-80).join('')
