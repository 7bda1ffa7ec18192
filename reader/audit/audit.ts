// SPDX-License-Identifier: MulanPSL-2.0
import { type Analysis, analyse } from '../analyse.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import type { Lexicon } from '../lexicon/name.ts'
import type { Report } from '../reading.ts'
import { codePointsBefore } from '../text/code-points.ts'
import type { Audit, Finding, Found } from './finding.ts'
import { beside, tableDiffers } from './rules/table-differs.ts'
import { sumsOf, tableDoesNotSum } from './rules/table-does-not-sum.ts'
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

/** What does not hold in a table that stands apart from a report's text, as tab-separated lines; each with its row. */
export function auditTable(table: string, report: Analysis): Array<Pick<Finding, 'rule' | 'severity' | 'message'> & { row: string }> {
  const said = (rule: string) => ({ severity, message, places }: Found) => {
    const row = places.at(-1)!
    return { rule, severity, message, row: table.slice(row.start, row.end).replaceAll('\t', ' ') }
  }
  return [...sumsOf(table).map(said(tableDoesNotSum.id)), ...beside(report, table).map(said(tableDiffers.id))]
}
