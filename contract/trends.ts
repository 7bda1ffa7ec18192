// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { answer, period, townId } from './words.ts'

export const trends = {
  trend: operation({
    method: 'GET', path: '/api/towns/:town/figures/:figure/years', summary: '一个指标历年的数，按今天的口径计',
    input: z.object({ town: townId, figure: z.string() }),
    output: z.object({
      /** Oldest first; `open`: the year is not over. */
      years: z.array(z.object({ year: z.number(), open: z.boolean(), figure: answer })),
    }),
  }),
  breakdown: operation({
    method: 'GET', path: '/api/towns/:town/figures/:figure/by/:field', summary: '一个指标按事项的一个选项分开',
    input: z.object({ town: townId, period, figure: z.string(), field: z.string() }),
    output: z.object({
      unit: z.string(),
      /** In the order of the form; `code` is null for matters whose choice was not filled. */
      groups: z.array(z.object({ code: z.string().nullable(), label: z.string(), value: z.number() })),
    }),
  }),
}
