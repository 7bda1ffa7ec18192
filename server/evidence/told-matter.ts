// SPDX-License-Identifier: MulanPSL-2.0
import { sql } from 'kysely'
import { effective, faceOf, type Field, isGiven, type Kind, maskedFields, mayRead, type Rows, stepLabel, struckIn } from '../../kernel/kernel.ts'
import type { AttachmentRow } from '../../store/schema.ts'
import type { Ledger, Read, Store } from '../../store/store.ts'
import { placeName } from '../handlers/place-name.ts'
import { covered, mask, memberIds, paperIds, shown, shownLine } from '../handlers/shown.ts'
import { userNames } from '../handlers/user-names.ts'
import type { Reader } from '../report/annex.ts'

/** A paper of a matter: what opens it; `sha256` is of the bytes as they lie, sealed. */
export type Paper = Pick<AttachmentRow, 'name' | 'bytes' | 'sha256' | 'wrapped'>

export interface ToldLine {
  position: number
  day: string
  step: string
  by: string
  post: string
  recorded: string
  says: [string, string][]
  of: number | null
  mark: '' | '已更正' | '已划销'
  hash: string
}

/** A matter in words, as its reader may see it. */
export interface ToldMatter {
  id: string
  number: string | null
  title: string
  kind: string
  state: string
  village: string
  opened: string
  facts: [string, string][]
  timeline: ToldLine[]
  papers: Paper[]
  /** Whether papers go into the pack: those of a kind with personal values only where they are given in clear. */
  givesPapers: boolean
  withheld: ReadonlySet<string>
}

/** Undefined where there is no such matter or the reader may not see it. */
export async function toldMatter(store: Store, ledger: Ledger, id: string, reader: Reader, clear: boolean): Promise<ToldMatter | undefined> {
  const read = await ledger.read(id)
  if (!read || (reader !== 'machine' && !mayRead(read.kind, read.matter, reader))) return undefined
  const { kind, row, matter } = read
  const withheld = reader === 'machine' ? new Set<string>() : maskedFields(kind, matter, reader)
  const personal = Object.values<Field>(kind.procedure.fields).some(field => field.personal)
  const facts = clear ? covered(kind, await ledger.reveal(id), withheld) : shown(kind, matter.facts, withheld)
  const told = read.lines.map(line => shownLine(kind, line, withheld))
  const names = await ledger.names([...new Set([facts, ...told].flatMap(data => memberIds(kind, data)))])
  return {
    id, number: row.number, title: row.title, kind: kind.label, village: placeName(ledger.town, row.village_id), opened: row.opened, withheld,
    state: row.voided ? '已作废' : row.merged_into !== null ? '已并入他件' : kind.procedure.states[row.state] ?? row.state,
    facts: inWords(kind, facts, names), timeline: await timelineOf(store, ledger, read, told, names),
    papers: await papersOf(ledger, read, withheld), givesPapers: clear || !personal,
  }
}

async function timelineOf(
  store: Store,
  ledger: Ledger,
  { kind, lines }: Read,
  told: readonly Record<string, unknown>[],
  names: ReadonlyMap<string, string>,
): Promise<ToldLine[]> {
  const kept = await ledger.within(tx =>
    tx.selectFrom('entry').select(['position', 'hash']).where('town_id', '=', ledger.town.id).where('matter_id', '=', lines[0]!.matter).execute(),
  )
  const hashes = new Map(kept.map(({ position, hash }) => [position, hash]))
  const nameOf = await userNames(
    store,
    lines.map(line => line.by),
  )
  const corrected = new Set(
    effective(kind, lines)
      .filter(line => line.corrected.length > 0)
      .map(line => line.position),
  )
  const struck = struckIn(lines)
  return lines.map((line, at) => ({
    position: line.position,
    day: line.day,
    step: stepLabel(kind, line.step),
    by: nameOf(line.by),
    post: store.register.posts[line.post] ?? line.post,
    recorded: line.recorded,
    says: lineInWords(kind, told[at]!, names),
    of: line.of ?? null,
    mark: struck.has(line.position) ? '已划销' : corrected.has(line.position) ? '已更正' : '',
    hash: hashes.get(line.position) ?? '',
  }))
}

async function papersOf(ledger: Ledger, { kind, matter }: Read, withheld: ReadonlySet<string>): Promise<Paper[]> {
  const kept = new Set(paperIds(kind, Object.fromEntries(Object.entries(matter.facts).filter(([name]) => withheld.has(name)))))
  const rows = await ledger.within(tx =>
    tx
      .selectFrom('attachment')
      .select(['id', 'name', 'bytes', 'sha256', 'wrapped'])
      .where('town_id', '=', ledger.town.id)
      .where('matter_id', '=', sql<string>`${matter.id}::uuid`)
      .orderBy('uploaded')
      .execute(),
  )
  return rows.filter(({ id }) => !kept.has(id)).map(({ id: _, ...paper }) => paper)
}

/** Of a correction and a merge the values stand one level down, the reason beside them. */
function lineInWords(kind: Kind, data: Record<string, unknown>, names: ReadonlyMap<string, string>): [string, string][] {
  const within = (data.values ?? data.facts) as Record<string, unknown> | undefined
  const reason: [string, string][] = typeof data.reason === 'string' && !kind.procedure.fields.reason ? [['理由', data.reason]] : []
  return [...reason, ...inWords(kind, within ?? data, names)]
}

const inWords = (kind: Kind, data: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>): [string, string][] =>
  Object.entries(data).flatMap(([name, value]): [string, string][] => {
    const field = kind.procedure.fields[name] as Field | undefined
    return field && isGiven(value) ? [[field.label, textOf(field, value, names)]] : []
  })

function textOf(field: Field, value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === mask) return mask
  if (field.type === 'member') return names.get((value as { id: string }).id) ?? ''
  if (field.type !== 'rows' || !Array.isArray(value)) return faceOf(field).plain(value, field)
  const columns = (field as Rows).columns as Readonly<Record<string, Field>>
  return value.map((row: Record<string, unknown>, at) => `${at + 1}. ${Object.entries(row).flatMap(([name, each]) =>
    (columns[name] && isGiven(each) ? `${columns[name].label} ${textOf(columns[name], each, names)}` : [])).join('，')}`).join('；')
}
