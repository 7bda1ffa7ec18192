// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../analyse.ts'
import type { Span } from '../text/sentences.ts'

/**
 * inconsistent: no reading makes the numbers true together; suspect: they fit only if something unsaid holds; unverifiable: what would
 * be needed to check is not in the text; note: worth a look before it is sent.
 */
export type Severity = 'inconsistent' | 'suspect' | 'unverifiable' | 'note'

/** What a rule found: one sentence for the person, and the places in the text it rests on (UTF-16). Never without a place. */
export interface Found {
  severity: Severity
  message: string
  places: readonly Span[]
}

/** One check: small, named, explained; it finds nothing where it cannot tell. */
export interface Rule {
  id: string
  /** What it looks for and why, for the person who reads the findings. */
  explains: string
  find(report: Analysis): Found[]
}

/** A finding as printed; places in code points of the text, end exclusive. */
export interface Finding {
  rule: string
  severity: Severity
  message: string
  sentences: Array<{ start: number; end: number; text: string }>
}

/** What `fazhen audit --json` prints for a file. */
export interface Audit {
  id: string
  findings: Finding[]
}
