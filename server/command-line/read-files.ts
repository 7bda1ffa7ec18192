// SPDX-License-Identifier: MulanPSL-2.0
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Audit, auditReport, type Reading, readReport, refuseTooLarge, textOfFile, UnreadableFile } from '../../reader/reader.ts'
import type { Options, Out } from '../machine/verb.ts'

/**
 * Reads or audits reports, one line a file. A file that cannot be read is told in one sentence and the others go on.
 * @returns 2 when any file could not be read
 */
export async function readFiles(verb: 'read' | 'audit', given: readonly string[], options: Options, out: Out): Promise<0 | 2> {
  const files = await filesOf(given)
  let unread = 0
  for (const [at, file] of files.entries()) {
    if (files.length > 10 && at % 10 === 0) out.progress(`已读 ${at} / ${files.length} 份`)
    try {
      const report = { id: idOf(file), text: await textOfFile(basename(file), await bytesOf(file)) }
      if (options.json) await out.line(JSON.stringify(verb === 'read' ? readReport(report) : auditReport(report)))
      else for (const line of verb === 'read' ? readingLines(file, readReport(report)) : auditLines(file, auditReport(report))) await out.line(line)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      unread++
      out.progress(`${file}：${error.message}`)
    }
  }
  return unread > 0 ? 2 : 0
}

/** A folder stands for the files in it, by name. */
async function filesOf(given: readonly string[]): Promise<string[]> {
  const found = await Promise.all(given.map(async path => {
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
    const within = await readdir(path, { withFileTypes: true })
    return within.filter(entry => entry.isFile() && !entry.name.startsWith('.')).map(entry => join(path, entry.name)).sort()
  }))
  return found.flat()
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const away = (): never => {
    throw new UnreadableFile('没有这个文件，或者没有权限读')
  }
  refuseTooLarge(basename(file), (await stat(file).catch(away)).size)
  return readFile(file).catch(away)
}

/** The file's name without its ending; a numbered seed, 003_ and sixteen hex digits, is seed-003. */
const idOf = (file: string): string => {
  const name = basename(file, extname(file))
  return /^\d{3}_[0-9a-f]{16}$/.test(name) ? `seed-${name.slice(0, 3)}` : name
}

const readingLines = (file: string, { figures, sections }: Reading): string[] => [
  `${file}：${sections.length} 个部分，${figures.length} 个数`,
  ...figures.map(({ text, value, unit, codes }) => `  ${text}\t${value}${unit}\t${codes.join('、')}`),
]

const auditLines = (file: string, { findings }: Audit): string[] => [
  `${file}：${findings.length === 0 ? '没有发现' : `${findings.length} 处`}`,
  ...findings.flatMap(({ message, sentences }) => [`  ${message}`, ...sentences.map(({ text }) => `    “${text}”`)]),
]
