// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'

/**
 * One thing that may be asked of the server. Names in the path (`:town`) are taken from the input; of a GET the rest of the
 * input goes into the query, of the others into a JSON body. Input and output are both checked.
 */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
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

export const operation = <I extends z.ZodType, O extends z.ZodType>(says: Operation<I, O>): Operation<I, O> => says

export type Input<Op> = Op extends Operation<infer I, z.ZodType> ? z.input<I> : never
export type Output<Op> = Op extends Operation<z.ZodType, infer O> ? z.output<O> : never
