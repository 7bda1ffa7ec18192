// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import type { AtDesk, Visit } from '../http/visit.ts'

/** Writes into the view log who looked at what, before it is shown; without a log there is no look. */
export async function logLook({ ledger, user, town }: AtDesk, { at }: Visit, matter: string | null, what: string): Promise<void> {
  const look = { town_id: town.id, id: newId(), user_id: user.id, matter_id: matter, what, at: at.toISOString() }
  await ledger.within(tx => tx.insertInto('view_log').values(look).execute())
}
