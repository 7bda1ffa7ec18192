// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import type { Command, Commander, Done, SpecimenLedger, SpecimenStore } from './ledger-door.ts'
import { type Life, type LifeStep, Ref } from './life.ts'
import { recordedAt } from './office-hours.ts'

/** A step that waits for its turn. */
interface Waiting {
  life: Life
  nth: number
  step: LifeStep
  at: Date
}

/** One transaction: what it takes, and what it leaves for the next. A life's later steps are left when an earlier one is. */
class Wave {
  readonly taken: Waiting[] = []
  readonly left: Waiting[] = []
  private readonly held = new Set<string>()

  constructor(readonly steps: readonly Waiting[]) {}

  isHeld = (life: Life): boolean => this.held.has(life.key)
  hold = (life: Life): void => void this.held.add(life.key)

  leave(step: Waiting): void {
    this.left.push(step)
    this.hold(step.life)
  }
}

/** Before this instant the published year and what followed from it; after it the current year, under rules the town has set by then. */
export interface Halves {
  until: Date
  /** Between the halves, and only where the first of them was not in the ledger yet. */
  between(): Promise<void>
}

/**
 * Takes the lives of a town through its ledger in the order in which they were recorded, in as few transactions as it can: a
 * matter's id is known once it is open, and what refers to one that a transaction has just opened may have to wait for the next.
 */
export async function loadTown(
  store: SpecimenStore, ledger: SpecimenLedger, town: SpecimenTown, lives: readonly Life[], halves: Halves,
  tell: (done: number, of: number) => void,
): Promise<void> {
  const load = new Load(store, ledger, town, lives)
  const [before, after] = [load.all.filter(({ at }) => at < halves.until), load.all.filter(({ at }) => at >= halves.until)]
  const isNew = await load.run(before, left => tell(before.length - left, load.all.length))
  if (isNew) await halves.between()
  await load.run(after, left => tell(load.all.length - left, load.all.length))
}

class Load {
  readonly all: Waiting[]
  private readonly matters = new Map<string, string>()
  private readonly positions = new Map<string, number>()

  constructor(
    private readonly store: SpecimenStore, private readonly ledger: SpecimenLedger, private readonly town: SpecimenTown,
    private readonly lives: readonly Life[],
  ) {
    this.all = lives
      .flatMap(life => {
        const at = recordedAt(town.name, life)
        return life.steps.map((step, nth) => ({ life, nth, step, at: at[nth]! }))
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime())
  }

  /** Runs the steps in transaction after transaction until none is left; answers whether any was new to the ledger. */
  async run(steps: readonly Waiting[], tell: (left: number) => void): Promise<boolean> {
    let isNew = false
    for (let waiting = steps; waiting.length > 0; ) {
      const wave = new Wave(waiting)
      const done = await this.ledger.runAll(this.commandsOf(wave))
      if (done.length === 0) throw new Error(`${this.town.name}的“${waiting[0]!.life.key}”等待的事项没有登记`)
      for (const [at, each] of wave.taken.entries()) this.note(each, done[at]!)
      isNew ||= done.some(({ repeated }) => !repeated)
      waiting = wave.left
      await this.findOpened()
      tell(waiting.length)
    }
    return isNew
  }

  /** What can be taken now. A store that answers each command before it asks for the next lets what follows be taken at once. */
  private *commandsOf(wave: Wave): Generator<{ command: Command; commander: Commander }, void, Done | undefined> {
    for (const each of wave.steps) {
      if (wave.isHeld(each.life) || !this.isReady(each)) wave.leave(each)
      else {
        wave.taken.push(each)
        const done = yield { command: this.commandOf(each), commander: this.commanderOf(each) }
        if (done) this.note(each, done)
        else if (each.nth === 0 && !each.life.openedBy) wave.hold(each.life)
      }
    }
  }

  private note({ life, nth }: Waiting, { matter, position }: Done): void {
    this.matters.set(life.key, matter)
    this.positions.set(placeOf(life, nth), position)
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

  /** Matters opened in a step of another are told by nobody: they are found by their facts. */
  private async findOpened(): Promise<void> {
    const sought = this.lives.filter(({ key, openedBy }) => openedBy && !this.matters.has(key) && this.matters.has(openedBy.life))
    for (const kind of new Set(sought.map(life => life.kind))) {
      const rows = await this.allOf(kind)
      for (const life of sought.filter(each => each.kind === kind)) {
        const found = rows.filter(({ facts }) => Object.entries(life.openedBy!.facts).every(([name, value]) => facts[name] === value))
        if (found.length > 1) throw new Error(`${this.town.name}有 ${found.length} 件都像“${life.key}”`)
        if (found[0]) this.matters.set(life.key, found[0].id)
      }
    }
  }

  private async allOf(kind: string): Promise<{ id: string; facts: Record<string, unknown> }[]> {
    const rows: { id: string; facts: Record<string, unknown> }[] = []
    for (let page = 1; ; page++) {
      const next = await this.ledger.list({
        kind: this.store.register.kinds.get(kind)!, actor: 'machine', sort: 'opened', page, size: 1000,
      })
      rows.push(...next.rows)
      if (next.rows.length < 1000) return rows
    }
  }
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
