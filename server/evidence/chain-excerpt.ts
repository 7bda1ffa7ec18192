// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { getKind } from '../../kernel/kernel.ts'
import { lineOf } from '../../store/ledger/line.ts'
import { chainLinks } from '../../store/ledger/verify.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { shownLine } from '../handlers/shown.ts'

/** The town's chain as an evidence pack carries it. */
export interface ChainExcerpt {
  /** Every entry: position, hash of its line, hash of the chain. */
  links: string
  /** The lines in full that may be shown in full, as JSON lines. */
  lines: string
  entries: number
  head: string
  /** Entries of the chosen matters of which only the hash is given: something in them is not for the reader. */
  hashOnly: number[]
}

/**
 * The chain from its first entry to its head. Of other matters' entries only the hash is given; of the chosen ones the line itself where
 * nothing in it is personal or withheld: no sealed text and no token leaves the server.
 */
export async function chainExcerpt({ register }: Store, ledger: Ledger, withheld: ReadonlyMap<string, ReadonlySet<string>>): Promise<ChainExcerpt> {
  const matters = [...withheld.keys()]
  const { rows, chosen } = await ledger.within(async tx => ({
    rows: await chainLinks(tx, ledger.town.id),
    chosen: await tx
      .selectFrom('entry')
      .select(['position', 'line'])
      .where('town_id', '=', ledger.town.id)
      .where('matter_id', '=', sql<string>`any(${matters}::uuid[])`)
      .orderBy('position')
      .execute(),
  }))
  const mayShow = ({ line: text }: { line: string }): boolean => {
    const line = lineOf({ line: text })
    return JSON.stringify(shownLine(getKind(register, line.kind), line, withheld.get(line.matter)!)) === JSON.stringify(line.data)
  }
  const full = chosen.filter(mayShow)
  return {
    links: rows.map(({ position, ofLine, hash }) => `${position}\t${ofLine}\t${hash}\n`).join(''),
    lines: full.map(({ position, line }) => `${JSON.stringify({ position, line })}\n`).join(''),
    entries: rows.length, head: rows.at(-1)?.hash ?? '0'.repeat(64),
    hashOnly: chosen.filter(each => !full.includes(each)).map(({ position }) => position),
  }
}
