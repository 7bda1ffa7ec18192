// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { type Citation, citationText, inForce, type Limit } from '../../law/law.ts'
import { type Clock, getKind, type Kind, mayRead, meets, openings, readable, type Step } from '../../kernel/kernel.ts'
import type { desk } from '../../contract/desk.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import type { MatterRow } from '../../store/schema.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { gapsOf } from './gaps.ts'
import { placeName } from './place-name.ts'

type Desk = z.input<typeof desk.desk.output>

export const deskHandlers: HandlersOf<typeof desk> = {
  async desk({ town }, visit) {
    const at = await atDesk(visit, town)
    const { register } = visit.installation.store
    const kinds = [...register.kinds.values()]
    return {
      today: visit.today,
      due: await dueOf(at, visit),
      done: await briefs(at, visit, 'done'),
      opened: await briefs(at, visit, 'opened'),
      gaps: await gapsOf(at, visit),
      openings: kinds.map(kind => ({ kind: kind.id, kindLabel: kind.label, steps: openings(kind, at.actor).map(step => ({ step, label: labelOf(kind, step) })) }))
        .filter(({ steps }) => steps.length > 0),
      ledgers: kinds.filter(kind => readable(kind, at.actor).length > 0).map(kind => ({ kind: kind.id, kindLabel: kind.label, shape: kind.shape })),
    }
  },
}

const labelOf = (kind: Kind, step: string): string => (kind.procedure.steps[step] as Step).label

/** What is read, so that residents' days gone by do not crowd out the office's, and what a desk shows of it. */
async function dueOf({ ledger, actor, town }: AtDesk, { installation: { store: { register } }, today }: Visit): Promise<Desk['due']> {
  const running = await ledger.due(actor, today)
  const rows = new Map((await ledger.rows([...new Set(running.map(row => row.matter_id))])).map(row => [row.id, row]))
  return running.map(row => {
    const kind = getKind(register, row.kind)
    const clock: Clock = kind.procedure.clocks[row.clock]!
    const cites = citesOf(clock, row.started, rows.get(row.matter_id))
    const stands = row.paused !== null
    return {
      matter: row.matter_id, kind: row.kind, kindLabel: kind.label, number: row.number, title: row.title, village: placeName(town, row.village_id),
      clock: row.clock, label: row.label, started: row.started, last: stands ? null : row.last, alarm: stands ? null : row.alarm, provisional: row.provisional,
      overdue: clock.whose === 'office' && !stands && row.last !== null && row.last < today, whose: clock.whose,
      cites: cites ? citationText(cites) : null, then: clock.then,
    }
  })
}

/** The article the clock goes by: of several versions the one in force when it started, of several cases the one the matter is. */
export function citesOf({ limit }: Clock, started: string, row: MatterRow | undefined): Citation | undefined {
  if (!isList(limit)) return limit.cites
  const cases = limit.filter(each => 'when' in each)
  if (cases.length === 0) return inForce(limit as readonly Limit[], started)?.cites
  return row && cases.find(each => meets(each.when, matterOf(row)))?.limit.cites
}

const isList = (limit: Clock['limit']): limit is Extract<Clock['limit'], readonly unknown[]> => Array.isArray(limit)

async function briefs({ ledger, actor, town, user }: AtDesk, { installation: { store: { register } } }: Visit, which: 'done' | 'opened'): Promise<Desk['done']> {
  const rows = await ledger.recent(user.id, which)
  return rows.flatMap(row => {
    const kind = getKind(register, row.kind)
    if (!mayRead(kind, matterOf(row), actor)) return []
    return [{
      matter: row.id, kind: row.kind, kindLabel: kind.label, number: row.number, title: row.title, state: row.state,
      stateLabel: kind.procedure.states[row.state] ?? row.state, village: placeName(town, row.village_id), lastDay: row.last_day,
    }]
  })
}
