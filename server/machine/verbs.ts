// SPDX-License-Identifier: MulanPSL-2.0
import { backup } from '../backup/backup.ts'
import { machineUser } from '../handlers/user-names.ts'
import type { Installation } from '../installation.ts'
import { bulletin } from './bulletin.ts'
import { calendar } from './calendar.ts'
import { evidence } from './evidence.ts'
import { federate, giveBackFiling, takeInFile, townKey } from './federation.ts'
import { figures, trace } from './figures.ts'
import { kinds } from './kinds.ts'
import { reconcile } from './reconcile.ts'
import { report } from './report.ts'
import { exportSheet, importSheet } from './sheets.ts'
import { snapshot } from './snapshot.ts'
import { user } from './user.ts'
import { setting } from './setting.ts'
import type { Options, Out, Verb } from './verb.ts'
import { rebuild, verify } from './verify.ts'

/** Verbs that a running server takes over for the command line. */
export const servedVerbs: Readonly<Record<string, Verb>> = {
  figures,
  trace,
  snapshot,
  report,
  reconcile,
  evidence,
  bulletin,
  verify,
  backup,
  user,
  kinds,
  export: exportSheet,
  import: importSheet,
  federate,
  'take-in': takeInFile,
  'give-back': giveBackFiling,
  'town-key': townKey,
  calendar,
  setting,
}

/** Verbs that need the data directory for themselves. */
const aloneVerbs: Readonly<Record<string, Verb>> = { rebuild }

/** Runs a verb as the machine's administrator, noted in the event log first. */
export async function runVerb(name: string, installation: Installation, options: Options, out: Out): Promise<0 | 1> {
  await noteVerb(name, installation, options)
  return (servedVerbs[name] ?? aloneVerbs[name]!)(installation, options, out)
}

export const noteVerb = (name: string, { log, now }: Installation, options: Options): Promise<void> =>
  log.write({ event: 'machine', user: machineUser, says: `${name} ${JSON.stringify(options)}` }, now())

/** Verbs that read: with an empty data directory the specimen is loaded first. */
export const readingVerbs: ReadonlySet<string> = new Set([
  'figures',
  'trace',
  'snapshot',
  'report',
  'reconcile',
  'evidence',
  'bulletin',
  'verify',
  'rebuild',
  'backup',
  'export',
  'federate',
])
