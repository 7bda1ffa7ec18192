// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { citationText } from '../../law/law.ts'
import { Refusal } from '../../kernel/kernel.ts'
import { HttpFault } from '../http/fault.ts'
import type { AtDesk, Visit } from '../http/visit.ts'

/** What was tried. */
export interface Tried {
  kind: string
  matter?: string | undefined
  step: string
}

/**
 * Does what was asked; where it is refused, by a rule or for want of the post, the sentence is written into the log of refusals
 * before it is told. What somebody may not even see (404) is not their step.
 */
export async function orLogged<T>(desk: AtDesk, visit: Visit, tried: Tried, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refused = error instanceof Refusal || (error instanceof HttpFault && error.status === 403)
    // A log that cannot be written must not turn a clear sentence into a fault.
    if (refused) await write(desk, visit, tried, error).catch(() => undefined)
    throw error
  }
}

async function write({ ledger, user, town }: AtDesk, { at }: Visit, { kind, matter, step }: Tried, refused: Refusal | HttpFault): Promise<void> {
  const cites = refused instanceof Refusal && refused.cites ? citationText(refused.cites) : null
  const row = {
    town_id: town.id,
    id: newId(),
    user_id: user.id,
    kind,
    matter_id: matter ?? null,
    step,
    says: refused.message,
    cites,
    at: at.toISOString(),
  }
  await ledger.within(tx => tx.insertInto('refusal_log').values(row).execute())
}
