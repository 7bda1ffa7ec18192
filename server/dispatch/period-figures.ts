// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, filingStates, type FilingState, periodOf } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import type { Measured } from './comparison.ts'
import { definitionHashes } from './definition-hashes.ts'

/** A period's figures, and where they come from: a filing of figures that was frozen, or the ledger as it stands today. */
export interface PeriodFigures extends Measured {
  period: string
  frozen?: { state: FilingState; hash: string }
}

/** The figures of a period: as they were filed where somebody filed them and they were not returned, else from the ledger today. */
export async function figuresOf({ register }: Store, ledger: Ledger, period: string): Promise<PeriodFigures> {
  const filing = await ledger.filings.read('figures', period)
  if (!filing || filing.state === 'returned') {
    return { period, answers: await ledger.answers(periodOf(period)), definitions: definitionHashes(register) }
  }
  const frozen = Object.entries(filing.body.figures)
  return {
    period, frozen: { state: filing.state, hash: filing.hash },
    answers: new Map(frozen.map(([code, figure]): [string, Answer] => [code, figure])),
    definitions: new Map(frozen.map(([code, { definitionHash }]) => [code, definitionHash])),
  }
}

/** How far a filing has come, or that there is none, as it is said in a text. */
export const sourceWords = (name: string, { frozen }: PeriodFigures): string =>
  frozen ? `${name}的数字取自${filingStates[frozen.state]}的指标数据` : `${name}没有填报指标数据，数字由台账当日统计，可能还会变动`
