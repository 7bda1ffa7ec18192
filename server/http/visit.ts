// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { Contract, OperationName } from '../../contract/contract.ts'
import { type Day, todayIn } from '../../law/law.ts'
import type { Actor } from '../../kernel/kernel.ts'
import type { Ledger, Town } from '../../store/store.ts'
import type { Installation } from '../installation.ts'
import { actorIn } from '../session/posts.ts'
import type { SignedIn } from '../session/sessions.ts'
import { HttpFault, notFound } from './fault.ts'

/** One question to the server: who asks, when, from where. */
export interface Visit {
  installation: Installation
  at: Date
  today: Day
  from: string
  user?: SignedIn
  /** Bytes that were sent, where the operation sends a file. */
  file: { stream: ReadableStream<Uint8Array> | null; mediaType: string }
  setToken(token: string | undefined): void
}

/** What an operation that answers a file answers. */
export interface FileAnswer {
  name: string
  mediaType: string
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
}

type Says<K extends OperationName> = Contract[K]
export type Answered<K extends OperationName> =
  Says<K> extends { output: infer O extends z.ZodType } ? (O extends z.ZodUnknown ? FileAnswer : z.input<O>) : never
export type Handler<K extends OperationName> = (input: z.output<Says<K>['input']>, visit: Visit) => Promise<Answered<K>>
/** A handler for every operation of the contract: one that is missing does not compile. */
export type Handlers = { readonly [K in OperationName]: Handler<K> }
export type HandlersOf<Group> = Pick<Handlers, keyof Group & OperationName>

export const todayOf = (at: Date): Day => todayIn(at.getTime())

/** Who is signed in. @throws HttpFault 401 */
export function whoAsks({ user }: Visit): SignedIn {
  if (!user) throw new HttpFault(401, '请先登录')
  return user
}

export interface AtDesk {
  user: SignedIn
  actor: Actor
  town: Town
  ledger: Ledger
}

/** A town's ledger for somebody who holds a post there today. @throws HttpFault 404 or 403 */
export async function atDesk(visit: Visit, id: number): Promise<AtDesk> {
  const { store } = visit.installation
  const user = whoAsks(visit)
  const town = (await store.towns()).find(each => each.id === id)
  if (!town) throw notFound('没有这个镇')
  const actor = await actorIn(store, user.id, id, visit.today)
  if (!actor) throw new HttpFault(403, `您今天在${town.name}没有岗位，不能查看它的台账`)
  return { user, actor, town, ledger: await store.ledger(id) }
}
