// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, isCounted, type More, printed, type Register, type Told } from '../../kernel/kernel.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { outlineOf } from '../../town/outlines.ts'
import { numeral } from '../../kernel/report/printed.ts'
import { smallNumber } from './comparison.ts'
import { causesOf, causesSection, tellsCausesApart } from './report-causes.ts'
import { type HeldTarget, heldTargets, targetsOf } from './targets.ts'
import { type NamedTarget, targetSentence } from './target-sentence.ts'

/** So many proposals fit a chapter that people read; with fewer than so few, what was reached is proposed to be kept. */
const [mostProposed, fewProposed] = [6, 3]

/**
 * What the annual report of a year tells of targets: of its own year whether they were kept, and in the chapter on the next year
 * those that were entered for it, or, before anybody has entered any, what the year itself proposes.
 */
export async function targetParagraphs(store: Store, ledger: Ledger, year: number, answers: ReadonlyMap<string, Answer>): Promise<More> {
  const held = await heldTargets(store, ledger, year, answers)
  const entered = (await targetsOf(store, ledger, year + 1)).filter(({ state }) => state !== 'dropped')
  const next =
    entered.length > 0
      ? entered.map(({ code, ...target }): NamedTarget => ({ ...target, ...(code ? { figure: code } : {}) }))
      : proposed(store.register, held, answers, year)
  const apart = tellsCausesApart(outlineOf(ledger.town.name, year).chapters)
  const ofVerdict = (verdict: HeldTarget['verdict']) => held.filter(each => each.verdict === verdict && each.answer).map(each => heldSentence(each))
  return new Map([
    ['leadership', paragraphOf(ofVerdict('kept'))],
    ['weaknesses', paragraphOf(ofVerdict('not-kept'))],
    [causesSection, causesOf(store.register, held.filter(({ verdict }) => verdict === 'not-kept'), answers, apart)],
    ['plan', next.map(target => [targetSentence(target, year, target.figure === undefined ? undefined : answers.get(target.figure))])],
  ])
}

const paragraphOf = (sentences: readonly Told[]): (readonly Told[])[] => (sentences.length > 0 ? [sentences] : [])

/**
 * 年初提出的目标“提高调解成功率”没有达到，调解成功率97.2%（70/72）。 The aimed-at value stands in last year's report and in the summary's
 * table: a second number in the sentence would be read as a second result.
 */
function heldSentence({ name, verdict, answer }: HeldTarget): Told {
  const words = verdict === 'kept' ? '已达到' : '没有达到'
  const figure = { figure: answer!.code, text: printed(answer!), answer: answer! }
  return { pieces: [{ text: `年初提出的目标“${name}”${words}，${answer!.label}` }, figure, { text: '。' }], missing: [] }
}

/** Once more what was not kept, to nothing what the year left undone, no worse what it reached: proposals for a person to take, change or strike. */
function proposed(register: Register, held: readonly HeldTarget[], answers: ReadonlyMap<string, Answer>, year: number): NamedTarget[] {
  const dueOn = `${year + 1}-12-31`
  const again = held
    .filter(({ verdict }) => verdict === 'not-kept')
    .map(({ name, target, owner, code }): NamedTarget => ({ name, target, owner, dueOn, ...(code ? { figure: code } : {}) }))
  const undone = leftUndone(register).filter(code => again.every(({ figure }) => figure !== code)).flatMap(code => {
    const answer = answers.get(code)
    return answer?.value ? [{ name: answer.label, figure: code, target: '清零', owner: '', dueOn }] : []
  })
  const first = [...again, ...undone].slice(0, mostProposed)
  const reached = reachedRates(register, answers).filter(({ code }) => first.every(({ figure }) => figure !== code))
    .map(({ code, label, value }): NamedTarget => ({ name: `保持${label}`, figure: code, target: `不低于${numeral(value!)}%`, owner: '', dueOn }))
  return [...first, ...reached.slice(0, Math.max(fewProposed - first.length, 0))]
}

/** Percentages the report speaks of outside its weaknesses, over enough matters to mean something; those over the most first. */
function reachedRates({ kinds }: Register, answers: ReadonlyMap<string, Answer>): Answer[] {
  const says = [...kinds.values()].flatMap(({ report }) => report.filter(({ at }) => at !== 'weaknesses')).map(each => each.says)
  const codes = new Set(says.flatMap(text => [...text.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code)))
  return [...codes]
    .flatMap(code => answers.get(code) ?? [])
    .filter(({ unit, value, denominator }) => unit === '%' && value && (denominator ?? 0) >= smallNumber)
    .sort((a, b) => b.denominator! - a.denominator!)
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
