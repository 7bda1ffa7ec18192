// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { Refusal } from '../../kernel/kernel.ts'
import type { AtDesk } from '../http/visit.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * A step may name papers that the person laid down and no matter has yet, or those of the matter itself: naming somebody else's
 * would open it to whoever reads this matter. @throws Refusal
 */
export async function refuseStrangePapers({ ledger, town, user }: AtDesk, ids: readonly string[], matter: string | undefined): Promise<void> {
  if (ids.length === 0) return
  const real = ids.filter(id => uuid.test(id))
  const rows = await ledger.within(tx => tx.selectFrom('attachment').select(['id', 'matter_id', 'by_user']).where('town_id', '=', town.id)
    .where('id', '=', sql<string>`any(${real}::uuid[])`).execute())
  // A command sent again names what its first sending gave to the matter it opened.
  const mayName = (row: (typeof rows)[number]) =>
    (matter !== undefined && row.matter_id === matter) || (row.by_user === user.id && (row.matter_id === null || matter === undefined))
  const mine = new Set(rows.filter(mayName).map(row => row.id))
  if (ids.some(id => !mine.has(id))) throw new Refusal('所附材料没有上传成功，或者不是您上传的，请重新上传')
}

/** Gives papers to the matter whose step named them; sent again it changes nothing. */
export async function adoptPapers({ ledger, town }: AtDesk, ids: readonly string[], matter: string): Promise<void> {
  if (ids.length === 0) return
  await ledger.within(tx => tx.updateTable('attachment').set({ matter_id: matter }).where('town_id', '=', town.id)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`).where('matter_id', 'is', null).execute())
}
