// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { type Citation, citationText, dayText, inForce, type Limit } from '../../law/law.ts'
import { type Clock, getKind, type Kind, mayRead, meets, type OnDay, openings, openSteps, readable, type Step } from '../../kernel/kernel.ts'
import type { desk } from '../../contract/desk.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { awaitedSteps, awaitingFor } from '../../store/query/awaiting.ts'
import { initialsOf } from '../../store/query/initials.ts'
import { limitDocuments } from '../../store/query/limit-documents.ts'
import { opensMost } from '../../store/query/own-entries.ts'
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
    const used = await at.ledger.within(tx => opensMost(tx, town, at.user.id, visit.at))
    return {
      today: visit.today,
      due: await dueOf(at, visit),
      done: await briefs(at, visit, 'done'),
      opened: await briefs(at, visit, 'opened'),
      awaiting: await awaitingOf(at, visit),
      gaps: await gapsOf(at, visit),
      openings: kinds
        .map(kind => ({ kind: kind.id, kindLabel: kind.label, steps: openings(kind, at.actor).map(step => openingOf(kind, step, used)) }))
        .filter(({ steps }) => steps.length > 0),
      ledgers: kinds.filter(kind => readable(kind, at.actor).length > 0).map(kind => ({ kind: kind.id, kindLabel: kind.label, shape: kind.shape })),
    }
  },
}

const labelOf = (kind: Kind, step: string): string => (kind.procedure.steps[step] as Step).label

const openingOf = (kind: Kind, step: string, used: ReadonlyMap<string, number>) =>
  ({ step, label: labelOf(kind, step), initials: initialsOf(`${kind.label}${labelOf(kind, step)}`), used: used.get(`${kind.id}/${step}`) ?? 0 })

/** What is read, so that residents' days gone by do not crowd out the office's, and what a desk shows of it. */
async function dueOf({ ledger, actor, town }: AtDesk, { installation: { store: { register } }, today }: Visit): Promise<Desk['due']> {
  const running = await ledger.due(actor, today)
  const rows = new Map((await ledger.rows([...new Set(running.map(row => row.matter_id))])).map(row => [row.id, row]))
  const documents = await ledger.within(tx => limitDocuments(tx, town.id))
  return running.map(row => {
    const kind = getKind(register, row.kind)
    const clock: Clock = kind.procedure.clocks[row.clock]!
    const limit = limitOf(clock, row.started, rows.get(row.matter_id))
    const stands = row.paused !== null
    return {
      matter: row.matter_id,
      kind: row.kind,
      kindLabel: kind.label,
      number: row.number,
      title: row.title,
      village: placeName(town, row.village_id),
      clock: row.clock,
      label: row.label,
      started: row.started,
      last: stands ? null : row.last,
      alarm: stands ? null : row.alarm,
      provisional: row.provisional,
      overdue: clock.whose === 'office' && !stands && row.last !== null && row.last < today,
      whose: clock.whose,
      cites: basisOf(limit, row.started, documents),
      then: clock.then,
    }
  })
}

/** The limit the clock goes by: of several versions the one in force when it started, of several cases the one the matter is. */
function limitOf({ limit }: Clock, started: string, row: MatterRow | undefined): Limit | OnDay | undefined {
  if (!isList(limit)) return limit
  const cases = limit.filter(each => 'when' in each)
  if (cases.length === 0) return inForce(limit as readonly Limit[], started)
  return row && cases.find(each => meets(each.when, matterOf(row)))?.limit
}

/** The article the clock goes by. */
export const citesOf = (clock: Clock, started: string, row: MatterRow | undefined): Citation | undefined => limitOf(clock, started, row)?.cites

/** Its article; of a local limit the town's own document beside it, as of the day the clock started. */
function basisOf(limit: Limit | OnDay | undefined, started: string, documents: Awaited<ReturnType<typeof limitDocuments>>): string | null {
  const article = limit?.cites ? citationText(limit.cites) : ''
  const local = limit && 'local' in limit && limit.local !== undefined ? documents(limit.local, started) : undefined
  const own = local ? `本镇规定：${local.document}（${dayText(local.from)}起）` : ''
  return [article, own].filter(Boolean).join('；') || null
}

/** What somebody waits for: the steps the actor could take at once, by matter. */
async function awaitingOf({ ledger, actor, town }: AtDesk, { installation: { store: { register } } }: Visit): Promise<Desk['awaiting']> {
  const rows = await ledger.within(tx => awaitingFor(tx, register, town.id, actor))
  return rows.flatMap(row => {
    const kind = getKind(register, row.kind)
    const open = new Set(openSteps(kind, matterOf(row), actor, register.posts).filter(step => step.open).map(({ step }) => step))
    const [step] = awaitedSteps(kind, actor).filter(([name]) => open.has(name))
    return step ? [{ ...briefOf(kind, row, town), step: step[0], stepLabel: step[1].label }] : []
  })
}

const isList = (limit: Clock['limit']): limit is Extract<Clock['limit'], readonly unknown[]> => Array.isArray(limit)

async function briefs(
  { ledger, actor, town, user }: AtDesk,
  {
    installation: {
      store: { register },
    },
  }: Visit,
  which: 'done' | 'opened',
): Promise<Desk['done']> {
  const rows = await ledger.recent(user.id, which)
  return rows.flatMap(row => {
    const kind = getKind(register, row.kind)
    if (!mayRead(kind, matterOf(row), actor)) return []
    return [briefOf(kind, row, town)]
  })
}

const briefOf = (kind: Kind, row: MatterRow, town: AtDesk['town']) => ({
  matter: row.id, kind: row.kind, kindLabel: kind.label, number: row.number, title: row.title, state: row.state,
  stateLabel: kind.procedure.states[row.state] ?? row.state, village: placeName(town, row.village_id), lastDay: row.last_day,
})
