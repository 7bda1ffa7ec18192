// SPDX-License-Identifier: MulanPSL-2.0
import { type Actor, type Kind, maskedFields, mayRead, openings, openSteps, postFor, readable, type Register, type Step } from '../kernel/kernel.ts'
import type { Rule } from './check-kind.ts'
import { livesOf } from './check-examples.ts'

/** Somebody with no post, and somebody whose post no kind knows. */
const strangers: readonly Actor[] = [{ id: 'nobody', posts: [] }, { id: 'visitor', posts: [{ post: '~visitor', village: 0 }] }]

export const accessRules: readonly Rule[] = [
  { keeps: '没有岗位的人什么都看不到、办不了', complaints: kind => strangers.flatMap(actor => givesAway(kind, actor)) },
  { keeps: '办得了的人看得到所办的事', complaints: blindHands },
]

function givesAway(kind: Kind, actor: Actor): string[] {
  const complaints: string[] = []
  if (readable(kind, actor).length > 0) complaints.push(`${actor.id} 能看到本类事项`)
  if (openings(kind, actor).length > 0) complaints.push(`${actor.id} 能登记本类事项`)
  for (const { title, matter } of livesOf(kind)) {
    if (!matter) continue
    if (mayRead(kind, matter, actor)) complaints.push(`${actor.id} 能看到“${title}”`)
    if (maskedFields(kind, matter, actor).size < Object.keys(kind.procedure.fields).length) complaints.push(`“${title}”有字段没有对 ${actor.id} 遮蔽`)
    for (const step of openSteps(kind, matter, actor, {})) if (step.open) complaints.push(`${actor.id} 能对“${title}”办理${step.label}`)
  }
  return complaints
}

/** Who only opens matters may be kept from them, as a counter that takes a letter in; who carries them on must see them. */
function blindHands(kind: Kind, { posts }: Register): string[] {
  const carried = Object.values<Step>(kind.procedure.steps).filter(step => step.from !== 'nothing')
  const hands = Object.keys(posts).filter(post =>
    carried.some(step => postFor(step, undefined, { id: post, posts: [{ post, village: 0 }] }) === post),
  )
  return hands.filter(post => !kind.reads.some(each => each.post === post)).map(post => `“${post}”能办已登记事项的步骤，却不能看任何一件`)
}
