// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { v7 as newId, validate as isId } from 'uuid'
import { Refusal } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'

/** A reading is kept as the reader gives it; the store does not look into it. */
export interface KeptReading {
  reading: unknown
  findings: readonly unknown[]
  lexicon: string
}

/** A report as it is handed in. */
export interface NewReport extends KeptReading {
  about: number | null
  year: number | null
  origin: 'file' | 'filing' | 'published'
  kind?: string
  period?: string
  name: string
  /** Of a file its bytes' hash; of a filing its submission's. */
  sha256: string
  text: string
  /** When the town handed it in, where a person said it. */
  handed?: string | null
}

export interface ReadReport extends NewReport {
  id: string
  /** Whose desk keeps it. */
  keeper: number
  received: string
  by: string
  handed: string | null
  returned: string | null
  message: string | null
  /** Why its returns were taken back, by whom, in the order of it. */
  why?: string | null
}

export interface Who {
  by: string
  at: Date
}

type Tx = Transaction<Schema>
const columns = ['id', 'town_id', 'about_id', 'year', 'origin', 'kind', 'period', 'name', 'sha256', 'body', 'reading', 'findings', 'lexicon',
  'received', 'by_user', 'handed', 'returned', 'message', 'why'] as const
const rows = (tx: Tx, keepers: readonly number[]) =>
  tx.selectFrom('read_report').select(columns).where('town_id', '=', sql<number>`any(${keepers}::bigint[])`).where('withdrawn', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const reportOf = ({ id, town_id, about_id, year, origin, kind, period, name, sha256, body, reading, findings, lexicon, received, by_user,
  handed, returned, message, why }: Row): ReadReport => ({
  id, keeper: town_id, about: about_id, year, origin, ...(kind ? { kind } : {}), ...(period ? { period } : {}), name, sha256, text: body, reading,
    findings, lexicon,
  received, by: by_user, handed, returned, message, why,
})

/** Keeps a report once: the same bytes again answer what is there. */
export async function keepReport(tx: Tx, keeper: number, report: NewReport, { by, at }: Who): Promise<{ report: ReadReport; repeated: boolean }> {
  const row = {
    town_id: keeper, id: newId(), about_id: report.about, year: report.year, origin: report.origin, kind: report.kind ?? null,
    period: report.period ?? null,
    name: report.name, sha256: report.sha256, body: report.text, reading: JSON.stringify(report.reading), findings: JSON.stringify(report.findings),
    lexicon: report.lexicon, received: at.toISOString(), by_user: by, handed: report.handed ?? null, returned: null, message: null,
    withdrawn: null, why: null,
  }
  const made = await tx.insertInto('read_report').values(row)
    .onConflict(on => on.columns(['town_id', 'sha256']).where('withdrawn', 'is', null).doNothing()).returning('id').executeTakeFirst()
  const kept = await rows(tx, [keeper]).where('sha256', '=', report.sha256).executeTakeFirstOrThrow()
  return { report: reportOf(kept), repeated: made === undefined }
}

/** The report with these bytes, if the desk has it. */
export async function reportWith(tx: Tx, keeper: number, sha256: string): Promise<ReadReport | undefined> {
  const row = await rows(tx, [keeper]).where('sha256', '=', sha256).executeTakeFirst()
  return row && reportOf(row)
}

/** Reports the desks keep, the latest first. */
export async function reportsOf(tx: Tx, keepers: readonly number[],
  asks: { year?: number; about?: number; origin?: NewReport['origin'] } = {}): Promise<ReadReport[]> {
  const found = await rows(tx, keepers).$if(asks.year !== undefined, query => query.where('year', '=', asks.year!))
    .$if(asks.about !== undefined, query => query.where('about_id', '=', asks.about!))
    .$if(asks.origin !== undefined, query => query.where('origin', '=', asks.origin!))
    .orderBy('received', 'desc').orderBy('id', 'desc').execute()
  return found.map(reportOf)
}

export async function reportNamed(tx: Tx, keeper: number, id: string): Promise<ReadReport | undefined> {
  if (!isId(id)) return undefined
  const row = await rows(tx, [keeper]).where('id', '=', id).executeTakeFirst()
  return row && reportOf(row)
}

/** What another lexicon reads in it. */
export async function keepReading(tx: Tx, keeper: number, id: string, { reading, findings, lexicon }: KeptReading): Promise<void> {
  await tx.updateTable('read_report').set({ reading: JSON.stringify(reading), findings: JSON.stringify(findings), lexicon })
    .where('town_id', '=', keeper).where('id', '=', id).execute()
}

export async function placeReport(tx: Tx, keeper: number, id: string,
  { about, year, handed }: Pick<ReadReport, 'about' | 'year' | 'handed'>): Promise<void> {
  await tx.updateTable('read_report').set({ about_id: about, year, handed }).where('town_id', '=', keeper).where('id', '=', id).execute()
}

/** A report that a newer one replaced, or that was taken back. */
export type EarlierReport = Pick<ReadReport, 'id' | 'year' | 'name' | 'received' | 'by'> & { withdrawn: string; why: string }

/** A town's published reports that count no more, the latest first. */
export async function earlierPublished(tx: Tx, town: number): Promise<EarlierReport[]> {
  const found = await tx.selectFrom('read_report').select(['id', 'year', 'name', 'received', 'by_user', 'withdrawn', 'why'])
    .where('town_id', '=', town)
    .where('origin', '=', 'published').where('withdrawn', 'is not', null).orderBy('withdrawn', 'desc').orderBy('id', 'desc').execute()
  return found.map(({ by_user, withdrawn, why, ...row }) => ({ ...row, by: by_user, withdrawn: withdrawn!, why: why ?? '' }))
}

export interface Published {
  report: ReadReport
  repeated: boolean
  /** The name of the one whose place it took. */
  replaced: string | null
}

/**
 * Keeps a town's published report as the one of its year: the one that was there steps back into the history. Two at once come one
 * after the other. Answers the name of the replaced one.
 */
export async function keepPublished(tx: Tx, town: number, report: NewReport & { year: number }, who: Who): Promise<Published> {
  await sql`select pg_advisory_xact_lock(hashtext(${`published reports of ${town}`}))`.execute(tx)
  const known = await reportWith(tx, town, report.sha256)
  if (known) return { report: known, repeated: true, replaced: null }
  const [there] = await reportsOf(tx, [town], { year: report.year, origin: 'published' })
  if (there) await withdrawReport(tx, town, there.id, `由“${report.name}”替换`, who)
  return { ...(await keepReport(tx, town, report, who)), replaced: there?.name ?? null }
}

/** Out of sight, not out of the store: who took it back and why stays. */
export async function withdrawReport(tx: Tx, keeper: number, id: string, why: string, { by, at }: Who): Promise<void> {
  await tx.updateTable('read_report').set({ withdrawn: at.toISOString(), why: alsoSaid(`${why}（${by}）`) })
    .where('town_id', '=', keeper).where('id', '=', id).execute()
}

export interface Verdict {
  finding: string
  verdict: 'open' | 'adopted' | 'dismissed'
  reason: string | null
  by: string
  at: string
}

export async function judge(tx: Tx, keeper: number, report: string, given: Pick<Verdict, 'finding' | 'verdict' | 'reason'>,
  { by, at }: Who): Promise<void> {
  const says = { verdict: given.verdict, reason: given.reason, by_user: by, at: at.toISOString() }
  await tx.insertInto('report_verdict').values({ town_id: keeper, report_id: report, finding: given.finding, ...says })
    .onConflict(on => on.columns(['town_id', 'report_id', 'finding']).doUpdateSet(says)).execute()
}

/** Judgements by report. */
export async function verdictsOf(tx: Tx, keeper: number, reports: readonly string[]): Promise<Map<string, Verdict[]>> {
  const found = await tx.selectFrom('report_verdict').selectAll()
    .where('town_id', '=', keeper).where('report_id', '=', sql<string>`any(${reports}::uuid[])`).execute()
  const by = new Map<string, Verdict[]>()
  for (const row of found)
    by.set(row.report_id, [...(by.get(row.report_id) ?? []),
      { finding: row.finding, verdict: row.verdict, reason: row.reason, by: row.by_user, at: row.at }])
  return by
}

export interface Comment {
  id: string
  start: number
  end: number
  quote: string
  text: string
  finding: string | null
  by: string
  at: string
  sent: string | null
}

/** Adds a comment; the same command answers the one it made. @throws Refusal */
export async function addComment(tx: Tx, keeper: number, report: string,
  given: Pick<Comment, 'start' | 'end' | 'quote' | 'text' | 'finding'> & { command: string }, { by, at }: Who): Promise<Comment> {
  const { command, start, end, ...says } = given
  await tx.insertInto('report_comment').values({ town_id: keeper, id: newId(), report_id: report, command, start_at: start, end_at: end, ...says,
    by_user: by, at: at.toISOString(), sent: null })
    .onConflict(on => on.columns(['town_id', 'command']).doNothing()).execute()
  const kept = await tx.selectFrom('report_comment').selectAll()
    .where('town_id', '=', keeper).where('command', '=', command).executeTakeFirstOrThrow()
  if (kept.report_id !== report || kept.text !== given.text || kept.start_at !== start) throw new Refusal('同一个提交编号已用于另一条意见，没有再次登记；请刷新页面后重新提交')
  return commentOf(kept)
}

const commentOf = ({ id, start_at, end_at, quote, text, finding, by_user, at, sent }: CommentRow): Comment =>
  ({ id, start: start_at, end: end_at, quote, text, finding, by: by_user, at, sent })
type CommentRow = Omit<Comment, 'start' | 'end' | 'by'> & { start_at: number; end_at: number; by_user: string }

/** Comments by report, in the order of the text. */
export async function commentsOf(tx: Tx, keeper: number, reports: readonly string[]): Promise<Map<string, Comment[]>> {
  const found = await tx.selectFrom('report_comment').selectAll()
    .where('town_id', '=', keeper).where('report_id', '=', sql<string>`any(${reports}::uuid[])`)
    .orderBy('start_at').orderBy('at').execute()
  const by = new Map<string, Comment[]>()
  for (const row of found) by.set(row.report_id, [...(by.get(row.report_id) ?? []), commentOf(row)])
  return by
}

/** @throws Refusal when it was sent already: what the town has read stands. */
export async function removeComment(tx: Tx, keeper: number, report: string, id: string): Promise<void> {
  const gone = await tx.deleteFrom('report_comment').where('town_id', '=', keeper)
    .where('report_id', '=', report).where('id', '=', id).where('sent', 'is', null).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new Refusal('没有这条意见，或者它已经发给镇里，不能再删')
}

/** What was sent back stands again; the comments it went with stay sent. */
export async function markStanding(tx: Tx, keeper: number, sha256: string): Promise<void> {
  await tx.updateTable('read_report').set({ returned: null }).where('town_id', '=', keeper).where('sha256', '=', sha256)
    .where('withdrawn', 'is', null).execute()
}

const alsoSaid = (why: string) => sql<string>`coalesce(why || '；', '') || ${why}::text`

/**
 * The return of a file is taken back: nothing of it went from here, so its comments are again as they were before it. Answers
 * whether there was one.
 */
export async function recallFile(tx: Tx, keeper: number, report: string, why: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('read_report').set({ returned: null, why: alsoSaid(why) })
    .where('town_id', '=', keeper).where('id', '=', report).where('origin', '=', 'file').where('withdrawn', 'is', null)
    .where('returned', 'is not', null).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.updateTable('report_comment').set({ sent: null }).where('town_id', '=', keeper).where('report_id', '=', report).execute()
  return true
}

/** Marks the report returned and its comments sent; without a message the one of an earlier return stays. */
export async function markReturned(tx: Tx, keeper: number, report: string, at: Date, message = ''): Promise<void> {
  await tx.updateTable('report_comment').set({ sent: at.toISOString() })
    .where('town_id', '=', keeper).where('report_id', '=', report).where('sent', 'is', null).execute()
  await tx.updateTable('read_report').set({ returned: at.toISOString(), ...(message === '' ? {} : { message }) })
    .where('town_id', '=', keeper).where('id', '=', report).execute()
}
