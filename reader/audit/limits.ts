// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../analyse.ts'
import { spanAt } from '../text/sentences.ts'
import type { Found } from './finding.ts'

/** The longest reports of counties have some hundreds. Numbers are held against each other, so ten times as many take a hundred times as long. */
const MOST_NUMBERS = 2_000

/** No rule of its own: the end of what the rules look at. */
export const notAllChecked = {
  id: 'not-all-checked',
  explains: `一次最多核对 ${MOST_NUMBERS} 个数，多出来的没有核对；一份年度报告一般只有几百个，多半是几份文件合在了一起，请分开再核对。`,
} as const

interface Limited {
  /** What the rules look at. */
  looked: Analysis
  /** The finding that says what they do not. */
  unseen: Array<Found & { rule: string }>
}

/** A report no longer than can be checked while somebody waits; of a longer one it is said where the check ended. */
export function withinLimits(report: Analysis): Limited {
  const next = report.found[MOST_NUMBERS]
  if (!next) return { looked: report, unseen: [] }
  const place = spanAt(report.sentences, next.start) ?? next
  return {
    looked: { ...report, found: report.found.slice(0, MOST_NUMBERS) },
    unseen: [{
      rule: notAllChecked.id, severity: 'unverifiable', places: [place],
      message: `全文有${report.found.length}个数，一次最多核对${MOST_NUMBERS}个，从这一处“${next.text}”起没有核对；请分成几份再核对。`,
    }],
  }
}
