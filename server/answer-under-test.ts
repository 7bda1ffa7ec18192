// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { Contract, Method, OperationName, Output } from '../contract/contract.ts'
import { fault } from '../contract/words.ts'

/** An address taken apart at its slashes, without its query. */
type Parts<P extends string> =
  P extends `${infer Path}?${string}` ? Parts<Path> : P extends `${infer First}/${infer Rest}` ? [First, ...Parts<Rest>] : [P]

/** Whether an address lies on a path of the contract, where `:town` stands for anything. */
type LiesOn<Asked extends string[], Said extends string[]> =
  [Asked, Said] extends [[infer A extends string, ...infer As extends string[]], [infer S extends string, ...infer Ss extends string[]]]
    ? S extends `:${string}` ? LiesOn<As, Ss> : A extends S ? LiesOn<As, Ss> : false
    : [Asked, Said] extends [[], []] ? true : false

type Asked<K extends OperationName, M extends Method, P extends string> =
  M extends Contract[K]['method'] ? LiesOn<Parts<P>, Parts<Contract[K]['path']>> extends true ? K : never : never

type OperationAt<M extends Method, P extends string> = { [K in OperationName]: Asked<K, M, P> }[OperationName]

/** What the contract promises at an address; of one that is only known as text, or that no operation has, nothing is known. */
export type AnswerAt<M extends Method, P extends string> = [OperationAt<M, P>] extends [never] ? unknown : Output<Contract[OperationAt<M, P>]>

export interface Answered<B = unknown> {
  status: number
  headers: Headers
  /** As it came: a file that is handed out is wanted as it lies. */
  text: string
  /** As the contract promises it where nothing was refused. */
  body: B
  /** What was refused, in the server's words. @throws ZodError when it was not */
  readonly refused: z.output<typeof fault>['error']
}

/** An answer as it came over the wire: JSON read, anything else as text. */
export async function answered<B>(response: Response): Promise<Answered<B>> {
  const { status, headers } = response
  const text = await response.text()
  const body = headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  return { status, headers, text, body, get refused() { return fault.parse(body).error } }
}
