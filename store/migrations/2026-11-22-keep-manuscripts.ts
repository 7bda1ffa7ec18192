// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

// aside: what somebody wrote on a text that another had changed meanwhile; kept, and in nobody's way.
const tables = `
  create table manuscript (
    town_id bigint not null,
    period text collate "C" not null,
    kind text collate "C" not null,
    revision integer not null check (revision > 0),
    base integer,
    aside boolean not null,
    why text,
    body jsonb not null,
    by_user text collate "C" not null,
    begun timestamptz not null,
    saved timestamptz not null,
    primary key (town_id, period, kind, revision)
  )`

const ofTheseTowns = "town_id = any (string_to_array(current_setting('app.towns', true), ',')::bigint[])"

/** Drafts of what is written out of the ledger, every revision with who wrote it. */
export const keepManuscripts: Migration = {
  name: '2026-11-22-keep-manuscripts',
  statements: [
    tables,
    'alter table manuscript enable row level security',
    `create policy town on manuscript using (${ofTheseTowns}) with check (${ofTheseTowns})`,
    'grant select, insert, update, delete on manuscript to fazhen_app',
  ],
}
