// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * One thing that may be asked of the server. Names in the path (`:town`) are taken from the input; of a GET the rest of the
 * input goes into the query, of the others into a JSON body. Input and output are both checked.
 */
export interface Operation<
  I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, M extends Method = Method, P extends string = string,
> {
  method: M
  path: P
  summary: string
  /** Anybody may ask; everything else needs a session. */
  open?: true
  /** What is answered is a file, not JSON. */
  answers?: 'file'
  /** What is sent is a file's bytes; the rest of the input goes into the query. */
  sends?: 'file'
  input: I
  output: O
}

/** An operation as it is declared: its method and address stay what they are, so that a call can be held against them. */
export const operation = <I extends z.ZodType, O extends z.ZodType, M extends Method, P extends string>(
  says: Operation<I, O, M, P>,
): Operation<I, O, M, P> => says

export type Input<Op> = Op extends Operation<infer I, z.ZodType> ? z.input<I> : never
export type Output<Op> = Op extends Operation<z.ZodType, infer O> ? z.output<O> : never
