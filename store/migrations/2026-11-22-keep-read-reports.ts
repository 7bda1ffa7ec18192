// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

// town_id is whose desk keeps the row: a county's for what it read, a town's own for its old reports. The fence is the same.
const tables = `
  create table read_report (
    town_id bigint not null,
    id uuid not null,
    about_id bigint,
    year integer,
    origin text collate "C" not null check (origin in ('file', 'filing', 'published')),
    kind text collate "C",
    period text collate "C",
    name text not null,
    sha256 text collate "C" not null,
    body text not null,
    reading jsonb not null,
    findings jsonb not null,
    lexicon text collate "C" not null,
    received timestamptz not null,
    by_user text collate "C" not null,
    returned timestamptz,
    withdrawn timestamptz,
    why text,
    primary key (town_id, id)
  );
  create unique index read_report_once on read_report (town_id, sha256) where withdrawn is null;
  create index read_report_about on read_report (town_id, year, about_id);
  create table report_verdict (
    town_id bigint not null,
    report_id uuid not null,
    finding text collate "C" not null,
    verdict text collate "C" not null check (verdict in ('open', 'adopted', 'dismissed')),
    reason text,
    by_user text collate "C" not null,
    at timestamptz not null,
    primary key (town_id, report_id, finding)
  );
  create table report_comment (
    town_id bigint not null,
    id uuid not null,
    report_id uuid not null,
    command text collate "C" not null,
    start_at integer not null,
    end_at integer not null,
    quote text not null,
    text text not null,
    finding text collate "C",
    by_user text collate "C" not null,
    at timestamptz not null,
    sent timestamptz,
    primary key (town_id, id),
    unique (town_id, command)
  );
  create index report_comment_report on report_comment (town_id, report_id);
  create table figure_phrase (
    town_id bigint not null,
    id uuid not null,
    code text collate "C" not null,
    label text not null,
    measure text collate "C" not null,
    phrasing text not null,
    sentence text not null,
    by_user text collate "C" not null,
    at timestamptz not null,
    primary key (town_id, id),
    unique (town_id, code, phrasing)
  );
  create table town_key (
    town_id bigint not null,
    of_town bigint not null,
    registered timestamptz not null,
    public_key text collate "C" not null,
    by_user text collate "C" not null,
    primary key (town_id, of_town, registered)
  );
  create table taken_filing (
    town_id bigint not null,
    of_town bigint not null,
    kind text collate "C" not null,
    period text collate "C" not null,
    hash text collate "C" not null,
    submitted timestamptz not null,
    published timestamptz,
    body jsonb not null,
    file text not null,
    taken timestamptz not null,
    by_user text collate "C" not null,
    primary key (town_id, of_town, kind, period, hash)
  )`

const names = ['read_report', 'report_verdict', 'report_comment', 'figure_phrase', 'town_key', 'taken_filing']
const ofTheseTowns = "town_id = any (string_to_array(current_setting('app.towns', true), ',')::bigint[])"

/** What a county read, judged and wrote back; what it was taught; what another server's towns sent. */
export const keepReadReports: Migration = {
  name: '2026-11-22-keep-read-reports',
  statements: [
    ...tables.split(';'),
    ...names.flatMap(table => [
      `alter table ${table} enable row level security`,
      `create policy town on ${table} using (${ofTheseTowns}) with check (${ofTheseTowns})`,
      `grant select, insert, update, delete on ${table} to fazhen_app`,
    ]),
  ],
}
