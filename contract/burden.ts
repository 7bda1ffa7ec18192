// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { townId } from './words.ts'

export const burden = {
  burden: operation({
    method: 'GET', path: '/api/towns/:town/burden', summary: '各岗位一个月填写多少项；只到岗位，不到人',
    input: z.object({ town: townId, month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份应写成 2025-03').optional() }),
    output: z.object({
      month: z.string(),
      posts: z.array(z.object({
        post: z.string(), label: z.string(), entries: z.number(), fields: z.number(),
        /** Boxes filled in the middle one of the entries. */
        median: z.number(),
      })),
    }),
  }),
}
