// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { matterId, townId } from './words.ts'

export const used = {
  usedIn: operation({
    method: 'GET', path: '/api/towns/:town/matters/:matter/used-in', summary: '用到本件的报送件：列在指标后面的，和印出这些指标的报告', input: z.object({ town: townId, matter: matterId }),
    output: z.object({
      filings: z.array(z.object({ period: z.string(), kind: z.string(), name: z.string(), state: z.string(), stateLabel: z.string(), figures: z.array(z.string()) })),
    }),
  }),
}
