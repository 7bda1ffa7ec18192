// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor, clerkVillage, holderOf, mediatorVillage, specimenAccounts } from '../accounts.ts'
import type { SpecimenTown } from '../county.ts'
import { specimenEnd } from './days.ts'
import type { Life, LifeStep } from './life.ts'
import { People } from './names.ts'
import { Seeded } from './seeded.ts'

/** The lives of one town as they are being invented. */
export class Script {
  readonly lives: Life[] = []
  readonly people: People
  private readonly keys = new Set<string>()

  constructor(readonly town: SpecimenTown) {
    this.people = new People(town.name, specimenAccounts.filter(account => account.town === town.name).map(holderOf))
  }

  /** Who holds the post, by name. */
  holder(post: string): string {
    return holderOf(accountFor(this.town, post))
  }

  /** A generator of its own for every purpose, so that what is added for one leaves the others as they were. */
  seeded(purpose: string): Seeded {
    return new Seeded(`${this.town.name} ${purpose}`)
  }

  /** What would come after the specimen's last day is left to the future. @throws Error when the key stands already. */
  add(life: Life): string {
    if (this.keys.has(life.key)) throw new Error(`${this.town.name}的“${life.key}”写了两次`)
    this.keys.add(life.key)
    const steps = life.steps.filter(({ day }) => day <= specimenEnd)
    if (steps.length > 0) this.lives.push({ ...life, steps })
    return life.key
  }

  /** Places of the villages in the town's list. */
  get villages(): number[] {
    return this.town.villages.map((_, at) => at + 1)
  }

  villageName(village: number): string {
    return this.town.villages[village - 1]?.name ?? this.town.name
  }

  /** One village has a clerk of its own; what happens in the others reaches the ledger at the desk named. */
  clerkOf(village: number, desk: string): string {
    return village === clerkVillage ? 'village' : desk
  }

  /** Who writes for the village's mediation committee; where nobody does, the justice office. */
  committeeOf(village: number): string {
    return village === clerkVillage ? 'village' : village === mediatorVillage ? 'mediator' : 'justice-office'
  }

  /** The name on a roster line. */
  personOf(key: string): string {
    const [line] = this.find(key).steps as [LifeStep & { data: { person: string } }]
    return line.data.person
  }

  find(key: string): Life {
    const found = this.lives.find(life => life.key === key)
    if (!found) throw new Error(`${this.town.name}没有“${key}”`)
    return found
  }
}
