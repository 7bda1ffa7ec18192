// SPDX-License-Identifier: MulanPSL-2.0
import type { visits } from '../../contract/visits.ts'
import { getKind } from '../../kernel/kernel.ts'
import type { Command } from '../../store/store.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { notFound } from '../http/fault.ts'
import { offeredWithin, plannedOn, sameObject, unitedPlan } from '../visits/same-object.ts'
import { type Readable, readable } from './readable.ts'
import { orLogged } from './refusals.ts'

export const visitHandlers: HandlersOf<typeof visits> = {
  async sameObject({ town, matter: id }, visit) {
    const desk = await atDesk(visit, town)
    const { register } = visit.installation.store
    const { matter } = await inspection(desk, id)
    const { plans, visited, cap } = await sameObject(desk.ledger, register, matter, desk.actor)
    const { states } = getKind(register, matter.kind).procedure
    return {
      window: offeredWithin, visited: visited.map(each => ({ ...each })), cap,
      plans: plans.map(({ row, matter: plan, shared }) => ({
        matter: row.id, title: row.title, stateLabel: states[row.state] ?? row.state, plannedOn: plannedOn(plan),
        departments: String(plan.facts.departments ?? ''), items: String(plan.facts.items ?? ''), shared: [...shared],
      })),
    }
  },
  async combineInspections({ town, matter: id, others, day, command }, visit) {
    const desk = await atDesk(visit, town)
    const { matter, kind } = await inspection(desk, id)
    const step = kind.combines!
    const plans = await Promise.all(others.map(async other => (await inspection(desk, other)).matter))
    const reason = `合并为一次检查：${matter.facts.plannedOn ? String(matter.facts.plannedOn) : matter.opened}`
    const commander = commanderOf(desk, visit)
    const commands: Command[] = [
      { command, kind: kind.id, matter: id, step, day, data: { combined: others, ...unitedPlan([matter, ...plans]) } },
      ...others.map((other, at): Command => ({ command: `${command} ${at + 1}`, matter: other, step: 'merge', into: id, reason })),
    ]
    await orLogged(desk, visit, { kind: kind.id, matter: id, step }, () => desk.ledger.runAll(commands.map(each => ({ command: each, commander }))))
    return { matter: id, combined: others.length }
  },
}

const commanderOf = ({ actor }: AtDesk, { at }: Visit) => ({ actor, at })

async function inspection(desk: AtDesk, id: string): Promise<Readable> {
  const read = await readable(desk, id)
  if (read.kind.combines === undefined) throw notFound('这件事项不是行政检查')
  return read
}
