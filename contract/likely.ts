// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { matterId, townId } from './words.ts'

export const likely = {
  likelySame: operation({
    method: 'GET', path: '/api/towns/:town/matters/:matter/likely-same', summary: '可能是同一件的事项；并不并由人决定',
    input: z.object({ town: townId, matter: matterId }),
    output: z.object({
      matters: z.array(z.object({
        id: z.string(), number: z.string().nullable(), title: z.string(), stateLabel: z.string(), village: z.string(), opened: z.string(),
        /** What speaks for it: 当事人姓名相同, 同村同类且相隔 12 天. */
        because: z.array(z.string()),
      })),
    }),
  }),
}
