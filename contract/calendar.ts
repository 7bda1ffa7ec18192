// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { townId } from './words.ts'

const dated = z.object({ last: z.string().nullable(), alarm: z.string().nullable(), provisional: z.boolean(), late: z.boolean().nullable() })
const about = { matter: z.string(), kindLabel: z.string(), number: z.string().nullable(), title: z.string() }

export const calendar = {
  readCalendar: operation({
    method: 'GET', path: '/api/towns/:town/calendar', summary: '工作日历：各年放假安排，来自程序或者本镇导入',
    input: z.object({ town: townId }),
    output: z.object({
      /** Whether the reader's posts may take a notice in. */
      mayImport: z.boolean(),
      years: z.array(z.object({
        year: z.number(), notice: z.string(),
        holidays: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })), workingWeekends: z.array(z.string()),
        /** When and by whom it was taken in; null for one that ships with the program. */
        imported: z.object({ on: z.string(), by: z.string(), post: z.string() }).nullable(),
      })),
      /** Running clocks whose date rests on a year that is not in. */
      provisional: z.number(),
    }),
  }),
  importCalendar: operation({
    method: 'POST', path: '/api/towns/:town/calendar', summary: '导入一年的放假安排：先列出日期变动的事项，再确认导入', sends: 'file',
    input: z.object({ town: townId, commit: z.enum(['yes', 'no']).default('no') }),
    output: z.object({
      year: z.number(), notice: z.string(), same: z.boolean(), replaces: z.boolean(), applied: z.boolean(),
      moved: z.array(z.object({ ...about, label: z.string(), before: dated, after: dated, days: z.number() })),
      stuck: z.array(z.object({ ...about, says: z.string() })),
      /** Dates of matters that the reader may not read. */
      unreadable: z.number(),
    }),
  }),
}
