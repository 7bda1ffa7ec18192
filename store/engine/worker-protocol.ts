// SPDX-License-Identifier: MulanPSL-2.0
import type { Refusal } from './errors.ts'
import type { Answer } from './statements.ts'

/** What the store's thread is started with. */
export interface WorkerStart { module: string; root: string }
/** Asked of the thread: a statement, or to close. */
export type Ask = { id: number; text: string; parameters: readonly (string | null)[] } | { id: number; close: true }
/** Answered by the thread; id 0 says that the store is open, or why not. */
export type Told = { id: number; answer: Answer } | { id: number; refused: Refusal }
