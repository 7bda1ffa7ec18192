// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { validate as isId } from 'uuid'
import { addDays, type CalendarYear, type Day, todayIn } from '../../law/law.ts'
import {
  type Actor, type Answer, type Clock, findValidity, getKind, isSealed, type Kind, type Matter, type Period, Refusal, validOn,
} from '../../kernel/kernel.ts'
import { inTowns } from '../engine/engine.ts'
import { Filings } from '../filing/filings.ts'
import { Manuscripts } from '../manuscript/manuscripts.ts'
import { answersOf } from '../figures/answers.ts'
import { type Trace, traceOf } from '../figures/trace.ts'
import { type DueRow, dueFor, recentOf } from '../query/due.ts'
import { findByText, type ListedRow, type Listing, listMatters } from '../query/list.ts'
import type { MatterRow, Schema } from '../schema.ts'
import { decrypt, unwrap } from '../seal/keys.ts'
import { overPersonal } from '../seal/sealed-data.ts'
import type { Store } from '../store.ts'
import { Book } from './book.ts'
import { type CalendarChange, changeBy, type NoticeOfYear, noticesIn, writeNotice } from './calendars.ts'
import { type Command, type Commander, type Done, isKeeping } from './command.ts'
import { keep } from './keep.ts'
import { type Line, lineOf } from './line.ts'
import type { Town } from './open-towns.ts'
import { type Rebuilt, rebuildTown } from './rebuild.ts'
import { matterOf } from './rows.ts'
import { type Setting, setLength, settingsAgain, worldOf } from './settings.ts'
import { take } from './take.ts'
import { type Verified, verifyTown } from './verify.ts'

/** A matter as it is read: its row, the matter, its entries in the order of the chain. */
export interface Read {
  kind: Kind
  row: MatterRow
  matter: Matter
  lines: readonly Line[]
}

/** The ledger of one town. One command is one transaction; nothing else writes it. */
export class Ledger {
  constructor(
    private readonly store: Store,
    readonly town: Town,
  ) {}

  /** Runs a command. The same command sent again answers what it came to the first time. @throws Refusal */
  run(command: Command, commander: Commander): Promise<Done> {
    return this.within(async tx => {
      const book = await this.bookIn(tx)
      const done = await runIn(book, command, commander)
      await book.flush()
      return done
    })
  }

  /**
   * Runs commands in one transaction, all or none: the same path, written together. A generator is told after each command
   * what it came to, so that the next can name the matter it opened.
   */
  runAll(commands: Iterable<{ command: Command; commander: Commander }>): Promise<Done[]> {
    return this.within(async tx => {
      const book = await this.bookIn(tx)
      await book.open()
      await book.expectMany()
      const done: Done[] = []
      const steps = commands[Symbol.iterator]() as Iterator<{ command: Command; commander: Commander }, unknown, Done | undefined>
      for (let next = steps.next(); !next.done; next = steps.next(done.at(-1))) done.push(await runIn(book, next.value.command, next.value.commander))
      await book.flush()
      return done
    })
  }

  /**
   * Runs commands in one transaction and tells of each what is wrong with it; one refusal and nothing is recorded.
   * `only: 'try'` records nothing either way.
   */
  runOrTell(commands: readonly { command: Command; commander: Commander }[], only?: 'try'): Promise<(Done | Refusal)[]> {
    const told: (Done | Refusal)[] = []
    return this.within(async tx => {
      const book = await this.bookIn(tx)
      await book.open()
      await book.expectMany()
      for (const { command, commander } of commands) told.push(await runIn(book, command, commander).catch(asTold))
      if (only === 'try' || told.some(each => each instanceof Refusal)) throw new TakenBack()
      await book.flush()
      return told
    }).catch(error => {
      if (error instanceof TakenBack) return told
      throw error
    })
  }

  /** Sets the length of a local limit from a day on; the town's document is named. The same command sent again sets nothing twice. */
  set(setting: Setting, commander: Commander): Promise<void> {
    return this.within(async tx => {
      const book = await this.bookIn(tx)
      const head = await book.open()
      if ((await book.linesOf(setting.command)).length > 0) return
      await setLength(tx, this.town.id, setting, commander, head)
      const after = await this.bookIn(tx)
      await after.open()
      await after.refold([...this.store.register.kinds.values()].filter(kind => restsOn(kind, setting.name)).map(kind => kind.id))
      await after.flush()
    })
  }

  /** What a year's holiday notice would move in this town; nothing is written. */
  calendarChange(notice: CalendarYear): Promise<CalendarChange> {
    return this.within(async tx => changeBy(await this.bookIn(tx), notice))
  }

  /**
   * Takes in a year's holiday notice as an entry and folds again what it reaches. A notice that is in already changes nothing.
   * @throws Refusal when a recorded step would no longer hold; nothing is written then
   */
  importCalendar(notice: CalendarYear, commander: Commander): Promise<CalendarChange> {
    return this.within(async tx => {
      const book = await this.bookIn(tx)
      await book.open()
      const change = await changeBy(book, notice)
      const [stuck] = change.stuck
      if (stuck)
        throw new Refusal(
          `按${notice.year}年放假安排，“${stuck.title}”${stuck.number ?? ''}已登记的办理不再成立：${stuck.says}；请先更正该件的记录再导入`,
        )
      if (change.same) return change
      await writeNotice(book, notice, commander)
      const after = await this.bookIn(tx)
      await after.open()
      await after.refoldEach(change.touched)
      await after.flush()
      return change
    })
  }

  /** The holiday notices that hold for the town. */
  notices(): Promise<NoticeOfYear[]> {
    return this.within(async tx => noticesIn(tx, this.town.id, (await worldOf(tx, this.town.id, this.store.calendar)).calendar))
  }

  /**
   * Takes the steps that silence means: of every running clock whose last day is over and whose kind says what is deemed.
   * Each is an entry of the day after, with an id of its own, so that a second run adds nothing. Nothing is deemed on a
   * provisional date; what the matter itself refuses is left for a person to see. Answers what was taken.
   */
  async deem(at: Date): Promise<Done[]> {
    const today = todayIn(at.getTime())
    const over = await this.within(tx =>
      tx
        .selectFrom('clock')
        .select(['matter_id', 'clock', 'kind', 'last'])
        .where('town_id', '=', this.town.id)
        .where('done', 'is', null)
        .where('provisional', '=', false)
        .where('last', '<', today)
        .execute(),
    )
    const done: Done[] = []
    for (const { matter_id: matter, clock, kind, last } of over) {
      const step = (getKind(this.store.register, kind).procedure.clocks[clock] as Clock | undefined)?.deemed
      if (step === undefined || last === null) continue
      const command = { command: `deemed ${matter} ${clock} ${last}`, kind, matter, step, day: addDays(last, 1), data: {} }
      const taken = await this.run(command, { actor: { id: 'system', posts: [] }, at, machine: true }).catch(asTold)
      if (!(taken instanceof Refusal)) done.push(taken)
    }
    return done
  }

  /** Undefined when there is no such matter in the town. */
  async read(matter: string): Promise<Read | undefined> {
    if (!isId(matter)) return undefined
    return this.within(async tx => {
      const row = await tx.selectFrom('matter').selectAll().where('town_id', '=', this.town.id).where('id', '=', matter).executeTakeFirst()
      if (!row) return undefined
      const lines = await tx
        .selectFrom('entry')
        .select('line')
        .where('town_id', '=', this.town.id)
        .where('matter_id', '=', matter)
        .orderBy('position')
        .execute()
      return { kind: getKind(this.store.register, row.kind), row, matter: matterOf(row), lines: lines.map(lineOf) }
    })
  }

  rows(matters: readonly string[]): Promise<MatterRow[]> {
    return this.within(tx =>
      tx
        .selectFrom('matter')
        .selectAll()
        .where('town_id', '=', this.town.id)
        .where('id', '=', sql<string>`any(${matters}::uuid[])`)
        .execute(),
    )
  }

  list(listing: Listing): Promise<{ total: number; rows: ListedRow[] }> {
    return this.within(tx => listMatters(tx, this.town.id, listing))
  }

  due(actor: Actor, today: Day): Promise<DueRow[]> {
    return this.within(tx => dueFor(tx, this.store.register, this.town.id, actor, today))
  }

  recent(user: string, which: 'done' | 'opened'): Promise<MatterRow[]> {
    return this.within(tx => recentOf(tx, this.town.id, user, which))
  }

  find(kinds: readonly Kind[], text: string, actor: Actor | 'machine'): Promise<MatterRow[]> {
    return this.within(tx => findByText(tx, this.town.id, kinds, text, actor))
  }

  /** Lines of a roster that have the validity (`kind.name`) on the day, with the person's name in clear: who holds an office is no secret inside it. */
  roster(name: string, on: Day): Promise<{ id: string; name: string; row: MatterRow }[]> {
    return this.within(async tx => {
      const found = findValidity(this.store.register, name)
      if (!found) return []
      const rows = await tx
        .selectFrom('matter')
        .selectAll()
        .where('town_id', '=', this.town.id)
        .where('kind', '=', found.kind.id)
        .where('voided', '=', false)
        .where('merged_into', 'is', null)
        .orderBy('title')
        .execute()
      const valid = rows.filter(row => validOn(found.validity, matterOf(row), on))
      return Promise.all(valid.map(async row => ({ id: row.id, name: await this.personOf(tx, found.kind, row), row })))
    })
  }

  /** Names of roster lines by id. */
  names(ids: readonly string[]): Promise<Map<string, string>> {
    return this.within(async tx => {
      const rows = await tx
        .selectFrom('matter')
        .selectAll()
        .where('town_id', '=', this.town.id)
        .where('id', '=', sql<string>`any(${ids}::uuid[])`)
        .execute()
      const names = await Promise.all(rows.map(async row => [row.id, await this.personOf(tx, getKind(this.store.register, row.kind), row)] as const))
      return new Map(names)
    })
  }

  private async personOf(tx: Transaction<Schema>, kind: Kind, row: MatterRow): Promise<string> {
    const person = kind.roster?.person
    const value = person === undefined ? undefined : row.facts[person]
    if (!isSealed(value)) return row.title
    const clear = await this.open(tx, row.id)
    return String(clear(value))
  }

  /** The facts with their personal values in clear. The caller logs the look first. An erased value reads 已销毁. */
  reveal(matter: string): Promise<Record<string, unknown>> {
    return this.within(async tx => {
      const row = await tx.selectFrom('matter').selectAll().where('town_id', '=', this.town.id).where('id', '=', matter).executeTakeFirstOrThrow()
      const clear = await this.open(tx, matter)
      return overPersonal(getKind(this.store.register, row.kind).procedure.fields, row.facts, clear)
    })
  }

  private async open(tx: Transaction<Schema>, matter: string): Promise<(value: unknown) => unknown> {
    const kept = await tx
      .selectFrom('matter_key')
      .select('wrapped')
      .where('town_id', '=', this.town.id)
      .where('matter_id', '=', matter)
      .executeTakeFirst()
    const key = kept?.wrapped ? unwrap(this.store.master, kept.wrapped) : undefined
    return value => (!isSealed(value) ? value : key ? decrypt(key, value.sealed) : '已销毁')
  }

  /** Texts on their way to be filled. */
  get manuscripts(): Manuscripts {
    return new Manuscripts({ town: this.town.id, within: work => this.within(work) })
  }

  /** What is filled in, checked, signed and sent up for a period. */
  get filings(): Filings {
    return new Filings({
      town: this.town.id,
      register: this.store.register,
      within: work => this.within(work),
      book: tx => this.bookIn(tx),
      run: runIn,
    })
  }

  /** Every figure of the register for the period, from the cells. */
  answers(period: Period): Promise<Map<string, Answer>> {
    return this.within(tx => answersOf(tx, this.store.register, this.town.id, period))
  }

  trace(code: string, period: Period): Promise<Trace[]> {
    return this.within(tx => traceOf(tx, this.store.register, this.town.id, code, period))
  }

  verify(): Promise<Verified> {
    return this.within(tx => verifyTown(tx, this.town.id))
  }

  rebuild(): Promise<Rebuilt> {
    return this.within(async tx => {
      const settings = await settingsAgain(tx, this.town.id)
      const rebuilt = await rebuildTown(await this.bookIn(tx))
      return { ...rebuilt, same: rebuilt.same && settings }
    })
  }

  /** One transaction that sees this town only. */
  within<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return inTowns(this.store.engine, [this.town.id], work)
  }

  private async bookIn(tx: Transaction<Schema>): Promise<Book> {
    const { register, master, calendar } = this.store
    const villages = new Map([[0, ''], ...this.town.villages.map(({ id, name }) => [id, name] as const)])
    return new Book(tx, { town: this.town.id, register, master, villages, world: await worldOf(tx, this.town.id, calendar) })
  }
}

/** Whether a clock of the kind has the town's own limit of that name. */
const restsOn = (kind: Kind, setting: string): boolean =>
  Object.values<Clock>(kind.procedure.clocks).some(clock => JSON.stringify(clock.limit).includes(`"local":${JSON.stringify(setting)}`))

/** Rolls a transaction back whose outcome is told all the same. */
class TakenBack extends Error {}

const asTold = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  throw error
}

const runIn = (book: Book, command: Command, commander: Commander): Promise<Done> =>
  isKeeping(command) ? keep(book, command, commander) : take(book, command, commander)
