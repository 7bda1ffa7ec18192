// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { type Cell, fold, getKind, type Kind } from '../../kernel/kernel.ts'
import { filingsAgain } from '../filing/keep-filings.ts'
import { addCells, type Book, writePages } from './book.ts'
import { type Line, lineOf } from './line.ts'
import { countsOf, type Kept } from './rows.ts'

export interface Rebuilt {
  matters: number
  entries: number
  /** Whether matters, clocks and cells came out the same as they stood, and every frozen body has the hash of its chain. */
  same: boolean
  /** What was frozen and has been altered, in words: nothing here can make it anew. */
  altered?: string
}

/** Folds every matter of the town again from its entries and writes matters, clocks and cells anew. */
export async function rebuildTown(book: Book): Promise<Rebuilt> {
  const { tx, desk: { town, register } } = book
  await book.open()
  const before = await fingerprint(book)
  const lives = await livesOf(book)
  const pages = lives.map(lines => {
    const kind = getKind(register, lines[0]!.kind)
    return { kind, lines, kept: keptOf(book, kind, lines), counted: [] as Cell[], changed: true }
  })
  for (const table of ['matter', 'clock', 'cell', 'matter_token', 'matter_naming'] as const)
    await tx.deleteFrom(table).where('town_id', '=', town).execute()
  await writePages(tx, book.desk, pages)
  await addCells(tx, town, pages.flatMap(page => page.kept.counts))
  const frozen = await filingsAgain(tx, town)
  return {
    matters: pages.length,
    entries: lives.reduce((sum, lines) => sum + lines.length, 0),
    same: (await fingerprint(book)) === before && frozen.same,
    ...(frozen.altered ? { altered: frozen.altered } : {}),
  }
}

async function livesOf({ tx, desk: { town } }: Book): Promise<Line[][]> {
  const lives = new Map<string, Line[]>()
  // What begins with ~ is of the town's world or its filings: no kind may be called so.
  const rows = await tx.selectFrom('entry').select('line').where('town_id', '=', town).where('kind', 'not like', '~%').orderBy('position').execute()
  for (const line of rows.map(lineOf)) lives.set(line.matter, [...(lives.get(line.matter) ?? []), line])
  return [...lives.values()]
}

function keptOf({ desk: { world } }: Book, kind: Kind, lines: readonly Line[]): Kept {
  const matter = fold(kind, lines, world)!
  return { matter, number: lines.findLast(line => line.number !== undefined)?.number ?? null, counts: countsOf(kind, matter) }
}

/** One hash over what is derived, in a fixed order; a cell of nothing is no cell. */
async function fingerprint({ tx, desk: { town } }: Book): Promise<string> {
  const { rows } = await sql<{ print: string }>`
    select md5(coalesce((select string_agg(m::text, '|' order by m.id) from matter m where m.town_id = ${town}), '')
      || coalesce((select string_agg(c::text, '|' order by c.matter_id, c.clock) from clock c where c.town_id = ${town}), '')
      || coalesce((select string_agg(x::text, '|' order by x.figure, x.month, x.village_id, x.key) from cell x where x.town_id = ${town} and x.n <> 0), '')) as print`.execute(
    tx,
  )
  return rows[0]?.print ?? ''
}
