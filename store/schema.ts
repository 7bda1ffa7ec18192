// SPDX-License-Identifier: MulanPSL-2.0
import type { ColumnType, Selectable } from 'kysely'
import type { FigurePhraseTable, ReadReportTable, ReportCommentTable, ReportVerdictTable, TakenFilingTable, TownKeyTable } from './county/tables.ts'

/**
 * The rows of the store as kysely sees them, the same on both engines.
 *
 * `bigint` columns are numbers (an unsafe one is an error), `date` is 'YYYY-MM-DD' in Asia/Shanghai, `timestamptz` an ISO 8601
 * string in UTC, `uuid` a lower-case string. A `jsonb` column is read parsed and written as JSON text: `JSON.stringify(value)`.
 * A village_id of 0 is the town itself.
 */
export interface Schema {
  migration: MigrationTable
  org_unit: OrgUnitTable
  entry: EntryTable
  town_head: TownHeadTable
  matter: MatterTable
  clock: ClockTable
  cell: CellTable
  cell_up: CellUpTable
  cell_fold: CellFoldTable
  cell_mark: CellMarkTable
  snapshot: SnapshotTable
  attachment: AttachmentTable
  outbox: OutboxTable
  counter: CounterTable
  matter_key: MatterKeyTable
  matter_token: MatterTokenTable
  matter_naming: MatterNamingTable
  draft: DraftTable
  setting: SettingTable
  app_user: AppUserTable
  user_post: UserPostTable
  session: SessionTable
  view_log: ViewLogTable
  refusal_log: RefusalLogTable
  read_report: ReadReportTable
  report_verdict: ReportVerdictTable
  report_comment: ReportCommentTable
  figure_phrase: FigurePhraseTable
  town_key: TownKeyTable
  taken_filing: TakenFilingTable
  manuscript: ManuscriptTable
}

/** A `jsonb` column: read parsed, written as JSON text, because a bare array would be taken for an SQL array. */
export type Json<T> = ColumnType<T, string, string>
/** A column that is written once and never updated. */
export type Fixed<T> = ColumnType<T, T, never>

const orgLevels = ['province', 'city', 'county', 'town', 'village'] as const
export type OrgLevel = (typeof orgLevels)[number]

export interface MigrationTable { name: Fixed<string>; applied: Fixed<string> }

/** 组织机构: a reference table, changed a few times a year. The id never changes; the division code does. */
export interface OrgUnitTable {
  id: Fixed<number>
  parent_id: number | null
  level: OrgLevel
  name: string
  code: string
  valid_from: string
  valid_to: string | null
  county_id: number | null
  city_id: number | null
  province_id: number | null
  /** The town a village belongs to; a town's own id. */
  town_id: number | null
  /** '/1/12/123/', ids from the top, for scoping by prefix. */
  path: string
}

/** 台账记录. The application role may insert and read, nothing else. A struck or corrected entry stays; the later one names it in `of_position`. */
export interface EntryTable {
  town_id: Fixed<number>
  position: Fixed<number>
  matter_id: Fixed<string>
  kind: Fixed<string>
  form: Fixed<number>
  /** The command's id; one command may append several entries, told apart by `sequence` from 0. */
  command: Fixed<string>
  sequence: Fixed<number>
  step: Fixed<string>
  day: Fixed<string>
  village_id: Fixed<number>
  by_user: Fixed<string>
  by_post: Fixed<string>
  recorded: Fixed<string>
  data: ColumnType<Record<string, unknown>, string, never>
  of_position: Fixed<number | null>
  /** The canonical JSON that was hashed; `data` and the columns are a reading of it. */
  line: Fixed<string>
  hash: Fixed<string>
}

/** The end of a town's chain, locked `for update` by every command of the town. No row: the town has no entry. */
export interface TownHeadTable { town_id: Fixed<number>; position: number; hash: string }

export interface MatterTable {
  town_id: Fixed<number>
  id: Fixed<string>
  kind: Fixed<string>
  number: string | null
  title: string
  /** 拼音首字母 of the title. */
  initials: string
  village_id: number
  state: string
  final: boolean
  voided: boolean
  merged_into: string | null
  opened: string
  /** The day of the latest entry. */
  last_day: string
  updated: string
  revision: number
  facts: Json<Record<string, unknown>>
  on_days: Json<Record<string, string>>
  clocks: Json<Record<string, unknown>>
  taken: Json<readonly string[]>
  /** What the matter's row counted for when it was last folded. */
  counts: Json<readonly unknown[]>
}

export interface ClockTable {
  town_id: Fixed<number>
  matter_id: Fixed<string>
  clock: Fixed<string>
  kind: string
  label: string
  started: string
  /** 法定最后一日, moved off a holiday where the act moves it. */
  last: string | null
  /** The unmoved day that an office's desk shows. */
  alarm: string | null
  done: string | null
  paused: string | null
  late: boolean
  provisional: boolean
  whose: string
  post: string | null
  village_id: number
}

export interface CellTable {
  town_id: Fixed<number>
  figure: Fixed<string>
  month: Fixed<string>
  village_id: Fixed<number>
  key: Fixed<string>
  n: number
}

/** What the towns under a unit submitted for a period, added up, with how many did and as of when; of a town its own filing. */
export interface CellUpTable {
  level: OrgLevel
  org_id: Fixed<number>
  figure: Fixed<string>
  period: Fixed<string>
  /** Of a rate the sum of its numerators over the sum of its denominators, of the towns that gave both. */
  n: number
  base: number | null
  towns: number
  /** Hash of the definition all of them counted by; null where they differ. */
  definition: string | null
  as_of: string
}

/** Which filing of a town and period stands in cell_up. */
export interface CellFoldTable { org_id: Fixed<number>; period: Fixed<string>; hash: string; folded: string }

/** A month of a town that waits to be folded up. Writers add to `changes`, so that they hold the row until they commit. */
export interface CellMarkTable { town_id: Fixed<number>; month: Fixed<string>; changes: number }

export interface SnapshotTable {
  town_id: Fixed<number>
  id: Fixed<string>
  /** '2026', '2026-Q1' or '2026-03'. */
  period: Fixed<string>
  kind: Fixed<string>
  state: string
  number: string | null
  body: Json<unknown>
  hash: string | null
  /** Where the chain holds the hash. */
  position: number | null
  created: Fixed<string>
  updated: string
}

/** The bytes lie outside the database under their SHA-256. No matter: uploaded and not yet named by a command. */
export interface AttachmentTable {
  town_id: Fixed<number>
  id: Fixed<string>
  matter_id: string | null
  /** Of the sealed bytes, as they lie. */
  sha256: Fixed<string>
  name: Fixed<string>
  media_type: Fixed<string>
  /** How long it is in clear. */
  bytes: Fixed<number>
  /** The key of this one paper, under the master key; null: laid down in clear by an older program. */
  wrapped: Fixed<string | null>
  uploaded: Fixed<string>
  by_user: Fixed<string>
}

export interface OutboxTable {
  town_id: Fixed<number>
  id: Fixed<string>
  topic: Fixed<string>
  body: Json<unknown>
  created: Fixed<string>
  sent: string | null
}

/** Gap-free numbers: `last` is raised in the command's own transaction. */
export interface CounterTable { town_id: Fixed<number>; series: Fixed<string>; year: Fixed<number>; last: number }

/** The sealing key of one matter under the master key; erased: `wrapped` is null and the day is kept. */
export interface MatterKeyTable { town_id: Fixed<number>; matter_id: Fixed<string>; wrapped: string | null; erased: string | null }

/** Keyed hash of a normalised personal value: equal people have equal tokens. */
export interface MatterTokenTable { town_id: Fixed<number>; matter_id: Fixed<string>; field: Fixed<string>; token: Fixed<string> }
/** Which matter names which in a field of its own. */
export interface MatterNamingTable { town_id: Fixed<number>; named: Fixed<string>; matter_id: Fixed<string> }

/** A half-filled form. `matter_id` is '' for a matter that is not opened yet. */
export interface DraftTable {
  town_id: Fixed<number>
  user_id: Fixed<string>
  kind: Fixed<string>
  matter_id: Fixed<string>
  step: Fixed<string>
  body: Json<unknown>
  updated: string
}

export interface SettingTable { town_id: Fixed<number>; name: Fixed<string>; from_day: Fixed<string>; value: Json<unknown>; document: string }

export interface AppUserTable {
  id: Fixed<string>
  name: string
  display: string
  password_hash: string
  must_change: boolean
  failed: number
  locked_until: string | null
  created: Fixed<string>
  disabled: string | null
}

/** A post held over a span of days. `town_id` is the ledger, or the org_unit of a county or city whose own post it is. */
export interface UserPostTable {
  user_id: Fixed<string>
  town_id: Fixed<number>
  post: Fixed<string>
  /** 0: the whole town. */
  village_id: Fixed<number>
  from_day: Fixed<string>
  to_day: string | null
}

export interface SessionTable { token_hash: Fixed<string>; user_id: Fixed<string>; created: Fixed<string>; last_seen: string; expires: string }

/** Who looked at what; `matter_id` is null where a list was looked at. */
export interface ViewLogTable {
  town_id: Fixed<number>
  id: Fixed<string>
  user_id: Fixed<string>
  matter_id: Fixed<string | null>
  what: Fixed<string>
  at: Fixed<string>
}

/** A draft's text, revision by revision; `aside` was written on one that another had changed meanwhile. */
export interface ManuscriptTable {
  town_id: Fixed<number>
  period: Fixed<string>
  kind: Fixed<string>
  revision: Fixed<number>
  base: Fixed<number | null>
  aside: Fixed<boolean>
  why: Fixed<string | null>
  body: Json<unknown>
  by_user: Fixed<string>
  begun: Fixed<string>
  saved: Fixed<string>
}

/** A step that was refused; `matter_id` is null where it was to open one. */
export interface RefusalLogTable {
  town_id: Fixed<number>
  id: Fixed<string>
  user_id: Fixed<string>
  kind: Fixed<string>
  matter_id: Fixed<string | null>
  step: Fixed<string>
  says: Fixed<string>
  cites: Fixed<string | null>
  at: Fixed<string>
}

export type MatterRow = Selectable<MatterTable>
export type ClockRow = Selectable<ClockTable>
export type AttachmentRow = Selectable<AttachmentTable>

/** The tables that row-level security fences by town. */
export const townTables = [
  'entry', 'town_head', 'matter', 'clock', 'cell', 'cell_mark', 'snapshot', 'attachment', 'outbox', 'counter',
  'matter_key', 'matter_token', 'matter_naming', 'draft', 'setting', 'view_log', 'refusal_log',
  'read_report', 'report_verdict', 'report_comment', 'figure_phrase', 'town_key', 'taken_filing', 'manuscript',
] as const satisfies readonly (keyof Schema)[]
