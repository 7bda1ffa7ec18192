// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, yearOf } from '../../law/law.ts'
import { type Actor, getKind, mayRead, type Matter, type Register } from '../../kernel/kernel.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { countSet } from '../../store/ledger/settings.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { Ledger } from '../../store/store.ts'

const capSetting = 'joint-inspection.yearly-cap'
/** Plans a month before or after can still be put together; the acts name no span. */
export const offeredWithin = 30

export interface SameObject {
  plans: readonly { row: MatterRow; matter: Matter; shared: readonly string[] }[]
  visited: readonly { entity: string; visits: number; last: Day }[]
  cap: number | null
}

interface Place { entity?: string }

const entitiesIn = ({ facts }: Pick<Matter, 'facts'>, table: 'intended' | 'objects'): string[] =>
  [...new Set(((facts[table] as readonly Place[] | undefined) ?? []).flatMap(({ entity }) => entity?.trim() || []))]

export const plannedOn = ({ facts, opened }: Matter): Day => (facts.plannedOn as Day | undefined) ?? opened

/** Other plans for an object of this inspection that the reader may read, and the visits its objects have had in the year of its day. */
export async function sameObject(ledger: Ledger, register: Register, inspection: Matter, actor: Actor): Promise<SameObject> {
  const kind = getKind(register, inspection.kind)
  const { from } = kind.procedure.steps[kind.combines!]!
  const here = [...new Set([...entitiesIn(inspection, 'intended'), ...entitiesIn(inspection, 'objects')])]
  const day = plannedOn(inspection)
  const { rows, cap } = await ledger.within(async tx => ({
    rows: await tx.selectFrom('matter').selectAll().where('town_id', '=', ledger.town.id).where('kind', '=', kind.id).where('id', '<>', inspection.id)
      .where('voided', '=', false).where('merged_into', 'is', null).where('last_day', '>=', `${yearOf(day) - 1}-01-01`).orderBy('opened').execute(),
    cap: await countSet(tx, ledger.town.id, capSetting, day),
  }))
  const others = rows.map(row => ({ row, matter: matterOf(row) }))
  return {
    plans: others
      .filter(({ matter }) => from.includes(matter.state) && isNear(plannedOn(matter), day) && mayRead(kind, matter, actor))
      .map(({ row, matter }) => ({ row, matter, shared: entitiesIn(matter, 'intended').filter(entity => here.includes(entity)) }))
      .filter(({ shared }) => shared.length > 0),
    visited: visitsOf(
      here,
      others.map(({ matter }) => matter),
      yearOf(day),
    ),
    cap: cap ?? null,
  }
}

const isNear = (one: Day, other: Day): boolean => addDays(other, -offeredWithin) <= one && one <= addDays(other, offeredWithin)

function visitsOf(entities: readonly string[], others: readonly Matter[], year: number): SameObject['visited'] {
  const visits = others.filter(({ on }) => on.visit !== undefined && yearOf(on.visit) === year)
  return entities.flatMap(entity => {
    const days = visits.filter(each => entitiesIn(each, 'objects').includes(entity)).map(({ on }) => on.visit!).sort()
    return days.length > 0 ? [{ entity, visits: days.length, last: days.at(-1)! }] : []
  })
}

/** The mandate of the plans put together: texts joined without repeats, objects without doubles. */
export function unitedPlan(all: readonly Matter[]): Record<string, unknown> {
  const texts = (name: string): string =>
    [
      ...new Set(
        all
          .flatMap(({ facts }) => String(facts[name] ?? '').split(/[、，,；;]/))
          .map(part => part.trim())
          .filter(Boolean),
      ),
    ].join('、')
  const rows = all.flatMap(({ facts }) => (facts.intended as readonly Place[] | undefined) ?? [])
  const intended = rows.filter((row, at) => rows.findIndex(other => other.entity?.trim() === row.entity?.trim()) === at)
  return Object.fromEntries(
    Object.entries({ departments: texts('departments'), items: texts('items'), intended }).filter(([, value]) => value.length > 0),
  )
}
