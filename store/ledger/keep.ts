// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, todayIn } from '../../law/law.ts'
import {
  effective, faceOf, type Field, fold, isGiven, isOut, keepersOf, kernelSteps, type Kind, type Matter, Refusal, relyOn, type Step,
} from '../../kernel/kernel.ts'
import type { Book } from './book.ts'
import type { Commander, Done, KeepStep } from './command.ts'
import { elsewhereIn } from './elsewhere.ts'
import type { Line } from './line.ts'
import { askedOf, doneOf, refuseImpossibleDay, repeated, sealedData } from './take.ts'

/**
 * Corrects, strikes, voids, merges, moves or links. A correction reaches everything that followed; what the sequence then no
 * longer allows is refused in the guard's own words.
 * @throws Refusal
 */
export async function keep(book: Book, command: KeepStep, commander: Commander): Promise<Done> {
  await book.open()
  const asked = askedOf(book, command)
  const before = await repeated(book, command, asked)
  if (before) return before
  const page = await book.page(command.matter)
  if (!page?.kept) throw new Refusal('没有这件事项，可能不在本镇')
  const post = keeperPost(page.kind, page.kept.matter, command, commander)
  refuseWhenOut(page.kept.matter, page.kind, page.lines, command)
  if (command.reason.trim() === '') throw new Refusal(`${kernelSteps[command.step]}须写明理由`, { field: 'reason' })
  const named = namedEntry(page.kind, page.lines, command)
  const data = await dataOf(book, page.kind, page.kept.matter, command, named, commander)
  const line = lineFor(book, page.kind, page.kept.matter, command, commander, { post, asked, data })
  const stands = fold(page.kind, [...page.lines, line], book.desk.world)
  if (!stands) throw new Refusal('撤销后本件没有任何记录，请改用作废')
  book.write(page.kind, line, stands)
  if (command.step === 'merge') await absorb(book, command.into, line, page.kept.matter)
  if (command.step === 'strike' && named?.step === 'merge') await giveBack(book, named, line)
  return doneOf(book, command.matter, line)
}

/** A matter that is out takes nothing but the strike that brings it back; one that others were merged into is not voided under them. */
function refuseWhenOut(matter: Matter, kind: Kind, lines: readonly Line[], { step }: KeepStep): void {
  if (isOut(matter) && step !== 'strike') throw new Refusal(`本件已${matter.voided ? '作废' : '并入他件'}，请先撤销那条记录`)
  if (step === 'void' && effective(kind, lines).some(line => line.step === 'absorb')) throw new Refusal('有事项并入本件，请先撤销并案再作废')
}

function keeperPost(kind: Kind, matter: Matter, { step }: KeepStep, { actor, machine }: Commander): string {
  const posts = keepersOf(kind)
  const held = actor.posts.find(each => posts.includes(each.post) && (each.village === 0 || each.village === matter.village))
  if (!held && !machine) throw new Refusal(`您的岗位不能${kernelSteps[step]}${kind.label}，请交由登记的岗位办理`)
  return held?.post ?? posts[0] ?? ''
}

/** The entry a correction or strike names. */
function namedEntry(kind: Kind, lines: readonly Line[], command: KeepStep): Line | undefined {
  if (command.step !== 'correct' && command.step !== 'strike') return undefined
  const named = lines.find(line => line.position === command.of)
  if (!named) throw new Refusal(`本件没有第 ${command.of} 号记录`, { field: 'of' })
  if (command.step === 'correct' && (named.step === 'correct' || named.step === 'strike')) throw new Refusal('更正和撤销不能再更正，请撤销它后重新更正', { field: 'of' })
  if (command.step === 'strike' && isOnly(kind, lines, command.of)) throw new Refusal('本件只有这一条记录，请改用作废', { field: 'of' })
  return named
}

/** Whether nothing of the matter would be left without the entry. */
function isOnly(kind: Kind, lines: readonly Line[], position: number): boolean {
  const [first, ...others] = effective(kind, lines)
  return others.length === 0 && first?.position === position
}

async function dataOf(
  book: Book,
  kind: Kind,
  matter: Matter,
  command: KeepStep,
  named: Line | undefined,
  commander: Commander,
): Promise<Record<string, unknown>> {
  const reason = command.reason.trim()
  if (command.step === 'correct') {
    if (command.day !== undefined) refuseImpossibleDay(command.day, commander.at)
    refuseWrongValues(kind, command.values ?? {}, named!)
    const sealed = await sealedData(book, kind, matter.id, command.values ?? {})
    const values = await reliedValues(book, kind, matter, named!, command.day, sealed)
    return { reason, ...(Object.keys(values).length > 0 ? { values } : {}), ...(command.day === undefined ? {} : { day: command.day }) }
  }
  if (command.step === 'move') {
    if (!book.desk.villages.has(command.village)) throw new Refusal('没有这个村（社区）', { field: 'village' })
    return { reason, village: command.village }
  }
  if (command.step === 'merge' || command.step === 'link')
    return { reason, [command.step === 'merge' ? 'into' : 'to']: await otherMatter(book, kind, matter, command) }
  return { reason }
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''

/**
 * A corrected person is looked up in the roster as the step itself would have been, as of the day it happened; where only the
 * day is corrected, everybody the entry names is looked up as of the new one. What a row is worth is worked out again.
 */
async function reliedValues(
  book: Book,
  kind: Kind,
  matter: Matter,
  named: Line,
  day: Day | undefined,
  values: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const step: Step | undefined = kind.procedure.steps[named.step]
  const stands: Readonly<Record<string, unknown>> = day === undefined ? {} : named.data
  const relies = step?.relies?.filter(
    each => ('holds' in each && fieldOf(each.of) in { ...stands, ...values }) || ('priced' in each && fieldOf(each.priced) in values),
  )
  if (!step || !relies || relies.length === 0) return values
  const asked = Object.fromEntries(
    relies
      .flatMap(each => ('holds' in each ? [fieldOf(each.of)] : []))
      .filter(name => name in stands)
      .map(name => [name, stands[name]]),
  )
  return relyOn(
    book.desk.register,
    kind,
    { ...step, relies },
    matter,
    { ...named, day: day ?? named.day, data: { ...asked, ...values } },
    elsewhereIn(book.tx, book.desk.town, book.desk.register, id => book.findMatter(id)),
  )
}

function refuseWrongValues(kind: Kind, values: Readonly<Record<string, unknown>>, named: Line): void {
  const step: Step | undefined = kind.procedure.steps[named.step]
  const allowed = new Set<string>([...(step?.needs ?? []), ...(step?.takes ?? [])])
  for (const [name, value] of Object.entries(values)) {
    const field: Field | undefined = kind.procedure.fields[name]
    if (!field || !allowed.has(name)) throw new Refusal(`这条记录里没有“${field?.label ?? name}”，不能更正`, { field: name })
    const complaint = isGiven(value) ? faceOf(field).check(value, field, { on: named.day }) : undefined
    if (complaint) throw new Refusal(complaint, { field: name })
  }
}

async function otherMatter(book: Book, kind: Kind, matter: Matter, command: KeepStep & { step: 'merge' | 'link' }): Promise<string> {
  const id = command.step === 'merge' ? command.into : command.to
  const other = await book.page(id)
  const field = command.step === 'merge' ? 'into' : 'to'
  if (id === matter.id) throw new Refusal('不能与本件自己并案或关联', { field })
  if (!other?.kept) throw new Refusal('没有要并入或关联的那件事项', { field })
  if (command.step === 'merge' && other.kind !== kind) throw new Refusal(`${kind.label}只能并入${kind.label}`, { field })
  if (command.step === 'merge' && (other.kept.matter.voided || other.kept.matter.mergedInto)) throw new Refusal('要并入的那件已作废或已并入他件', { field })
  return id
}

function lineFor(
  book: Book,
  kind: Kind,
  matter: Matter,
  command: KeepStep,
  { actor, at }: Commander,
  says: { post: string; asked: string; data: Record<string, unknown> },
): Line {
  const today = todayIn(at.getTime())
  return {
    town: book.desk.town,
    position: book.nextPosition,
    matter: matter.id,
    kind: kind.id,
    form: kind.form,
    command: command.command,
    sequence: 0,
    step: command.step,
    day: today > matter.lastDay ? today : matter.lastDay,
    recorded: at.toISOString(),
    village: matter.village,
    by: actor.id,
    ...says,
    ...('of' in command ? { of: command.of } : {}),
  }
}

/** The matter that stays takes over what unites: several channels, one case. */
async function absorb(book: Book, into: string, merged: Line, goes: Matter): Promise<void> {
  const page = (await book.page(into))!
  const { of: _, ...line } = merged
  const absorbing: Line = {
    ...line,
    matter: into,
    sequence: 1,
    position: book.nextPosition,
    step: 'absorb',
    village: page.kept!.matter.village,
    data: { from: goes.id, facts: uniting(page.kind, goes), reason: merged.data.reason },
  }
  const last = page.kept!.matter.lastDay
  const placed = absorbing.day < last ? { ...absorbing, day: last } : absorbing
  book.write(page.kind, placed, fold(page.kind, [...page.lines, placed], book.desk.world)!)
}

/** When a merge is struck, what it had united is taken back from the matter that stayed. */
async function giveBack(book: Book, merged: Line, struck: Line): Promise<void> {
  const page = await book.page(merged.data.into as string)
  const absorbed = page?.lines.find(line => line.command === merged.command && line.step === 'absorb')
  if (!page?.kept || !absorbed) return
  const line: Line = {
    ...struck,
    matter: page.kept.matter.id,
    sequence: 1,
    position: book.nextPosition,
    village: page.kept.matter.village,
    of: absorbed.position,
  }
  book.write(page.kind, line, fold(page.kind, [...page.lines, line], book.desk.world)!)
}

const uniting = (kind: Kind, { facts }: Matter): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(([name]) => ['choices', 'link', 'papers'].includes((kind.procedure.fields[name] as Field | undefined)?.type ?? '')),
  )
