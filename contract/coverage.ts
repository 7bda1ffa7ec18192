// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { day, townId } from './words.ts'

export const coverage = {
  coverage: operation({
    method: 'GET', path: '/api/towns/:town/coverage', summary: '名册覆盖：截至某日哪些村、哪些网格还没有人',
    input: z.object({ town: townId, on: day, kind: z.string().optional() }),
    output: z.object({
      on: z.string(),
      covers: z.array(z.object({
        kind: z.string(), kindLabel: z.string(),
        /** 网格员 */
        label: z.string(),
        /** 村（社区）, or the name of the roster that is covered: 网格. */
        of: z.string(),
        cites: z.string().nullable(),
        total: z.number(),
        /** Villages or lines that have none; a line of a roster can be opened. */
        missing: z.array(z.object({ name: z.string(), matter: z.string().nullable() })),
      })),
    }),
  }),
}
