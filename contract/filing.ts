// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { type FilingKind, filingKinds, type FilingState, filingStates, type FilingStep, filingSteps } from '../kernel/kernel.ts'
import { operation } from './operation.ts'
import { answer, commandId, period, townId } from './words.ts'

const kind = z.enum(Object.keys(filingKinds) as [FilingKind, ...FilingKind[]], '没有这一种报送件')
const state = z.enum(Object.keys(filingStates) as [FilingState, ...FilingState[]])
const step = z.enum(Object.keys(filingSteps) as [FilingStep, ...FilingStep[]], '没有这一步')
const taken = z.enum(['check', 'sign', 'submit', 'publish', 'return', 'recall'], '没有这一步')

/** Who took a step, under which post, when. */
const event = z.object({
  step, label: z.string(), by: z.string(), post: z.string(), at: z.string(),
  comments: z.string().nullable(),
  /** What was signed over, each with its reason. */
  findings: z.array(z.object({ says: z.string(), reason: z.string() })),
  /** Taken along by the annual report. */
  along: z.boolean(),
})

const brief = z.object({
  kind, kindLabel: z.string(), period: z.string(), name: z.string(),
  /** Nobody has filled it: null. */
  state: state.nullable(), stateLabel: z.string(), last: event.nullable(),
  /** The next step, where the actor is the one who takes it. */
  mine: step.nullable(),
})

const waiting = z.object({ kind, period: z.string(), name: z.string(), state, stateLabel: z.string(), step, label: z.string(), since: z.string() })

const matter = z.object({ id: z.string(), number: z.string().nullable(), title: z.string().nullable(), n: z.number() })
/** A difference names matters the actor may not read by nothing but how many they are. */
const difference = z.object({
  code: z.string(), label: z.string(), then: answer, now: answer.nullable(), definitionChanged: z.boolean(),
  came: z.array(matter), went: z.array(matter), changed: z.array(matter.extend({ then: z.number() })), unreadable: z.number(),
  entries: z.array(
    z.object({ matter: z.string(), day: z.string(), recorded: z.string(), label: z.string(), by: z.string(), reason: z.string().nullable() })
  ),
})

const incomplete = z.object({
  unfilled: z.array(z.object({ post: z.string(), label: z.string(), figures: z.array(z.object({ code: z.string(), label: z.string() })) })),
  unsigned: z.array(z.object({ code: z.string(), label: z.string() })),
  gaps: z.array(z.object({ label: z.string(), by: z.string(), span: z.string(), of: z.string() })),
})

/** What is to be looked at before a text is checked or signed. */
const toCheck = z.object({
  findings: z.array(z.object({ severity: z.enum(['inconsistent', 'suspect', 'unverifiable', 'note']), says: z.string(), sentence: z.string() })),
  /** Numbers typed by hand that no figure carries and nobody explained. */
  typed: z.array(z.object({ text: z.string(), sentence: z.string() })),
  /** Those somebody wrote down a source for. */
  explained: z.array(z.object({ text: z.string(), sentence: z.string(), source: z.string() })),
  gaps: z.array(z.object({ heading: z.string(), labels: z.array(z.string()) })),
  small: z.array(z.string()),
  /** 签发人 as the text names him; null where it names nobody. */
  signer: z.string().nullable(),
  /** The figures as they are printed in the text. */
  printed: z.array(z.object({ code: z.string(), label: z.string(), printed: z.string(), period: z.string() })),
})

const ofFiling = z.object({ town: townId, kind, period })

export const filing = {
  filings: operation({
    method: 'GET', path: '/api/towns/:town/filings', summary: '一年的报送件：哪个期间、哪一种、办到哪一步',
    input: z.object({ town: townId, year: z.coerce.number().int().min(2000).max(2100) }),
    output: z.object({ year: z.number(), years: z.array(z.number()), filings: z.array(brief), waiting: z.array(waiting) }),
  }),
  filing: operation({
    method: 'GET', path: '/api/towns/:town/filings/:period/:kind', summary: '一份报送件：冻结的内容、缺什么、冻结后变了什么、谁办到哪一步',
    input: ofFiling,
    output: brief.extend({
      hash: z.string(),
      /** Steps the actor may take now. */
      open: z.array(step),
      /** Why nothing can be filled yet; null where something can or is. */
      why: z.string().nullable(),
      history: z.array(event),
      /** Fillings that were returned, the latest first. */
      returned: z.array(z.object({ at: z.string(), comments: z.string().nullable() })),
      /** Empty for a written text. */
      figures: z.array(answer.extend({ kind: z.string(), kindLabel: z.string(), definition: z.string(), matters: z.number() })),
      incomplete,
      provisional: z.array(z.object({ number: z.string().nullable(), label: z.string(), last: z.string().nullable(), figures: z.array(z.string()) })),
      differences: z.array(difference),
      /** Why it cannot be sent back by itself: the annual report that rests on it is signed. */
      held: z.string().nullable(),
      /** Of a text that is filled or checked; null otherwise. */
      toCheck: toCheck.nullable(),
      /** What has to be answered with a reason before it is signed; told from the filling on, so that the checker sees it too. */
      findings: z.array(z.object({ rule: z.string(), says: z.string() })),
    }),
  }),
  filingMatters: operation({
    method: 'GET', path: '/api/towns/:town/filings/:period/:kind/figures/:figure', summary: '冻结的一个数字背后的事项',
    input: ofFiling.extend({ figure: z.string() }),
    output: z.object({ definition: z.string(), matters: z.array(matter), unreadable: z.number() }),
  }),
  fillFigures: operation({
    method: 'POST', path: '/api/towns/:town/filings/:period/figures', summary: '填报：冻结这个期间的指标数据',
    input: z.object({ town: townId, period, command: commandId, saw: z.string() }),
    output: z.object({ state }),
  }),
  stepFiling: operation({
    method: 'POST', path: '/api/towns/:town/filings/:period/:kind/steps', summary: '核对、签发、报送、公开或退回',
    input: ofFiling.extend({
      command: commandId, step: taken, saw: z.string(), comments: z.string().max(2000, '意见不超过 2000 字').optional(),
      reasons: z.array(z.object({ says: z.string(), reason: z.string().max(500, '理由不超过 500 字') })).optional(),
    }),
    output: z.object({ state }),
  }),
  filingSheet: operation({
    method: 'GET', path: '/api/towns/:town/filings/:period/:kind/figures.xlsx', summary: '指标数据的 Excel 表', answers: 'file', input: ofFiling,
    output: z.unknown(),
  }),
}
