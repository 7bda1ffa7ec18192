// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, dayText } from '../../law/law.ts'
import { dayOf, meets } from '../condition/condition.ts'
import {
  findField,
  findValidity,
  getKind,
  isGiven,
  isSealed,
  type Kind,
  type MemberRef,
  type Priced,
  type Register,
  type Relied,
  type Step,
  type Tally,
  type Validity,
} from '../declare/declare.ts'
import { type Entry, isOut, type Matter, Refusal } from '../entry/entry.ts'
import { dayPriced, priceOf, refusedBy } from './price.ts'

type Row = Readonly<Record<string, unknown>>

/** What a reliance may ask of the rest of the town's ledger. */
export interface Elsewhere {
  findMatter(id: string): Promise<Matter | undefined>
  /** Of the values the matter holds in the tallied field the one that most other matters of the kind have, and how many have it. */
  tally(kind: Kind, asked: Tally, matter: Matter, on: Day): Promise<{ n: number; value?: string }>
  /** A number the town has set, as of a day. */
  count(setting: string, on: Day): Promise<number | undefined>
  /** Lines of the roster that have the validity (`kind.name`) on the day. */
  valid(name: string, on: Day): Promise<readonly Matter[]>
  /** The value of a counted figure between two days. */
  figure(code: string, from: Day, to: Day): Promise<number>
}

/**
 * Checks the step's reliances on other matters as of the day of the step.
 * @returns the step's data with what was found written into it, so that a certificate withdrawn later does not rewrite the past.
 * @throws Refusal in the reliance's own words.
 */
export async function relyOn(register: Register, kind: Kind, step: Step, matter: Matter, entry: Entry, elsewhere: Elsewhere): Promise<Entry['data']> {
  let data = entry.data
  for (const reliance of step.relies ?? []) {
    if ((reliance.since !== undefined && entry.day < reliance.since) || !meets(reliance.when, matter)) continue
    data = await checked(register, kind, reliance, { ...entry, data }, matter, elsewhere)
  }
  return data
}

async function checked(register: Register, kind: Kind, reliance: Relied, entry: Entry, matter: Matter, elsewhere: Elsewhere): Promise<Entry['data']> {
  if ('holds' in reliance)
    return heldOn(register, kind, reliance, entry, (reliance.on && dayOf({ ...matter, on: matter.lately }, reliance.on)) || entry.day, elsewhere)
  if ('priced' in reliance) return pricedRows(register, kind, reliance, entry, elsewhere)
  if ('linked' in reliance) {
    const ids = idsAt(matter, reliance.linked)
    const linked = await Promise.all(ids.map(id => elsewhere.findMatter(id)))
    if (linked.length === 0 || linked.some(each => !each || isOut(each) || !meets(reliance.meets, each))) refuse(reliance)
  } else if ('tally' in reliance) {
    await refuseOverTally(kind, reliance, matter, entry.day, elsewhere)
  } else {
    const [from, to] = [dayOf(matter, reliance.from), dayOf(matter, reliance.to)]
    for (const code of (matter.facts[reliance.zero] as readonly string[] | undefined) ?? [])
      if (!from || !to || (await elsewhere.figure(code, from, to)) !== 0) refuse(reliance)
  }
  return entry.data
}

async function refuseOverTally(kind: Kind, reliance: Relied & Tally, matter: Matter, day: Day, elsewhere: Elsewhere): Promise<void> {
  const { under } = reliance
  const most = typeof under === 'number' ? under : await elsewhere.count(under.setting, day)
  if (most === undefined) return
  const { n, value } = await elsewhere.tally(kind, reliance, matter, day)
  // Whoever sees only the sentence must learn which of a table's rows it is about, where that is no secret.
  if (n >= most) refuse(reliance, typeof under === 'number' || value === undefined ? '' : `（${value}已有 ${n} 次，上限 ${most} 次）`)
}

/** Ids in a link field, or in a link column of all rows. */
function idsAt({ facts }: Matter, path: string): readonly string[] {
  const [first = '', column] = path.split('.')
  if (column === undefined) return (facts[first] as readonly string[] | undefined) ?? []
  return ((facts[first] as readonly Record<string, readonly string[]>[] | undefined) ?? []).flatMap(row => row[column] ?? [])
}

function refuse({ otherwise, cites }: Relied, detail = '', field?: string): never {
  throw new Refusal(`${otherwise}${detail}`, { ...(cites ? { cites } : {}), ...(field ? { field } : {}) })
}

/** Every person named in the field is on the roster with that validity on the day; what was found goes into the reference. */
async function heldOn(
  register: Register,
  kind: Kind,
  reliance: Relied & { holds: string; of: string },
  entry: Entry,
  day: Day,
  elsewhere: Elsewhere,
): Promise<Entry['data']> {
  const validity = findValidity(register, reliance.holds)
  const [first = '', column] = reliance.of.split('.')
  if (!validity || !findField(kind, reliance.of)) throw new Error(`${kind.id}：${reliance.holds} 或 ${reliance.of} 不存在`)
  const find = async (ref: MemberRef | undefined, where: string): Promise<MemberRef | undefined> => {
    if (!ref) return ref
    const line = await elsewhere.findMatter(ref.id)
    if (!line || line.kind !== validity.kind.id || !validOn(validity.validity, line, day)) refuse(reliance, where, first)
    return found(ref, line, validity.kind, validity.validity)
  }
  const value = entry.data[first]
  if (!isGiven(value)) return entry.data
  if (column === undefined) return { ...entry.data, [first]: await find(value as MemberRef, '') }
  const rows = await Promise.all(
    (value as readonly Record<string, unknown>[]).map(async (row, at) =>
      !isGiven(row[column]) ? row : { ...row, [column]: await find(row[column] as MemberRef, `（第 ${at + 1} 行）`) },
    ),
  )
  return { ...entry.data, [first]: rows }
}

/** Every row with what the rule of its matter's own day says it is worth; a row that says otherwise is refused. */
async function pricedRows(register: Register, kind: Kind, reliance: Relied & Priced, entry: Entry, elsewhere: Elsewhere): Promise<Entry['data']> {
  const [table = '', link = ''] = reliance.priced.split('.')
  const given = entry.data[table]
  if (!isGiven(given)) return entry.data
  const { columns } = findField(kind, reliance.priced)!.table!
  const rows = await Promise.all((given as readonly Row[]).map(async (row, at) => {
    const no = (why: string): never => refuse(reliance, `：${why}（第 ${at + 1} 行）`, table)
    const matter = await elsewhere.findMatter((row[link] as readonly string[] | undefined)?.[0] ?? '')
    if (!matter) return no(`没有选明“${columns[link]!.label}”`)
    const day = dayPriced(reliance, matter)
    const price = priceOf(
      register,
      reliance,
      getKind(register, matter.kind),
      matter,
      day === undefined ? [] : await elsewhere.valid(reliance.by, day),
    )
    const why = refusedBy(price, row, columns)
    if (why !== undefined || 'why' in price) return no(why ?? '')
    const words = `${price.ruleTitle}，${dayText(price.from)}起施行`
    return {
      ...row,
      ...(await named(reliance, row, matter, elsewhere, no)),
      ...price.gives,
      [reliance.rule.link]: [price.rule.id],
      [reliance.rule.words]: words,
    }
  }))
  return { ...entry.data, [table]: rows }
}

/** Who is named in the row took part in the matter; the only one who did is filled in. */
async function named({ among }: Priced, row: Row, matter: Matter, elsewhere: Elsewhere, no: (why: string) => never): Promise<Row> {
  if (!among) return {}
  const [column, path] = among
  const [table = '', inside = ''] = path.split('.')
  const took = ((matter.facts[table] as readonly Row[] | undefined) ?? [])
    .map(each => each[inside] as MemberRef | undefined)
    .filter(ref => ref !== undefined)
  const ref = row[column] as MemberRef | undefined
  if (ref === undefined) return took.length === 1 ? { [column]: { ...took[0] } } : no('本件不止一人参加，请选明是谁')
  const found = took.find(each => each.id === ref.id) ?? (await sameOf(took, ref, elsewhere))
  return found ? { [column]: { ...ref, ...(found.token ? { token: found.token } : {}) } } : no('所选的人没有参加这一件')
}

/** The same person on another line of the roster. */
async function sameOf(took: readonly MemberRef[], ref: MemberRef, elsewhere: Elsewhere): Promise<MemberRef | undefined> {
  const line = await elsewhere.findMatter(ref.id)
  const tokens = Object.values(line?.facts ?? {}).flatMap(value => (isSealed(value) ? [value.token] : []))
  return took.find(({ token }) => token !== undefined && tokens.includes(token))
}

/** Whether a roster line has the validity on a day. */
export function validOn({ where, from, until, through }: Validity, line: Matter, on: Day): boolean {
  if (isOut(line) || !meets(where, line)) return false
  const begins = dayOf(line, from)
  const ends = [until && dayOf(line, until), through && nextDay(dayOf(line, through))].filter((day): day is Day => !!day).sort()[0]
  return begins !== undefined && begins <= on && (ends === undefined || on < ends)
}

const nextDay = (day: Day | undefined): Day | undefined => (day === undefined ? undefined : addDays(day, 1))

function found(ref: MemberRef, line: Matter, roster: Kind, { label, from, through, tells = [] }: Validity): MemberRef {
  const person = roster.roster?.person
  const token = person ? (line.facts[person] as { token?: string } | undefined)?.token : undefined
  const until = through && dayOf(line, through)
  const told = Object.fromEntries(tells.filter(name => line.facts[name] !== undefined).map(name => [name, String(line.facts[name])]))
  return { id: ref.id, ...(token ? { token } : {}), relied: { 资格: label, 自: dayOf(line, from) ?? '', ...(until ? { 至: until } : {}), ...told } }
}
