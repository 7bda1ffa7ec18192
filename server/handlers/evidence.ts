// SPDX-License-Identifier: MulanPSL-2.0
import type { evidence } from '../../contract/evidence.ts'
import { evidencePack } from '../evidence/pack.ts'
import { streamOf } from '../http/stream-of.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { logLook } from './looks.ts'
import { readable } from './readable.ts'

export const evidenceHandlers: HandlersOf<typeof evidence> = {
  async evidencePack({ town, figures, period, matters, clear }, visit) {
    const desk = await atDesk(visit, town)
    for (const matter of matters) await readable(desk, matter)
    // In the log before anything is put together: of each matter, and of the figures once.
    for (const matter of matters) await logLook(desk, visit, matter, clear ? 'evidence personal' : 'evidence')
    if (figures.length > 0) await logLook(desk, visit, null, `evidence ${figures.join(' ')} ${period ?? ''}`.trim())
    const { name, pieces } = await evidencePack(
      visit.installation,
      desk.ledger,
      { figures, period, matters },
      { reader: desk.actor, by: desk.user.display, at: visit.at, clear },
    )
    return { name, mediaType: 'application/zip', body: streamOf(pieces) }
  },
}
