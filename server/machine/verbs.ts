// SPDX-License-Identifier: MulanPSL-2.0
import { backup } from '../backup/backup.ts'
import { figures, trace } from './figures.ts'
import { report } from './report.ts'
import { user } from './user.ts'
import type { Verb } from './verb.ts'
import { rebuild, verify } from './verify.ts'

/** Verbs that a running server takes over for the command line. */
export const servedVerbs: Readonly<Record<string, Verb>> = { figures, trace, report, verify, backup, user }

/** Verbs that need the data directory for themselves. */
export const aloneVerbs: Readonly<Record<string, Verb>> = { rebuild }

/** Verbs that read: with an empty data directory the specimen is loaded first. */
export const readingVerbs: ReadonlySet<string> = new Set(['figures', 'trace', 'report', 'verify', 'rebuild', 'backup'])
