// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { type Actor, type Kind, postFor, type Register, type Step } from '../../kernel/kernel.ts'
import type { MatterRow, Schema } from '../schema.ts'
import { some } from './condition-sql.ts'
import { readableSql } from './list.ts'

/** Steps of a kind that somebody waits for and the actor's posts may take. */
export const awaitedSteps = (kind: Kind, actor: Actor): [string, Step][] =>
  Object.entries<Step>(kind.procedure.steps).filter(([, step]) => step.awaited && postFor(step, undefined, actor) !== undefined)

/** Matters that stand before a step somebody waits for, no clock running on it; the newest first, so that what nobody ever answered does not hide it. */
export async function awaitingFor(tx: Transaction<Schema>, register: Register, town: number, actor: Actor, most = 50): Promise<MatterRow[]> {
  const mine = [...register.kinds.values()].flatMap(kind => awaitedSteps(kind, actor).map(([, step]) => standsBefore(kind, step, actor)))
  if (mine.length === 0) return []
  const { rows } = await sql<MatterRow>`
    select m.* from matter m where m.town_id = ${town} and not m.voided and m.merged_into is null and ${some(mine)}
    order by m.last_day desc, m.id desc limit ${most}`.execute(tx)
  return rows
}

function standsBefore(kind: Kind, { from, by }: Step, actor: Actor): RawBuilder<boolean> {
  const held = actor.posts.filter(({ post }) => by.includes(post))
  const village = held.some(each => each.village === 0) ? sql`true` : sql`m.village_id = any(${held.map(each => each.village)}::bigint[])`
  return sql<boolean>`(m.kind = ${kind.id} and m.state = any(${from === 'nothing' ? [] : [...from]}::text[]) and ${village} and ${readableSql(kind, actor)})`
}
