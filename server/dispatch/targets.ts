// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Answer, getKind, type Register } from '../../kernel/kernel.ts'
import type { MatterRow } from '../../store/schema.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { definitionHashes } from './definition-hashes.ts'
import { figuresOf } from './period-figures.ts'
import { heldAgainst, targetValue, type Verdict } from './target-value.ts'

/** The kind in which the town's promises stand, and the plan they stand under. */
export const measureKind = 'work-measure'
export const targetPlan = 'target'

/** A target of a year, as its measure has it. */
export interface Target {
  matter: string
  number: string | null
  name: string
  /** Empty: nobody has been named. */
  owner: string
  target: string
  /** The figure it is held against; undefined where the text names none of the register. */
  code: string | undefined
  baseline: string
  dueOn: Day
  state: string
  stateLabel: string
}

/** A target beside the figure of its year. */
export interface HeldTarget extends Target {
  answer: Answer | undefined
  verdict: Verdict
  why?: string
}

/** The targets of a year in the order in which they were entered. */
export async function targetsOf({ register }: Store, ledger: Ledger, year: number): Promise<Target[]> {
  const kind = getKind(register, measureKind)
  const where = { plan: targetPlan, yearFrom: { from: `${year}-01-01`, to: `${year}-12-31` } }
  const { rows } = await ledger.list({ kind, actor: 'machine', where, sort: 'opened', page: 1, size: 200 })
  return rows.filter(row => !row.voided && row.merged_into === null).map(row => targetIn(register, row, kind.procedure.states))
}

function targetIn(register: Register, { id, number, state, facts }: MatterRow, states: Readonly<Record<string, string>>): Target {
  const words = (name: string): string => (typeof facts[name] === 'string' ? facts[name] : '')
  return {
    matter: id,
    number,
    name: words('name'),
    owner: words('owner'),
    target: words('target'),
    code: figureNamed(register, words('figure')),
    baseline: words('baseline'),
    dueOn: words('dueOn'),
    state,
    stateLabel: states[state] ?? state,
  }
}

/** A figure by its code or its label. */
export function figureNamed({ figures }: Register, text: string): string | undefined {
  const asked = text.trim()
  if (figures.has(asked)) return asked
  const named = [...figures.values()].filter(({ figure }) => asked !== '' && figure.label === asked)
  return named.length === 1 ? named[0]!.code : undefined
}

/** How a baseline names the definition it was taken under, so that a later change of it is seen. */
export const definitionMark = (register: Register, code: string): string => `口径 ${definitionHashes(register).get(code)?.slice(0, 8) ?? ''}`

/** Every target of a year held against the figure of that year, as it was filed or as told. What was dropped is judged by nobody. */
export async function heldTargets(store: Store, ledger: Ledger, year: number, told?: ReadonlyMap<string, Answer>): Promise<HeldTarget[]> {
  const targets = await targetsOf(store, ledger, year)
  if (targets.length === 0) return []
  const answers = told ?? (await figuresOf(store, ledger, String(year))).answers
  return targets.map(target => ({ ...target, ...judged(store.register, target, answers) }))
}

function judged(register: Register, target: Target, answers: ReadonlyMap<string, Answer>): Pick<HeldTarget, 'answer' | 'verdict' | 'why'> {
  const answer = target.code === undefined ? undefined : answers.get(target.code)
  if (target.state === 'dropped') return { answer, verdict: 'cannot-tell', why: '目标已经取消' }
  if (target.code !== undefined && isRedefined(register, target.code, target.baseline))
    return { answer, verdict: 'cannot-tell', why: '定目标以后指标的口径已经改变' }
  return { answer, ...heldAgainst(targetValue(target.target, target.baseline), answer) }
}

function isRedefined(register: Register, code: string, baseline: string): boolean {
  const [, mark] = /口径 ([0-9a-f]{8})/.exec(baseline) ?? []
  return mark !== undefined && definitionMark(register, code) !== `口径 ${mark}`
}
