// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, type Manuscript, printed } from '../../kernel/kernel.ts'
import type { Analysis } from '../../reader/reader.ts'
import type { FiguresAtHand } from './figures.ts'
import { isTyped, type Place, placeOf, type Read } from './placed.ts'
import { typedInSlots } from './slots.ts'

type Found = Analysis['found'][number]

/** A figure a typed number may be. */
export interface Match {
  figure: string
  label: string
  printed: string
  /** The ledger has the number that was typed. */
  same: boolean
}

/** A number typed by hand that is neither tied to a figure nor explained; start and end are of the number, not of its sentence. */
export interface TypedNumber extends Place {
  text: string
  matches: Match[]
}

const most = 5

/** Numbers typed by hand, each with figures it may be: that of its place in the draft, those the reader takes it for, those alike. */
export function typedNumbers(read: Read, { own }: FiguresAtHand, draft: Pick<Manuscript, 'blocks'>): TypedNumber[] {
  const slotted = typedInSlots(read, draft).filter(({ code }) => code !== undefined)
  const quantities = read.analysis.found.filter(found => found.value !== 0 && isTyped(read, found))
  const all: Candidate[] = [
    ...quantities.map(
      ({ start, end, text, value, unit, codes }) => (
        { start, end, text, value, unit, codes: [...slotted.flatMap(slot => (slot.start < end && start < slot.end ? slot.code! : [])), ...codes] }
      )
    ),
    ...slotted.filter(
      slot => !quantities.some(found => found.start < slot.end && slot.start < found.end)
    ).map(({ code, ...slot }) => ({ ...slot, unit: '', codes: [code!] })),
  ]
  return all.sort((a, b) => a.start - b.start).map(each => {
    const around = read.analysis.sentences.find(({ start, end }) => start <= each.start && each.start < end)
    const sentence = around ? read.plain.text.slice(around.start, around.end).trim() : each.text
    return { ...placeOf(read, each), sentence, text: each.text, matches: matchesOf(each, own.answers, sentence) }
  })
}

type Candidate = Pick<Found, 'start' | 'end' | 'text' | 'value' | 'unit' | 'codes'>

function matchesOf(found: Candidate, answers: ReadonlyMap<string, Answer>, sentence: string): Match[] {
  const read = found.codes.flatMap(code => answers.get(code) ?? []).filter(answer => answer.value !== null)
  const alike = [...answers.values()].filter(answer => isSame(found, answer) && measureOf(answer.unit) === measureOf(found.unit))
    .map(
      answer => ({ answer, score: shared(answer.label, sentence) })
    ).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ answer }) => answer)
  const all = [...new Map([...read.filter(answer => isSame(found, answer)), ...alike, ...read].map(answer => [answer.code, answer])).values()]
  return all.slice(0, most).map(answer => ({ figure: answer.code, label: answer.label, printed: printed(answer), same: isSame(found, answer) }))
}

function isSame({ value, unit, text }: Candidate, answer: Answer): boolean {
  if (answer.value === null) return false
  const scale = /^万/.test(unit) ? 1e4 : /^亿/.test(unit) ? 1e8 : 1
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  return Math.abs(value * scale - answer.value) <= 0.5 * 10 ** -places * scale * (answer.denominator === null && places === 0 ? 0.001 : 1)
}

/** Counts are called 件, 起, 个 as it pleases; money and percents are not. */
const measureOf = (unit: string): string => (/元$/.test(unit) ? '元' : unit === '%' ? '%' : /^(?:人|名)/.test(unit) ? '人' : '')

/** How many pairs of signs of a label stand in the sentence. */
const shared = (label: string, sentence: string): number => [...label].slice(1).filter((sign, at) => sentence.includes(label[at]! + sign)).length
