// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { beginning, type Break, endsAt, type Head, walk } from '../chain.ts'
import { filingChainKind } from '../filing/filed.ts'
import { verifyFilings } from '../filing/keep-filings.ts'
import type { Schema } from '../schema.ts'
import { type Line, lineOf } from './line.ts'

export interface Verified {
  entries: number
  ok: boolean
  broken?: Break
}

/** Column → the member of the line it was read off. */
const readings = {
  matter_id: 'matter', kind: 'kind', form: 'form', command: 'command', sequence: 'sequence', step: 'step', day: 'day', village_id: 'village',
  by_user: 'by', by_post: 'post', recorded: 'recorded', of_position: 'of',
} as const
type Column = keyof typeof readings

/** Walks the town's chain in pieces, holds the columns against the lines they were read off, the end against the town's head, and what was frozen against its hash. */
export async function verifyTown(tx: Transaction<Schema>, town: number): Promise<Verified> {
  let head: Head = beginning
  const filed: Line[] = []
  for (;;) {
    const rows = await tx
      .selectFrom('entry')
      .select(['position', 'line', 'hash', 'data', ...(Object.keys(readings) as Column[])])
      .where('town_id', '=', town)
      .where('position', '>', head.position)
      .orderBy('position')
      .limit(2000)
      .execute()
    if (rows.length === 0) break
    const walked = walk(rows, head)
    if (walked.broken) return { entries: walked.head.position, ok: false, broken: walked.broken }
    const strayed = rows.find(row => !readsAs(row))
    if (strayed)
      return {
        entries: strayed.position - 1,
        ok: false,
        broken: { position: strayed.position, how: 'changed', says: `第${strayed.position}条台账记录的列与登记时的内容不一致，已被改动。` },
      }
    head = walked.head
    filed.push(...rows.filter(row => row.kind === filingChainKind).map(lineOf))
  }
  const kept = await tx.selectFrom('town_head').select(['position', 'hash']).where('town_id', '=', town).executeTakeFirst()
  const broken = endsAt(head, kept ?? beginning) ?? await verifyFilings(tx, town, filed)
  return { entries: head.position, ok: !broken, ...(broken ? { broken } : {}) }
}

function readsAs(row: { line: string; data: Record<string, unknown> } & Record<Column, string | number | null>): boolean {
  const line = JSON.parse(row.line) as Record<string, unknown>
  const same = (Object.entries(readings) as [Column, string][]).every(([column, member]) => (line[member] ?? null) === row[column])
  return same && sorted(line.data) === sorted(row.data)
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** A place of the chain for who is not shown its line: the line's own hash, and the hash up to it. */
export interface Link {
  position: number
  ofLine: string
  hash: string
}

/** The town's chain from its first entry to its head, without a line of it. */
export async function chainLinks(tx: Transaction<Schema>, town: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select position, encode(sha256(convert_to(line, 'UTF8')), 'hex') as "ofLine", hash from entry
    where town_id = ${town} order by position`.execute(tx)
  return rows
}
