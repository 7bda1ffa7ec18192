// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import type { Command, Commander, SpecimenLedger, SpecimenStore } from './ledger-door.ts'
import { type Life, type LifeStep, Ref } from './life.ts'
import { recordedAt } from './office-hours.ts'

/** A step that waits for its turn. */
interface Waiting {
  life: Life
  nth: number
  step: LifeStep
  at: Date
}

/**
 * Takes the lives of a town through its ledger in the order in which they were recorded. A matter's id is known only once it is
 * open, so what refers to one opened in the same transaction waits for the next: first what stands alone, then what follows.
 */
export async function loadTown(store: SpecimenStore, ledger: SpecimenLedger, town: SpecimenTown, lives: readonly Life[], tell: (done: number, of: number) => void): Promise<void> {
  const load = new Load(store, ledger, town, lives)
  const all = load.waiting.length
  while (load.waiting.length > 0) {
    await load.runWave()
    tell(all - load.waiting.length, all)
  }
}

class Load {
  waiting: Waiting[]
  private readonly matters = new Map<string, string>()
  private readonly positions = new Map<string, number>()

  constructor(private readonly store: SpecimenStore, private readonly ledger: SpecimenLedger, private readonly town: SpecimenTown, private readonly lives: readonly Life[]) {
    this.waiting = lives
      .flatMap(life => {
        const at = recordedAt(town.name, life)
        return life.steps.map((step, nth) => ({ life, nth, step, at: at[nth]! }))
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime())
  }

  async runWave(): Promise<void> {
    const { now, then } = this.split()
    if (now.length === 0) throw new Error(`${this.town.name}的“${then[0]!.life.key}”等待的事项没有登记`)
    const done = await this.ledger.runAll(now.map(each => ({ command: this.commandOf(each), commander: this.commanderOf(each) })))
    for (const [at, { life, nth }] of now.entries()) {
      this.matters.set(life.key, done[at]!.matter)
      this.positions.set(placeOf(life, nth), done[at]!.position)
    }
    this.waiting = then
    await this.findOpened()
  }

  /** What can be taken now; a life's later steps wait when an earlier one does. */
  private split(): { now: Waiting[]; then: Waiting[] } {
    const held = new Set<string>()
    const now: Waiting[] = []
    const then: Waiting[] = []
    for (const each of this.waiting) {
      const ready = !held.has(each.life.key) && this.isReady(each)
      if (!ready || opensLife(each)) held.add(each.life.key)
      ;(ready ? now : then).push(each)
    }
    return { now, then }
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
      const next = await this.ledger.list({ kind: this.store.register.kinds.get(kind)!, actor: 'machine', sort: 'opened', page, size: 1000 })
      rows.push(...next.rows)
      if (next.rows.length < 1000) return rows
    }
  }
}

/** A life's first step gives the id its others need. */
const opensLife = ({ life, nth }: Waiting): boolean => nth === 0 && !life.openedBy
const placeOf = (life: Life, nth: number): string => `${life.key} ${nth}`

function refsIn(value: unknown): string[] {
  if (value instanceof Ref) return [value.life]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : []
}

function filled(value: unknown, matters: ReadonlyMap<string, string>): unknown {
  if (value instanceof Ref) return matters.get(value.life)
  if (Array.isArray(value)) return value.map(each => filled(each, matters))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, matters)])) : value
}
