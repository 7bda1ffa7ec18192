// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { type Actor, type Kind } from '../../kernel/kernel.ts'
import type { desk } from '../../contract/desk.ts'
import { worldOf } from '../../store/ledger/settings.ts'
import { reportedIn } from '../../store/query/reported.ts'
import type { AtDesk, Visit } from '../http/visit.ts'
import { lastWindow } from './gap-window.ts'
import { placeName } from './place-name.ts'

type Gap = z.input<typeof desk.desk.output>['gaps'][number]
type Expected = Kind & { expects: NonNullable<Kind['expects']> }

/** What was expected in the span that is over and that nobody reported, for the villages whose ledger the actor sees. */
export async function gapsOf(at: AtDesk, visit: Visit): Promise<Gap[]> {
  const { store } = visit.installation
  const world = await at.ledger.within(tx => worldOf(tx, at.town.id, store.calendar))
  const gaps: Gap[] = []
  for (const kind of [...store.register.kinds.values()].filter((each): each is Expected => each.expects !== undefined)) {
    const interval = world.setting(kind.expects.setting, visit.today)
    const units = interval ? unitsSeen(kind, at) : []
    if (!interval || units.length === 0) continue
    const window = lastWindow(interval, visit.today)
    const reported = await at.ledger.within(tx => reportedIn(tx, at.town.id, kind, kind.expects, window.from, window.to))
    for (const unit of units.filter(each => !reported.has(each)))
      gaps.push({ kind: kind.id, kindLabel: kind.label, label: kind.expects.label, period: window.label, of: placeName(at.town, unit) })
  }
  return gaps
}

/** Villages, or the town itself, whose gap the actor is shown: all of them for a post of the town, one's own for a village's. */
function unitsSeen(kind: Expected, { actor, town }: AtDesk): number[] {
  const held = postsReading(kind, actor)
  const all = kind.expects.of === 'town' ? [0] : town.villages.map(({ id }) => id)
  return held.some(({ village }) => village === 0) ? all : all.filter(id => held.some(({ village }) => village === id))
}

const postsReading = (kind: Kind, actor: Actor) => actor.posts.filter(({ post }) => kind.reads.some(reads => reads.post === post))
