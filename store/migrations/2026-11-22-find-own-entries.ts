// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/** What somebody entered the last time, and what somebody registers most, is asked whenever a form or a desk is opened. */
export const findOwnEntries: Migration = {
  name: '2026-11-22-find-own-entries',
  statements: ['create index entry_by_user on entry (town_id, by_user, kind, step, recorded desc)'],
}
