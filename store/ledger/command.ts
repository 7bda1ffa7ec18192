// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Actor, KernelStep } from '../../kernel/kernel.ts'

/** A step of a kind; without `matter` it opens one. Personal values in clear: they are sealed before anything is written. */
export interface TakeStep {
  command: string
  kind: string
  matter?: string
  step: string
  day: Day
  village?: number
  data: Readonly<Record<string, unknown>>
}

/** A step every kind has. */
export type KeepStep = { command: string; matter: string; reason: string } & (
  | { step: 'correct'; of: number; values?: Readonly<Record<string, unknown>>; day?: Day }
  | { step: 'strike'; of: number }
  | { step: 'void' }
  | { step: 'merge'; into: string }
  | { step: 'move'; village: number }
  | { step: 'link'; to: string }
)

export type Command = TakeStep | KeepStep
export const isKeeping = (command: Command): command is KeepStep => 'reason' in command && !('data' in command)

/** Who commands, and when it reached the ledger. `machine`: the machine's own administrator, bound by no post. */
export interface Commander {
  actor: Actor
  at: Date
  machine?: true
}

/** What a command came to; the same for every repeat of it. */
export interface Done {
  matter: string
  number: string | null
  state: string
  position: number
  step: string | KernelStep
  /** Matters opened inside the step, in the order of their rows. */
  opened: readonly string[]
  repeated: boolean
}
