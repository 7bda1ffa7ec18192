// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from '../../law/law.ts'
import { meets, stepLabel } from '../condition/condition.ts'
import { runClock } from '../deadline/clock.ts'
import { refuseTooEarly } from '../deadline/wait.ts'
import { type Field, type Guard, isGiven, isKernelStep, type Kind, type Step } from '../declare/declare.ts'
import { namesIn } from '../procedure/boxes.ts'
import type { Correction, Entry, World } from './entry.ts'
import type { Matter } from './matter.ts'
import { Refusal } from './refusal.ts'

/** An entry as it counts now: corrections laid over it, older forms lifted. */
export interface Effective extends Entry {
  /** Positions of the corrections laid over it. */
  corrected: readonly number[]
}

/** A matter in the making. */
type Draft = { -readonly [K in keyof Matter]: Matter[K] } & { facts: Record<string, unknown> }

/**
 * A matter from its entries and the dated world; undefined when nothing of it is left.
 * Corrections and strikes come first, then the entries run in the order in which things happened: by day, then position.
 * @throws Refusal in the guard's own words when the sequence does not allow an entry.
 */
export function fold(kind: Kind, entries: readonly Entry[], world: World): Matter | undefined {
  const life = effective(kind, entries)
  let matter: Draft | undefined
  for (const entry of life) matter = apply(kind, matter, entry, world)
  if (!matter) return undefined
  if (!matter.voided && matter.mergedInto === undefined) matter.clocks = clocksOf(kind, matter, life, world)
  return matter
}

/** The entries that count, in the order in which they happened. */
export function effective(kind: Kind, entries: readonly Entry[]): Effective[] {
  const struck = struckIn(entries)
  const standing = entries.filter(entry => !struck.has(entry.position))
  const corrections = standing.filter(entry => entry.step === 'correct')
  return standing
    .filter(entry => entry.step !== 'correct' && entry.step !== 'strike')
    .map(entry => corrected(kind, entry, corrections.filter(each => each.of === entry.position)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.position - b.position))
}

/** Positions struck by a strike that is not itself struck; the last word counts. */
export function struckIn(entries: readonly Entry[]): Set<number> {
  const struck = new Set<number>()
  for (const entry of [...entries].sort((a, b) => b.position - a.position))
    if (entry.step === 'strike' && entry.of !== undefined && !struck.has(entry.position)) struck.add(entry.of)
  return struck
}

/** Data written in one form as it reads in a later one. */
function lifted(kind: Kind, data: Entry['data'], from: number, to: number): Entry['data'] {
  for (let form = from; form < to; form++) data = kind.history?.[form]?.(data) ?? data
  return data
}

/** The entry in the form of today. A correction names fields of its own day's form: the entry is lifted so far before it is laid on. */
function corrected(kind: Kind, entry: Entry, corrections: readonly Entry[]): Effective {
  let { day, data, form } = entry
  for (const correction of corrections) {
    const { values = {}, day: moved } = correction.data as unknown as Correction
    const now: Record<string, unknown> = { ...lifted(kind, data, form, correction.form) }
    for (const [name, value] of Object.entries(values)) {
      if (value === null) delete now[name]
      else now[name] = value
    }
    data = now
    form = Math.max(form, correction.form)
    day = moved ?? day
  }
  return { ...entry, day, data: { ...lifted(kind, data, form, kind.form) }, form: kind.form, corrected: corrections.map(each => each.position) }
}

function apply(kind: Kind, matter: Draft | undefined, entry: Effective, world: World): Draft {
  if (matter && (matter.voided || matter.mergedInto !== undefined))
    throw new Refusal(`本件已${matter.voided ? '作废' : '并入他件'}，不能再办理${stepLabel(kind, entry.step)}`)
  if (isKernelStep(entry.step)) {
    if (!matter) throw new Refusal(`本件最早的记录应是${openings(kind)}，${entry.day} 的${stepLabel(kind, entry.step)}早于它`)
    return applyKernelStep(kind, matter, entry)
  }
  return take(kind, matter, entry, world)
}

/** Takes a step of the kind: from, needs, another person, guards; then the data become facts. */
function take(kind: Kind, before: Draft | undefined, entry: Effective, world: World): Draft {
  const step: Step | undefined = kind.procedure.steps[entry.step]
  if (!step) throw new Refusal(`${kind.label}没有“${entry.step}”这个步骤`)
  if (!before && step.from !== 'nothing') throw new Refusal(`${entry.day} 的${step.label}早于本件的${openings(kind)}，日期不能早于登记之日`)
  if (before && !mayFollow(step, before.state))
    throw new Refusal(`${step.label}不能在“${kind.procedure.states[before.state] ?? before.state}”时办理`, citing(step))
  const same = [step.apartFrom ?? []].flat().find(other => before?.by[other] === entry.by)
  if (same !== undefined) throw new Refusal(`${step.label}与${stepLabel(kind, same)}应由不同的人办理`)
  const matter: Draft = before
    ? {
        ...before,
        facts: { ...before.facts, ...entry.data },
        on: { [entry.step]: entry.day, ...before.on },
        lately: { ...before.lately, [entry.step]: entry.day },
        by: { ...before.by, [entry.step]: entry.by },
        lastDay: entry.day,
      }
    : {
        id: entry.matter,
        kind: kind.id,
        village: entry.village,
        state: '',
        voided: false,
        opened: entry.day,
        lastDay: entry.day,
        facts: { ...entry.data },
        on: { [entry.step]: entry.day },
        lately: { [entry.step]: entry.day },
        by: { [entry.step]: entry.by },
        clocks: {},
        links: entry.partOf === undefined ? [] : [entry.partOf],
      }
  refuseUnlessGiven(kind, step, before?.on[entry.step] === undefined ? matter.facts : entry.data)
  const now = { ...matter, on: matter.lately }
  for (const guard of step.onlyIf ?? [])
    if ((guard.since === undefined || entry.day >= guard.since) && !meets(guard.when, now))
      throw new Refusal(guard.otherwise, { ...citing(guard), ...askedBy(kind, step, guard) })
  for (const wait of step.waits ?? []) refuseTooEarly(wait, now, entry.day, world)
  matter.state = step.to ?? matter.state
  return matter
}

/** The field a guard's sentence belongs to: the one it speaks of, where the step asks for it; of several it is the form that is refused. */
function askedBy(kind: Kind, step: Step, { when }: Guard): { field?: string } {
  const [field, ...others] = new Set(namesIn(when).filter(name => name in kind.procedure.fields))
  const asks = field !== undefined && others.length === 0 && [...step.needs ?? [], ...step.takes ?? []].includes(field)
  return asks ? { field } : {}
}

const citing = ({ cites }: { cites?: Citation }): { cites?: Citation } => (cites ? { cites } : {})

/** Whether the step may be taken in the state; an opening step only at the beginning. */
const mayFollow = (step: Step, state: string): boolean => step.from !== 'nothing' && step.from.includes(state)

/** What an earlier step told is not asked again; a step taken again must say anew what it needs. */
function refuseUnlessGiven(kind: Kind, step: Step, facts: Readonly<Record<string, unknown>>): void {
  for (const name of step.needs ?? []) {
    if (isGiven(facts[name])) continue
    throw new Refusal(`${step.label}须填写“${(kind.procedure.fields[name] as Field).label}”`, { field: name })
  }
}

function applyKernelStep(kind: Kind, matter: Draft, entry: Effective): Draft {
  const { data, day } = entry
  const next: Draft = { ...matter, lastDay: day }
  if (entry.step === 'void') next.voided = true
  if (entry.step === 'merge') next.mergedInto = data.into as string
  if (entry.step === 'move') next.village = data.village as number
  if (entry.step === 'link') next.links = [...new Set([...matter.links, data.to as string])]
  if (entry.step === 'absorb') next.facts = united(kind, matter.facts, data.facts as Record<string, unknown>)
  return next
}

/** Choices and links of the absorbed matter join those of the one that stays; everything else stays as it was. */
function united(kind: Kind, stays: Readonly<Record<string, unknown>>, goes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const facts = { ...stays }
  for (const [name, value] of Object.entries(goes)) {
    const type = (kind.procedure.fields[name] as Field | undefined)?.type
    if (type === 'choices' || type === 'link' || type === 'papers')
      facts[name] = [...new Set([...((stays[name] as string[]) ?? []), ...(value as string[])])]
  }
  return facts
}

function clocksOf(kind: Kind, matter: Draft, life: readonly Effective[], world: World): Matter['clocks'] {
  const clocks: Record<string, Matter['clocks'][string]> = {}
  for (const name of Object.keys(kind.procedure.clocks)) {
    const run = runClock(kind, name, { ...matter, clocks }, life, world)
    if (run) clocks[name] = run.running
  }
  return clocks
}

const openings = (kind: Kind): string =>
  Object.values<Step>(kind.procedure.steps).filter(step => step.from === 'nothing').map(step => step.label).join('或')
