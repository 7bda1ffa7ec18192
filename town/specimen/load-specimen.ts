// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { accountFor } from '../accounts.ts'
import { type SpecimenTown, specimenUnits } from '../county.ts'
import { opening } from './days.ts'
import { filingCuts } from './filings.ts'
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
  await store.addUnits(specimenUnits)
  for (const script of townScripts) await loadScript(store, script, progress)
  await store.engine.tend()
}

/** One town's part of it; its organisations must be there. */
export async function loadScript(
  store: SpecimenStore, { town, year, write }: TownScript, progress?: (loading: Loading) => void,
): Promise<void> {
  const ledger = await store.ledger(town.id)
  await setRule(town, ledger, takenUp, opening(year))
  const rules = { until: new Date(`${screeningFrom}T08:30:00+08:00`), between: () => setRules(town, ledger) }
  await loadTown(ledger, town, write(), [rules, ...filingCuts(town, ledger)], (done, of) => progress?.({ town: town.name, done, of }))
}

interface Rule {
  name: string
  length: { days: number }
  title: string
}

/** Rules every township makes for itself: how soon an assigned dispute is taken up, and since 2026 how often villages report. */
const takenUp = { name: 'dispute.take', length: { days: 3 }, title: '人民调解工作制度' }
const screened = { name: 'dispute-screening.interval', length: { days: 15 }, title: '矛盾纠纷排查化解工作制度' }
const screeningFrom = '2026-01-05'
/** Since when nothing has happened for a matter to be called stuck at the monthly dispatch. */
const stuck = { name: 'dispatch.stuck', length: { days: 60 }, title: '法治建设工作调度制度' }

/** Days within which the town does its part of the annual report, counted from the end of the year. */
const reported = { 'report.collect': 15, 'report.draft': 26, 'report.check': 33, 'report.sign': 45 }

async function setRules(town: SpecimenTown, ledger: SpecimenLedger): Promise<void> {
  await setRule(town, ledger, screened, screeningFrom)
  await setRule(town, ledger, stuck, screeningFrom)
  for (const [name, days] of Object.entries(reported)) await setRule(town, ledger, { name, length: { days }, title: '法治政府建设年度报告工作安排' }, screeningFrom)
}

async function setRule(town: SpecimenTown, ledger: SpecimenLedger, { name, length, title }: Rule, from: Day): Promise<void> {
  const { id, posts } = accountFor(town, 'party-office')
  const document = `${town.name}${title}（${town.name}发〔${from.slice(0, 4)}〕1号）`
  const commander = { actor: { id, posts }, at: new Date(`${from}T08:20:00+08:00`) }
  await ledger.set({ command: `specimen ${town.name} ${name}`, name, from, length, document }, commander)
}
