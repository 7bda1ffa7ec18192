// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { filing as contractOf } from '../../contract/filing.ts'
import type { ManuscriptBody } from '../../kernel/kernel.ts'
import { withPrinted } from '../handlers/figures.ts'
import { explainedIn, type PaperCheck } from '../manuscript/check.ts'

type ToCheck = z.input<typeof contractOf.filing.output>['toCheck']

/** What is looked at before a text that was filled is checked or signed. */
export function toCheckTold({ manuscript, figures }: ManuscriptBody, { findings, typed, gaps, small }: PaperCheck): ToCheck {
  return {
    findings: findings.map(({ severity, says, sentence }) => ({ severity, says, sentence })),
    typed: typed.map(({ text, sentence }) => ({ text, sentence })), explained: explainedIn(manuscript), gaps, small,
    signer: manuscript.number && manuscript.signer ? manuscript.signer : null,
    printed: figures.map(({ period, ...answer }) => ({ code: answer.code, label: answer.label, printed: withPrinted(answer).printed, period })),
  }
}
