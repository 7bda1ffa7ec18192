// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { answer, definition, period, townId } from './words.ts'

const behind = z.object({ id: z.string(), kind: z.string(), number: z.string().nullable(), title: z.string(), day: z.string(), village: z.string(), n: z.number() })

export const figures = {
  figures: operation({
    method: 'GET', path: '/api/towns/:town/figures', summary: '一个期间的全部指标',
    input: z.object({ town: townId, period }),
    output: z.object({ period: z.string(), figures: z.array(answer.extend({ kind: z.string(), kindLabel: z.string() })) }),
  }),
  trace: operation({
    method: 'GET', path: '/api/towns/:town/figures/:figure', summary: '一个指标：口径和它背后的事项',
    input: z.object({ town: townId, period, figure: z.string() }),
    output: z.object({
      figure: answer, definition,
      /** Of a rate its two halves, of a total its addends. */
      parts: z.array(answer),
      /** The matters, at most 5,000; of a rate those of its denominator, with n 1 where they are in the numerator. */
      matters: z.array(behind),
      /** Matters the actor may not read are counted, not shown. */
      unreadable: z.number(),
    }),
  }),
}
