// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../figure/figure.ts'

/** A stretch of a sentence with the figures in it; `ends` is the mark that parts it from the next. */
interface Clause {
  text: string
  ends: string
}

/** What is left of a sentence: its words with slots, and the codes that had to be left out because nobody reported them. */
export interface Kept {
  says: string
  omitted: readonly string[]
}

const slot = /\{([^}]+)\}/g
const codesIn = (text: string): string[] => [...text.matchAll(slot)].map(([, code = '']) => code)

/** Leans on the clause before it and cannot stand without. */
const leans = /^(?:其中|占)/
/** Says itself who did what, so that it can open the sentence when the clause before it is left out. */
const standsAlone = /^(?:召开|听取|组织|开展|发放|接待|在|全镇|领导干部|干部职工|学习|“?第一议题|满意率|分流|写明|村（社区）书记|对述法报告|会前学法|专题研讨|支部学习|法治讲座|建有|作出)/
/** A zero that is good to hear is said: 败诉0件, 期末未销号0处. */
const goodZero = /未|逾期|超期|超过|败诉|被/
/** Said once for all items of a list; it passes to the next item when the first is left out: 其中强制拆除、代履行. */
const lead = /^(?:.*?(?:其中|亲自)|(?:网上信访中|决策过程中|对公开申请)，|按活动形式分，有|(?:重大行政决策|规范性文件)(?=[^{])|审查(?=.)|培训(?=.)|发放(?=.)|组织(?=.)|开展(?=.)|收到(?=.))/

/**
 * A sentence without the clauses that say nothing: a part of zero, a rate over nothing, a figure nobody reported. Its first clause
 * stands where the others lean on it; a rate of zero, a zero somebody signed for and a zero that is good to hear are said.
 */
export function keptClauses(says: string, answers: ReadonlyMap<string, Answer>): Kept {
  const [, body = says, stop = ''] = /^([\s\S]*?)([。！]?)$/.exec(says) ?? []
  const omitted: string[] = []
  const clauses = clausesOf(body)
  const said = clauses.map(({ text }) => keptItems(text, answers, omitted))
  if (said[0] === undefined && !opensWithout(clauses, said, answers)) said[0] = clauses[0]!.text
  const kept: Clause[] = []
  clauses.forEach(({ text, ends }, at) => {
    const words = leans.test(text) && at > 0 && said[at - 1] === undefined ? undefined : said[at]
    said[at] = words
    if (words !== undefined) kept.push({ text: words, ends })
    else if (kept.length > 0 && ends === '；') kept.at(-1)!.ends = '；'
  })
  return { says: kept.map(({ text, ends }, at) => text + (at === kept.length - 1 ? '' : ends)).join('') + stop, omitted }
}

/** Whether the sentence can begin with what is left after its first clause. */
function opensWithout([first]: readonly Clause[], [, ...others]: readonly (string | undefined)[], answers: ReadonlyMap<string, Answer>): boolean {
  const next = others.find(each => each !== undefined)
  return next !== undefined && (standsAlone.test(next) || codesIn(first!.text).every(code => answers.get(code)?.zero === 'no-base'))
}

/** Clauses parted by ， and ； outside brackets; words without a figure go with the clause before them, at the beginning with the next. */
function clausesOf(body: string): Clause[] {
  const clauses: Clause[] = []
  for (const [, text = '', ends = ''] of body.matchAll(/((?:（[^）]*）|\{[^}]*\}|[^，；（])+)([，；]?)/g)) {
    const before = clauses.at(-1)
    const joins = before && (codesIn(text).length === 0 || codesIn(before.text).length === 0)
    if (joins) Object.assign(before, { text: before.text + before.ends + text, ends })
    else clauses.push({ text, ends })
  }
  return clauses
}

function keptItems(clause: string, answers: ReadonlyMap<string, Answer>, omitted: string[]): string | undefined {
  const items = clause.split('、')
  const listed = items.length > 1 && !clause.includes('分别') && items.every(item => codesIn(item).length > 0)
  if (!listed) return says(clause, answers, omitted) ? clause : undefined
  const kept = items.filter(item => says(item, answers, omitted))
  if (kept.length === 0) return undefined
  const said = lead.exec(items[0]!)?.[0] ?? ''
  return (kept[0] === items[0] ? '' : said) + kept.join('、')
}

/** Whether a stretch has something to say; what it cannot say for want of a report is noted. */
function says(text: string, answers: ReadonlyMap<string, Answer>, omitted: string[]): boolean {
  const given = codesIn(text).flatMap(code => answers.get(code) ?? [])
  const missing = given.filter(({ zero }) => zero === 'not-reported').map(({ code }) => code)
  omitted.push(...missing)
  if (missing.length > 0) return false
  return given.length === 0 || given.some(({ value, denominator, zero }) =>
    zero !== 'no-base' && (value !== 0 || denominator !== null || zero === 'declared' || goodZero.test(text)))
}
