// SPDX-License-Identifier: MulanPSL-2.0
import { complaintsAbout } from './check.ts'
import type { Figure } from './figure.ts'
import type { Kind } from './kind.ts'

/** Posts of the office and sections of the annual report, by id: what kinds may name beside their own words. */
export interface Vocabulary {
  posts: Readonly<Record<string, string>>
  sections: Readonly<Record<string, string>>
}

export interface Register extends Vocabulary {
  kinds: ReadonlyMap<string, Kind>
  figures: ReadonlyMap<string, { kind: Kind; code: string; figure: Figure }>
}

/**
 * All kinds of an installation, checked.
 * @throws Error that lists every complaint: the kind, the offending value, what is allowed, the file.
 */
export function register(kinds: readonly Kind[], vocabulary: Vocabulary): Register {
  const complaints = complaintsAbout(kinds, vocabulary)
  if (complaints.length > 0) throw new Error(`事类声明有误：\n${complaints.join('\n')}`)
  return {
    ...vocabulary,
    kinds: new Map(kinds.map(kind => [kind.id, kind])),
    figures: new Map(kinds.flatMap(kind => Object.entries(kind.figures).map(([code, figure]) => [code, { kind, code, figure }] as const))),
  }
}
