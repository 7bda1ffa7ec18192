// SPDX-License-Identifier: MulanPSL-2.0
import { type Insertable, sql, type Transaction } from 'kysely'
import { type Cell, delta, type Entry, fold, getKind, type Kind, type Matter, Refusal, type Register, type World } from '../../kernel/kernel.ts'
import { beginning, type Head } from '../chain.ts'
import { v7 as newId, validate as isId } from 'uuid'
import { newKey, unwrap, type MasterKey, tokensOf } from '../seal/keys.ts'
import { mayName, namedIn } from '../query/naming.ts'
import { holdsPersonal, sealedIn } from '../seal/sealed-data.ts'
import type { MatterKeyTable, MatterRow, Schema } from '../schema.ts'
import { type Line, lineOf, lineRow } from './line.ts'
import { clockRows, countsOf, type Kept, matterOf, matterRow } from './rows.ts'

/** What a town's book is opened with. */
export interface Desk {
  town: number
  register: Register
  world: World
  master: MasterKey
  /** Names of the town's villages by id; 0 is the town itself. */
  villages: ReadonlyMap<number, string>
}

/** A matter on the open page: its entries, as it now stands, and the cells its stored row counted for. */
interface Page {
  kind: Kind
  lines: Line[]
  kept?: Kept
  counted: readonly Cell[]
  changed: boolean
}

/**
 * A town's book opened in one transaction: entries are appended in memory and written together when it is closed, so that one
 * command and a bulk of a thousand go the same way. The town's head is locked from the first entry to the end.
 */
export class Book {
  private head: Head | undefined
  private stored: Head = beginning
  private readonly pages = new Map<string, Page>()
  private appended: Line[] = []
  private readonly commands = new Map<string, Line[]>()
  private readonly begun = new Set<string>()
  private knownCommands: ReadonlySet<string> | undefined
  private newKeys: Insertable<MatterKeyTable>[] = []
  private readonly keys = new Map<string, Buffer>()
  private readonly counters = new Map<string, number>()
  readonly token: (text: string) => string

  constructor(readonly tx: Transaction<Schema>, readonly desk: Desk) {
    this.token = tokensOf(desk.master, desk.town)
  }

  /** Locks the town and tells where its chain ends. */
  async open(): Promise<Head> {
    if (this.head) return this.head
    const { tx, desk: { town } } = this
    await tx.insertInto('town_head').values({ town_id: town, position: 0, hash: beginning.hash }).onConflict(on => on.doNothing()).execute()
    const row = await tx.selectFrom('town_head').select(['position', 'hash']).where('town_id', '=', town).forUpdate().executeTakeFirstOrThrow()
    this.stored = { position: row.position, hash: row.hash }
    return (this.head = this.stored)
  }

  /** Whether the town had no entry when the book was opened. */
  get fresh(): boolean {
    return this.stored.position === 0
  }

  get nextPosition(): number {
    return this.stored.position + this.appended.length + 1
  }

  /** The place of the next entry within a command. */
  nextSequence(command: string): number {
    return this.commands.get(command)?.length ?? 0
  }

  /** Reads once which commands the ledger knows: a bulk then asks only for those it repeats. */
  async expectMany(): Promise<void> {
    const rows = await this.tx.selectFrom('entry').select('command').where('town_id', '=', this.desk.town).where('sequence', '=', 0).execute()
    this.knownCommands = new Set(rows.map(row => row.command))
  }

  /** The entries of a command already in the ledger or on the open page. */
  async linesOf(command: string): Promise<Line[]> {
    const here = this.commands.get(command)
    if (here || this.fresh || this.knownCommands?.has(command) === false) return here ?? []
    const rows = await this.tx
      .selectFrom('entry')
      .select('line')
      .where('town_id', '=', this.desk.town)
      .where('command', '=', command)
      .orderBy('sequence')
      .execute()
    return rows.map(lineOf)
  }

  /** The id of a matter that begins here: nothing of it can be in the store yet. */
  newMatter(): string {
    const id = newId()
    this.begun.add(id)
    return id
  }

  /** A matter's page; undefined when there is no such matter. */
  async page(matter: string): Promise<Page | undefined> {
    const open = this.pages.get(matter)
    if (open || this.fresh || this.begun.has(matter) || !isId(matter)) return open
    const { tx, desk: { town, register } } = this
    const row = await tx.selectFrom('matter').selectAll().where('town_id', '=', town).where('id', '=', matter).forUpdate().executeTakeFirst()
    if (!row) return undefined
    const lines = await tx
      .selectFrom('entry')
      .select('line')
      .where('town_id', '=', town)
      .where('matter_id', '=', matter)
      .orderBy('position')
      .execute()
    const page: Page = {
      kind: getKind(register, row.kind),
      lines: lines.map(lineOf),
      kept: keptOf(row),
      counted: row.counts as readonly Cell[],
      changed: false,
    }
    this.pages.set(matter, page)
    return page
  }

  async findMatter(id: string): Promise<Matter | undefined> {
    return (await this.page(id))?.kept?.matter
  }

  /** Appends an entry to a matter, and the matter as it then stands. */
  write(kind: Kind, line: Line, matter: Matter): void {
    const page = this.pages.get(line.matter) ?? { kind, lines: [], counted: [], changed: false }
    page.lines.push(line)
    page.kept = { matter, number: line.number ?? page.kept?.number ?? null, counts: countsOf(kind, matter) }
    page.changed = true
    this.pages.set(line.matter, page)
    this.appended.push(line)
    this.commands.set(line.command, [...(this.commands.get(line.command) ?? []), line])
  }

  /** Appends an entry that belongs to no matter: a setting, a step of a filing. */
  note(line: Line): void {
    this.appended.push(line)
    this.commands.set(line.command, [...(this.commands.get(line.command) ?? []), line])
  }

  /** The key under which a matter's personal values lie; made when the first of them is sealed. @throws Refusal when it was erased. */
  async keyOf(matter: string): Promise<Buffer> {
    const known = this.keys.get(matter)
    if (known) return known
    const { tx, desk: { town, master } } = this
    const row =
      this.fresh || this.begun.has(matter)
        ? undefined
        : await tx.selectFrom('matter_key').selectAll().where('town_id', '=', town).where('matter_id', '=', matter).executeTakeFirst()
    if (row && row.wrapped === null) throw new Refusal('本件的个人信息已依规销毁，不能再登记个人信息')
    const made = row?.wrapped ? undefined : newKey(master)
    const key = made?.key ?? unwrap(master, row!.wrapped!)
    if (made) this.newKeys.push({ town_id: town, matter_id: matter, wrapped: made.wrapped, erased: null })
    this.keys.set(matter, key)
    return key
  }

  /** The next number of a series in a year, without gaps: it is taken back with the transaction. */
  async nextNumber(series: string, year: number): Promise<number> {
    const place = `${series}\n${year}`
    const { tx, desk: { town } } = this
    const last =
      this.counters.get(place) ??
      (
        await tx
          .selectFrom('counter')
          .select('last')
          .where('town_id', '=', town)
          .where('series', '=', series)
          .where('year', '=', year)
          .executeTakeFirst()
      )?.last ??
      0
    this.counters.set(place, last + 1)
    return last + 1
  }

  /** Writes everything appended since the last time, in a fixed number of statements however many entries there are. */
  async flush(): Promise<void> {
    if (this.appended.length > 0) await this.writeEntries()
    await this.writeCounters()
    await this.writeMatters()
    for (const some of chunks(this.newKeys)) await this.tx.insertInto('matter_key').values(some).execute()
    this.appended = []
    this.newKeys = []
  }

  private async writeEntries(): Promise<void> {
    const { tx, desk: { town } } = this
    let head = this.stored
    const rows = this.appended.map(line => {
      const next = lineRow(line, head)
      head = next.head
      return next.row
    })
    for (const some of chunks(rows)) await tx.insertInto('entry').values(some).execute()
    await tx.updateTable('town_head').set({ position: head.position, hash: head.hash }).where('town_id', '=', town).execute()
    for (const some of chunks(this.appended)) await tx.insertInto('outbox').values(some.map(line => outboxRow(line))).execute()
    this.stored = this.head = head
  }

  private async writeCounters(): Promise<void> {
    for (const [place, last] of this.counters) {
      const [series = '', year] = place.split('\n')
      await this.tx.insertInto('counter').values({ town_id: this.desk.town, series, year: Number(year), last })
        .onConflict(on => on.columns(['town_id', 'series', 'year']).doUpdateSet({ last })).execute()
    }
    this.counters.clear()
  }

  /** Folds the matters of these kinds again, as after a change of the dated world. @throws Refusal when one of them no longer holds */
  async refold(kinds: readonly string[]): Promise<void> {
    const { tx, desk: { town } } = this
    const rows = await tx
      .selectFrom('matter')
      .select('id')
      .where('town_id', '=', town)
      .where('kind', '=', sql<string>`any(${kinds}::text[])`)
      .execute()
    await this.refoldEach(rows.map(({ id }) => id))
  }

  /** Folds these matters again. @throws Refusal when one of them no longer holds */
  async refoldEach(matters: readonly string[]): Promise<void> {
    const { desk: { world } } = this
    for (const id of matters) {
      const page = (await this.page(id))!
      const matter = fold(page.kind, page.lines, world)!
      page.kept = { matter, number: page.kept?.number ?? null, counts: countsOf(page.kind, matter) }
      page.changed = true
    }
  }

  private async writeMatters(): Promise<void> {
    const pages = [...this.pages.values()].filter(page => page.changed)
    await writePages(this.tx, this.desk, pages)
    await addCells(this.tx, this.desk.town, pages.flatMap(page => delta(page.counted, page.kept!.counts)))
    for (const page of pages) Object.assign(page, { counted: page.kept!.counts, changed: false })
  }
}

const keptOf = (row: MatterRow): Kept => ({ matter: matterOf(row), number: row.number, counts: row.counts as readonly Cell[] })

const outboxRow = (line: Line) => ({
  town_id: line.town,
  id: outboxId(line),
  topic: 'entry',
  body: JSON.stringify({ matter: line.matter, step: line.step, position: line.position }),
  created: line.recorded,
  sent: null,
})

/** One outbox row an entry: its id follows from the entry's place, so a rebuild or a repeat makes no second one. */
const outboxId = (line: Line): string => {
  const town = line.town.toString(16).padStart(12, '0').slice(-12)
  const position = line.position.toString(16).padStart(12, '0').slice(-12)
  return `${town.slice(0, 8)}-${town.slice(8)}-8000-8000-${position}`
}

function* chunks<T>(all: readonly T[], size = 500): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

type Written = { kind: Kind; lines: readonly Entry[]; kept?: Kept }

/** Writes matters with their clocks, blind tokens and what they name in the place of what was there. */
export async function writePages(tx: Transaction<Schema>, { town, villages, register }: Desk, pages: readonly Written[]): Promise<void> {
  const rosters = new Set([...register.kinds.values()].filter(({ shape }) => shape === 'roster').map(({ id }) => id))
  for (const some of chunks(pages, 200)) {
    const rows = some.map(({ kind, kept, lines }) => matterRow(kind, town, kept!, lines, villages.get(kept!.matter.village) ?? ''))
    const ids = rows.map(row => row.id)
    await tx
      .insertInto('matter')
      .values(rows)
      .onConflict(on =>
        on.columns(['town_id', 'id']).doUpdateSet(row => ({
          number: row.ref('excluded.number'),
          title: row.ref('excluded.title'),
          initials: row.ref('excluded.initials'),
          village_id: row.ref('excluded.village_id'),
          state: row.ref('excluded.state'),
          final: row.ref('excluded.final'),
          voided: row.ref('excluded.voided'),
          merged_into: row.ref('excluded.merged_into'),
          opened: row.ref('excluded.opened'),
          last_day: row.ref('excluded.last_day'),
          updated: row.ref('excluded.updated'),
          revision: row.ref('excluded.revision'),
          facts: row.ref('excluded.facts'),
          on_days: row.ref('excluded.on_days'),
          clocks: row.ref('excluded.clocks'),
          taken: row.ref('excluded.taken'),
          counts: row.ref('excluded.counts'),
        })),
      )
      .execute()
    await replaceClocks(tx, town, some, ids)
    await replaceTokens(tx, town, some)
    await replaceNamings(tx, town, some, rosters)
  }
}

async function replaceClocks(tx: Transaction<Schema>, town: number, pages: readonly Written[], ids: readonly string[]): Promise<void> {
  const timed = pages.filter(({ kind }) => Object.keys(kind.procedure.clocks).length > 0)
  if (timed.length === 0) return
  await tx.deleteFrom('clock').where('town_id', '=', town).where('matter_id', '=', sql<string>`any(${ids}::uuid[])`).execute()
  const rows = timed.flatMap(({ kind, kept }) => clockRows(kind, town, kept!.matter))
  if (rows.length > 0) await tx.insertInto('clock').values(rows).execute()
}

async function replaceTokens(tx: Transaction<Schema>, town: number, pages: readonly Written[]): Promise<void> {
  const named = pages.filter(({ kind }) => holdsPersonal(kind.procedure.fields))
  if (named.length === 0) return
  await tx
    .deleteFrom('matter_token')
    .where('town_id', '=', town)
    .where('matter_id', '=', sql<string>`any(${named.map(({ kept }) => kept!.matter.id)}::uuid[])`)
    .execute()
  const rows = named.flatMap(({ kind, kept }) =>
    sealedIn(kind.procedure.fields, kept!.matter.facts).map(each => ({ town_id: town, matter_id: kept!.matter.id, ...each })),
  )
  if (rows.length > 0) await tx.insertInto('matter_token').values(rows).onConflict(on => on.doNothing()).execute()
}

async function replaceNamings(tx: Transaction<Schema>, town: number, pages: readonly Written[], rosters: ReadonlySet<string>): Promise<void> {
  const naming = pages.filter(({ kind }) => mayName(kind.procedure.fields, rosters))
  if (naming.length === 0) return
  await tx
    .deleteFrom('matter_naming')
    .where('town_id', '=', town)
    .where('matter_id', '=', sql<string>`any(${naming.map(({ kept }) => kept!.matter.id)}::uuid[])`)
    .execute()
  const rows = naming.flatMap(({ kind, kept }) =>
    namedIn(kind.procedure.fields, kept!.matter.facts, rosters).map(named => ({ town_id: town, named, matter_id: kept!.matter.id })),
  )
  if (rows.length > 0) await tx.insertInto('matter_naming').values(rows).onConflict(on => on.doNothing()).execute()
}

/** Adds to the cells and marks their months for the levels above. */
export async function addCells(tx: Transaction<Schema>, town: number, changes: readonly Cell[]): Promise<void> {
  const cells = delta([], changes).sort((a, b) => (place(a) < place(b) ? -1 : 1))
  for (const some of chunks(cells)) {
    const rows = some.map(({ figure, month, village, key, n }) => ({ town_id: town, figure, month, village_id: village, key, n }))
    await tx.insertInto('cell').values(rows).onConflict(on => on.columns(['town_id', 'figure', 'month', 'village_id', 'key'])
      .doUpdateSet(row => ({ n: sql<number>`cell.n + ${row.ref('excluded.n')}` }))).execute()
  }
  const months = [...new Set(cells.map(cell => cell.month))].sort()
  if (months.length > 0)
    await tx.insertInto('cell_mark').values(months.map(month => ({ town_id: town, month, changes: 1 })))
      .onConflict(on => on.columns(['town_id', 'month']).doUpdateSet({ changes: sql<number>`cell_mark.changes + 1` })).execute()
}

/** Cells are written in one order by everybody, so that two towns or villages never wait for each other crosswise. */
const place = ({ figure, month, village, key }: Cell): string => `${figure}\n${month}\n${village}\n${key}`
