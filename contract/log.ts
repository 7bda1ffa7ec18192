// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { day, pageAsked, townId } from './words.ts'

const asked = z.object({ town: townId, from: day.optional(), to: day.optional(), page: pageAsked })
/** The matter as far as the reader may see it: without title and id where it is not theirs to read; null where there is none. */
const matter = z.object({ id: z.string().nullable(), kindLabel: z.string(), title: z.string().nullable(), number: z.string().nullable() }).nullable()
const line = { at: z.string(), by: z.string(), matter }

export const log = {
  readRefusals: operation({
    method: 'GET', path: '/api/towns/:town/log/refusals', summary: '未准办理：谁在何时想办哪一步，为什么没有准；司法所和纪委查看',
    input: asked,
    output: z.object({
      total: z.number(), size: z.number(), lines: z.array(z.object({
        ...line, kindLabel: z.string(), step: z.string(), cites: z.string().nullable(),
        /** Null where it tells of what is not the reader's to see; the article remains. */
        says: z.string().nullable(),
      })),
    }),
  }),
  readLooks: operation({
    method: 'GET', path: '/api/towns/:town/log/looks', summary: '个人信息查看记录：谁在何时看了什么；司法所和纪委查看',
    input: asked,
    output: z.object({ total: z.number(), size: z.number(), lines: z.array(z.object({ ...line, what: z.string() })) }),
  }),
}
