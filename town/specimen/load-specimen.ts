// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import { type SpecimenTown, specimenUnits } from '../county.ts'
import type { SpecimenLedger, SpecimenStore } from './ledger-door.ts'
import { loadTown } from './load-town.ts'
import type { TownScript } from './town-script.ts'
import { bingTown2023 } from './bing-town-2023.ts'
import { dingTown2025 } from './ding-town-2025.ts'
import { jiaTown2024 } from './jia-town-2024.ts'
import { wuTown2022 } from './wu-town-2022.ts'
import { yiTown2023 } from './yi-town-2023.ts'

/** The five towns with the year whose figures a published report gave. */
export const townScripts: readonly TownScript[] = [jiaTown2024, yiTown2023, bingTown2023, dingTown2025, wuTown2022]

/** How far the load is: commands of a town. */
export interface Loading {
  town: string
  done: number
  of: number
}

/**
 * Puts the specimen county into a store: its organisations, then every matter step by step as a clerk would have entered it.
 * Sent again it changes nothing, since every command has a fixed id; an interrupted load is taken up where it stopped.
 * Users are not made here.
 */
export async function loadSpecimen(store: SpecimenStore, { progress }: { progress?: (loading: Loading) => void } = {}): Promise<void> {
  await store.engine.db.insertInto('org_unit').values([...specimenUnits]).onConflict(on => on.doNothing()).execute()
  store.townsChanged()
  for (const script of townScripts) await loadScript(store, script, progress)
  await store.engine.tend()
}

/** One town's part of it; its organisations must be there. */
export async function loadScript(store: SpecimenStore, { town, write }: TownScript, progress?: (loading: Loading) => void): Promise<void> {
  const ledger = await store.ledger(town.id)
  const halves = { until: new Date(`${rulesFrom}T08:30:00+08:00`), between: () => setRules(town, ledger) }
  await loadTown(ledger, town, write(), halves, (done, of) => progress?.({ town: town.name, done, of }))
}

/** Rules every township makes for itself: how often villages report, how soon an assigned dispute is taken up. */
const rulesFrom = '2026-01-05'
const rules = { 'dispute-screening.interval': { days: 15 }, 'dispute.take': { days: 3 } }

async function setRules(town: SpecimenTown, ledger: SpecimenLedger): Promise<void> {
  const { id, posts } = accountFor(town, 'party-office')
  const document = `${town.name}矛盾纠纷排查化解工作制度（${town.name}发〔2026〕1号）`
  const commander = { actor: { id, posts }, at: new Date(`${rulesFrom}T08:40:00+08:00`) }
  for (const [name, length] of Object.entries(rules))
    await ledger.set({ command: `specimen ${town.name} ${name}`, name, from: rulesFrom, length, document }, commander)
}
