// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'

/** Stands where the id of another life's matter goes once the ledger has given it. */
export class Ref {
  constructor(readonly life: string) {}
}

/** A roster line chosen in a form. */
export const member = (life: string): { id: Ref } => ({ id: new Ref(life) })
export const linked = (...lives: readonly string[]): Ref[] => lives.map(life => new Ref(life))

/** Every life that some data name. */
export function refsIn(value: unknown): string[] {
  if (value instanceof Ref) return [value.life]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : []
}

export type Data = Readonly<Record<string, unknown>>

interface Act {
  /** The day it happened. */
  day: Day
  /** The post that takes it; who holds the post in the town does it. */
  by: string
  /** The day it reached the ledger, where that is not the same or the next working day. */
  recordedOn?: Day
  /** Steps of other lives that stand in the ledger before this one does. */
  after?: readonly { life: string; step: string }[]
}

/** What every kind allows: `of` counts the steps of the life from 0. */
export type Keep = { reason: string } & (
  | { keep: 'correct'; of: number; values: Data }
  | { keep: 'strike'; of: number }
  | { keep: 'void' }
  | { keep: 'merge'; into: string }
  | { keep: 'link'; to: string }
)
export type LifeStep = Act & ({ step: string; data?: Data } | Keep)

/** One invented matter from its first step to its last. */
export interface Life {
  /** Names it within its town; the ids of its commands are made of it. */
  key: string
  kind: string
  /** Place in the town's list of villages, from 1; 0 is the town itself. */
  village: number
  /** Opened inside a step of another life: which of those that the step opens, from 0. */
  openedBy?: { life: string; step: string; nth: number }
  steps: LifeStep[]
}
