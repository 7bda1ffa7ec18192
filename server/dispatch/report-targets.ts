// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, isCounted, type More, printed, type Register, type Told } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { type HeldTarget, heldTargets, targetsOf } from './targets.ts'
import { type NamedTarget, targetSentence } from './target-sentence.ts'

/** So many proposals fit a chapter that people read. */
const mostProposed = 6

/**
 * What the annual report of a year tells of targets: of its own year whether they were kept, and in the chapter on the next year
 * those that were entered for it, or, before anybody has entered any, what the year itself proposes.
 */
export async function targetParagraphs(store: Store, ledger: Ledger, year: number, answers: ReadonlyMap<string, Answer>): Promise<More> {
  const held = await heldTargets(store, ledger, year, answers)
  const entered = (await targetsOf(store, ledger, year + 1)).filter(({ state }) => state !== 'dropped')
  const next = entered.length > 0 ? entered.map(({ code, ...target }): NamedTarget => ({ ...target, ...(code ? { figure: code } : {}) })) : proposed(store.register, held, answers, year)
  const ofVerdict = (verdict: HeldTarget['verdict']) => held.filter(each => each.verdict === verdict && each.answer).map(each => heldSentence(each))
  return new Map([
    ['leadership', paragraphOf(ofVerdict('kept'))],
    ['weaknesses', paragraphOf(ofVerdict('not-kept'))],
    ['plan', next.map(target => [targetSentence(target, year, target.figure === undefined ? undefined : answers.get(target.figure))])],
  ])
}

const paragraphOf = (sentences: readonly Told[]): (readonly Told[])[] => (sentences.length > 0 ? [sentences] : [])

/** 年初提出的目标“提高调解成功率，98%以上”没有达到，全年为97.2%。 */
function heldSentence({ name, target, verdict, answer }: HeldTarget): Told {
  const words = verdict === 'kept' ? '已达到' : '没有达到'
  return {
    pieces: [{ text: `年初提出的目标“${name}，${target}”${words}，全年为`, explained: '目标值' }, { figure: answer!.code, text: printed(answer!), answer: answer! }, { text: '。' }],
    missing: [],
  }
}

/** Once more what was not kept, and to nothing what the year left undone: proposals for a person to take, change or strike. */
function proposed(register: Register, held: readonly HeldTarget[], answers: ReadonlyMap<string, Answer>, year: number): NamedTarget[] {
  const dueOn = `${year + 1}-12-31`
  const again = held.filter(({ verdict }) => verdict === 'not-kept').map(({ name, target, owner, code }): NamedTarget => ({ name, target, owner, dueOn, ...(code ? { figure: code } : {}) }))
  const undone = leftUndone(register).flatMap(code => {
    const answer = answers.get(code)
    return answer?.value ? [{ name: answer.label, figure: code, target: '清零', owner: '', dueOn }] : []
  })
  return [...again, ...undone].slice(0, mostProposed)
}

/** Stocks that the chapter on weaknesses speaks of: what should have been done and still is not. */
function leftUndone({ kinds, figures }: Register): string[] {
  const codes = [...kinds.values()].flatMap(({ report }) => report.filter(({ at }) => at === 'weaknesses'))
    .flatMap(({ says }) => [...says.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code))
  return [...new Set(codes)].filter(code => {
    const figure = figures.get(code)?.figure
    return figure !== undefined && isCounted(figure) && figure.what === 'stock'
  })
}
