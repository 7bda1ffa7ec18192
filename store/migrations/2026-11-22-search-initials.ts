// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/** 拼音首字母 of a matter's title, kept beside it: no engine sorts or searches pinyin by itself. Older rows get theirs at the next rebuild. */
export const searchInitials: Migration = {
  name: '2026-11-22-search-initials',
  statements: [`alter table matter add column initials text collate "C" not null default ''`],
}
