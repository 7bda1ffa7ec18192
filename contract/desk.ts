// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { townId } from './words.ts'

/** A clock that is running, on the desk of who must meet it. */
const due = z.object({
  matter: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  village: z.string(),
  clock: z.string(),
  label: z.string(),
  started: z.string(),
  /** Legal last day, and the unmoved day the office goes by; none while a local limit is not set or the clock stands still. */
  last: z.string().nullable(),
  alarm: z.string().nullable(),
  provisional: z.boolean(),
  overdue: z.boolean(),
  whose: z.enum(['office', 'resident']),
  /** 《信访工作条例》第三十四条 */
  cites: z.string().nullable(),
  /** What follows if nothing is done. */
  then: z.string(),
})

const brief = z.object({
  matter: z.string(), kind: z.string(), kindLabel: z.string(), number: z.string().nullable(), title: z.string(),
  state: z.string(), stateLabel: z.string(), village: z.string(), lastDay: z.string(),
})

export const desk = {
  desk: operation({
    method: 'GET', path: '/api/towns/:town/desk', summary: '待办、已办、我发起',
    input: z.object({ town: townId }),
    output: z.object({
      today: z.string(),
      /** By alarm day, the overdue first; what the actor's posts can do something about. */
      due: z.array(due),
      /** Matters the actor took a step in lately, newest first. */
      done: z.array(brief),
      /** Matters the actor opened, newest first. */
      opened: z.array(brief),
      /** Steps that somebody waits for and no clock runs on. */
      awaiting: z.array(brief.extend({ step: z.string(), stepLabel: z.string() })),
      /** Expected and not there: a village whose round nobody reported. */
      gaps: z.array(z.object({ kind: z.string(), kindLabel: z.string(), label: z.string(), period: z.string(), of: z.string() })),
      /** Kinds of which the actor may open a matter, with the opening steps. */
      openings: z.array(z.object({
        kind: z.string(), kindLabel: z.string(),
        steps: z.array(z.object({
          step: z.string(), label: z.string(),
          /** First letters of kind and step in pinyin. */
          initials: z.string(),
          /** How often the actor took it in the last year. */
          used: z.number(),
        })),
      })),
      /** Kinds the actor may read. */
      ledgers: z.array(z.object({ kind: z.string(), kindLabel: z.string(), shape: z.string() })),
    }),
  }),
}
