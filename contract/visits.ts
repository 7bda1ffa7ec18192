// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { commandId, day, matterId, townId } from './words.ts'

export const visits = {
  sameObject: operation({
    method: 'GET', path: '/api/towns/:town/inspections/:matter/same-object', summary: '综合查一次：同一对象的其他检查计划和本年已有的检查',
    input: z.object({ town: townId, matter: matterId }),
    output: z.object({
      /** Days before and after the planned day within which other plans are offered. */
      window: z.number(),
      plans: z.array(z.object({
        matter: z.string(), title: z.string(), stateLabel: z.string(), plannedOn: z.string(), departments: z.string(), items: z.string(), shared: z.array(z.string()),
      })),
      /** Of each object that has been visited this year: how often, and when last. */
      visited: z.array(z.object({ entity: z.string(), visits: z.number(), last: z.string() })),
      /** The yearly cap the town has set; null where it has set none. */
      cap: z.number().nullable(),
    }),
  }),
  combineInspections: operation({
    method: 'POST', path: '/api/towns/:town/inspections/:matter/combine', summary: '把别的检查计划并入本件，一次检查；有一件不能并的就都不并',
    input: z.object({ town: townId, matter: matterId, others: z.array(matterId).min(1, '请选择要合并的检查').max(20), day, command: commandId }),
    output: z.object({ matter: z.string(), combined: z.number() }),
  }),
}
