// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, todayIn, yearOf } from '../../law/law.ts'
import {
  type Actor,
  checkData,
  dayOf,
  declarableCodes,
  type Field,
  type Fields,
  fold,
  getKind,
  isOut,
  isSealed,
  type Kind,
  type Matter,
  type MemberRef,
  meets,
  type Opens,
  postFor,
  Refusal,
  relyOn,
  type Rows,
  type Step,
} from '../../kernel/kernel.ts'
import { canonical } from '../chain.ts'
import { decrypt, seal } from '../seal/keys.ts'
import { hasPersonal, overPersonal } from '../seal/sealed-data.ts'
import type { Book } from './book.ts'
import type { Command, Commander, Done, TakeStep } from './command.ts'
import { elsewhereIn } from './elsewhere.ts'
import type { Line } from './line.ts'

/**
 * Takes a step of a kind: repeated? → access → data → seal → fold → what it relies on → number → matters it opens. Nothing is
 * written before the book is flushed.
 * @throws Refusal in one Chinese sentence with its article; nothing has changed then.
 */
export async function take(book: Book, command: TakeStep, commander: Commander): Promise<Done> {
  await book.open()
  const asked = askedOf(book, command)
  const before = await repeated(book, command, asked)
  if (before) return before
  const kind = kindOf(book, command.kind)
  const page = command.matter === undefined ? undefined : await book.page(command.matter)
  if (command.matter !== undefined && page?.kind !== kind) throw new Refusal(`没有这件${kind.label}，可能已换了编号或不在本镇`)
  if (page?.kept && isOut(page.kept.matter)) throw new Refusal(`本件已${page.kept.matter.voided ? '作废' : '并入他件'}，不能再办理`)
  const step = stepOf(kind, command, page?.kept?.matter)
  const village = page?.kept?.matter.village ?? command.village ?? onlyVillage(step, commander.actor)
  if (!book.desk.villages.has(village)) throw new Refusal('没有这个村（社区），请从本镇的村（社区）中选择', { field: 'village' })
  const post = postOf(kind, step, village, commander)
  refuseImpossibleDay(command.day, commander.at)
  refuseWrongData(book, kind, step, command)
  const matter = command.matter ?? book.newMatter()
  const line: Line = { ...(await lineFor(book, kind, given(command), matter, commander)), village, post, asked }
  await record(book, kind, step, line)
  return doneOf(book, matter, line)
}

/** A null is what is not given. */
const given = (command: TakeStep): TakeStep => ({
  ...command,
  data: Object.fromEntries(Object.entries(command.data).filter(([, value]) => value !== null)),
})

/** The entry of a command before it is placed: personal values sealed. */
async function lineFor(
  book: Book,
  kind: Kind,
  command: TakeStep,
  matter: string,
  { actor, at }: Commander,
): Promise<Omit<Line, 'village' | 'post' | 'asked'>> {
  const data = await sealedData(book, kind, matter, command.data)
  return {
    town: book.desk.town,
    position: book.nextPosition,
    matter,
    kind: kind.id,
    form: kind.form,
    command: command.command,
    sequence: 0,
    step: command.step,
    day: command.day,
    recorded: at.toISOString(),
    by: actor.id,
    data,
  }
}

/** Seals every personal value that is still in clear, and drops what is not given. */
export async function sealedData(book: Book, kind: Kind, matter: string, data: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const given = bareMembers(
    kind.procedure.fields,
    Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '')),
  )
  if (!hasPersonal(kind.procedure.fields, given)) return given
  const key = await book.keyOf(matter)
  return overPersonal(kind.procedure.fields, given, value => (isSealed(value) || typeof value !== 'string' ? value : seal(key, book.token, value)))
}

/** What a roster said of a person is the ledger's to write: of a reference that is sent only the id is kept. */
function bareMembers(fields: Fields, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bare = (field: Field | undefined, value: unknown): unknown => {
    if (field?.type === 'member' && value !== null) return { id: (value as MemberRef).id }
    return field?.type === 'rows' && Array.isArray(value)
      ? value.map(row => bareMembers((field as Rows).columns, row as Record<string, unknown>))
      : value
  }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, bare(fields[name], value)]))
}

/** Folds the matter with the entry, asks what the step relies on, numbers it, opens what it opens. */
async function record(book: Book, kind: Kind, step: Step, line: Line): Promise<void> {
  const { desk } = book
  const lines = (await book.page(line.matter))?.lines ?? []
  const stands = fold(kind, [...lines, line], desk.world)!
  if (step.relies?.some(each => ('tally' in each || 'zero' in each || 'priced' in each) && meets(each.when, stands))) await book.flush()
  const data = await relyOn(desk.register, kind, step, stands, line, elsewhereIn(book.tx, desk.town, desk.register, id => book.findMatter(id)))
  const number = step.number ? `${step.number.series}〔${yearOf(line.day)}〕${await book.nextNumber(step.number.series, yearOf(line.day))}号` : undefined
  const whole: Line = { ...line, data, ...(number ? { number } : {}) }
  book.write(kind, whole, data === line.data ? stands : fold(kind, [...lines, whole], desk.world)!)
  for (const opens of [step.opens ?? []].flat()) if (meets(opens.when, stands)) await openEach(book, opens, whole, stands)
}

/** A matter of another kind, or one a row, in the same command. */
async function openEach(book: Book, opens: Opens, line: Line, from: Matter): Promise<void> {
  const kind = getKind(book.desk.register, opens.kind)
  const step: Step = kind.procedure.steps[opens.step]!
  const rows = opens.each === undefined ? [from.facts] : ((line.data[opens.each] as readonly Record<string, unknown>[] | undefined) ?? [])
  const day = opens.on === undefined ? line.day : (dayOf(from, opens.on) ?? line.day)
  for (const row of rows) {
    const matter = book.newMatter()
    const filled = await inClear(book, line.matter, Object.fromEntries(Object.entries(opens.as).map(([to, column]) => [to, row[column]])))
    const data = await sealedData(book, kind, matter, { ...opens.with, ...(opens.dayAs ? { [opens.dayAs]: day } : {}), ...filled })
    const opened: Line = {
      ...line,
      matter,
      kind: kind.id,
      form: kind.form,
      sequence: book.nextSequence(line.command),
      position: book.nextPosition,
      step: opens.step,
      day,
      data,
      partOf: line.matter,
    }
    delete opened.number
    await record(book, kind, step, opened)
  }
}

/** Values sealed under the key of another matter, in clear again, to be sealed under the key of the one they go to. */
async function inClear(book: Book, matter: string, data: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!Object.values(data).some(isSealed)) return data
  const key = await book.keyOf(matter)
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, isSealed(value) ? decrypt(key, value.sealed) : value]))
}

function stepOf(kind: Kind, { step: name, matter: id }: TakeStep, matter: Matter | undefined): Step {
  const step: Step | undefined = kind.procedure.steps[name]
  if (!step) throw new Refusal(`${kind.label}没有“${name}”这个步骤，可办理：${Object.values<Step>(kind.procedure.steps).map(each => each.label).join('、')}`)
  if (id === undefined && step.from !== 'nothing') throw new Refusal(`${step.label}须在一件已登记的${kind.label}上办理`)
  if (matter && step.from === 'nothing') throw new Refusal(`${step.label}只用于新登记，本件已登记`)
  return step
}

/** A post bound to one village opens matters there without being asked where. */
const onlyVillage = (step: Step, actor: Actor): number => actor.posts.find(held => step.by.includes(held.post))?.village ?? 0

function postOf(kind: Kind, step: Step, village: number, { actor, machine }: Commander): string {
  const post = postFor(step, village, actor) ?? (machine ? step.by[0] : undefined)
  if (post === undefined) throw new Refusal(`您的岗位不能办理${kind.label}的${step.label}，请交由有权的岗位办理`)
  return post
}

/** Nothing is recorded before it happened. */
export function refuseImpossibleDay(day: Day, at: Date): void {
  const today = todayIn(at.getTime())
  if (day > today) throw new Refusal(`发生日 ${day} 还没有到，今天是 ${today}`, { field: 'day' })
  if (day < '1949-10-01') throw new Refusal(`发生日 ${day} 过早，请核对年份`, { field: 'day' })
}

function refuseWrongData(book: Book, kind: Kind, step: Step, { data, day }: TakeStep): void {
  const [complaint] = checkData(kind, step, data, { on: day, declarable: new Set(declarableCodes(book.desk.register)) })
  if (complaint) throw new Refusal(complaint.message, { field: complaint.field })
}

const kindOf = (book: Book, id: string): Kind => {
  const kind = book.desk.register.kinds.get(id)
  if (!kind) throw new Refusal(`没有“${id}”这个事类`)
  return kind
}

/** A keyed hash of what was asked: the id of the command and who sent it left out. */
export const askedOf = (book: Book, { command: _, ...asked }: Command): string => book.token(canonical(JSON.parse(JSON.stringify(asked))))

/** What an earlier sending of the command came to. @throws Refusal when the same id was used for something else. */
export async function repeated(book: Book, command: Command, asked: string): Promise<Done | undefined> {
  const [line] = await book.linesOf(command.command)
  if (!line) return undefined
  if (line.asked !== asked) throw new Refusal('同一个提交编号已用于另一项内容，没有再次登记；请刷新页面后重新提交')
  return { ...(await doneOf(book, line.matter, line)), repeated: true }
}

export async function doneOf(book: Book, matter: string, line: Line): Promise<Done> {
  const kept = (await book.page(matter))?.kept
  const opened = (await book.linesOf(line.command)).filter(each => each.partOf === matter).map(each => each.matter)
  return { matter, number: kept?.number ?? null, state: kept?.matter.state ?? '', position: line.position, step: line.step, opened, repeated: false }
}

