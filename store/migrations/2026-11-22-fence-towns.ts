// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

const fenced = [
  'entry', 'town_head', 'matter', 'clock', 'cell', 'cell_mark', 'snapshot', 'attachment', 'outbox', 'counter',
  'matter_key', 'matter_token', 'draft', 'setting', 'view_log',
]
const appendOnly = new Set(['entry', 'view_log'])

// Roles belong to the whole cluster: another database of it may have made this one, perhaps at this very moment.
const role = `do $$ begin
  if not exists (select from pg_roles where rolname = 'fazhen_app') then
    begin
      create role fazhen_app nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'fazhen_app', 'member') then
    execute format('grant fazhen_app to %I', current_user);
  end if;
end $$`

// No town named, or none set: string_to_array gives no element and the row is neither seen nor written.
const ofTheseTowns = "town_id = any (string_to_array(current_setting('app.towns', true), ',')::bigint[])"

const fence = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `create policy town on ${table} using (${ofTheseTowns}) with check (${ofTheseTowns})`,
  `grant ${appendOnly.has(table) ? 'select, insert' : 'select, insert, update, delete'} on ${table} to fazhen_app`,
]

export const fenceTowns: Migration = {
  name: '2026-11-22-fence-towns',
  statements: [
    role,
    ...fenced.flatMap(fence),
    // Password hashes and sessions are for the sign-in alone, which does not act as this role.
    'grant select on org_unit, cell_up, user_post to fazhen_app',
    'grant select (id, name, display, disabled) on app_user to fazhen_app',
  ],
}
