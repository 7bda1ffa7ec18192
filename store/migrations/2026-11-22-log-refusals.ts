// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

// A refused step is no entry of the ledger: nothing happened. That it was tried is kept here; no matter: it was to open one.
const table = `
  create table refusal_log (
    town_id bigint not null,
    id uuid not null,
    user_id text collate "C" not null,
    kind text collate "C" not null,
    matter_id uuid,
    step text collate "C" not null,
    says text not null,
    cites text,
    at timestamptz not null,
    primary key (town_id, id)
  )`

const ofTheseTowns = "town_id = any (string_to_array(current_setting('app.towns', true), ',')::bigint[])"

/** Steps that were refused, with the sentence; append-only as the log of looks. */
export const logRefusals: Migration = {
  name: '2026-11-22-log-refusals',
  statements: [
    table,
    'create index refusal_log_at on refusal_log (town_id, at)',
    'create index view_log_at on view_log (town_id, at)',
    'alter table refusal_log enable row level security',
    `create policy town on refusal_log using (${ofTheseTowns}) with check (${ofTheseTowns})`,
    'grant select, insert on refusal_log to fazhen_app',
  ],
}
