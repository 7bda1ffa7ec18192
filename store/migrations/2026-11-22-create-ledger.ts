// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

const orgUnit = `
  create table org_unit (
    id bigint primary key,
    parent_id bigint references org_unit (id),
    level text collate "C" not null check (level in ('province', 'city', 'county', 'town', 'village')),
    name text not null,
    code text collate "C" not null,
    valid_from date not null,
    valid_to date,
    county_id bigint, city_id bigint, province_id bigint, town_id bigint,
    path text collate "C" not null
  );
  create index org_unit_path on org_unit (path);
  create index org_unit_code on org_unit (code);
  create index org_unit_town on org_unit (town_id)`

const ledger = `
  create table entry (
    town_id bigint not null,
    position bigint not null check (position > 0),
    matter_id uuid not null,
    kind text collate "C" not null,
    form integer not null,
    command text collate "C" not null,
    sequence smallint not null check (sequence >= 0),
    step text collate "C" not null,
    day date not null,
    village_id bigint not null,
    by_user text collate "C" not null,
    by_post text collate "C" not null,
    recorded timestamptz not null,
    data jsonb not null,
    of_position bigint,
    line text not null,
    hash text collate "C" not null,
    primary key (town_id, position),
    unique (town_id, command, sequence)
  );
  create index entry_matter on entry (town_id, matter_id, position);
  create table town_head (
    town_id bigint primary key,
    position bigint not null,
    hash text collate "C" not null
  )`

const matter = `
  create table matter (
    town_id bigint not null,
    id uuid not null,
    kind text collate "C" not null,
    number text collate "C",
    title text not null,
    village_id bigint not null,
    state text collate "C" not null,
    final boolean not null,
    voided boolean not null,
    merged_into uuid,
    opened date not null,
    last_day date not null,
    updated timestamptz not null,
    revision integer not null,
    facts jsonb not null,
    on_days jsonb not null,
    clocks jsonb not null,
    taken jsonb not null,
    counts jsonb not null,
    primary key (town_id, id)
  );
  create index matter_state on matter (town_id, kind, state, last_day desc, id);
  create index matter_recent on matter (town_id, kind, last_day desc, id);
  create index matter_opened on matter (town_id, kind, opened);
  create index matter_number on matter (town_id, number) where number is not null;
  create table clock (
    town_id bigint not null,
    matter_id uuid not null,
    clock text collate "C" not null,
    kind text collate "C" not null,
    label text not null,
    started date not null,
    last date,
    alarm date,
    done date,
    paused date,
    late boolean not null,
    provisional boolean not null,
    whose text collate "C" not null,
    post text collate "C",
    village_id bigint not null,
    primary key (town_id, matter_id, clock)
  );
  create index clock_due on clock (town_id, done, alarm);
  create table matter_key (
    town_id bigint not null,
    matter_id uuid not null,
    wrapped text collate "C",
    erased timestamptz,
    primary key (town_id, matter_id)
  );
  create table matter_token (
    town_id bigint not null,
    matter_id uuid not null,
    field text collate "C" not null,
    token text collate "C" not null,
    primary key (town_id, matter_id, field, token)
  );
  create index matter_token_lookup on matter_token (town_id, token);
  create table counter (
    town_id bigint not null,
    series text collate "C" not null,
    year integer not null,
    last integer not null check (last >= 0),
    primary key (town_id, series, year)
  )`

const figures = `
  create table cell (
    town_id bigint not null,
    figure text collate "C" not null,
    month text collate "C" not null check (length(month) = 7),
    village_id bigint not null,
    key text collate "C" not null,
    n bigint not null,
    primary key (town_id, figure, month, village_id, key)
  );
  create table cell_up (
    level text collate "C" not null,
    org_id bigint not null,
    figure text collate "C" not null,
    month text collate "C" not null check (length(month) = 7),
    n bigint not null,
    towns integer not null,
    as_of timestamptz not null,
    primary key (org_id, figure, month)
  );
  create index cell_up_level on cell_up (level, month, figure);
  create table cell_mark (
    town_id bigint not null,
    month text collate "C" not null,
    changes integer not null,
    primary key (town_id, month)
  );
  create table snapshot (
    town_id bigint not null,
    id uuid not null,
    period text collate "C" not null,
    kind text collate "C" not null,
    state text collate "C" not null,
    number text collate "C",
    body jsonb not null,
    hash text collate "C",
    position bigint,
    created timestamptz not null,
    updated timestamptz not null,
    primary key (town_id, id)
  );
  create index snapshot_period on snapshot (town_id, period, kind)`

const desk = `
  create table attachment (
    town_id bigint not null,
    id uuid not null,
    matter_id uuid,
    sha256 text collate "C" not null,
    name text not null,
    media_type text collate "C" not null,
    bytes bigint not null check (bytes >= 0),
    sealed boolean not null,
    uploaded timestamptz not null,
    by_user text collate "C" not null,
    primary key (town_id, id)
  );
  create index attachment_matter on attachment (town_id, matter_id);
  create table outbox (
    town_id bigint not null,
    id uuid not null,
    topic text collate "C" not null,
    body jsonb not null,
    created timestamptz not null,
    sent timestamptz,
    primary key (town_id, id)
  );
  create index outbox_unsent on outbox (town_id, created) where sent is null;
  create table draft (
    town_id bigint not null,
    user_id text collate "C" not null,
    kind text collate "C" not null,
    matter_id text collate "C" not null,
    step text collate "C" not null,
    body jsonb not null,
    updated timestamptz not null,
    primary key (town_id, user_id, kind, matter_id, step)
  );
  create table setting (
    town_id bigint not null,
    name text collate "C" not null,
    from_day date not null,
    value jsonb not null,
    document text not null,
    primary key (town_id, name, from_day)
  );
  create table view_log (
    town_id bigint not null,
    id uuid not null,
    user_id text collate "C" not null,
    matter_id uuid,
    what text not null,
    at timestamptz not null,
    primary key (town_id, id)
  );
  create index view_log_matter on view_log (town_id, matter_id, at)`

// Plain tables of the installation: read at sign-in, before it is known which towns the person may see.
const people = `
  create table app_user (
    id uuid primary key,
    name text collate "C" not null unique,
    display text not null,
    password_hash text not null,
    must_change boolean not null,
    failed integer not null,
    locked_until timestamptz,
    created timestamptz not null,
    disabled timestamptz
  );
  create table user_post (
    user_id uuid not null references app_user (id),
    town_id bigint not null,
    post text collate "C" not null,
    village_id bigint not null,
    from_day date not null,
    to_day date,
    primary key (user_id, town_id, post, village_id, from_day)
  );
  create index user_post_town on user_post (town_id);
  create table session (
    token_hash text collate "C" primary key,
    user_id uuid not null references app_user (id) on delete cascade,
    created timestamptz not null,
    last_seen timestamptz not null,
    expires timestamptz not null
  );
  create index session_user_id on session (user_id)`

export const createLedger: Migration = {
  name: '2026-11-22-create-ledger',
  statements: [orgUnit, ledger, matter, figures, desk, people].flatMap(block => block.split(';')),
}
