// SPDX-License-Identifier: MulanPSL-2.0
import type { Insertable } from 'kysely'
import { type Cell, contributions, type Entry, isFinal, type Kind, type Matter, titleOf } from '../../kernel/kernel.ts'
import { initialsOf } from '../query/initials.ts'
import type { ClockTable, MatterRow, MatterTable } from '../schema.ts'

/** A matter as it is kept: with its number, and the cells it counted for when it was last folded. */
export interface Kept {
  matter: Matter
  number: string | null
  counts: readonly Cell[]
}

/** The row of a matter. `revision` is how many entries it has; nothing in it depends on when it is written. */
export function matterRow(
  kind: Kind,
  town: number,
  { matter, number, counts }: Kept,
  entries: readonly Entry[],
  village: string,
): Insertable<MatterTable> {
  const title = titleOf(kind, matter, village)
  return {
    town_id: town,
    id: matter.id,
    kind: kind.id,
    number,
    title,
    initials: initialsOf(title),
    village_id: matter.village,
    state: matter.state,
    final: isFinal(kind, matter.state),
    voided: matter.voided,
    merged_into: matter.mergedInto ?? null,
    opened: matter.opened,
    last_day: matter.lastDay,
    updated: entries.at(-1)!.recorded,
    revision: entries.length,
    facts: JSON.stringify(matter.facts),
    on_days: JSON.stringify(matter.on),
    clocks: JSON.stringify(matter.clocks),
    taken: JSON.stringify({ by: matter.by, lately: matter.lately, links: matter.links }),
    counts: JSON.stringify(counts),
  }
}

/** The matter of a row, as the fold made it. */
export function matterOf(row: MatterRow): Matter {
  const { by, lately, links } = row.taken as unknown as Pick<Matter, 'by' | 'lately' | 'links'>
  return {
    id: row.id,
    kind: row.kind,
    village: row.village_id,
    state: row.state,
    voided: row.voided,
    ...(row.merged_into ? { mergedInto: row.merged_into } : {}),
    opened: row.opened,
    lastDay: row.last_day,
    facts: row.facts,
    on: row.on_days,
    lately,
    by,
    links,
    clocks: row.clocks as Matter['clocks'],
  }
}

export const clockRows = (kind: Kind, town: number, matter: Matter): Insertable<ClockTable>[] =>
  Object.entries(matter.clocks).map(([clock, running]) => ({
    town_id: town,
    matter_id: matter.id,
    clock,
    kind: kind.id,
    label: kind.procedure.clocks[clock]!.label,
    started: running.started,
    last: running.last ?? null,
    alarm: running.alarm ?? null,
    done: running.done ?? null,
    paused: running.paused ?? null,
    late: running.late ?? false,
    provisional: running.provisional ?? false,
    whose: kind.procedure.clocks[clock]!.whose,
    post: null,
    village_id: matter.village,
  }))

/** What the matter counts for. */
export const countsOf = (kind: Kind, matter: Matter): Cell[] => contributions(kind, matter)
