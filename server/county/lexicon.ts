// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { families, lexicon, type Lexicon, lexiconWith, type OwnPhrase } from '../../reader/reader.ts'

/** A lexicon with a name of its own: a report read by another one is read again. */
export interface NamedLexicon {
  lexicon: Lexicon
  version: string
}

/** To be raised when the grammar reads the same words otherwise, so that what is kept is read again. */
const grammar = 3

const hash = (says: unknown): string => createHash('sha256').update(JSON.stringify(says)).digest('hex').slice(0, 16)
let base: string | undefined
const versionOf = (own: readonly OwnPhrase[]): string => `${(base ??= hash([grammar, families]))}${own.length === 0 ? '' : `-${hash(own)}`}`

/** Lexicons made lately; each takes some milliseconds to make. */
const made = new Map<string, NamedLexicon>()
const most = 20

/** The lexicon of a county: the reader's, and what its people said numbers are called. */
export function countyLexicon(phrases: readonly OwnPhrase[]): NamedLexicon {
  const own = phrases.map(({ code, label, measure, phrasing }) => ({ code, label, measure, phrasing }))
  const version = versionOf(own)
  const known = made.get(version)
  if (known) return known
  const fresh = { lexicon: own.length === 0 ? lexicon : lexiconWith(own), version }
  if (made.size >= most) made.delete(made.keys().next().value!)
  made.set(version, fresh)
  return fresh
}
