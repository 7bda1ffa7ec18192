// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from '../../law/law.ts'
import { type Actor, postFor } from '../access/access.ts'
import { type Guard, type Kind, type Step } from '../declare/declare.ts'
import { meets, stepLabel } from '../condition/condition.ts'
import { isOut, type Matter } from '../entry/matter.ts'
import { namesIn } from './boxes.ts'

/** A step as it stands for a matter and an actor: open, or closed and why in one sentence. */
export interface OpenStep {
  step: string
  label: string
  open: boolean
  why?: string
  cites?: Citation
}

/** Steps that open a matter of the kind and that the actor may take. */
export const openings = (kind: Kind, actor: Actor): string[] =>
  Object.entries<Step>(kind.procedure.steps).filter(([, step]) => step.from === 'nothing' && postFor(step, undefined, actor)).map(([name]) => name)

/** Every step of the kind that can follow an opening, and whether it is open now. */
export function openSteps(kind: Kind, matter: Matter, actor: Actor, posts: Readonly<Record<string, string>>): OpenStep[] {
  return Object.entries<Step>(kind.procedure.steps)
    .filter(([, step]) => step.from !== 'nothing')
    .map(([name, step]) => {
      const why = whyClosed(kind, name, step, matter, actor, posts)
      const guard = blocking(name, step, matter)
      // Why it is closed rests on the guard's own article; the step's says only what the step is.
      const cites = (why !== undefined && why === guard?.otherwise ? guard.cites : undefined) ?? step.cites ?? guard?.cites
      return { step: name, label: step.label, open: why === undefined, ...(why ? { why } : {}), ...(cites ? { cites } : {}) }
    })
}

function whyClosed(kind: Kind, name: string, step: Step, matter: Matter, actor: Actor, posts: Readonly<Record<string, string>>): string | undefined {
  if (isOut(matter)) return matter.voided ? '本件已作废' : '本件已并入他件'
  if (step.from !== 'nothing' && !step.from.includes(matter.state))
    return `现为“${kind.procedure.states[matter.state]}”，${step.label}在${step.from.map(state => `“${kind.procedure.states[state]}”`).join('或')}时办理`
  if (!postFor(step, matter.village, actor)) return `${step.label}由${step.by.map(post => posts[post] ?? post).join('、')}办理`
  const same = [step.apartFrom ?? []].flat().find(other => matter.by[other] === actor.id)
  if (same !== undefined) return `${step.label}与${stepLabel(kind, same)}应由不同的人办理`
  return blocking(name, step, matter)?.otherwise
}

/**
 * Labels of the states a next step may lead to as the matter stands: what a guard keeps from it whatever is filled in is not
 * ahead yet, whoever may take the step.
 */
export function statesAhead({ procedure: { states, steps } }: Kind, matter: Matter): string[] {
  if (isOut(matter)) return []
  const open = Object.entries<Step>(steps).filter(([name, { from, to, ...step }]) =>
    from !== 'nothing' && from.includes(matter.state) && to !== undefined && to !== matter.state && !blocking(name, { from, to, ...step }, matter))
  return [...new Set(open.map(([, { to }]) => states[to!] ?? to!))]
}

/** A guard no data of this step can satisfy: it asks only for what the step neither takes nor is. */
function blocking(name: string, step: Step, matter: Matter): Guard | undefined {
  const own = new Set<string>([name, ...(step.needs ?? []), ...(step.takes ?? [])])
  const fixed = (step.onlyIf ?? []).filter(({ when, since }) => since === undefined && !namesIn(when).some(each => own.has(each)))
  return fixed.find(({ when }) => !meets(when, { ...matter, on: matter.lately }))
}
