// SPDX-License-Identifier: MulanPSL-2.0
import { meets, type Situation } from '../condition/condition.ts'
import { type Condition, type Kind, type Reads, type Step } from '../declare/declare.ts'

/** A post held today; the village it is bound to, 0 for the whole town. */
export interface Holding {
  post: string
  village: number
}

/** Who asks: a person and the posts held in one town on the day. */
export interface Actor {
  id: string
  posts: readonly Holding[]
}

/**
 * The matters of a kind an actor may read, as conditions joined by *or*; none when nothing may be read.
 * A post bound to a village reads that village only.
 */
export function readable(kind: Kind, actor: Actor): Condition[] {
  return kind.reads.flatMap(({ post, where }) =>
    actor.posts
      .filter(held => held.post === post)
      .map(({ village }) => (village === 0 ? placed(where, undefined) : { ...placed(where, village), village })),
  )
}

/** The condition with `mine` made the post's own village wherever it stands; a post for the whole town is at home in each. */
function placed(where: Condition | undefined, village: number | undefined): Condition {
  const { village: asked, either, not, ...rest } = where ?? {}
  const place = asked === 'mine' ? village : asked
  return {
    ...rest,
    ...(place === undefined ? {} : { village: place }),
    ...(either ? { either: either.map((each: Condition) => placed(each, village)) } : {}),
    ...(not ? { not: placed(not, village) } : {}),
  }
}

/** Whether the actor may read this matter. */
export const mayRead = (kind: Kind, matter: Situation, actor: Actor): boolean =>
  readable(kind, actor).some(condition => meets(condition, matter))

/** Fields kept from the actor on the page: masked by every sentence that lets the actor read it. */
export function maskedFields(kind: Kind, matter: Situation, actor: Actor): ReadonlySet<string> {
  const sentences = kind.reads.filter(each => reaches(each, matter, actor))
  if (sentences.length === 0) return new Set(Object.keys(kind.procedure.fields))
  const [first, ...others] = sentences.map(each => each.masks ?? [])
  return new Set(first!.filter(name => others.every(masks => masks.includes(name))))
}

const reaches = ({ post, where }: Reads, matter: Situation, actor: Actor): boolean =>
  actor.posts.some(
    held => held.post === post && (held.village === 0 || held.village === matter.village) && meets(placed(where, held.village || undefined), matter),
  )

/** The post under which the actor may take the step on a matter of the village; undefined: none. */
export const postFor = (step: Pick<Step, 'by'>, village: number | undefined, actor: Actor): string | undefined =>
  actor.posts.find(held => step.by.includes(held.post) && (held.village === 0 || village === undefined || held.village === village))?.post

/** Posts that correct, void, merge, move and link matters of the kind. */
export const keepersOf = (kind: Kind): readonly string[] =>
  kind.keepers ?? [...new Set(Object.values<Step>(kind.procedure.steps).filter(step => step.from === 'nothing').flatMap(step => step.by))]
