// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Field, Kind, Step } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { Answer, Asks, TownDesk } from '../api.ts'

type Gap = Answer<'desk'>['gaps'][number]

/**
 * What is sent when a report that was expected says that there was nothing: the round as its kind expects it, from the first day of
 * the span, with what its 分册 “nothing” holds. Undefined where the kind cannot say so in one step, or the place is not the
 * actor's own: nobody says for another village that it found nothing.
 */
export function reportOfNothing(kind: Kind | undefined, gap: Gap, town: TownDesk, today: Day): Omit<Asks<'takeStep'>, 'command'> | undefined {
  const nothing = kind?.views?.nothing
  const [from] = gap.period.match(/\d{4}-\d{2}-\d{2}/) ?? []
  const village = town.villages.find(({ name }) => name === gap.of)?.id
  if (!kind?.expects || !nothing || !from || village === undefined) return undefined
  const data = { ...valuesIn(kind, kind.expects.where), ...valuesIn(kind, nothing.where), [kind.expects.on]: from }
  const posts = town.posts.filter(post => post.village === village).map(({ post }) => post)
  const steps: [string, Step][] = Object.entries(kind.procedure.steps)
  const [step] =
    steps.find(([, each]) => each.from === 'nothing' && each.by.some(post => posts.includes(post)) && isAll(each, Object.keys(data))) ?? []
  return step === undefined ? undefined : { town: town.id, kind: kind.id, step, day: today, village, data }
}

/** Field values that a condition holds a matter to; a list of values or a comparison is none. */
function valuesIn({ procedure }: Kind, condition: Condition = {}): Record<string, unknown> {
  const fields = procedure.fields as Readonly<Record<string, Field>>
  return Object.fromEntries(
    Object.entries(condition).filter(([name, value]) => name in fields && ['string', 'boolean', 'number'].includes(typeof value)),
  )
}

/** Whether the step asks for nothing else and takes all of it. */
const isAll = ({ needs = [], takes = [] }: Step, names: readonly string[]): boolean =>
  needs.every(name => names.includes(name)) && names.every(name => needs.includes(name) || takes.includes(name))
