// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import {
  type Actor, type FilingKind, filingName, type FilingState, filingStates, type FilingStep, filingSteps, openFilingSteps, type Register,
} from '../../kernel/kernel.ts'
import type { Filing, Ledger } from '../../store/store.ts'

/** A filing that waits for a step of the actor's. */
export interface Waiting {
  kind: FilingKind
  period: string
  name: string
  state: FilingState
  stateLabel: string
  step: FilingStep
  label: string
  /** Since when it stands there, ISO 8601. */
  since: string
}

/** The step that is next for the actor; sending it back is always possible and is nobody's turn. */
export function nextStep(
  register: Register, ledger: Ledger, asked: { kind: FilingKind; period: string; filing: Filing | undefined; actor: Actor; today: Day },
): FilingStep | undefined {
  const { filing, ...rest } = asked
  return openFilingSteps({ ...rest, standing: ledger.filings.standingOf(filing), posts: register.posts }).find(step => step !== 'return')
}

/** Filings that wait for the actor: to check, sign, submit or publish, or to fill again after a return; the longest waiting first. */
export async function waitingFor(register: Register, ledger: Ledger, actor: Actor, today: Day): Promise<Waiting[]> {
  const waiting = (await ledger.filings.list()).flatMap((filing): Waiting[] => {
    const { kind, period, state } = filing
    const step = nextStep(register, ledger, { kind, period, filing, actor, today })
    if (!step) return []
    return [{
      kind, period, name: filingName(kind, period), state, stateLabel: filingStates[state], step, label: filingSteps[step],
      since: filing.events.at(-1)!.at,
    }]
  })
  return waiting.sort((a, b) => (a.since < b.since ? -1 : 1))
}
