// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import type { FilingBody, FilingKind, FilingState, FilingStep, SignedFinding } from '../../kernel/kernel.ts'
import { canonical, lineHash } from '../chain.ts'
import type { Schema } from '../schema.ts'
import { type Line, lineOf } from '../ledger/line.ts'

/** Steps of filings are entries of the town's chain under this name; no kind may be called so. */
export const filingChainKind = '~filing'

/** One step of a filing, as the chain holds it. */
export interface FilingEvent {
  step: FilingStep
  state: FilingState
  by: string
  post: string
  /** Taken by the county. */
  county: boolean
  /** Which office above the towns took it, by name; lines from before it was written have none. */
  unit?: string
  /** The row of that unit, whose name may change. */
  unitId?: number
  /** When it reached the ledger, ISO 8601 in UTC. */
  at: string
  position: number
  comments?: string
  findings?: readonly SignedFinding[]
  /** The filing in whose step this one was taken along: the year's figures with the annual report. */
  along?: string
}

/** A filing as it stands. Filled again after a return it is a new one with an id of its own; the returned one keeps its body. */
export interface Filing {
  id: string
  kind: FilingKind
  period: string
  state: FilingState
  /** SHA-256 of the canonical JSON of the frozen body, as the chain holds it. */
  hash: string
  /** Place of the filling in the town's chain: what stands behind it came later. */
  position: number
  events: readonly FilingEvent[]
}

export interface FilingWithBody<B extends FilingBody = FilingBody> extends Filing {
  body: B
}

/** What the chain says beside the step: `data` of its line. */
export interface FilingData {
  filing: FilingKind
  period: string
  state: FilingState
  hash: string
  county?: true
  unit?: string
  unitId?: number
  comments?: string
  findings?: readonly SignedFinding[]
  along?: string
}

/** The text that is hashed and frozen: equal bodies give equal text. */
export const frozenText = (body: unknown): string => canonical(JSON.parse(JSON.stringify(body)))
export const hashOf = (body: unknown): string => lineHash(frozenText(body))

const eventOf = (line: Line): FilingEvent => {
  const { state, county, unit, unitId, comments, findings, along } = line.data as unknown as FilingData
  return {
    step: line.step as FilingStep, state, by: line.by, post: line.post, county: county === true, at: line.recorded, position: line.position,
    ...(unit ? { unit } : {}), ...(unitId === undefined ? {} : { unitId }), ...(comments ? { comments } : {}), ...(findings ? { findings } : {}), ...(along ? { along } : {}),
  }
}

export interface Wanted {
  kind?: FilingKind
  period?: string
  id?: string
}

/** Filings of the town with their events, the latest filling first. */
export async function filingsIn(tx: Transaction<Schema>, town: number, { kind, period, id }: Wanted = {}): Promise<Filing[]> {
  const rows = await tx.selectFrom('snapshot').select(['id', 'kind', 'period', 'state', 'hash', 'position']).where('town_id', '=', town)
    .$if(kind !== undefined, query => query.where('kind', '=', kind!)).$if(period !== undefined, query => query.where('period', '=', period!))
    .$if(id !== undefined, query => query.where('id', '=', id!)).orderBy('position', 'desc').execute()
  if (rows.length === 0) return []
  const lines = await tx.selectFrom('entry').select('line').where('town_id', '=', town).where(
    'matter_id', '=', sql<string>`any(${rows.map(row => row.id)}::uuid[])`,
  ).orderBy('position').execute()
  const taken = lines.map(lineOf)
  return rows.map(row => ({
    id: row.id, kind: row.kind as FilingKind, period: row.period, state: row.state as FilingState, hash: row.hash ?? '', position: row.position ?? 0,
    events: taken.filter(line => line.matter === row.id).map(eventOf),
  }))
}

/** The filing with its frozen body. */
export async function withBody(tx: Transaction<Schema>, town: number, filing: Filing): Promise<FilingWithBody> {
  const { body } = await tx.selectFrom('snapshot').select('body').where('town_id', '=', town).where('id', '=', filing.id).executeTakeFirstOrThrow()
  return { ...filing, body: body as FilingBody }
}

/** Entries of these matters that came behind a place in the chain, by matter. */
export async function entriesBehind(
  tx: Transaction<Schema>, town: number, position: number, matters: readonly string[],
): Promise<Map<string, Line[]>> {
  const rows = await tx.selectFrom('entry').select('line').where('town_id', '=', town).where('position', '>', position)
    .where('matter_id', '=', sql<string>`any(${matters}::uuid[])`).orderBy('position').execute()
  const entries = new Map<string, Line[]>()
  for (const line of rows.map(lineOf)) entries.set(line.matter, [...(entries.get(line.matter) ?? []), line])
  return entries
}
