// SPDX-License-Identifier: MulanPSL-2.0
import { faceOf, type Field, isGiven, type Kind } from '../declare/declare.ts'
import type { Matter } from '../entry/matter.ts'

/** The title of a matter: the kind's template over its non-personal facts, its village's name and its first day. */
export function titleOf(kind: Kind, matter: Pick<Matter, 'facts' | 'opened'>, village: string): string {
  const slot = (name: string): string => {
    if (name === 'village') return village
    if (name === 'day') return matter.opened
    const field: Field | undefined = kind.procedure.fields[name]
    const value = matter.facts[name]
    return field && isGiven(value) ? faceOf(field).plain(value, field) : ''
  }
  return kind.title.replace(/\{([^}]+)\}/g, (_, name: string) => slot(name)).replace(/[·、，\s]+$/u, '').slice(0, 200) || kind.label
}
