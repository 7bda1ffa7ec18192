// SPDX-License-Identifier: MulanPSL-2.0
import type { Insertable } from 'kysely'
import type { Entry } from '../../kernel/kernel.ts'
import { append, canonical, type Head } from '../chain.ts'
import type { EntryTable } from '../schema.ts'

/** An entry with what the chain keeps beside it. */
export interface Line extends Entry {
  /** Place among the entries of one command, from 0. */
  sequence: number
  /** Keyed hash of what was asked: the same command with other contents is refused by it. */
  asked: string
  /** The number the step gave to the matter. */
  number?: string
}

/** The entry's row, chained to the head. */
export function lineRow(line: Line, head: Head): { row: Insertable<EntryTable>; head: Head } {
  const text = canonical(line)
  const next = append(head, text)
  const row: Insertable<EntryTable> = {
    town_id: line.town,
    position: line.position,
    matter_id: line.matter,
    kind: line.kind,
    form: line.form,
    command: line.command,
    sequence: line.sequence,
    step: line.step,
    day: line.day,
    village_id: line.village,
    by_user: line.by,
    by_post: line.post,
    recorded: line.recorded,
    data: JSON.stringify(line.data),
    of_position: line.of ?? null,
    line: text,
    hash: next.hash,
  }
  return { row, head: next }
}

/** The entry of a row: the line that was hashed, not the columns read off it. */
export const lineOf = (row: { line: string }): Line => JSON.parse(row.line) as Line
