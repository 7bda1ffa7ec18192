// SPDX-License-Identifier: MulanPSL-2.0
import { addMonths, citationText, type Day, dayText, standingOf } from '../../law/law.ts'
import type { Matter } from '../../kernel/kernel.ts'

/** Why a document that is in force has to be looked at. */
export interface Reason {
  why: 'expired' | 'soon' | 'basis-ended' | 'basis-newer' | 'basis-lost' | 'basis-unknown'
  says: string
}

/** How early a document that will lapse is put on the list: time enough to assess, hear and publish anew. */
const monthsAhead = 3

/** What the list is sorted by: what is void already first, what has only to be checked by hand last. */
export const urgency: readonly Reason['why'][] = ['expired', 'basis-ended', 'basis-lost', 'soon', 'basis-newer', 'basis-unknown']

/** Why the document is on the clean-up list on the day; empty: it is not. */
export function reasonsFor({ facts, on, lately }: Matter, today: Day): Reason[] {
  return [
    ...ofValidity(facts.validTo as Day | undefined, today),
    ...ofLostBasis(facts, lately),
    ...ofBasis(facts, on.publish ?? on.number ?? today, today),
  ].sort((a, b) => urgency.indexOf(a.why) - urgency.indexOf(b.why))
}

function ofValidity(last: Day | undefined, today: Day): Reason[] {
  if (last === undefined) return []
  if (last < today) return [{ why: 'expired', says: `有效期已于${dayText(last)}届满，应登记失效或者延续` }]
  return last <= addMonths(today, monthsAhead) ? [{ why: 'soon', says: `有效期将于${dayText(last)}届满，继续施行的应在届满前评估并延续` }] : []
}

/** The change of the basis was recorded, and nothing has been decided since. */
function ofLostBasis(facts: Matter['facts'], { loseBasis, clean }: Matter['lately']): Reason[] {
  if (loseBasis === undefined || (clean !== undefined && clean >= loseBasis)) return []
  return [{ why: 'basis-lost', says: `${dayText(loseBasis)}登记依据变化：${String(facts.basisLost ?? '')}，尚无清理结论` }]
}

interface Basis { act?: string; article?: string }

function ofBasis(facts: Matter['facts'], made: Day, today: Day): Reason[] {
  const named = ((facts.basis as readonly Basis[] | undefined) ?? []).filter((row): row is { act: string; article?: string } => !!row.act?.trim())
  return named.flatMap(({ act, article }): Reason[] => {
    const standing = standingOf(act, made, today)
    const where = article ? `（本文件引用${article}）` : ''
    if (standing.how === 'ended')
      return [
        {
          why: 'basis-ended',
          says: `依据的《${standing.title}》施行至${dayText(standing.lastDay)}，已经废止${standing.by ? `（${citationText(standing.by)}）` : ''}${where}`,
        },
      ]
    if (standing.how === 'newer')
      return [{ why: 'basis-newer', says: `依据的《${standing.title}》自${dayText(standing.since)}起施行新的版本，晚于本文件，应核对条款${where}` }]
    return standing.how === 'not-held' ? [{ why: 'basis-unknown', says: `依据“${act.trim()}”不在法规库，是否有效须人工核对${where}` }] : []
  })
}
