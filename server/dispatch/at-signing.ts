// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type FilingKind, type FilingStep, type ManuscriptBody } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { Command, Commander, Ledger, Store } from '../../store/store.ts'
import { targetsToMeasures } from './targets-to-measures.ts'

interface Signing {
  kind: FilingKind
  period: string
  step: FilingStep
}

/** What is to be run with a step of a filing, in its transaction: a signed annual report's next-year targets as measures; else nothing. */
export async function commandsAtStep(
  store: Store,
  ledger: Ledger,
  { kind, period, step }: Signing,
  today: Day,
  commander: Commander,
): Promise<readonly { command: Command; commander: Commander }[]> {
  if (kind !== 'annual-report' || step !== 'sign') return []
  const filing = await ledger.filings.read(kind, period)
  if (filing?.state !== 'checked') return []
  const report = { year: Number(period), manuscript: filing.body.manuscript, answers: answersIn(filing.body, period) }
  return (await targetsToMeasures(store, ledger, report, today, commander)).commands
}

/** The figures of the report's own year as they were printed. */
const answersIn = ({ figures }: ManuscriptBody, period: string): Map<string, Answer> =>
  new Map(figures.filter(figure => figure.period === period).map(({ period: _, ...answer }) => [answer.code, answer]))
