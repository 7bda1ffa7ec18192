// SPDX-License-Identifier: MulanPSL-2.0
import { kinds } from '../../kinds/register.ts'
import type { Answer } from '../api.ts'
import { areaLabels, areaOf } from './work-areas.ts'

type Offered = Answer<'desk'>['openings']

/** One form that may be opened. */
export interface Opening {
  kind: string
  kindLabel: string
  step: string
  label: string
  initials: string
  used: number
}

/** Steps that open a matter, one by one. */
export const openingsIn = (offered: Offered): Opening[] =>
  offered.flatMap(({ kind, kindLabel, steps }) => steps.map(({ step, label, initials, used }) => ({ kind, kindLabel, step, label, initials, used })))

const most = 6

/** What the person registers most, most often first. */
export const usualOf = (openings: readonly Opening[]): Opening[] =>
  openings
    .filter(({ used }) => used > 0)
    .sort((a, b) => b.used - a.used)
    .slice(0, most)

/** Openings under their areas of work. */
export const byArea = (openings: readonly Opening[]): { area: string; openings: Opening[] }[] =>
  areaLabels
    .map(area => ({ area, openings: openings.filter(({ kind }) => areaOf(kinds.kinds.get(kind)!) === area) }))
    .filter(each => each.openings.length > 0)

/** Openings whose name holds what was typed, or whose initials do. */
export function foundBy(openings: readonly Opening[], typed: string): Opening[] {
  const text = typed.trim()
  const letters = text.toLowerCase()
  return openings.filter(
    ({ kindLabel, label, initials }) => `${kindLabel} ${label}`.includes(text) || (/^[a-z]+$/.test(letters) && initials.includes(letters)),
  )
}
