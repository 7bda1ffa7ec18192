// SPDX-License-Identifier: MulanPSL-2.0
import type { sheets } from '../../contract/sheets.ts'
import { SheetFault } from '../../sheet/table.ts'
import { limited } from '../http/body.ts'
import { HttpFault } from '../http/fault.ts'
import { atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { importMatters } from '../sheets/import-matters.ts'
import { ledgerSheet, xlsx } from '../sheets/ledger-sheet.ts'
import { readRows } from '../sheets/read-rows.ts'
import { kindNamed, listingOf, refuseUnread } from './matters.ts'

/** Twenty thousand rows of text are far smaller. */
const sheetLimit = 20 * 1024 * 1024

export const sheetHandlers: HandlersOf<typeof sheets> = {
  async exportMatters({ town, ...given }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const kind = kindNamed(visit, given.kind)
    refuseUnread(kind, actor)
    const { name, bytes } = await ledgerSheet(ledger, { listing: { ...listingOf(kind, given, visit), actor }, today: visit.today })
    return { name, mediaType: xlsx, body: new Uint8Array(bytes) }
  },
  async importMatters({ town, kind, step, commit }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const asked = {
      kind: kindNamed(visit, kind),
      ...(step === undefined ? {} : { step }),
      commander: { actor, at: visit.at },
      commit: commit === 'yes',
    }
    const bytes = await sent(visit)
    return told(() => importMatters(ledger, bytes, asked))
  },
  async readRows({ town, kind, field, on }, visit) {
    const { ledger } = await atDesk(visit, town)
    const bytes = await sent(visit)
    return told(() => readRows(ledger, bytes, { kind: kindNamed(visit, kind), field, on, today: visit.today }))
  },
}

async function sent({ file }: Visit): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of limited(file.stream, sheetLimit, '表格')) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What is wrong with a file as a whole is the sender's to put right. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof SheetFault ? new HttpFault(400, error.message) : error
  }
}
