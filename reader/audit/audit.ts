// SPDX-License-Identifier: MulanPSL-2.0
import { type Analysis, analyse } from '../analyse.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import type { Lexicon } from '../lexicon/name.ts'
import type { Report } from '../reading.ts'
import { codePointsBefore } from '../text/code-points.ts'
import type { Audit } from './finding.ts'
import { rules } from './rules.ts'

/** Audits any township's report by its text alone: what does not fit together, with the sentences it rests on. */
export const auditReport = (report: Report, by: Lexicon = lexicon): Audit => auditOf(analyse(report, by))

/** The audit of a report already taken apart. */
export function auditOf(report: Analysis): Audit {
  const at = codePointsBefore(report.text)
  const findings = rules.flatMap(rule =>
    rule.find(report).filter(({ places }) => places.length > 0).map(({ severity, message, places }) => ({
      rule: rule.id,
      severity,
      message,
      sentences: [...places].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start: at(start), end: at(end), text: report.text.slice(start, end) })),
    })))
  return { id: report.id, findings }
}
