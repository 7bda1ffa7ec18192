// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/**
 * cell_up holds what towns submitted, by the period they submitted it for: a year is a year's filing, never its months added up.
 * `base` is the other half of a rate, so that a rate above the towns comes from its summed halves. Money is 元 as filed, hence not whole.
 */
export const foldFilingsUp: Migration = {
  name: '2026-11-22-fold-filings-up',
  statements: [
    'drop table cell_up',
    `create table cell_up (
      level text collate "C" not null,
      org_id bigint not null,
      figure text collate "C" not null,
      period text collate "C" not null,
      n double precision not null,
      base double precision,
      towns integer not null,
      definition text collate "C",
      as_of timestamptz not null,
      primary key (org_id, period, figure)
    )`,
    'create index cell_up_level on cell_up (level, period, figure)',
    'grant select on cell_up to fazhen_app',
    `create table cell_fold (
      org_id bigint not null,
      period text collate "C" not null,
      hash text collate "C" not null,
      folded timestamptz not null,
      primary key (org_id, period)
    )`,
  ],
}
