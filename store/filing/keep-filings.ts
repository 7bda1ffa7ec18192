// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import { filingName, type FilingState } from '../../kernel/kernel.ts'
import type { Break } from '../chain.ts'
import type { Line } from '../ledger/line.ts'
import { lineOf } from '../ledger/line.ts'
import type { Schema } from '../schema.ts'
import { filingChainKind, type FilingData, hashOf } from './filed.ts'

/** A filing as the chain has it. */
interface Chained {
  id: string
  filled: Line
  last: Line
  data: FilingData
}

/** Filings of the chain by id: what was filled, and the latest step. */
function chained(lines: readonly Line[]): Map<string, Chained> {
  const filings = new Map<string, Chained>()
  for (const line of lines.filter(each => each.kind === filingChainKind)) {
    const before = filings.get(line.matter)
    filings.set(line.matter, { id: line.matter, filled: before?.filled ?? line, last: line, data: line.data as unknown as FilingData })
  }
  return filings
}

/** Holds every frozen body and its state against the chain. @returns the first that is not as it was, in words */
export async function verifyFilings(tx: Transaction<Schema>, town: number, lines: readonly Line[]): Promise<Break | undefined> {
  const filings = chained(lines)
  const rows = await tx.selectFrom('snapshot').select(['id', 'kind', 'period', 'state', 'hash', 'position']).where('town_id', '=', town).execute()
  const kept = new Map(rows.map(row => [row.id, row]))
  for (const { id, filled, data } of [...filings.values()].sort((a, b) => a.filled.position - b.filled.position)) {
    const [row, name, position] = [kept.get(id), filingName(data.filing, data.period), filled.position]
    if (!row) return { position, how: 'removed', says: `第${position}条台账记录填报的${name}，冻结的内容已不在。` }
    if (row.kind !== data.filing || row.period !== data.period || row.state !== data.state || row.hash !== data.hash || row.position !== position)
      return { position, how: 'changed', says: `第${position}条台账记录填报的${name}，状态或期间与台账链不一致，已被改动。` }
    if ((await hashKept(tx, town, id)) !== data.hash) return { position, how: 'changed', says: `第${position}条台账记录填报的${name}，冻结的内容与填报时的校验值不一致，已被改动。` }
  }
  const stranger = rows.find(({ id }) => !filings.has(id))
  return stranger && {
    position: stranger.position ?? 0, how: 'changed',
    says: `${filingName(stranger.kind as FilingData['filing'], stranger.period)}有一份没有经台账填报的内容，是另外放进来的。`,
  }
}

async function hashKept(tx: Transaction<Schema>, town: number, id: string): Promise<string> {
  const { body } = await tx.selectFrom('snapshot').select('body').where('town_id', '=', town).where('id', '=', id).executeTakeFirstOrThrow()
  return hashOf(body)
}

/** What setting filings again came to: whether all stood as the chain has them, and what no rebuild can mend. */
export interface FilingsAgain {
  same: boolean
  altered?: string
}

/** Sets states again as the chain has them. Frozen bodies are kept as they are, never made anew: one that was altered is named. */
export async function filingsAgain(tx: Transaction<Schema>, town: number): Promise<FilingsAgain> {
  const rows = await tx.selectFrom('entry').select('line').where('town_id', '=', town).where('kind', '=', filingChainKind)
    .orderBy('position').execute()
  const lines = rows.map(lineOf)
  if ((await verifyFilings(tx, town, lines)) === undefined) return { same: true }
  for (const { id, filled, last, data } of chained(lines).values())
    await tx.updateTable('snapshot').set(
      { state: data.state satisfies FilingState, hash: data.hash, position: filled.position, updated: last.recorded }
    ).where('town_id', '=', town).where('id', '=', id).execute()
  const broken = await verifyFilings(tx, town, lines)
  return { same: false, ...(broken ? { altered: broken.says } : {}) }
}
