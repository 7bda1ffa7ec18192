// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { beginning, type Break, endsAt, type Head, walk } from '../chain.ts'
import type { Schema } from '../schema.ts'

export interface Verified {
  entries: number
  ok: boolean
  broken?: Break
}

const readings = ['matter_id', 'kind', 'step', 'day', 'by_user', 'command'] as const

/** Walks the town's chain in pieces, holds the columns against the lines they were read off, and the end against the town's head. */
export async function verifyTown(tx: Transaction<Schema>, town: number): Promise<Verified> {
  let head: Head = beginning
  for (;;) {
    const rows = await tx.selectFrom('entry').select(['position', 'line', 'hash', 'data', ...readings]).where('town_id', '=', town)
      .where('position', '>', head.position).orderBy('position').limit(2000).execute()
    if (rows.length === 0) break
    const walked = walk(rows, head)
    if (walked.broken) return { entries: walked.head.position, ok: false, broken: walked.broken }
    const strayed = rows.find(row => !readsAs(row))
    if (strayed) return { entries: strayed.position - 1, ok: false, broken: { position: strayed.position, how: 'changed', says: `第${strayed.position}条台账记录的列与登记时的内容不一致，已被改动。` } }
    head = walked.head
  }
  const kept = await tx.selectFrom('town_head').select(['position', 'hash']).where('town_id', '=', town).executeTakeFirst()
  const broken = endsAt(head, kept ?? beginning)
  return { entries: head.position, ok: !broken, ...(broken ? { broken } : {}) }
}

function readsAs(row: { line: string; data: Record<string, unknown> } & Record<(typeof readings)[number], string>): boolean {
  const line = JSON.parse(row.line) as { matter: string; kind: string; step: string; day: string; by: string; command: string; data: unknown }
  const same = line.matter === row.matter_id && line.kind === row.kind && line.step === row.step && line.day === row.day && line.by === row.by_user && line.command === row.command
  return same && sorted(line.data) === sorted(row.data)
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)
