// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { commandId, day, townId } from './words.ts'

const value = z.object({ n: z.number().int().min(1, '应是大于零的整数').max(9999), unit: z.enum(['days', 'months', 'count']) })

export const settings = {
  readSettings: operation({
    method: 'GET', path: '/api/towns/:town/settings', summary: '本镇设置：法律没有写明、留给本地规定的期限、间隔和次数', input: z.object({ town: townId }),
    output: z.object({
      maySet: z.boolean(),
      settings: z.array(z.object({
        name: z.string(), kind: z.string(), kindLabel: z.string(), label: z.string(), what: z.enum(['length', 'count']), working: z.boolean(),
        /** What the town has set, the latest day first; none: there is no date, and nothing is asked. */
        set: z.array(z.object({ from: z.string(), text: z.string(), document: z.string() })),
      })),
    }),
  }),
  setSetting: operation({
    method: 'POST', path: '/api/towns/:town/settings', summary: '设定一项本地规定，写明自哪天起、依据本镇哪份文件',
    input: z.object({ town: townId, name: z.string(), from: day, value, document: z.string().trim().min(4, '请写明依据的文件名称或者文号').max(200), command: commandId }),
    output: z.object({ name: z.string() }),
  }),
}
