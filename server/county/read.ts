// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import {
  againstLastYear, type Analysis, analyse, auditOf, type Finding, type Reading, readingOf, textOfFile, UnreadableFile,
} from '../../reader/reader.ts'
import type { KeptReading, ReadReport } from '../../store/county/read-reports.ts'
import type { UnitTown } from '../../store/county/units.ts'
import { limited } from '../http/body.ts'
import { HttpFault } from '../http/fault.ts'
import type { Visit } from '../http/visit.ts'
import type { NamedLexicon } from './lexicon.ts'

/** A finding with a key that stays when the report is read again. */
export type KeyedFinding = Finding & { key: string }

/** A report read and audited. */
export interface FreshReading extends KeptReading {
  reading: Reading
  findings: KeyedFinding[]
  analysis: Analysis
}

/** Reads and audits a text. */
export function readText(name: string, text: string, { lexicon, version }: NamedLexicon): FreshReading {
  const analysis = analyse({ id: name, text }, lexicon)
  return { analysis, reading: readingOf(analysis), findings: keyed(auditOf(analysis).findings), lexicon: version }
}

export const readingKept = ({ reading }: ReadReport): Reading => reading as Reading
export const findingsKept = ({ findings }: ReadReport): KeyedFinding[] => findings as KeyedFinding[]

/** Rule and sentences make the key; of two alike the second is told apart. */
export function keyed(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const base = createHash('sha256').update(JSON.stringify([finding.rule, finding.sentences.map(({ text }) => text)])).digest('hex').slice(0, 16)
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    return { ...finding, key: nth === 1 ? base : `${base}-${nth}` }
  })
}

/** What it makes of last year's. */
export const besideLastYear = (analysis: Analysis, last: Analysis): KeyedFinding[] => keyed(againstLastYear(analysis, last))

/** The bytes that were sent. @throws HttpFault 413 */
export async function bytesSent({ file }: Visit, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of limited(file.stream, limit, '文件')) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Characters beyond which a text is no annual report: ten times the longest that was seen. Longer ones would hold everybody up. */
const longestReport = 100_000

/** The text of a file. @throws HttpFault 400 in the reader's own sentence, or when it is far too long for a report */
export async function textSent(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const text = await textOfFile(name, bytes)
    if (text.length <= longestReport) return text
    throw new HttpFault(400, `“${name}”有 ${Math.round(text.length / 10_000)} 万字，不像一份年度报告（一般不到 1 万字），没有读入；请核对是否选错了文件`)
  } catch (error) {
    throw error instanceof UnreadableFile ? new HttpFault(400, error.message) : error
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What may stand before a town's name and is none of it: 城关镇 is another town than 关镇. */
const before = /(?:省|市|县|区|旗|州|盟|年|年度|关于|中共|报送|印发)$/

/** Towns of the register that a text's head or signature may mean by the name it says. */
export const townsNamed = (towns: readonly UnitTown[], said: string | null): UnitTown[] =>
  towns.filter(({ name }) => said === name || (said?.endsWith(name) && before.test(said.slice(0, -name.length))))

/** A town that a text calls itself: one of the register, or one of elsewhere, of which only the name is known. */
export interface NamedTown {
  id: number | null
  name: string
}

/** The town that a text calls itself; of several with that name the one it is put down to. Undefined where it says none. */
export function townCalled(towns: readonly UnitTown[], said: string | null, about: number | null): NamedTown | undefined {
  if (said === null) return undefined
  const named = townsNamed(towns, said)
  const { id, name } = named.find(each => each.id === about) ?? named[0] ?? { id: null, name: said }
  return { id, name }
}

/** The same where it is put down to another one. */
export function otherTownNamed(towns: readonly UnitTown[], said: string | null, about: number | null): NamedTown | undefined {
  const called = about === null ? undefined : townCalled(towns, said, about)
  return called?.id === about ? undefined : called
}

/** The town a report is of: the one its head names, else the one the file's name holds; undefined where the text is of elsewhere, or of several. */
export function townMeant(towns: readonly UnitTown[], said: string | null, file: string): UnitTown | undefined {
  const named = said === null ? towns.filter(({ name }) => file.includes(name)) : townsNamed(towns, said)
  return named.length === 1 ? named[0] : undefined
}

/** The year a report is of: the one its head names, else the one in the file's name. */
export const yearMeant = (said: number | null, file: string): number | null => said ?? (Number(/(?<!\d)(20\d\d)(?!\d)/.exec(file)?.[1] ?? 0) || null)

/** A piece of a text by code points. */
export const piece = (text: string, start: number, end: number): string => [...text].slice(start, end).join('')
