// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Head } from '../chain.ts'
import type { Schema } from '../schema.ts'
import type { Commander } from './command.ts'
import { type Line, lineRow } from './line.ts'

/** Appends a line of the town's own, which is no matter's: a rule it has set, a year's holidays. The head is locked by this transaction. */
export async function appendOwn(
  tx: Transaction<Schema>, head: Head, says: Pick<Line, 'town' | 'kind' | 'command' | 'step' | 'day' | 'data'>, { actor, at }: Commander,
): Promise<Head> {
  const line: Line = {
    ...says, position: head.position + 1, matter: newId(), form: 1, sequence: 0, recorded: at.toISOString(), village: 0, by: actor.id,
    post: actor.posts[0]?.post ?? '', asked: '',
  }
  const { row, head: next } = lineRow(line, head)
  await tx.insertInto('entry').values(row).execute()
  await tx.updateTable('town_head').set({ position: next.position, hash: next.hash }).where('town_id', '=', says.town).execute()
  return next
}
