// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { answer, period, townId, yearAsked } from './words.ts'

export const trends = {
  trend: operation({
    method: 'GET', path: '/api/towns/:town/figures/:figure/years', summary: '一个指标历年的数，按今天的口径计',
    input: z.object({ town: townId, figure: z.string() }),
    output: z.object({
      years: z.array(z.object({
        year: z.number(),
        /** The year is not over. */
        open: z.boolean(),
        figure: answer,
        /** As it was signed, where the year's figures were; another definition: what it counted then is not what it counts today. */
        signed: z.object({ figure: answer, sameDefinition: z.boolean(), definition: z.string() }).nullable(),
      })),
    }),
  }),
  targets: operation({
    method: 'GET', path: '/api/towns/:town/targets/:year', summary: '一年的目标和进展：各自对着一个指标',
    input: z.object({ town: townId, year: yearAsked }),
    output: z.object({
      targets: z.array(z.object({
        matter: z.string(), number: z.string().nullable(), name: z.string(), owner: z.string(), stateLabel: z.string(),
        /** The target as it was written, and the number read out of it, if one can be. */
        target: z.string(), aim: z.object({ value: z.number(), unit: z.string(), side: z.enum(['at-least', 'at-most', 'exact']) }).nullable(),
        baseline: z.string(), figure: answer.nullable(), verdict: z.enum(['kept', 'not-kept', 'cannot-tell']), why: z.string().nullable(),
      })),
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
