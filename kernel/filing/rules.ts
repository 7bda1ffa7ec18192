// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, todayIn } from '../../law/law.ts'
import type { Actor } from '../access/access.ts'
import { finalDay, firstDay, periodOf } from '../figure/figure.ts'
import { type FilingKind, filingKinds, filingName, type FilingState, filingStates, type FilingStep, filingSteps, periodName } from './words.ts'

/** Who took a step last, as the rules need it. */
export interface FilingEventBy {
  step: FilingStep
  by: string
  /** As it is said: 司法所. */
  postLabel: string
  /** The instant, ISO 8601. */
  at: string
  /** Taken by a unit above the town. */
  county?: boolean
}

/** Where a filing stands; undefined: nobody has filled it. */
export interface Standing {
  state: FilingState
  events: readonly FilingEventBy[]
}

export interface Asks {
  kind: FilingKind
  period: string
  step: FilingStep
  standing: Standing | undefined
  actor: Actor
  today: Day
  posts: Readonly<Record<string, string>>
  /** Acts for the county, whose posts are none of the town's. */
  county?: boolean
}

const offices = ['party-office', 'justice-office']
const checkers = [...offices, 'deputy-leader']
const heads = ['secretary', 'mayor']

/** Posts that may take a step. */
export const filingPosts: Readonly<Record<FilingStep, readonly string[]>> = {
  fill: offices, check: checkers, sign: heads, submit: offices, publish: ['party-office'], return: [...checkers, ...heads],
  // Only who returned it from above takes that back: a unit's post is none of the town's.
  recall: [],
}

const from: Readonly<Record<FilingStep, readonly (FilingState | 'none')[]>> = {
  fill: ['none', 'returned'], check: ['filled'], sign: ['checked'], submit: ['signed'], publish: ['submitted'], return: [
    'filled', 'checked', 'signed', 'submitted',
  ],
  recall: ['returned'],
}

/** The period a kind is filed for, and from when: a dispatch sheet looks into its own month, everything else at a period that is over. */
const spans: Readonly<Record<FilingKind, { form: RegExp; says: string; from: 'over' | 'begun' }>> = {
  figures: { form: /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/, says: '按年、季或月编报，期间应写成 2025、2025-Q1 或 2025-03', from: 'over' },
  'annual-report': { form: /^\d{4}$/, says: '按年编报，期间应写成 2025', from: 'over' },
  summary: { form: /^\d{4}$/, says: '按年编报，期间应写成 2025', from: 'over' },
  bulletin: { form: /^\d{4}-Q[1-4]$/, says: '按季编报，期间应写成 2025-Q1', from: 'over' },
  dispatch: { form: /^\d{4}-(0[1-9]|1[0-2])$/, says: '按月编报，期间应写成 2025-03', from: 'begun' },
}

/** Why there can be no such filing at all; undefined when there can. */
export const periodRefusal = (kind: FilingKind, period: string): string | undefined =>
  spans[kind].form.test(period) ? undefined : `${filingKinds[kind]}${spans[kind].says}，现为“${period}”`

/** Why it is too early to fill it; undefined when it is not. */
export function tooEarly(kind: FilingKind, period: string, today: Day): string | undefined {
  const name = filingName(kind, period)
  const months = periodOf(period)
  if (spans[kind].from === 'begun') return today < firstDay(months) ? `${name}要到 ${firstDay(months)} 才能填报` : undefined
  return today <= finalDay(months) ? `${periodName(period)}还没有结束（到 ${finalDay(months)} 止），期满之后才能填报${name}` : undefined
}

/** Why the step may not be taken, in one sentence; undefined when it may. */
export const filingRefusal = (asks: Asks): string | undefined =>
  periodRefusal(asks.kind, asks.period) ?? stateRefusal(asks) ?? postRefusal(asks) ?? personRefusal(asks) ?? (
    asks.step === 'fill' ? tooEarly(asks.kind, asks.period, asks.today) : undefined
  )

/** The steps an actor may take now, in the order of the procedure. */
export const openFilingSteps = (asks: Omit<Asks, 'step'>): FilingStep[] =>
  (Object.keys(filingSteps) as FilingStep[]).filter(step => filingRefusal({ ...asks, step }) === undefined)

function stateRefusal({ kind, period, step, standing }: Asks): string | undefined {
  const name = filingName(kind, period)
  if (step === 'publish' && kind !== 'annual-report') return `只有${filingKinds['annual-report']}向社会公开，${filingKinds[kind]}不公开`
  if (step === 'recall') return recallRefusal(name, standing)
  if (from[step].includes(standing?.state ?? 'none')) return undefined
  if (!standing) return `${name}还没有填报，不能${filingSteps[step]}`
  if (step === 'return') return standing.state === 'published' ? `${name}已经公开，不能退回；确有错误的，另发更正` : `${name}${said(standing)}，不能再退回，请重新填报`
  if (step === 'fill') return `${name}${said(standing)}，不能再填报；要改的，先退回`
  if (standing.state === 'returned') return `${name}${said(standing)}，要重新填报才能${filingSteps[step]}`
  const before = wanted[step]
  const early = before !== undefined && order(standing.state) < order(before)
  return early ? `${name}${said(standing)}，要先${stepTo(before)}才能${filingSteps[step]}` : `${name}${said(standing)}，不能再${filingSteps[step]}一次`
}

/** A return is taken back by who made it, while nothing has followed it. */
function recallRefusal(name: string, standing: Standing | undefined): string | undefined {
  if (!standing || standing.state !== 'returned') return `${name}${standing ? said(standing) : '还没有填报'}，没有退回可以撤回`
  return standing.events.at(-1)?.county ? undefined : `${name}是镇里自己退回的，县里不能撤回，等镇里重新报送`
}

/** The state a step goes out from, where it goes out from one only. */
const wanted: Readonly<Partial<Record<FilingStep, FilingState>>> = { check: 'filled', sign: 'checked', submit: 'signed', publish: 'submitted' }
const ladder: readonly FilingState[] = ['filled', 'checked', 'signed', 'submitted', 'published']
const order = (state: FilingState): number => ladder.indexOf(state)
const stepTo = (state: FilingState): string => filingStates[state].replace('已', '')

/** 已核对（司法所，2026-01-05）: who brought it there, and when. */
function said({ state, events }: Standing): string {
  const last = events.at(-1)
  return last ? `${filingStates[state]}（${last.postLabel}，${todayIn(Date.parse(last.at))}）` : filingStates[state]
}

/** The post under which an actor takes a step; undefined: none of the posts held may. */
export function filingPost({ step, standing, actor, county }: Pick<Asks, 'step' | 'standing' | 'actor' | 'county'>): string | undefined {
  if (county && step === 'recall') return standing?.state === 'returned' ? actor.posts[0]?.post : undefined
  if (county) return step === 'return' && standing?.state === 'submitted' ? actor.posts[0]?.post : undefined
  const allowed = step === 'return' && (standing?.state === 'signed' || standing?.state === 'submitted') ? heads : filingPosts[step]
  return actor.posts.find(({ post, village }) => village === 0 && allowed.includes(post))?.post
}

function postRefusal(asks: Asks): string | undefined {
  if (filingPost(asks) !== undefined) return undefined
  const { step, standing, county, posts, kind, period } = asks
  const name = filingName(kind, period)
  if (county && step === 'return') return `县里只能退回已报送的，${name}${standing ? filingStates[standing.state] : '还没有填报'}`
  if (step === 'recall') return `${name}的退回由退回的县里撤回，镇里不能撤回`
  if (county) return `县里只能退回，不能代镇里${filingSteps[step]}${name}`
  const late = step === 'return' && (standing?.state === 'signed' || standing?.state === 'submitted')
  const labels = (late ? heads : filingPosts[step]).map(post => posts[post] ?? post)
  return `${name}的${filingSteps[step]}由${labels.join('、')}办理${late ? '（已签发的由签发人一级退回）' : ''}，您的岗位不能办理`
}

/** Filled by one, checked by another. */
function personRefusal({ step, standing, actor, kind, period }: Asks): string | undefined {
  if (step !== 'check') return undefined
  const filled = standing?.events.findLast(event => event.step === 'fill')
  return filled?.by === actor.id ? `${filingName(kind, period)}是您填报的，应由另一个人核对` : undefined
}

/** What a person who signs over findings has to write. */
export interface SignedFinding {
  /** The rule that found it, and what it says. */
  rule: string
  says: string
  reason: string
}

/** Fewer characters than this leave whoever looks it up later without an answer. */
export const fewestInReason = 6

/** Marks and blanks say nothing: only characters, letters and digits are counted. */
const signsIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Why words do not do as a reason, with the length that would; undefined when they do. `says`: what they have to tell. */
export function reasonRefusal(words: string, says: string): string | undefined {
  const signs = signsIn(words)
  if (signs >= fewestInReason) return undefined
  const short = signs === 0 ? '' : `“${words.trim()}”只有 ${signs} 个字，`
  return `${short}至少写 ${fewestInReason} 个字，说清${says}；这句话随这一份留着，以后查看的人只能靠它明白`
}

export const whatReasonTells = { return: '哪里不对、应当怎样', recall: '为什么撤回', sign: '为什么仍要签发、接着怎么处理' } as const

/** Why the words that go with a step do not do; undefined when they do. */
export function wordsRefusal(
  step: FilingStep, says: { comments?: string | undefined; findings?: readonly SignedFinding[] | undefined },
): { message: string; field: string } | undefined {
  if (step === 'return') {
    const wrong = reasonRefusal(says.comments ?? '', whatReasonTells.return)
    return wrong === undefined ? undefined : { message: `退回要写明意见：${wrong}`, field: 'comments' }
  }
  if (step === 'recall') {
    const wrong = reasonRefusal(says.comments ?? '', whatReasonTells.recall)
    return wrong === undefined ? undefined : { message: `撤回退回要写明理由：${wrong}`, field: 'comments' }
  }
  const bare = step === 'sign' ? says.findings?.find(({ reason }) => reasonRefusal(reason, '') !== undefined) : undefined
  return bare && { message: `体检发现“${bare.says}”，仍要签发的，请逐条写明理由：${reasonRefusal(bare.reason, whatReasonTells.sign)}`, field: 'findings' }
}
