// SPDX-License-Identifier: MulanPSL-2.0
import { accountFor } from '../accounts.ts'
import { specimenUnits } from '../county.ts'
import type { SpecimenStore } from './ledger-door.ts'
import { loadTown } from './load-town.ts'
import type { Rule, TownScript } from './town-script.ts'
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
  for (const script of townScripts) {
    const { town, rules, write } = script
    const ledger = await store.ledger(town.id)
    if ((await ledger.verify()).entries === 0) for (const rule of rules) await setRule(script, ledger, rule)
    await loadTown(store, ledger, town, write(), (done, of) => progress?.({ town: town.name, done, of }))
  }
  await store.engine.tend()
}

function setRule({ town }: TownScript, ledger: Awaited<ReturnType<SpecimenStore['ledger']>>, { name, from, length, document }: Rule): Promise<void> {
  const { id, posts } = accountFor(town, 'party-office')
  return ledger.set({ name, from, length, document }, { actor: { id, posts }, at: new Date(`${from}T09:00:00+08:00`) })
}
