// SPDX-License-Identifier: MulanPSL-2.0
import { isFigureMark, tableText } from '../../kernel/kernel.ts'
import { auditTable } from '../../reader/reader.ts'
import type { PaperFinding } from './findings.ts'
import type { Read } from './placed.ts'

/** Tables somebody typed numbers into: sums that do not hold, and numbers the text says otherwise. The ledger's own lists are left alone. */
export function tableFindings({ manuscript, analysis }: Read): PaperFinding[] {
  return manuscript.blocks.flatMap((block, at): PaperFinding[] => {
    if (block.block !== 'table' || block.rows.flat(2).every(inline => isFigureMark(inline) || !/\d/.test(inline.text))) return []
    return auditTable(tableText(block), analysis).map(({ rule, severity, message, row }) => ({
      rule,
      severity,
      says: message,
      block: at,
      start: 0,
      end: 0,
      sentence: row,
    }))
  })
}
