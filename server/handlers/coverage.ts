// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { citationText, type Day } from '../../law/law.ts'
import { type Actor, type Cover, findValidity, type Kind, type Matter, validOn } from '../../kernel/kernel.ts'
import type { coverage } from '../../contract/coverage.ts'
import { matterOf } from '../../store/ledger/rows.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'

type Answer = z.input<typeof coverage.coverage.output>['covers'][number]
type Unit = { id: string | number; village: number; name: string; matter: string | null }

/** What rosters should cover and do not, as of a day; a post bound to a village sees its own. */
export const coverageHandlers: HandlersOf<typeof coverage> = {
  async coverage({ town, on, kind }, visit) {
    const desk = await atDesk(visit, town)
    const { register } = visit.installation.store
    const isAsked = (each: Kind) => each.roster?.covers !== undefined && (kind === undefined || each.id === kind)
    const kinds = [...register.kinds.values()].filter(each => isAsked(each) && villagesSeen(each, desk).length > 0)
    const covers = await Promise.all(kinds.flatMap(each => Object.values(each.roster!.covers!).map(cover => stateOf(each, cover, on, desk, visit))))
    return { on, covers: covers.filter(({ total }) => total > 0) }
  },
}

async function stateOf(kind: Kind, cover: Cover, on: Day, desk: AtDesk, visit: Visit): Promise<Answer> {
  const seen = new Set(villagesSeen(kind, desk))
  const lines = await linesOf(`${kind.id}.${cover.holds}`, on, desk, visit)
  const units = (await unitsOf(cover, on, desk, visit)).filter(({ village }) => seen.has(village))
  const { of } = cover
  const named = (line: Line): (string | number)[] =>
    of === 'village' ? [line.village] : [...((line.facts[of.by] as readonly string[] | undefined) ?? [])]
  const covered = new Set(lines.flatMap(named))
  return {
    kind: kind.id, kindLabel: kind.label, label: cover.label,
    of: of === 'village' ? '村（社区）' : findValidity(visit.installation.store.register, of.holds)!.validity.label,
    cites: cover.cites ? citationText(cover.cites) : null, total: units.length,
    missing: units.filter(({ id }) => !covered.has(id)).map(({ name, matter }) => ({ name, matter })),
  }
}

async function unitsOf({ of }: Cover, on: Day, desk: AtDesk, visit: Visit): Promise<Unit[]> {
  if (of === 'village') return desk.town.villages.map(({ id, name }) => ({ id, village: id, name, matter: null }))
  return (await linesOf(of.holds, on, desk, visit)).map(({ id, village, title }) => ({ id, village, name: title, matter: id }))
}

type Line = Matter & { title: string }

async function linesOf(name: string, on: Day, { ledger, town }: AtDesk, { installation: { store: { register } } }: Visit): Promise<Line[]> {
  const { kind, validity } = findValidity(register, name)!
  const rows = await ledger.within(tx => tx.selectFrom('matter').selectAll().where('town_id', '=', town.id).where('kind', '=', kind.id)
    .where('voided', '=', false).where('merged_into', 'is', null).orderBy('title').execute())
  return rows.map(row => ({ ...matterOf(row), title: row.title })).filter(line => validOn(validity, line, on))
}

/** Villages whose lines the actor's posts read, with the town itself for a post that is bound to none. */
function villagesSeen(kind: Kind, { actor, town }: Pick<AtDesk, 'actor' | 'town'>): number[] {
  const held = reading(kind, actor)
  if (held.some(({ village }) => village === 0)) return [0, ...town.villages.map(({ id }) => id)]
  return town.villages.map(({ id }) => id).filter(id => held.some(({ village }) => village === id))
}

const reading = (kind: Kind, actor: Actor) => actor.posts.filter(({ post }) => kind.reads.some(reads => reads.post === post))
