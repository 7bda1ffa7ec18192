// SPDX-License-Identifier: MulanPSL-2.0
import { type Analysis, analyse } from '../analyse.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import type { Lexicon } from '../lexicon/name.ts'
import type { Report } from '../reading.ts'
import { codePointsBefore } from '../text/code-points.ts'
import type { Span } from '../text/sentences.ts'
import type { Audit, Finding, Found } from './finding.ts'
import { withinLimits } from './limits.ts'
import { beside, tableDiffers } from './rules/table-differs.ts'
import { sumsOf, tableDoesNotSum } from './rules/table-does-not-sum.ts'
import { rules } from './rules.ts'

/** Audits any township's report by its text alone: what does not fit together, with the sentences it rests on. */
export const auditReport = (report: Report, by: Lexicon = lexicon): Audit => auditOf(analyse(report, by))

/** The audit of a report already taken apart. What is said twice in the same words is one finding with both its places. */
export function auditOf(report: Analysis): Audit {
  const { looked, unseen } = withinLimits(report)
  const found = [...unseen, ...rules.flatMap(rule => rule.find(looked).map(each => ({ rule: rule.id, ...each })))]
  const alike = new Map<string, Array<Found & { rule: string }>>()
  for (const each of found.filter(({ places }) => places.length > 0)) {
    const key = `${each.rule} ${each.severity} ${each.message}`
    const known = alike.get(key)
    if (known) known.push(each)
    else alike.set(key, [each])
  }
  const quote = quoting(report)
  const findings = [...alike.values()].map(all => {
    const { rule, severity, message } = all[0]!
    return { rule, severity, message, sentences: quote(all.flatMap(({ places }) => places)) }
  })
  return { id: report.id, findings }
}

/** Places as printed, each once, in the text's order. */
function quoting({ text }: Analysis): (places: readonly Span[]) => Finding['sentences'] {
  const at = codePointsBefore(text)
  return places => [...new Map(places.map(({ start, end }) => [`${start} ${end}`, { start, end: Math.min(end, start + LONGEST_QUOTE) }])).values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: at(start), end: at(end), text: text.slice(start, end) }))
}

/** Of a page without a full stop every finding would quote all. */
const LONGEST_QUOTE = 1_000

/** What does not hold in a table that stands apart from a report's text, as tab-separated lines; each with its row. */
export function auditTable(table: string, report: Analysis): Array<Pick<Finding, 'rule' | 'severity' | 'message'> & { row: string }> {
  const said = (rule: string) => ({ severity, message, places }: Found) => {
    const row = places.at(-1)!
    return { rule, severity, message, row: table.slice(row.start, row.end).replaceAll('\t', ' ') }
  }
  return [...sumsOf(table).map(said(tableDoesNotSum.id)), ...beside(report, table).map(said(tableDiffers.id))]
}
