// SPDX-License-Identifier: MulanPSL-2.0
import type { Manuscript } from '../../kernel/kernel.ts'

/** What was written and is not on the server yet, kept in this browser. */
export interface Kept {
  base: number
  /** The text it was written on, to tell who changed what. */
  from: Manuscript
  manuscript: Manuscript
}

/** Of one person, town and paper: a shared computer mixes nobody's up. */
export const placeOf = (user: string, town: number, kind: string, period: string): string => `fazhen paper ${user} ${town} ${kind} ${period}`

export function keep(place: string, kept: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}

export function drop(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}

export function readKept(place: string): Kept | undefined {
  try {
    const text = localStorage.getItem(place)
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined
  }
}
