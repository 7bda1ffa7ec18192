// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { validate as isId } from 'uuid'
import {
  differencesBetween, type FigureDifference, type FiguresBody, type FilingKind, filingName, type ManuscriptBody, Refusal, type Register,
  type Standing,
} from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'
import type { Book } from '../ledger/book.ts'
import type { Command, Commander, Done } from '../ledger/command.ts'
import type { Line } from '../ledger/line.ts'
import { fillWithFigures, goesWithFigures, refuseUnderReport, refuseWithoutFigures, signWithFigures, submitWithFigures } from './annual.ts'
import { entriesBehind, type Filing, filingsIn, type FilingWithBody, frozenText, hashOf, withBody } from './filed.ts'
import { freezeFigures } from './freeze.ts'
import { refuseTorn } from './untorn.ts'
import { advance, type FilingCommander, freeze, pictureOf, standingOf, type TakeFilingStep, type Writing } from './writing.ts'

/** Fills a written text. The same command sent again answers where the filing stands. */
export interface FillText {
  command: string
  kind: Exclude<FilingKind, 'figures'>
  period: string
  body: ManuscriptBody
}

/** Freezes the figures of a period as they stand. */
export interface FillFigures {
  command: string
  period: string
  /** The hash of the picture the person saw: refused when the figures are others by now. */
  saw?: string | undefined
}

/** What has changed in the ledger since figures were frozen, with the entries that came after and explain it. */
export interface SinceFrozen {
  differences: FigureDifference[]
  /** Entries behind the filling that touch a matter of the differences, by matter. */
  entries: ReadonlyMap<string, readonly Line[]>
}

/** The town's ledger as the filings need it. */
export interface FilingDesk {
  town: number
  register: Register
  within<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
  book(tx: Transaction<Schema>): Promise<Book>
  run(book: Book, command: Command, commander: Commander): Promise<Done>
}

/** 报送件 of one town: a period's figures or text, frozen from the filling on. Every step is a line of the chain. */
export class Filings {
  constructor(private readonly desk: FilingDesk) {}

  /** Freezes a text. @throws Refusal */
  fill({ command, kind, period, body }: FillText, commander: FilingCommander): Promise<Filing> {
    return this.write(command, { kind, period, step: 'fill', hash: hashOf(body) }, commander, async writing => {
      const id = await freeze(writing, kind, period, async () => {
        await refuseTorn(writing, kind, period, body)
        return body
      })
      if (goesWithFigures(kind)) await fillWithFigures(writing, period, body, id)
      return id
    })
  }

  /** Freezes a period's figures, taken down in the same transaction. @throws Refusal */
  fillFigures({ command, period, saw }: FillFigures, commander: FilingCommander): Promise<Filing> {
    return this.write(command, { kind: 'figures', period, step: 'fill' }, commander, writing => freeze(writing, 'figures', period, async () => {
      const body = await freezeFigures(pictureOf(writing.book), period)
      if (saw !== undefined && saw !== hashOf(body)) throw new Refusal(`${filingName('figures', period)}在您打开之后有变动，请刷新核对后再填报`)
      return body
    }))
  }

  /** The figures of a period as they would be frozen now; nothing is written. */
  picture(period: string): Promise<{ body: FiguresBody; hash: string }> {
    return this.desk.within(async tx => {
      const body = await freezeFigures(pictureOf(await this.desk.book(tx)), period)
      return { body, hash: hashOf(body) }
    })
  }

  /** What in the ledger is no longer as these figures were frozen. */
  since({ position, period, body }: Pick<FilingWithBody<FiguresBody>, 'position' | 'period' | 'body'>): Promise<SinceFrozen> {
    return this.desk.within(async tx => {
      const differences = differencesBetween(body, await freezeFigures(pictureOf(await this.desk.book(tx)), period))
      const matters = [...new Set(differences.flatMap(({ came, went, changed }) => [...came, ...went, ...changed].map(({ id }) => id)))]
      return { differences, entries: await entriesBehind(tx, this.desk.town, position, matters) }
    })
  }

  /**
   * Checks, signs, submits, publishes, returns or takes a return back. Commands in `then` are run in the same transaction, all or none: the tasks
   * that a signed report opens.
   * @throws Refusal
   */
  step(
    { command, ...asked }: TakeFilingStep, commander: FilingCommander, then: readonly { command: Command; commander: Commander }[] = [],
  ): Promise<Filing> {
    return this.write(command, asked, commander, async writing => {
      if (asked.kind === 'figures' && asked.step === 'return') await refuseUnderReport(writing, asked.period)
      if (goesWithFigures(asked.kind) && asked.step === 'recall') await refuseWithoutFigures(writing, asked.period)
      const before = await advance(writing, asked)
      if (goesWithFigures(asked.kind) && asked.step === 'sign') await signWithFigures(writing, before)
      if (goesWithFigures(asked.kind) && asked.step === 'submit') await submitWithFigures(writing, before)
      for (const each of then) await this.desk.run(writing.book, each.command, each.commander)
      return before.id
    })
  }

  /** The latest filing of a kind and period with its body; undefined when nobody has filled it. */
  read(kind: 'figures', period: string): Promise<FilingWithBody<FiguresBody> | undefined>
  read(kind: Exclude<FilingKind, 'figures'>, period: string): Promise<FilingWithBody<ManuscriptBody> | undefined>
  read(kind: FilingKind, period: string): Promise<FilingWithBody | undefined>
  read(kind: FilingKind, period: string): Promise<FilingWithBody | undefined> {
    return this.desk.within(async tx => {
      const [latest] = await filingsIn(tx, this.desk.town, { kind, period })
      return latest && withBody(tx, this.desk.town, latest)
    })
  }

  /** One filing by its id, a returned one too. */
  find(id: string): Promise<FilingWithBody | undefined> {
    if (!isId(id)) return Promise.resolve(undefined)
    return this.desk.within(async tx => {
      const [found] = await filingsIn(tx, this.desk.town, { id })
      return found && withBody(tx, this.desk.town, found)
    })
  }

  /** The latest filing of each kind and period, the latest filling first; bodies are read one by one. */
  list(): Promise<Filing[]> {
    return this.desk.within(async tx => {
      const all = await filingsIn(tx, this.desk.town)
      return all.filter((filing, at) => all.findIndex(other => other.kind === filing.kind && other.period === filing.period) === at)
    })
  }

  /** Every filling of a kind and period, returned ones too, the latest first. */
  versions(kind: FilingKind, period: string): Promise<Filing[]> {
    return this.desk.within(tx => filingsIn(tx, this.desk.town, { kind, period }))
  }

  /** Where a filing stands, for `filingRefusal` and `openFilingSteps`. */
  standingOf(filing: Filing | undefined): Standing | undefined {
    return standingOf(this.desk.register, filing)
  }

  /** One command, one transaction: a repeat answers from the chain. */
  private write(command: string, what: object, commander: FilingCommander, work: (writing: Writing) => Promise<string>): Promise<Filing> {
    return this.desk.within(async tx => {
      const book = await this.desk.book(tx)
      await book.open()
      const asked = book.token(frozenText(what))
      const [line] = await book.linesOf(command)
      if (line && line.asked !== asked) throw new Refusal('同一个提交编号已用于另一项内容，没有再次登记；请刷新页面后重新提交')
      const id = line ? line.matter : await work({ book, commander, command, asked })
      await book.flush()
      return (await filingsIn(tx, this.desk.town, { id }))[0]!
    })
  }
}
