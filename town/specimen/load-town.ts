// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import type { Command, Commander, Done, SpecimenLedger } from './ledger-door.ts'
import { type Life, type LifeStep, Ref } from './life.ts'
import { type Planned, schedule } from './schedule.ts'

/** An instant up to which is recorded what came before; then something is done that rests on it. Done again it must change nothing. */
export interface Cut {
  until: Date
  between(): Promise<void>
}

/**
 * Takes the lives of a town through its ledger in the order in which they were recorded, from cut to cut. The ledger answers each
 * command before it asks for the next, so a step may name what an earlier one has opened.
 */
export async function loadTown(
  ledger: SpecimenLedger, town: SpecimenTown, lives: readonly Life[], cuts: readonly Cut[], tell: (done: number, of: number) => void,
): Promise<void> {
  const load = new Load(town, lives)
  const all = schedule(town.name, lives)
  let from = 0
  const record = async (to: number) => {
    const begun = from
    from = to
    if (to > begun) await ledger.runAll(load.commandsOf(all.slice(begun, to), nth => tell(begun + nth, all.length)))
  }
  for (const { until, between } of [...cuts].sort((a, b) => a.until.getTime() - b.until.getTime())) {
    const first = all.findIndex(({ at }) => at >= until)
    await record(first < 0 ? all.length : first)
    await between()
  }
  await record(all.length)
}

/** What is known of a load as it goes: ids of matters, places of entries. */
class Load {
  private readonly matters = new Map<string, string>()
  private readonly positions = new Map<string, number>()
  /** Lives that begin inside a step of another, by that step. */
  private readonly parts: ReadonlyMap<string, readonly Life[]>

  constructor(private readonly town: SpecimenTown, lives: readonly Life[]) {
    this.parts = byOpening(lives)
  }

  *commandsOf(steps: readonly Planned[], tell: (done: number) => void): Generator<{ command: Command; commander: Commander }, void, Done> {
    for (const [nth, each] of steps.entries()) {
      this.note(each, yield { command: this.commandOf(each), commander: this.commanderOf(each) })
      if (nth % 100 === 99 || nth === steps.length - 1) tell(nth + 1)
    }
  }

  private note({ life, nth, step }: Planned, { matter, position, opened }: Done): void {
    this.matters.set(life.key, matter)
    this.positions.set(placeOf(life, nth), position)
    if (!('step' in step)) return
    for (const part of this.parts.get(`${life.key} ${step.step}`) ?? []) {
      const id = opened[part.openedBy!.nth]
      if (id === undefined) throw new Error(`${this.town.name}的“${life.key}”没有带出“${part.key}”`)
      this.matters.set(part.key, id)
    }
  }

  private commandOf({ life, nth, step }: Planned): Command {
    const command = `specimen-${this.town.short}-${life.key}-${nth}`
    if ('keep' in step) return this.keepingOf(command, life, step)
    const matter = this.matters.get(life.key)
    return {
      command, kind: life.kind, ...(matter === undefined ? { village: this.villageId(life.village) } : { matter }),
      step: step.step, day: step.day, data: filled(step.data ?? {}, this.matters) as Record<string, unknown>,
    }
  }

  private keepingOf(command: string, life: Life, step: Extract<LifeStep, { keep: string }>): Command {
    const says = { command, matter: this.matters.get(life.key)!, reason: step.reason }
    switch (step.keep) {
      case 'correct': return { ...says, step: 'correct', of: this.positions.get(placeOf(life, step.of))!, values: step.values }
      case 'strike': return { ...says, step: 'strike', of: this.positions.get(placeOf(life, step.of))! }
      case 'void': return { ...says, step: 'void' }
      case 'merge': return { ...says, step: 'merge', into: this.matters.get(step.into)! }
      case 'link': return { ...says, step: 'link', to: this.matters.get(step.to)! }
    }
  }

  private commanderOf({ step, at }: Planned): Commander {
    const account = accountFor(this.town, step.by)
    return { actor: { id: account.id, posts: account.posts.map(({ post, village }) => ({ post, village })) }, at }
  }

  private villageId(village: number): number {
    return village === 0 ? 0 : this.town.villages[village - 1]!.id
  }
}

function byOpening(lives: readonly Life[]): Map<string, Life[]> {
  const parts = new Map<string, Life[]>()
  for (const part of lives) {
    if (!part.openedBy) continue
    const place = `${part.openedBy.life} ${part.openedBy.step}`
    parts.set(place, [...(parts.get(place) ?? []), part])
  }
  return parts
}

const placeOf = (life: Life, nth: number): string => `${life.key} ${nth}`

function filled(value: unknown, matters: ReadonlyMap<string, string>): unknown {
  if (value instanceof Ref) return matters.get(value.life)
  if (Array.isArray(value)) return value.map(each => filled(each, matters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, matters)]))
}
