// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { commandId, data, day, matterId, townId, villageId } from './words.ts'

/** What helps to fill a form in: nothing of it is recorded. */
export const filling = {
  lastValues: operation({
    method: 'GET', path: '/api/towns/:town/kinds/:kind/steps/:step/last', summary: '本人上次办这一步时填的、通常不变的内容；不含个人信息',
    input: z.object({ town: townId, kind: z.string(), step: z.string() }),
    output: z.object({
      /** The day of that entry; null where there is nothing to offer. */
      day: z.string().nullable(),
      values: data,
      names: z.record(z.string(), z.string()),
    }),
  }),
  proposeStep: operation({
    method: 'POST', path: '/api/towns/:town/steps/propose', summary: '试办一步：台账会写下什么，或者为什么办不成；不登记',
    input: z.object({ town: townId, kind: z.string(), matter: matterId.optional(), step: z.string(), day, village: villageId.optional(), data, command: commandId }),
    output: z.object({ data, names: z.record(z.string(), z.string()) }),
  }),
}
