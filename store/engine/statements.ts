// SPDX-License-Identifier: MulanPSL-2.0
import type { PGlite } from '@electric-sql/pglite'
import { StatementError, refusalOf } from './errors.ts'
import { reads } from './values.ts'

/** What a statement answered. `affected` is undefined where PostgreSQL reports no row count. */
export interface Answer { rows: Record<string, unknown>[]; affected: number | undefined }

/** One connection that takes one statement at a time. Parameters are texts, as `parameter` in values.ts writes them. */
export interface Statements {
  run(text: string, parameters: readonly (string | null)[]): Promise<Answer>
  close(): Promise<void>
}

const asGiven = (value: unknown): string => value as string
// PGlite would insist on a Uint8Array for bytea; ours are texts already.
const serializers = Object.fromEntries(Object.keys(reads).map(oid => [oid, asGiven]))

/** The statements of a PGlite that runs in this thread. */
export const statementsOf = (pglite: PGlite): Statements => ({
  run: async (text, parameters) => {
    try {
      const answer = await pglite.query<Record<string, unknown>>(text, [...parameters], { parsers: reads, serializers })
      return { rows: answer.rows, affected: answer.affectedRows }
    } catch (error) {
      throw new StatementError(refusalOf(error))
    }
  },
  close: () => pglite.close(),
})
