// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import type { Command, Commander, Done, SpecimenLedger } from './ledger-door.ts'
import { type Life, type LifeStep, Ref } from './life.ts'
import { recordedAt } from './office-hours.ts'

/** A step that waits for its turn. */
interface Waiting {
  life: Life
  nth: number
  step: LifeStep
  at: Date
}

/** Before this instant the published year and what followed from it; after it the current year, under rules the town has set by then. */
export interface Halves {
  until: Date
  /** Between the halves, and only where the first of them was not in the ledger yet. */
  between(): Promise<void>
}

/**
 * Takes the lives of a town through its ledger in the order in which they were recorded. The ledger answers each command before it
 * asks for the next, so a step may name what an earlier one has opened; a life's later steps wait when an earlier one does.
 */
export async function loadTown(
  ledger: SpecimenLedger, town: SpecimenTown, lives: readonly Life[], halves: Halves, tell: (done: number, of: number) => void,
): Promise<void> {
  const load = new Load(ledger, town, lives)
  const [before, after] = [load.all.filter(({ at }) => at < halves.until), load.all.filter(({ at }) => at >= halves.until)]
  const isNew = await load.run(before, left => tell(before.length - left, load.all.length))
  if (isNew) await halves.between()
  await load.run(after, left => tell(load.all.length - left, load.all.length))
}

class Load {
  readonly all: Waiting[]
  private readonly matters = new Map<string, string>()
  private readonly positions = new Map<string, number>()
  /** Lives that begin inside a step of another, by the life that opens them. */
  private readonly parts: ReadonlyMap<string, readonly Life[]>
  private readonly opened = new Map<string, number>()

  constructor(private readonly ledger: SpecimenLedger, private readonly town: SpecimenTown, lives: readonly Life[]) {
    this.all = lives
      .flatMap(life => {
        const at = recordedAt(town.name, life)
        return life.steps.map((step, nth) => ({ life, nth, step, at: at[nth]! }))
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime())
    this.parts = byOpener(lives)
  }

  /** Runs the steps in transaction after transaction until none is left; answers whether any was new to the ledger. */
  async run(steps: readonly Waiting[], tell: (left: number) => void): Promise<boolean> {
    let isNew = false
    for (let waiting = steps; waiting.length > 0; ) {
      const left: Waiting[] = []
      const done = await this.ledger.runAll(this.commandsOf(waiting, left))
      if (done.length === 0) throw new Error(`${this.town.name}的“${waiting[0]!.life.key}”等待的事项没有登记`)
      isNew ||= done.some(({ repeated }) => !repeated)
      waiting = left
      tell(waiting.length)
    }
    return isNew
  }

  private *commandsOf(
    steps: readonly Waiting[], left: Waiting[],
  ): Generator<{ command: Command; commander: Commander }, void, Done | undefined> {
    const held = new Set<Life>()
    for (const each of steps) {
      if (held.has(each.life) || !this.isReady(each)) {
        held.add(each.life)
        left.push(each)
      } else this.note(each, (yield { command: this.commandOf(each), commander: this.commanderOf(each) })!)
    }
  }

  private note({ life, nth }: Waiting, { matter, position, opened }: Done): void {
    this.matters.set(life.key, matter)
    this.positions.set(placeOf(life, nth), position)
    for (const part of opened) {
      const at = this.opened.get(life.key) ?? 0
      this.opened.set(life.key, at + 1)
      const begun = this.parts.get(life.key)?.find(({ openedBy }) => openedBy!.nth === at)
      if (begun) this.matters.set(begun.key, part)
    }
  }

  private isReady({ life, nth, step }: Waiting): boolean {
    if (!this.matters.has(life.key) && (nth > 0 || life.openedBy)) return false
    if (!('keep' in step)) return refsIn(step.data).every(ref => this.matters.has(ref))
    if ('of' in step) return this.positions.has(placeOf(life, step.of))
    return ('into' in step ? [step.into] : 'to' in step ? [step.to] : []).every(ref => this.matters.has(ref))
  }

  private commandOf({ life, nth, step }: Waiting): Command {
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

  private commanderOf({ step, at }: Waiting): Commander {
    const account = accountFor(this.town, step.by)
    return { actor: { id: account.id, posts: account.posts.map(({ post, village }) => ({ post, village })) }, at }
  }

  private villageId(village: number): number {
    return village === 0 ? 0 : this.town.villages[village - 1]!.id
  }
}

function byOpener(lives: readonly Life[]): Map<string, Life[]> {
  const parts = new Map<string, Life[]>()
  for (const life of lives) if (life.openedBy) parts.set(life.openedBy.life, [...(parts.get(life.openedBy.life) ?? []), life])
  return parts
}

const placeOf = (life: Life, nth: number): string => `${life.key} ${nth}`

function refsIn(value: unknown): string[] {
  if (value instanceof Ref) return [value.life]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : []
}

function filled(value: unknown, matters: ReadonlyMap<string, string>): unknown {
  if (value instanceof Ref) return matters.get(value.life)
  if (Array.isArray(value)) return value.map(each => filled(each, matters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, matters)]))
}
