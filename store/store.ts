// SPDX-License-Identifier: MulanPSL-2.0
import type { Insertable } from 'kysely'
import { type Calendar, stateCouncilCalendar } from '../law/law.ts'
import type { Register } from '../kernel/kernel.ts'
import { inTowns, type Engine } from './engine/engine.ts'
import { openEngine } from './engine/open.ts'
import { Ledger } from './ledger/ledger.ts'
import { findTown, type Town, townsIn, yearsOf } from './ledger/open-towns.ts'
import type { OrgUnitTable } from './schema.ts'
import { type MasterKey, openMasterKey } from './seal/keys.ts'

export type { CalendarChange, MovedDate } from './ledger/calendars.ts'
export type { Command, Commander, Done, KeepStep, TakeStep } from './ledger/command.ts'
export type { Line } from './ledger/line.ts'
export { Ledger, type Read } from './ledger/ledger.ts'
export type { Town } from './ledger/open-towns.ts'
export type { Setting } from './ledger/settings.ts'
export type { Trace } from './figures/trace.ts'
export type { Filing, FilingEvent, FilingWithBody } from './filing/filed.ts'
export { isFilled, type PaperOf, type Saved } from './manuscript/manuscripts.ts'
export type { FilingCommander } from './filing/writing.ts'

/** An open store with the register whose matters it keeps. */
export class Store {
  private known: Promise<readonly Town[]> | undefined

  constructor(readonly engine: Engine, readonly register: Register, readonly master: MasterKey, readonly calendar: Calendar = stateCouncilCalendar) {}

  /** Towns of the installation with their villages; read once, and again after `townsChanged` or when they could not be read. */
  towns(): Promise<readonly Town[]> {
    this.known ??= townsIn(this.engine.db).catch(error => {
      this.known = undefined
      throw error
    })
    return this.known
  }

  /** Adds organisations; one that is there stays as it is. */
  async addUnits(units: readonly Insertable<OrgUnitTable>[]): Promise<void> {
    await this.engine.db.insertInto('org_unit').values(units).onConflict(on => on.doNothing()).execute()
    this.townsChanged()
  }

  townsChanged(): void {
    this.known = undefined
  }

  /** @throws Refusal with the list when the text means no town or several. */
  async findTown(text: string): Promise<Town> {
    return findTown(await this.towns(), text)
  }

  yearsOf(town: number): Promise<number[]> {
    return inTowns(this.engine, [town], tx => yearsOf(tx, town))
  }

  /** @throws Error when there is no such town. */
  async ledger(town: number): Promise<Ledger> {
    const found = (await this.towns()).find(each => each.id === town)
    if (!found) throw new Error(`没有编号为 ${town} 的镇`)
    return new Ledger(this, found)
  }

  close(): Promise<void> {
    return this.engine.close()
  }
}

/** Opens the store of a data directory, or of the PostgreSQL server at `databaseUrl`, with the master key beside it. */
export async function openStore(places: {
  dataDirectory: string
  keysDirectory: string
  databaseUrl?: string | undefined
  register: Register
  calendar?: Calendar
}): Promise<Store> {
  const engine = await openEngine(places)
  try {
    return new Store(engine, places.register, await openMasterKey(places.keysDirectory), places.calendar)
  } catch (error) {
    await engine.close()
    throw error
  }
}
