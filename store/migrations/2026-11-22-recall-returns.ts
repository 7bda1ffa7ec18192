// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/** The same is done with the rows of a backup from before. */
export const livesOfReturned = `update taken_filing set life = jsonb_build_array(jsonb_build_object('step', 'return', 'by', coalesce(returned_by, ''),
  'at', to_char(returned at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'says', coalesce(comments, ''))) where returned is not null and life = '[]'`

/**
 * A return to a town of another server can be taken back: `returned` says where the filing stands, `life` each return and each taking
 * back with who and why, in their order, since this server has no chain of that town.
 */
export const recallReturns: Migration = {
  name: '2026-11-22-recall-returns',
  statements: [
    "alter table taken_filing add column life jsonb not null default '[]'",
    livesOfReturned,
  ],
}
