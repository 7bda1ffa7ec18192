// SPDX-License-Identifier: MulanPSL-2.0
import type { Register } from '../declare/declare.ts'
import type { Answer } from '../figure/figure.ts'
import { keptClauses } from '../report/clauses.ts'
import { numeral, printed } from '../report/printed.ts'
import { derivations, type Inline } from './manuscript.ts'

/** Why the data propose a weakness. */
export const reasons = { overdue: '逾期、欠办', falling: '比上年下降', never: '全年没有开展', nobody: '无人负责' } as const

/** A sentence for the chapter on weaknesses, resting on its figures; a person takes it or leaves it. */
export interface Suggestion {
  why: keyof typeof reasons
  inlines: readonly Inline[]
}

/** Limits on a post that nobody holds: how many run, counted by the caller. */
export interface Unheld {
  post: string
  clocks: number
  on: string
}

export interface SuggestFrom {
  register: Register
  /** The report's section for weaknesses. */
  section: string
  answers: ReadonlyMap<string, Answer>
  /** Last year's answers by today's definitions, and under which period. */
  last?: { answers: ReadonlyMap<string, Answer>; period: string } | undefined
  unheld: readonly Unheld[]
}

/** Less than this is the ordinary unevenness of years. */
const fall = 0.1
const points = 1
/** Under so many matters a change says nothing. */
const smallNumber = 10
/** That there is less of it is good. */
const betterLess = /逾期|超期|超过|未|败诉|纠错|发生|激化|否决|终止|不予|拒|上访|信访|缺口|投诉|平均用时|平均天数/

/** Weaknesses the data propose, the weightiest reason first; each with its figures. */
export const suggestWeaknesses = (from: SuggestFrom): Suggestion[] => [...overdue(from), ...unheld(from), ...falling(from), ...never(from)]

const filled = (says: string): Inline[] => says.split(/(\{[^}]+\})/).filter(Boolean).map(
  part => (part.startsWith('{') ? { figure: part.slice(1, -1), said: '' } : { text: part })
)

function overdue({ register, section, answers }: SuggestFrom): Suggestion[] {
  return sentencesOf(register).filter(({ at }) => at === section).flatMap(({ says }) => {
    const given = codesIn(says).flatMap(code => answers.get(code) ?? [])
    if (given[0]?.zero === 'not-reported' || given.every(({ value }) => value === null || value === 0)) return []
    return [{ why: 'overdue' as const, inlines: withSaid(filled(keptClauses(says, answers).says), answers) }]
  })
}

const unheld = ({ unheld: posts }: SuggestFrom): Suggestion[] => posts.map(({ post, clocks, on }) => ({
  why: 'nobody', inlines: [{ text: `${post}岗位没有人任职，`, }, { text: `${clocks}个期限`, explained: `按岗位和期限清点，截至${on}` }, { text: '无人办理。' }],
}))

function falling({ register, section, answers, last }: SuggestFrom): Suggestion[] {
  if (!last) return []
  return resultsIn(register, section).flatMap((code): Suggestion[] => {
    const [now, before] = [answers.get(code), last.answers.get(code)]
    if (!now || !before || now.value === null || before.value === null || betterLess.test(now.label)) return []
    const isRate = now.denominator !== null
    const base = isRate ? Math.min(now.denominator ?? 0, before.denominator ?? 0) : before.value
    const less = before.value - now.value
    if (base < smallNumber || less < (isRate ? points : before.value * fall)) return []
    const unit = isRate && now.unit === '%' ? '个百分点' : now.unit
    return [{
      why: 'falling',
      inlines: [
        { text: `${now.label}` }, { figure: code, said: printed(now) }, { text: '，上年为' }, {
          figure: code, said: printed(before), period: last.period,
        },
        { text: '，' }, { text: `${isRate ? '下降' : '减少'}${numeral(less)}${unit}`, explained: derivations.years }, { text: '。' },
      ],
    }]
  })
}

/** Work that has its ledger and was not done once. */
function never({ register, section, answers }: SuggestFrom): Suggestion[] {
  return resultsIn(register, section).flatMap((code): Suggestion[] => {
    const answer = answers.get(code)
    if (!answer || answer.denominator !== null || answer.zero !== 'counted' || betterLess.test(answer.label)) return []
    return [{ why: 'never', inlines: [{ text: `“${answer.label}”全年为` }, { figure: code, said: printed(answer) }, { text: '。' }] }]
  })
}

const sentencesOf = ({ kinds }: Register) => [...kinds.values()].flatMap(kind => kind.report)
const codesIn = (says: string): string[] => [...says.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code)

/** What the report says was done: the first figure of each of its sentences and clauses, outside the chapter on weaknesses. */
const resultsIn = (register: Register, section: string): string[] =>
  [...new Set(sentencesOf(register).filter(({ at }) => at !== section).flatMap(({ says }) => codesIn(says)))]

const withSaid = (inlines: readonly Inline[], answers: ReadonlyMap<string, Answer>): Inline[] => inlines.map(inline => {
  const answer = 'figure' in inline ? answers.get(inline.figure) : undefined
  return 'figure' in inline && answer ? { ...inline, said: printed(answer) } : inline
})
