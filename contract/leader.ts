// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { filing } from './filing.ts'
import { operation } from './operation.ts'
import { answer, townId } from './words.ts'

export const leaderPosts = ['secretary', 'mayor', 'deputy-leader'] as const
const leader = z.enum(leaderPosts, '没有这个职务')

/** Something to be spoken of: a running clock of a matter, or a matter that stands still or is nobody's. */
const line = z.object({
  matter: z.string(), kindLabel: z.string(), number: z.string().nullable(), title: z.string(), owner: z.string(),
  clock: z.string(), last: z.string().nullable(), provisional: z.boolean(), cites: z.string(), statutory: z.boolean(), then: z.string(),
  lastDay: z.string(), why: z.array(z.enum(['late', 'due', 'stuck', 'unowned'])),
})

const hurt = z.object({
  /** The rule by which it was chosen, and why it hurts, each a sentence. */
  rule: z.string(), title: z.string(), because: z.string(), owner: z.string(), last: z.string().nullable(), matter: z.string().nullable(),
  filing: z.object({ kind: z.string(), period: z.string() }).optional(),
})

const calendarItem = z.object({
  kind: z.string(), period: z.string(), step: z.string(), label: z.string(), posts: z.array(z.string()),
  last: z.string().nullable(), basis: z.string(), done: z.string().nullable(),
  /** The day the county returned what had been done. */
  returned: z.string().nullable(), state: z.enum(['done', 'late', 'due', 'open', 'unset']),
})

export const leaders = {
  week: operation({
    method: 'GET', path: '/api/towns/:town/week', summary: '一周一页：最要紧的三件事、本人职责、红灯事项；只给班子成员本人',
    input: z.object({ town: townId, head: leader.optional() }),
    output: z.object({
      today: z.string(), until: z.string(), head: leader, headLabel: z.string(), person: z.string(),
      hurts: z.array(hurt),
      /** The rules, in the order in which they were gone through. */
      rules: z.array(z.string()),
      duties: z.array(z.object({ label: z.string(), figure: answer, last: z.string().nullable(), evidence: z.string().nullable(), matter: z.string().nullable() })),
      /** What waits for the leader's own step. */
      own: z.array(z.object({ matter: z.string(), title: z.string(), clock: z.string(), last: z.string().nullable(), cites: z.string() })),
      waiting: filing.filings.output.shape.waiting,
      red: z.array(line.extend({ next: z.string().nullable() })), redMore: z.number(), unread: z.number(),
    }),
  }),
  standing: operation({
    method: 'GET', path: '/api/towns/:town/standing', summary: '全镇逾期、近期到期、久未办理和没有责任单位的事项，按单位',
    input: z.object({ town: townId, days: z.coerce.number().int().min(0).max(92).default(14) }),
    output: z.object({
      today: z.string(), until: z.string(), offices: z.array(z.object({ owner: z.string(), lines: z.array(line) })), unread: z.number(),
      /** 60日; none: the town has not set it. */
      stuckAfter: z.string().nullable(),
    }),
  }),
  reportCalendar: operation({
    method: 'GET', path: '/api/towns/:town/report-calendar', summary: '报告日历：收集、起草、核对、签发、报送、公开，月报和季报',
    input: z.object({ town: townId }),
    output: z.object({ today: z.string(), items: z.array(calendarItem), /** Of the actor's posts, not done, late or due soon. */ mine: z.array(calendarItem) }),
  }),
}
