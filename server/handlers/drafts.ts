// SPDX-License-Identifier: MulanPSL-2.0
import { hkdfSync } from 'node:crypto'
import type { matters } from '../../contract/matters.ts'
import { decrypt, encrypt } from '../../store/seal/keys.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'

interface Form {
  kind: string
  matter: string
  step: string
}

/** A half-filled form, one for each person, matter and step. It holds names in clear while it is written, so all of it is encrypted. */
export const draftHandlers: Pick<HandlersOf<typeof matters>, 'saveDraft' | 'readDraft' | 'dropDraft'> = {
  async saveDraft({ town, body, ...form }, visit) {
    const desk = await atDesk(visit, town)
    const sealed = JSON.stringify({ sealed: encrypt(keyOf(visit, desk), JSON.stringify(body)) })
    const updated = visit.at.toISOString()
    await desk.ledger.within(tx => tx.insertInto('draft').values({ ...placeOf(desk, form), body: sealed, updated })
      .onConflict(on => on.columns(['town_id', 'user_id', 'kind', 'matter_id', 'step']).doUpdateSet({ body: sealed, updated })).execute())
    return {}
  },
  async readDraft({ town, ...form }, visit) {
    const desk = await atDesk(visit, town)
    const row = await desk.ledger.within(tx =>
      tx
        .selectFrom('draft')
        .select(['body', 'updated'])
        .where(eb => eb.and(placeOf(desk, form)))
        .executeTakeFirst(),
    )
    if (!row) return { body: null, updated: null }
    const { sealed } = row.body as { sealed: string }
    return { body: JSON.parse(decrypt(keyOf(visit, desk), sealed)) as Record<string, unknown>, updated: row.updated }
  },
  async dropDraft({ town, ...form }, visit) {
    const desk = await atDesk(visit, town)
    await desk.ledger.within(tx => tx.deleteFrom('draft').where(eb => eb.and(placeOf(desk, form))).execute())
    return {}
  },
}

const placeOf = ({ town, user }: AtDesk, { kind, matter, step }: Form) => ({ town_id: town.id, user_id: user.id, kind, matter_id: matter, step })

const keyOf = ({ installation: { store } }: Visit, { town, user }: AtDesk): Buffer =>
  Buffer.from(hkdfSync('sha256', store.master.bytes, '', `fazhen draft ${town.id} ${user.id}`, 32))
