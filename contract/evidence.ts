// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { matterId, period, townId } from './words.ts'

export const evidence = {
  evidencePack: operation({
    method: 'POST', path: '/api/towns/:town/evidence.zip', answers: 'file',
    summary: '证据包：所选指标或者事项、文件、校验值清单和台账链，不用本系统也能打开核对；个人信息遮盖，有权的可要原文，均留查看记录',
    input: z.object({
      town: townId,
      figures: z.array(z.string().min(1).max(120)).max(100).default([]),
      period: period.optional(),
      matters: z.array(matterId).max(200).default([]),
      /** Personal values in clear; what a post may not see stays hidden. */
      clear: z.boolean().default(false),
    }),
    output: z.unknown(),
  }),
}
