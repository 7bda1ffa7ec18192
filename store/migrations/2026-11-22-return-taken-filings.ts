// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

// Whose desk keeps what came of a town: its county's, and of a town without one that of the unit above it.
const deskOf = 'coalesce(o.county_id, o.city_id, o.province_id)'

/** Files and keys that a city or province took in go to the desk of the town's county: one place, whoever looks. */
const moved = (table: string, columns: string): string[] => [
  `insert into ${table} (town_id, ${columns})
    select ${deskOf}, ${columns.split(', ').map(column => `t.${column}`).join(', ')}
    from ${table} t join org_unit o on o.id = t.of_town where t.town_id <> ${deskOf} on conflict do nothing`,
  `delete from ${table} t using org_unit o where o.id = t.of_town and t.town_id <> ${deskOf}`,
]

/** The same is done with the rows of a backup from before. */
export const toOneDesk: readonly string[] = [
  ...moved('taken_filing', 'of_town, kind, period, hash, submitted, published, body, file, taken, by_user'),
  ...moved('town_key', 'of_town, registered, public_key, by_user'),
]

export const supersededBySameYear = '同一年另有一份较新的'

/**
 * A filing of another server can go back, and the same body sent again after that is another submission. Of a dropped report the day
 * on which the town handed it in and what was said when it went back. A town's published reports: one a year, the newer in its place.
 */
export const returnTakenFilings: Migration = {
  name: '2026-11-22-return-taken-filings',
  statements: [
    'alter table taken_filing add column first timestamptz, add column returned timestamptz, add column returned_by text, add column comments text',
    'alter table taken_filing drop constraint taken_filing_pkey',
    'alter table taken_filing add primary key (town_id, of_town, kind, period, submitted, hash)',
    ...toOneDesk,
    'alter table read_report add column handed date, add column message text',
    `update read_report r set withdrawn = r.received, why = '${supersededBySameYear}'
      where r.origin = 'published' and r.withdrawn is null and exists (
        select from read_report n where n.town_id = r.town_id and n.year = r.year and n.origin = 'published' and n.withdrawn is null
          and (n.received, n.id) > (r.received, r.id))`,
    "create unique index read_report_published on read_report (town_id, year) where origin = 'published' and withdrawn is null",
  ],
}
