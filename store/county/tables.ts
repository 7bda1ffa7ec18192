// SPDX-License-Identifier: MulanPSL-2.0
import type { Fixed, Json } from '../schema.ts'

// The tables of a unit above towns: what it read, what it took in, whose keys it knows.

/** A report that was read and audited. `town_id` is whose desk keeps it: a county's, or the town's own for an old report of its. */
export interface ReadReportTable {
  town_id: Fixed<number>
  id: Fixed<string>
  /** The town it is of; null until a person says it. */
  about_id: number | null
  year: number | null
  /** Dropped by the county, submitted by the town, or published in the past. */
  origin: Fixed<'file' | 'filing' | 'published'>
  kind: Fixed<string | null>
  period: Fixed<string | null>
  name: string
  /** Of the file's bytes; of a filing its hash. */
  sha256: Fixed<string>
  body: Fixed<string>
  reading: Json<unknown>
  findings: Json<readonly unknown[]>
  /** Which lexicon it was read by: another one reads it again. */
  lexicon: string
  received: Fixed<string>
  by_user: Fixed<string>
  /** The day on which the town handed it in, where a person said it; else the day of reading counts. */
  handed: string | null
  returned: string | null
  /** What was said as a whole when it went back, beside the comments on sentences. */
  message: string | null
  withdrawn: string | null
  /** Why it was withdrawn; of a file that stands, why its return was taken back. */
  why: string | null
}

export interface ReportVerdictTable {
  town_id: Fixed<number>
  report_id: Fixed<string>
  finding: Fixed<string>
  verdict: 'open' | 'adopted' | 'dismissed'
  reason: string | null
  by_user: string
  at: string
}

/** A comment on a sentence; places in code points of the report's text. Sent: it went to the town and stands. */
export interface ReportCommentTable {
  town_id: Fixed<number>
  id: Fixed<string>
  report_id: Fixed<string>
  command: Fixed<string>
  start_at: Fixed<number>
  end_at: Fixed<number>
  quote: Fixed<string>
  text: Fixed<string>
  finding: Fixed<string | null>
  by_user: Fixed<string>
  at: Fixed<string>
  sent: string | null
}

/** What a person of the county said a number is called: read by from then on. */
export interface FigurePhraseTable {
  town_id: Fixed<number>
  id: Fixed<string>
  code: Fixed<string>
  label: Fixed<string>
  measure: Fixed<string>
  phrasing: Fixed<string>
  sentence: Fixed<string>
  by_user: Fixed<string>
  at: Fixed<string>
}

/** The public key a town signs its filings with, as registered at the county; the latest counts. */
export interface TownKeyTable {
  town_id: Fixed<number>
  of_town: Fixed<number>
  registered: Fixed<string>
  public_key: Fixed<string>
  by_user: Fixed<string>
}

/** A filing another server's town submitted, as it came; `town_id` is the county the town lies in, whoever of the units above took it in. */
export interface TakenFilingTable {
  town_id: Fixed<number>
  of_town: Fixed<number>
  kind: Fixed<string>
  period: Fixed<string>
  hash: Fixed<string>
  submitted: Fixed<string>
  /** When the kind and period came up for the first time, as its town's chain has it; null: with this one. */
  first: Fixed<string | null>
  published: string | null
  /** Went back to the town by a signed slip; who and with what words. */
  returned: string | null
  returned_by: string | null
  comments: string | null
  /** Each return and each taking back of one: `GoneBack` of taken.ts, in their order. */
  life: Json<unknown>
  body: Json<unknown>
  file: string
  taken: Fixed<string>
  by_user: Fixed<string>
}
