// SPDX-License-Identifier: MulanPSL-2.0
import { Refusal } from '../../kernel/kernel.ts'
import { StoreAway } from '../../store/engine/errors.ts'
import { DirectoryHeld } from '../../store/engine/lock.ts'
import { BadInput } from '../machine/verb.ts'

const foreseen = [BadInput, Refusal, DirectoryHeld, StoreAway]

/** What is said of an error and the exit code: one sentence and 2 for what was foreseen, else the place in the program and 1. */
export function refusalOf(error: unknown): { says: string; code: 1 | 2 } {
  if (!(error instanceof Error)) return { says: String(error), code: 1 }
  return foreseen.some(kind => error instanceof kind) ? { says: error.message, code: 2 } : { says: error.stack ?? error.message, code: 1 }
}
