// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { type Actor, getKind, type Kind, maskedFields, type Condition, readable as readableOf, Refusal } from '../../kernel/kernel.ts'
import type { matters } from '../../contract/matters.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { notFound, HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { logLook } from './looks.ts'
import { matterPageOf } from './matter-page.ts'
import { placeName } from './place-name.ts'
import { readable } from './readable.ts'
import { covered, listed } from './shown.ts'

type Reading = 'listMatters' | 'readMatter' | 'reveal' | 'findMatters' | 'rosterChoices'

export const matterHandlers: Pick<HandlersOf<typeof matters>, Reading> = {
  async listMatters(given, visit) {
    const desk = await atDesk(visit, given.town)
    const kind = kindNamed(visit, given.kind)
    refuseUnread(kind, desk.actor)
    const { page, size } = given
    const { total, rows } = await desk.ledger.list({ ...listingOf(kind, given, visit), actor: desk.actor, page, size })
    return { total, rows: rows.map(row => listRow(kind, row, desk, visit)) }
  },
  async readMatter({ town, matter }, visit) {
    const desk = await atDesk(visit, town)
    return matterPageOf(await readable(desk, matter), desk, visit)
  },
  async reveal({ town, matter }, visit) {
    const desk = await atDesk(visit, town)
    const { kind, withheld } = await readable(desk, matter)
    await logLook(desk, visit, matter, 'personal')
    return { facts: covered(kind, await desk.ledger.reveal(matter), withheld) }
  },
  async findMatters({ town, kinds, q }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const asked = kinds.split(',').filter(Boolean).map(id => kindNamed(visit, id))
    const rows = await ledger.find(asked, q, actor)
    return { matters: rows.map(({ id, kind, title, number, opened }) => ({ id, kind, title, number, opened })) }
  },
  async rosterChoices({ town: id, roster, on }, visit) {
    const { ledger, town } = await atDesk(visit, id)
    const members = await ledger.roster(roster, on)
    return { members: members.map(({ id: line, name, row }) => ({ id: line, name, says: sayOf(name, row.title, placeName(town, row.village_id)) })) }
  },
}

/** An empty list would say that there is nothing. @throws HttpFault 403 where none of the actor's posts reads any of the kind */
export function refuseUnread(kind: Kind, actor: Actor): void {
  if (readableOf(kind, actor).length === 0) throw new HttpFault(403, `您的岗位不看${kind.label}台账，需要查看的请管理员登记相应岗位`)
}

/** @throws HttpFault 404 */
export function kindNamed({ installation: { store: { register } } }: Visit, id: string): Kind {
  if (!register.kinds.has(id)) throw notFound(`没有“${id}”这个事类`)
  return getKind(register, id)
}

/** What tells one person of a roster from another of the same name. */
const sayOf = (name: string, title: string, place: string): string => [title === name ? '' : title, place].filter(Boolean).join(' · ')

type Listed = Awaited<ReturnType<AtDesk['ledger']['list']>>['rows'][number]

function listRow(kind: Kind, row: Listed, { actor, town }: AtDesk, { today }: Visit) {
  const matter = matterOf(row)
  return {
    id: row.id, number: row.number, title: row.title, state: row.state, stateLabel: kind.procedure.states[row.state] ?? row.state,
    village: placeName(town, row.village_id), opened: row.opened, lastDay: row.last_day, voided: row.voided, merged: row.merged_into !== null,
    due: row.due, overdue: row.due !== null && row.due < today, facts: listed(kind, row.facts, maskedFields(kind, matter, actor)),
  }
}

type Asked = Omit<z.output<typeof matters.listMatters.input>, 'town' | 'page' | 'size'>

/** What a list is asked for, without who asks and which page. */
export function listingOf(kind: Kind, given: Asked, { today }: Pick<Visit, 'today'>) {
  const where = whereOf(kind, given.view, given.where)
  return {
    kind, sort: given.sort, ...(where ? { where } : {}), ...(given.state ? { state: given.state } : {}),
    ...(given.village === undefined ? {} : { village: given.village }), ...(given.q ? { text: given.q } : {}),
    ...(given.from ? { from: given.from } : {}), ...(given.to ? { to: given.to } : {}), ...(given.overdue ? { overdueOn: today } : {}),
  }
}

/** A named view of the kind and a choice `field:code`, both of which must hold. */
function whereOf(kind: Kind, view: string | undefined, chosen: string | undefined): Condition | undefined {
  if (view && !kind.views?.[view]) throw notFound(`${kind.label}没有“${view}”这本分册`)
  const conditions = [...(view ? [kind.views![view]!.where] : []), ...(chosen ? [choiceOf(kind, chosen)] : [])]
  return conditions.length < 2 ? conditions[0] : { not: { either: conditions.map(each => ({ not: each })) } }
}

function choiceOf(kind: Kind, text: string): Condition {
  const at = text.indexOf(':')
  const [name, code] = [text.slice(0, at), text.slice(at + 1)]
  const field = kind.procedure.fields[name]
  if (at < 1 || !field) throw new HttpFault(400, `${kind.label}没有“${text.slice(0, Math.max(at, 0)) || text}”这个字段，不能按它筛选`, 'where')
  if (field.type === 'yes-no') return { [name]: code === 'true' }
  if (field.type !== 'choice' && field.type !== 'choices') throw new Refusal(`“${field.label}”不是选项，不能按它筛选`, { field: 'where' })
  return { [name]: code }
}
