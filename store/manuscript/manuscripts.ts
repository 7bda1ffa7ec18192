// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { type FilingState, type Manuscript, type ManuscriptKind, filingName, filingStates, Refusal } from '../../kernel/kernel.ts'
import { filingsIn, frozenText } from '../filing/filed.ts'
import type { Schema } from '../schema.ts'
import { lockPaper, type PaperOf } from './paper-rows.ts'

export type { PaperOf }

/** A revision without its text. `aside`: written on a text somebody else had changed meanwhile, kept beside the line. */
export interface Revision {
  revision: number
  by: string
  begun: string
  saved: string
  aside: boolean
  /** What it came from where nobody typed it: drafted, restored. */
  why: string | null
}

export interface Written extends Revision {
  manuscript: Manuscript
}

/** What saving came to. On a conflict the text on top, and under which revision the other's own text is kept. */
export type Saved = { saved: true; revision: number; at: string } | { saved: false; latest: Written; kept: number }

/** Of one person's savings within this time the last is kept: a revision is a sitting, not a keystroke. */
const sitting = 5 * 60_000

/** Where a text came from that nobody typed. Of the first two it is known that the ledger alone wrote every word. */
const from = { ledger: '由台账起草', ledgerAnew: '重新起草时台账的原文', anew: '按台账重新起草' } as const

interface Desk {
  town: number
  within<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
}

/** 文稿 of one town before they are filled: every revision is kept, and nobody's text is written over. */
export class Manuscripts {
  constructor(private readonly desk: Desk) {}

  /** The text on top; undefined when there is no draft yet. */
  read(of: PaperOf): Promise<Written | undefined> {
    return this.desk.within(tx => this.top(tx, of))
  }

  revision(of: PaperOf, revision: number): Promise<Written | undefined> {
    return this.desk.within(async tx => {
      const row = await this.rows(tx, of).where('revision', '=', revision).selectAll().executeTakeFirst()
      return row && written(row)
    })
  }

  /** All revisions, the latest first, those set aside among them. */
  history(of: PaperOf): Promise<Revision[]> {
    return this.desk.within(async tx => {
      const rows = await this.rows(tx, of).select(['revision', 'by_user', 'begun', 'saved', 'aside', 'why']).orderBy('revision', 'desc').execute()
      return rows.map(revisionOf)
    })
  }

  /** The drafts of a period's kinds that there are, with their top revision. */
  list(): Promise<(PaperOf & Revision)[]> {
    return this.desk.within(async tx => {
      const rows = await tx.selectFrom('manuscript').distinctOn(['kind', 'period']).select(
        ['kind', 'period', 'revision', 'by_user', 'begun', 'saved', 'aside', 'why']
      )
        .where('town_id', '=', this.desk.town).where('aside', '=', false).orderBy('kind').orderBy('period').orderBy('revision', 'desc').execute()
      return rows.map(row => ({ kind: row.kind as ManuscriptKind, period: row.period, ...revisionOf(row) }))
    })
  }

  /** Puts down the first text; where somebody was quicker, theirs is answered. @throws Refusal when the paper is filled */
  begin(of: PaperOf, manuscript: Manuscript, by: string, at: Date): Promise<Written> {
    return this.desk.within(async tx => {
      await this.lock(tx, of)
      const top = await this.top(tx, of)
      if (top) return top
      await refuseFilled(tx, this.desk.town, of)
      return this.append(tx, of, { manuscript, by, at, aside: false, why: from.ledger })
    })
  }

  /**
   * Saves a text written on revision `base`. Where another text is on top by now nothing of it is touched: the text that came is
   * kept aside under a revision of its own, and both are told. @throws Refusal when the paper is filled
   */
  save(of: PaperOf, base: number, manuscript: Manuscript, by: string, at: Date): Promise<Saved> {
    return this.desk.within(async tx => {
      await this.lock(tx, of)
      await refuseFilled(tx, this.desk.town, of)
      const top = await this.top(tx, of)
      if (top && frozenText(top.manuscript) === frozenText(manuscript)) return { saved: true, revision: top.revision, at: top.saved }
      if (top && top.revision !== base) {
        const kept = await this.append(tx, of, { manuscript, by, at, aside: true, why: null, base })
        return { saved: false, latest: top, kept: kept.revision }
      }
      const done = await this.append(tx, of, { manuscript, by, at, aside: false, why: null, base, over: top })
      return { saved: true, revision: done.revision, at: done.saved }
    })
  }

  /** Puts an older revision on top again, as a revision of its own. @throws Refusal */
  restore(of: PaperOf, revision: number, base: number, by: string, at: Date): Promise<Saved> {
    return this.desk.within(async tx => {
      await this.lock(tx, of)
      await refuseFilled(tx, this.desk.town, of)
      const [top, row] = [await this.top(tx, of), await this.rows(tx, of).where('revision', '=', revision).selectAll().executeTakeFirst()]
      if (!row || !top) throw new Refusal(`没有第 ${revision} 稿，请刷新历史后再选`)
      const older = written(row)
      if (top.revision !== base) return { saved: false, latest: top, kept: older.revision }
      const done = await this.append(tx, of, { manuscript: older.manuscript, by, at, aside: false, why: `恢复第 ${revision} 稿`, base })
      return { saved: true, revision: done.revision, at: done.saved }
    })
  }

  /** The text as the ledger wrote it last, untouched by anybody: what of the text on top is not in it, a person wrote. */
  ledgerText(of: PaperOf): Promise<Written | undefined> {
    return this.desk.within(async tx => {
      const row = await this.rows(tx, of).where('why', 'in', [from.ledger, from.ledgerAnew]).selectAll().orderBy('revision', 'desc').executeTakeFirst()
      return row && written(row)
    })
  }

  /**
   * Puts a text on top that was put together from the one there and the ledger's of today. What the ledger wrote is kept beside it
   * under its own number, to tell next time who wrote what. On a conflict as `save`. @throws Refusal when the paper is filled
   */
  redraft(of: PaperOf, { base, drafted, manuscript }: Anew, by: string, at: Date): Promise<Saved> {
    return this.desk.within(async tx => {
      await this.lock(tx, of)
      await refuseFilled(tx, this.desk.town, of)
      const top = await this.top(tx, of)
      if (!top) throw new Refusal('这份文稿还没有起草，不能重新起草')
      if (top.revision !== base) {
        const kept = await this.append(tx, of, { manuscript, by, at, aside: true, why: null, base })
        return { saved: false, latest: top, kept: kept.revision }
      }
      await this.append(tx, of, { manuscript: drafted, by, at, aside: true, why: from.ledgerAnew, base })
      const done = await this.append(tx, of, { manuscript, by, at, aside: false, why: from.anew, base })
      return { saved: true, revision: done.revision, at: done.saved }
    })
  }

  private rows = (tx: Transaction<Schema>, { kind, period }: PaperOf) =>
    tx.selectFrom('manuscript').where('town_id', '=', this.desk.town).where('kind', '=', kind).where('period', '=', period)

  private async top(tx: Transaction<Schema>, of: PaperOf): Promise<Written | undefined> {
    const row = await this.rows(tx, of).where('aside', '=', false).selectAll().orderBy('revision', 'desc').executeTakeFirst()
    return row && written(row)
  }

  private lock(tx: Transaction<Schema>, of: PaperOf): Promise<void> {
    return lockPaper(tx, this.desk.town, of)
  }

  private async append(tx: Transaction<Schema>, of: PaperOf, put: Put): Promise<Written> {
    const { last } = await this.rows(tx, of).select(eb => eb.fn.max('revision').as('last')).executeTakeFirstOrThrow()
    const saved = put.at.toISOString()
    const goesOn = put.over && put.over.by === put.by && put.over.why === null && put.at.getTime() - Date.parse(put.over.begun) < sitting
    const row = {
      town_id: this.desk.town, ...of, revision: (last ?? 0) + 1, base: put.base ?? null, aside: put.aside, why: put.why,
      body: JSON.stringify(put.manuscript), by_user: put.by, begun: goesOn ? put.over!.begun : saved, saved,
    }
    await tx.insertInto('manuscript').values(row).execute()
    if (goesOn) await tx.deleteFrom('manuscript').where(
      'town_id', '=', this.desk.town,
    ).where('kind', '=', of.kind).where('period', '=', of.period).where('revision', '=', put.over!.revision).execute()
    return { revision: row.revision, by: put.by, begun: row.begun, saved, aside: put.aside, why: put.why, manuscript: put.manuscript }
  }
}

/** A text put together with the ledger's text of today, and that text as it was shown. */
export interface Anew {
  base: number
  drafted: Manuscript
  manuscript: Manuscript
}

interface Put {
  manuscript: Manuscript
  by: string
  at: Date
  aside: boolean
  why: string | null
  base?: number
  /** The revision on top, of which this may be the same sitting. */
  over?: Written | undefined
}

type Row = { revision: number; by_user: string; begun: string; saved: string; aside: boolean; why: string | null }
const revisionOf = ({ revision, by_user: by, begun, saved, aside, why }: Row): Revision => ({ revision, by, begun, saved, aside, why })
const written = (row: Row & { body: unknown }): Written => ({ ...revisionOf(row), manuscript: row.body as Manuscript })

/** From the filling on a text is frozen, until it is returned. */
export const isFilled = (state: FilingState | undefined): boolean => state !== undefined && state !== 'returned'

async function refuseFilled(tx: Transaction<Schema>, town: number, of: PaperOf): Promise<void> {
  const [latest] = await filingsIn(tx, town, of)
  if (latest && isFilled(latest.state)) throw new Refusal(`${filingName(of.kind, of.period)}${filingStates[latest.state]}，稿子已锁定；要改的，先退回`)
}
