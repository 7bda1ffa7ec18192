// SPDX-License-Identifier: MulanPSL-2.0
import { citationText } from './citation.ts'
import type { Citation } from './citation.ts'
import { isDay } from './day.ts'
import type { Day } from './day.ts'

/** What can stand in several versions: an instrument, or anything that cites one (a limit, a guard). */
export type Dated =
  | { readonly cites?: Citation }
  | { readonly title: string; readonly version: { readonly inForce: Day; readonly until?: Day } }

function period(one: Dated): { inForce?: Day; until?: Day } {
  return 'version' in one ? one.version : (one.cites ?? {})
}

function nameOf(one: Dated): string {
  if ('version' in one) return `《${one.title}》`
  return one.cites ? citationText(one.cites) : '本地期限'
}

/** Whether a version holds on a day; its last day still counts. What cites nothing is dated by its own setting. */
export function holdsOn(one: Dated, on: Day): boolean {
  const { inForce: from, until } = period(one)
  return (from === undefined || from <= on) && (until === undefined || on <= until)
}

/** Of several versions the one in force that day. Throws where there is none or more than one: never the nearest. */
export function inForce<T extends Dated>(versions: readonly T[], on: Day): T {
  if (!isDay(on)) throw new RangeError(`“${String(on)}”不是日期，应写成 2024-03-05 这样的年-月-日。`)
  const holding = versions.filter(one => holdsOn(one, on))
  const [only] = holding
  if (only !== undefined && holding.length === 1) return only
  const names = (holding.length === 0 ? versions : holding).map(one => {
    const { inForce: from, until } = period(one)
    return `${nameOf(one)}（${from ?? '不限'}至${until ?? '今'}）`
  })
  throw new Error(holding.length === 0
    ? `${on} 没有施行中的版本，收录的版本是：${names.join('、') || '无'}。`
    : `${on} 有${holding.length}个版本同时施行：${names.join('、')}；同一天只应有一个版本。`)
}
