// SPDX-License-Identifier: MulanPSL-2.0
import type { Day, Length } from '../../law/law.ts'
import type { OrgUnit } from '../county.ts'
import type { Data } from './life.ts'

/** What the specimen asks of a store; the town imports none, it is handed one. */
export interface SpecimenStore {
  engine: { tend(): Promise<void> }
  addUnits(units: readonly OrgUnit[]): Promise<void>
  ledger(town: number): Promise<SpecimenLedger>
}

export interface SpecimenLedger {
  runAll(commands: Iterable<{ command: Command; commander: Commander }>): Promise<Done[]>
  set(setting: { command: string; name: string; from: Day; length: Length; document: string }, commander: Commander): Promise<void>
  filings: SpecimenFilings
}

export interface SpecimenFilings {
  fillFigures(asked: { command: string; period: string }, commander: Commander): Promise<unknown>
  step(
    asked: { command: string; kind: 'figures'; period: string; step: 'check' | 'sign' | 'submit' | 'return'; comments?: string | undefined },
    commander: Commander,
  ): Promise<unknown>
}

export interface Commander {
  actor: { id: string; posts: readonly { post: string; village: number }[] }
  at: Date
}

interface TakeStep {
  command: string
  kind: string
  matter?: string
  step: string
  day: Day
  village?: number
  data: Data
}

export type KeepStep = { command: string; matter: string; reason: string } & (
  | { step: 'correct'; of: number; values: Data }
  | { step: 'strike'; of: number }
  | { step: 'void' }
  | { step: 'merge'; into: string }
  | { step: 'link'; to: string }
)
export type Command = TakeStep | KeepStep

export interface Done {
  matter: string
  position: number
  /** Matters opened inside the step, in the order of their rows. */
  opened: readonly string[]
  repeated: boolean
}
