// SPDX-License-Identifier: MulanPSL-2.0
import { burden } from './burden.ts'
import { calendar } from './calendar.ts'
import { cleanup } from './cleanup.ts'
import { compare } from './compare.ts'
import { county } from './county.ts'
import { coverage } from './coverage.ts'
import { desk } from './desk.ts'
import { evidence } from './evidence.ts'
import { figures } from './figures.ts'
import { filling } from './filling.ts'
import { filing } from './filing.ts'
import { leaders } from './leader.ts'
import { likely } from './likely.ts'
import { log } from './log.ts'
import { manuscripts } from './manuscripts.ts'
import { matters } from './matters.ts'
import { reports } from './reports.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { sheets } from './sheets.ts'
import { trends } from './trends.ts'
import { used } from './used.ts'
import { visits } from './visits.ts'

export type { Input, Method, Operation, Output } from './operation.ts'

/** Everything that may be asked of the server, by name. */
export const contract = {
  ...session, ...desk, ...matters, ...figures, ...filing, ...reports, ...sheets, ...leaders, ...likely, ...burden, ...coverage, ...filling, ...trends,
  ...county, ...calendar, ...log, ...cleanup, ...manuscripts, ...compare, ...visits, ...evidence, ...settings, ...used,
}
export type Contract = typeof contract
export type OperationName = keyof Contract
