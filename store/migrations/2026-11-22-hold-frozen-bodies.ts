// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/** What was frozen stays as it was: the application moves a filing on, and neither rewrites nor removes it. */
export const holdFrozenBodies: Migration = {
  name: '2026-11-22-hold-frozen-bodies',
  statements: [
    'revoke update, delete on snapshot from fazhen_app',
    'grant update (state, hash, position, updated) on snapshot to fazhen_app',
  ],
}
