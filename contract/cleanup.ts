// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { townId } from './words.ts'

const input = z.object({ town: townId })

export const cleanup = {
  cleanupList: operation({
    method: 'GET', path: '/api/towns/:town/cleanup', summary: '规范性文件清理目录：到期、将到期、依据废止或者修改的现行文件', input,
    output: z.object({
      today: z.string(), inForce: z.number(),
      listed: z.array(z.object({
        matter: z.string(), number: z.string().nullable(), name: z.string(), effectiveOn: z.string().nullable(), validTo: z.string().nullable(),
        reasons: z.array(z.object({ why: z.enum(['expired', 'soon', 'basis-ended', 'basis-newer', 'basis-lost', 'basis-unknown']), says: z.string() })),
      })),
    }),
  }),
  cleanupSheet: operation({ method: 'GET', path: '/api/towns/:town/cleanup.xlsx', summary: '规范性文件清理目录 Excel', answers: 'file', input, output: z.unknown() }),
}
