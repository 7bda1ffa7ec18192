// SPDX-License-Identifier: MulanPSL-2.0
import {
  type FigureDifference, type FiguresBody, type FilingState, frozenBehind, type Incomplete, incompleteOf, isKernelStep, kernelSteps, type Register,
  type Step,
} from '../../kernel/kernel.ts'
import type { Filing, FilingWithBody, Ledger, Line } from '../../store/store.ts'
import { placeName } from '../handlers/place-name.ts'

/** An entry behind the filling that touches a matter of a difference. */
export interface Explains {
  matter: string
  position: number
  day: string
  recorded: string
  step: string
  stepLabel: string
  by: string
  post: string
  reason: string | null
}

export interface ToldDifference extends FigureDifference {
  entries: Explains[]
}

/** What a period lacks, with places by name. */
export interface ToldIncomplete extends Incomplete {
  gaps: { kind: string; label: string; by: string; span: string; of: string }[]
}

/** A period's figures as frozen, or as they would be frozen now. */
export interface Snapshot {
  period: string
  state: FilingState | 'none'
  hash: string
  filing: Filing | undefined
  body: FiguresBody
  incomplete: ToldIncomplete
  differences: ToldDifference[]
}

/** Reads a period's snapshot; where nothing is filled, or what was filled came back, the live picture. It writes nothing. */
export async function snapshotOf(register: Register, ledger: Ledger, period: string): Promise<Snapshot> {
  const filing = await ledger.filings.read('figures', period)
  if (!filing || filing.state === 'returned') {
    const { body, hash } = await ledger.filings.picture(period)
    return {
      period, state: filing?.state ?? 'none', hash, filing: filing && headOf(filing), body, incomplete: toldIncomplete(register, ledger, body),
      differences: [],
    }
  }
  const { differences, entries } = await ledger.filings.since(filing)
  const { body } = filing
  const told = differences.map(difference => ({ ...difference, entries: explaining(register, difference, entries) }))
  return {
    period, state: filing.state, hash: filing.hash, filing: headOf(filing), body, incomplete: toldIncomplete(register, ledger, body),
    differences: told,
  }
}

/** The figures alone: as frozen, or where nothing stands filled as they are now. */
export async function figuresBody({ filings }: Ledger, period: string): Promise<FiguresBody> {
  const filing = await filings.read('figures', period)
  return filing && filing.state !== 'returned' ? filing.body : (await filings.picture(period)).body
}

const headOf = ({ body: _, ...head }: FilingWithBody): Filing => head

function toldIncomplete(register: Register, { town }: Ledger, body: FiguresBody): ToldIncomplete {
  const gaps = body.gaps.map(({ village, ...gap }) => ({ ...gap, of: placeName(town, village) }))
  return { ...incompleteOf(register, body), gaps }
}

function explaining(register: Register, { came, went, changed }: FigureDifference, entries: ReadonlyMap<string, readonly Line[]>): Explains[] {
  return [...came, ...went, ...changed].flatMap(({ id }) => entries.get(id) ?? []).map(line => explains(register, line))
}

function explains(register: Register, { matter, position, day, recorded, step, by, post, kind, data }: Line): Explains {
  const declared: Step | undefined = register.kinds.get(kind)?.procedure.steps[step]
  const reason = typeof data.reason === 'string' ? data.reason : null
  return { matter, position, day, recorded, step, stepLabel: declared?.label ?? (isKernelStep(step) ? kernelSteps[step] : step), by, post, reason }
}

/** The codes of a body in the order of the register. */
export const codesIn = (register: Register, body: FiguresBody): string[] => [...register.figures.keys()].filter(code => code in body.figures)

/** How many matters stand behind a figure: of a rate those of its denominator. */
export const countBehind = (body: FiguresBody, code: string): number => frozenBehind(body, code).length
