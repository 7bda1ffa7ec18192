// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { type Actor, type Clock, type Kind, type Register, type Step } from '../../kernel/kernel.ts'
import type { ClockRow, MatterRow, Schema } from '../schema.ts'
import { readableSql } from './list.ts'
import { some } from './condition-sql.ts'

export interface DueRow extends ClockRow {
  number: string | null
  title: string
  state: string
}

/**
 * Running clocks that the actor's posts can meet, by the office's alarm day; what has no date stands at the end.
 * A resident's window that has closed binds nobody any more and is left out. A clock is the actor's who may take one of the steps that end it, in the village the post is bound to.
 */
export async function dueFor(tx: Transaction<Schema>, register: Register, town: number, actor: Actor, today: Day, most = 200): Promise<DueRow[]> {
  const mine = [...register.kinds.values()].flatMap(kind => clocksOf(kind, actor))
  if (mine.length === 0) return []
  const { rows } = await sql<DueRow>`
    select c.*, m.number, m.title, m.state from clock c join matter m on m.town_id = c.town_id and m.id = c.matter_id
    where c.town_id = ${town} and c.done is null and not m.voided and m.merged_into is null and ${some(mine)}
      and (c.whose = 'office' or c.last >= ${today}::date)
    order by c.alarm asc nulls last, c.matter_id, c.clock limit ${most}`.execute(tx)
  return rows
}

function clocksOf(kind: Kind, actor: Actor): RawBuilder<boolean>[] {
  return Object.entries<Clock>(kind.procedure.clocks).flatMap(([name, clock]) => {
    const posts = new Set([clock.until].flat().flatMap(step => (kind.procedure.steps[step] as Step).by))
    const held = actor.posts.filter(each => posts.has(each.post))
    if (held.length === 0 || clock.advice) return []
    const village = held.some(each => each.village === 0) ? sql`true` : sql`c.village_id = any(${held.map(each => each.village)}::bigint[])`
    return [sql<boolean>`(c.kind = ${kind.id} and c.clock = ${name} and ${village} and ${readableSql(kind, actor)})`]
  })
}

/** Matters the person took a step in, or opened, newest first. */
export async function recentOf(tx: Transaction<Schema>, town: number, user: string, which: 'done' | 'opened', most = 30): Promise<MatterRow[]> {
  const mine = which === 'opened' ? sql`e.step <> 'correct' and e.day = m.opened and e.sequence = 0` : sql`true`
  const { rows } = await sql<MatterRow>`
    select m.* from matter m where m.town_id = ${town}
      and exists (select 1 from entry e where e.town_id = m.town_id and e.matter_id = m.id and e.by_user = ${user} and ${mine})
    order by m.updated desc, m.id desc limit ${most}`.execute(tx)
  return rows
}


/** How many limits run for the offices, post by post. */
export async function runningByPost(tx: Transaction<Schema>, town: number): Promise<{ post: string; n: number }[]> {
  const { rows } = await sql<{ post: string; n: number }>`
    select post, count(*)::int as n from clock where town_id = ${town} and done is null and post is not null and whose = 'office'
    group by post order by post`.execute(tx)
  return rows
}
