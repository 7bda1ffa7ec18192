// SPDX-License-Identifier: MulanPSL-2.0
import { monthOf, yearOf } from '../law/law.ts'
import {
  answer,
  type Answer,
  behind,
  contributions,
  definitionOf,
  fieldOf,
  isCounted,
  type Kind,
  type Matter,
  type Period,
  periodOf,
  type Register,
  tell,
  valueOf,
} from '../kernel/kernel.ts'
import { livesOf, mattersOf } from './check-examples.ts'
import type { Rule } from './check-kind.ts'
import { countCells } from './count-cells.ts'

export const figureRules: readonly Rule[] = [
  { keeps: '示例的数字如所写', complaints: wrongNumbers },
  { keeps: '数字由格子读出与由事项数出相同', complaints: cellsApart },
  { keeps: '口径读得出', complaints: unreadDefinitions },
  { keeps: '句子填得满', complaints: openSlots },
]

/** A counted number from the matters themselves, by the declaration of whichever kind has the code. */
const countedIn = (register: Register, matters: readonly Matter[], period: Period) => (code: string): number => {
  const { kind, figure } = register.figures.get(code)!
  return isCounted(figure) ? valueOf(kind, figure, behind(kind, figure, matters, period)) : 0
}

const answersIn = (register: Register, matters: readonly Matter[], period: Period): Map<string, Answer> => {
  const asked = { counted: countedIn(register, matters, period), inUse: () => true, declared: () => 'signed' }
  return new Map([...register.figures.keys()].map(code => [code, answer(register, code, asked)]))
}

function wrongNumbers(kind: Kind, register: Register): string[] {
  return livesOf(kind).flatMap(({ title, example: { expects }, matter }) => {
    const codes = Object.entries(expects.figures ?? {})
    if (codes.length === 0 || !matter) return []
    if (expects.in === undefined) return [`“${title}”没有写明期间`]
    const answers = answersIn(register, [matter], periodOf(expects.in))
    return codes
      .filter(([code, n]) => answers.get(code)?.value !== n)
      .map(([code, n]) => `“${title}”的 ${code} 应为 ${n}，实际 ${String(answers.get(code)?.value)}`)
  })
}

/** Months, quarters and years around everything that happened in the examples. */
function periodsAround(matters: readonly Matter[]): Period[] {
  const months = [...new Set(matters.flatMap(({ opened, lastDay }) => [monthOf(opened), monthOf(lastDay)]))].sort()
  const years = [...new Set(matters.flatMap(({ opened, lastDay }) => [yearOf(opened), yearOf(lastDay), yearOf(lastDay) + 1]))]
  return [...months.map(month => ({ from: month, to: month })), ...years.flatMap(year => [`${year}`, `${year}-Q1`, `${year}-Q4`].map(periodOf))]
}

function cellsApart(kind: Kind): string[] {
  const matters = mattersOf(kind)
  const cells = matters.flatMap(matter => contributions(kind, matter))
  return Object.entries(kind.figures).flatMap(([code, figure]) => {
    if (!isCounted(figure)) return []
    return periodsAround(matters).flatMap(period => {
      const [byMatter, byCell] = [valueOf(kind, figure, behind(kind, figure, matters, period)), countCells(kind, code, figure, cells, period)]
      return byMatter === byCell ? [] : [`${code} 在 ${period.from} 至 ${period.to} 数出 ${byMatter}，读出 ${byCell}`]
    })
  })
}

function unreadDefinitions(kind: Kind, register: Register): string[] {
  return Object.entries(kind.figures).flatMap(([code, figure]) => {
    const said = definitionOf(register, code).says
    const unread = said.filter(sentence => !sentence.endsWith('。') || /undefined|NaN|\[object|““|为“”/.test(sentence))
    const money = isCounted(figure) && fieldOf(kind, figure)?.type === 'money' && figure.unit !== '元' ? [`${code} 是金额，单位应为元`] : []
    return [...unread.map(sentence => `${code} 读作“${sentence}”`), ...money]
  })
}

/** Each sentence over the examples' own numbers, over zeros, and where nothing was reported. */
function openSlots(kind: Kind, register: Register): string[] {
  const matters = mattersOf(kind)
  const year = matters.length > 0 ? periodOf(String(Math.max(...matters.map(({ opened }) => yearOf(opened))))) : periodOf('2024')
  const outline = {
    title: '',
    issuer: '',
    opening: '',
    chapters: Object.keys(register.sections).map(section => ({ heading: section, sections: [section] })),
  }
  return [answersIn(register, matters, year), answersIn(register, [], year)].flatMap(answers =>
    tell({ ...register, kinds: new Map([[kind.id, kind]]) }, outline, answers).chapters
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
      .filter(text => /[{}]|undefined|NaN/.test(text) || !/[。；]$/u.test(text))
      .map(text => `“${text}”`))
}
