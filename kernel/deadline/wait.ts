// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, daysBefore, dayText, earliestAfter, holdsOn, inForce, type Limit } from '../../law/law.ts'
import type { Waits } from '../declare/declare.ts'
import type { World } from '../entry/entry.ts'
import type { Matter } from '../entry/matter.ts'
import { Refusal } from '../entry/refusal.ts'

/**
 * A step that must wait since another: open the day after the time has run out, or, `ahead`, when the other was done in time
 * before it. Where no version of the rule held on the day of the other step, nothing is held against it.
 * @throws Refusal that names the day
 */
export function refuseTooEarly(
  { since, limit, ahead, day: named, otherwise }: Waits, matter: Pick<Matter, 'on' | 'facts'>, taken: Day, { calendar }: World,
): void {
  const day = named === undefined ? taken : (matter.facts[named] as Day | undefined) ?? taken
  const started = matter.on[since]
  const versions = ([limit].flat() as Limit[]).filter(each => started !== undefined && holdsOn(each, started))
  if (started === undefined || versions.length === 0) return
  const holds = inForce(versions, started)
  const about = { ...(holds.cites ? { cites: holds.cites } : {}), ...(named === undefined ? {} : { field: named }) }
  if (ahead) {
    const latest = daysBefore(day, holds, calendar).last
    if (started > latest) throw new Refusal(`${otherwise}，最迟应在${dayText(latest)}`, about)
    return
  }
  const earliest = earliestAfter(started, holds, calendar)
  if (day < earliest) throw new Refusal(`${otherwise}，最早为${dayText(earliest)}`, about)
}
