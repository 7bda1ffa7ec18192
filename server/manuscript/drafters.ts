// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Drafted, draftReport, type ManuscriptKind } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { annualSummary } from '../dispatch/annual-summary.ts'
import { quarterBulletin } from '../dispatch/bulletin.ts'
import { dispatchSheet } from '../dispatch/dispatch-sheet.ts'
import { tellYear } from '../report/told-report.ts'

/** Writes the first text of a paper out of the ledger. @throws Refusal where the period is none of its kind */
export type Drafter = (store: Store, ledger: Ledger, period: string, today: Day) => Promise<Drafted>

/** Who drafts which kind of paper. */
export const drafters: Readonly<Record<ManuscriptKind, Drafter>> = {
  'annual-report': async (store, ledger, period) => draftReport((await tellYear(store, ledger, Number(period))).report),
  summary: async (store, ledger, period, today) => ({ manuscript: await annualSummary(store, ledger, period, today), gaps: [] }),
  bulletin: async (store, ledger, period, today) => ({ manuscript: await quarterBulletin(store, ledger, period, today), gaps: [] }),
  dispatch: async (store, ledger, period, today) => ({ manuscript: await dispatchSheet(store, ledger, period, today), gaps: [] }),
}
