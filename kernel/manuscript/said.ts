// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../figure/figure.ts'
import { numeral, printed } from '../report/printed.ts'
import type { FigureMark, Rounding } from './manuscript.ts'

/** The words in the order in which a person is offered them. */
export const roundingWords: Readonly<Record<Rounding, string>> = { exact: '原数', nearly: '近', over: '余', 'at-least': '以上' }

/** Nearer than this to the round number, a value may be said to be 近 it. */
const close = 0.05
/** A rounder number is taken as long as it leaves no more than this unsaid. */
const unsaid = 0.05
const smallest = 10

/** A value said with a word that holds for it; undefined where no round number makes the word true. */
export function saidAs(answer: Answer, rounding: Rounding): string | undefined {
  if (rounding === 'exact' || answer.value === null) return rounding === 'exact' ? printed(answer) : undefined
  const isRate = answer.denominator !== null
  const money = answer.unit === '元' && answer.value >= 10_000
  const value = money ? answer.value / 10_000 : answer.value
  if (value < smallest && !money) return undefined
  const round = roundNumber(value, rounding, isRate)
  if (round === undefined) return undefined
  if (rounding === 'nearly') return `近${numeral(round)}${money ? '万元' : answer.unit}`
  if (rounding === 'at-least') return `${numeral(round)}${money ? '万元' : answer.unit}以上`
  // Of a rate nobody says 98余%.
  return isRate ? undefined : money ? `${numeral(round)}万余元` : `${numeral(round)}余${answer.unit}`
}

/** The words that hold for a value, with what would stand in the sentence. */
export const roundingsOf = (answer: Answer): { rounding: Rounding; said: string }[] =>
  (Object.keys(roundingWords) as Rounding[]).flatMap(rounding => {
    const said = saidAs(answer, rounding)
    return said === undefined ? [] : [{ rounding, said }]
  })

/** Whole tens, hundreds …, the roundest first, down to two leading digits; of a rate whole percents. */
function roundNumber(value: number, rounding: Rounding, isRate: boolean): number | undefined {
  const size = Math.floor(Math.log10(value))
  const steps = isRate ? [1] : [10 ** size, 10 ** Math.max(size - 1, 0)]
  const candidates = [...new Set(steps)].map(step => (rounding === 'nearly' ? Math.ceil(value / step) : Math.floor(value / step)) * step)
  const holding = candidates.filter(round => holds(rounding, round, value))
  return holding.find(round => Math.abs(value - round) <= unsaid * round) ?? holding.at(-1)
}

/** 近: below the number and close to it; 余: above it; 以上: not under it. */
export function holds(rounding: Rounding, round: number, value: number): boolean {
  if (rounding === 'nearly') return value < round && round - value <= close * round
  if (rounding === 'over') return value > round
  return rounding === 'at-least' ? value >= round : value === round
}

/** How a figure stands in the text, and what is wrong with it: its word no longer holds, or it says none where there is some. */
export interface Said {
  text: string
  trouble?: 'word' | 'not-none' | 'not-reported'
}

/** Whether a mark says a zero in words (全年没有…), or stands silently behind such words. */
export const isInWords = ({ said }: FigureMark): boolean => !/\d/.test(said)

/** A mark printed from its answer. Words that say none stay as written; they are a trouble when there is some. */
export function sayMark(mark: FigureMark, answer: Answer | undefined): Said {
  if (!answer || answer.zero === 'not-reported') return { text: mark.said, trouble: 'not-reported' }
  if (isInWords(mark)) return { text: mark.said, ...(answer.value === 0 || answer.value === null ? {} : { trouble: 'not-none' as const }) }
  const said = saidAs(answer, mark.rounding ?? 'exact')
  return said === undefined ? { text: printed(answer), trouble: 'word' } : { text: said }
}
