// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, daysBetween } from '../../law/law.ts'
import type { likely } from '../../contract/likely.ts'
import { likelySame } from '../../store/query/likely-same.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { placeName } from './place-name.ts'
import { readable } from './readable.ts'

/** 同一天登记, 相隔 12 天. */
function apart(one: Day, other: Day): string {
  const days = Math.abs(daysBetween(one, other))
  return days === 0 ? '同一天登记' : `相隔 ${days} 天`
}

export const likelyHandlers: HandlersOf<typeof likely> = {
  async likelySame({ town: id, matter }, visit) {
    const desk = await atDesk(visit, id)
    const { kind, row, withheld } = await readable(desk, matter)
    const found = await desk.ledger.within(tx => likelySame(tx, kind, row, { actor: desk.actor, withheld }))
    return {
      matters: found.map(({ row: other, same, near }) => ({
        id: other.id, number: other.number, title: other.title, stateLabel: kind.procedure.states[other.state] ?? other.state,
        village: placeName(desk.town, other.village_id), opened: other.opened,
        because: [...same.map(label => `${label}相同`), ...(near ? [`同村同类、事由相近，${apart(row.opened, other.opened)}`] : [])],
      })),
    }
  },
}
