// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation, Day } from '../../law/law.ts'
import type { Condition } from './condition.ts'
import type { Figures } from './figure.ts'
import type { Form } from './form.ts'
import type { Procedure } from './procedure.ts'

/** Holders of the post may read the matters that meet the condition, with these fields masked even on the page. */
export interface Reads {
  post: string
  where?: Condition
  masks?: readonly string[]
}

/** Slots are figure codes: `调解{mediation.mediated}`. `atZero` is said when every slot is zero; without it the sentence is left out then. */
export interface Sentence {
  /** Section of the annual report. */
  at: string
  says: string
  atZero?: string
}

/** From one day of the matter to another; `until` no longer counts, `through` still does, the earlier ends it. */
export interface Validity {
  label: string
  where?: Condition
  from: string
  until?: string
  through?: string
  /** Choice fields of the line that are written into the entry which relies on it, as codes. */
  tells?: readonly string[]
}

/** One paper of a complete file: when it belongs there, and by what the ledger knows that it is there. */
export interface FilePart {
  label: string
  when?: Condition
  held: Condition
  cites?: Citation
}

/** What every unit should have on any day: where it has none it is drawn as a gap as of that day, never as an empty matter. */
export interface Cover {
  label: string
  /** Validity of this roster that fills it. */
  holds: string
  /** Every village; or every line of another roster (`kind.name`) valid that day, which a line of this one names in the link field `by`. */
  of: 'village' | { holds: string; by: string }
  cites?: Citation
}

/** One invented life, used by tests, the specimen county, screenshots and the guide. */
export interface Example {
  title: string
  steps: readonly ExampleStep[]
  expects: {
    state?: string
    /** Clock → legal last day, and whether it was missed. */
    clocks?: Readonly<Record<string, { last: Day; late?: boolean }>>
    /** Code → what this life alone adds to it within the period ('2024' or '2024-03'). */
    figures?: Readonly<Record<string, number>>
    in?: string
  }
}
export interface ExampleStep {
  step: string
  day: Day
  data?: Readonly<Record<string, unknown>>
  /** The person, only where two must differ; else one person does all. */
  by?: string
  /** The step must be refused with this sentence; nothing is recorded. */
  refused?: string
}

export interface Kind {
  id: string
  label: string
  shape: 'case' | 'activity' | 'roster' | 'document' | 'task'
  /** Rows of the catalogue of mechanisms it serves. */
  mechanisms: readonly number[]
  /** Form of the entry's data; older forms are lifted by `history`. */
  form: number
  history?: Readonly<Record<number, (data: Readonly<Record<string, unknown>>) => Record<string, unknown>>>
  /** Template over non-personal fields, `{village}` and `{day}`. */
  title: string
  procedure: Procedure
  reads: readonly Reads[]
  /** Posts that correct, void, merge and move; the posts of the opening steps unless said. */
  keepers?: readonly string[]
  figures: Figures
  report: readonly Sentence[]
  documents?: Readonly<Record<string, Form>>
  examples: readonly Example[]
  /** What its file holds when it is whole; what is lacking is named on the matter's page. */
  file?: Readonly<Record<string, FilePart>>
  /** 分册: named filters shown as ledgers of their own. */
  views?: Readonly<Record<string, { label: string; where: Condition }>>
  /** A roster's person field, the validities others may rely on by `kind.name`, and what its lines together should cover. */
  roster?: { person?: string; holds: Readonly<Record<string, Validity>>; covers?: Readonly<Record<string, Cover>> }
  /** A signed matter of this kind turns "not reported" into a declared zero for the codes and days it names. */
  declaresZero?: { codes: string; from: string; to: string; where: Condition }
  /** Whose it is: fields that may name the office, the first given one holds. In the states of `nobodyIn` nobody has it. */
  owner?: { in: readonly string[]; nobodyIn?: readonly string[] }
  /** The step that puts matters about one object together, from the states in which that can still be done; its page offers the others. */
  combines?: string
  /** Drawn as gaps, never as empty matters; the interval is a dated setting of the town. */
  expects?: { label: string; setting: string; of: 'village' | 'town'; by: string; on: string; where?: Condition }
}

export const kind = (says: Kind): Kind => says
