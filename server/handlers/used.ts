// SPDX-License-Identifier: MulanPSL-2.0
import type { used } from '../../contract/used.ts'
import { type FilingBody, type FilingKind, filingName, filingStates, frozenBehind, isFiguresBody } from '../../kernel/kernel.ts'
import { filingsListing } from '../../store/query/listing.ts'
import { atDesk, type HandlersOf } from '../http/visit.ts'
import { readable } from './readable.ts'

export const usedHandlers: HandlersOf<typeof used> = {
  async usedIn({ town, matter }, visit) {
    const desk = await atDesk(visit, town)
    await readable(desk, matter)
    const rows = await desk.ledger.within(tx => filingsListing(tx, town, matter))
    const codes = new Map(rows.flatMap(row => (row.kind === 'figures' ? [[row.period, codesWith(row.body as FilingBody, matter)] as const] : [])))
    const { figures } = visit.installation.store.register
    const label = (code: string): string => figures.get(code)?.figure.label ?? code
    const filings = rows.flatMap(({ period, kind, state, body }) => {
      const found = kind === 'figures' ? codesWith(body as FilingBody, matter) : printedOf(body as FilingBody, codes.get(period) ?? [])
      if (found.length === 0) return []
      return [
        {
          period,
          kind,
          name: filingName(kind as FilingKind, period),
          state,
          stateLabel: filingStates[state as keyof typeof filingStates] ?? state,
          figures: [...new Set(found.map(label))],
        },
      ]
    })
    return { filings }
  },
}

/** Figures behind which the matter was listed, and for which it counted. */
const codesWith = (body: FilingBody, matter: string): string[] =>
  isFiguresBody(body) ? Object.keys(body.figures).filter(code => frozenBehind(body, code).some(({ id, n }) => id === matter && n !== 0)) : []

/** Those of the figures that a text printed. */
const printedOf = (body: FilingBody, codes: readonly string[]): string[] =>
  isFiguresBody(body) ? [] : body.figures.map(({ code }) => code).filter(code => codes.includes(code))
