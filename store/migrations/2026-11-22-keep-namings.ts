// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

// Folded from the entries as matter_token is; plain columns, because behind the towns' fence no index on what lies within facts is used.
const table = `
  create table matter_naming (
    town_id bigint not null,
    named uuid not null,
    matter_id uuid not null,
    primary key (town_id, named, matter_id)
  )`

/** Of what was written before: every word of a matter's facts that is another matter's id. */
const ofBefore = `
  insert into matter_naming (town_id, named, matter_id)
  select distinct m.town_id, o.id, m.id from matter m
  cross join lateral jsonb_path_query(m.facts, 'strict $.** ? (@.type() == "string")') word
  join matter o on o.town_id = m.town_id and o.id <> m.id and o.id::text = word #>> '{}'`

const ofTheseTowns = "town_id = any (string_to_array(current_setting('app.towns', true), ',')::bigint[])"

/** Which matter names which, so that a matter's page finds what names it without walking the ledger. */
export const keepNamings: Migration = {
  name: '2026-11-22-keep-namings',
  statements: [
    table,
    'create index matter_naming_matter on matter_naming (town_id, matter_id)',
    ofBefore,
    'alter table matter_naming enable row level security',
    `create policy town on matter_naming using (${ofTheseTowns}) with check (${ofTheseTowns})`,
    'grant select, insert, update, delete on matter_naming to fazhen_app',
  ],
}
