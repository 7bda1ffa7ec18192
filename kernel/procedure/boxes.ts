// SPDX-License-Identifier: MulanPSL-2.0
import { meets, type Situation } from '../condition/condition.ts'
import { type Condition, type Field, type Guard, isGiven, type Kind, type Step } from '../declare/declare.ts'

/** Whether a form asks for the field as things stand on it. */
export const isAsked = ({ asked }: Field, it: Situation): boolean => meets(asked as Condition | undefined, it)

/** Stands for whatever may be filled in. */
const something: unknown = {}

/**
 * Blank boxes of a step without which one of its guards would refuse as things stand: to be filled in like what it needs. A guard
 * that turns on a choice still to be made says nothing yet.
 */
export function demandedBy(kind: Kind, step: Step, it: Situation): ReadonlyMap<string, Guard> {
  const blank = [...(step.needs ?? []), ...(step.takes ?? [])].filter(name => !isGiven(it.facts[name]) && isAsked(fieldIn(kind, name), it))
  const isOpen = (name: string) => step.needs?.includes(name) === true && blank.includes(name)
  const failing = (step.onlyIf ?? []).filter(({ when }) => !meets(when, it) && !namesIn(when).some(isOpen))
  return new Map(failing.flatMap(guard => filling(kind, guard.when, it, blank).map(name => [name, guard] as const)).reverse())
}

/** The one blank box that alone would satisfy it; of several each would do, so none is asked for; else those that do it together. */
function filling(kind: Kind, when: Condition, it: Situation, blank: readonly string[]): string[] {
  const named = blank.filter(name => namesIn(when).includes(name))
  const holdsWith = (facts: Readonly<Record<string, unknown>>) => meets(when, { ...it, facts: { ...it.facts, ...facts } })
  const alone = named.filter(name => holdsWith({ [name]: something }))
  if (alone.length > 0) return alone.length === 1 ? alone : []
  const all = Object.fromEntries(named.map(name => [name, fieldIn(kind, name).type === 'yes-no' ? true : something]))
  return holdsWith(all) ? named.filter(name => !holdsWith({ ...all, [name]: undefined })) : []
}

const fieldIn = (kind: Kind, name: string): Field => kind.procedure.fields[name] as Field

const ofDays = ['taken', 'sameYear', 'otherYear', 'inOrder', 'notMore']

/** Every field, step and day a condition speaks of, in all its depths. */
export const namesIn = (condition: Condition): string[] => Object.entries(condition).flatMap(([key, test]) => {
  if (key === 'either') return (test as readonly Condition[]).flatMap(namesIn)
  if (key === 'not') return namesIn(test as Condition)
  return ofDays.includes(key) ? [test].flat() as string[] : [key]
})
