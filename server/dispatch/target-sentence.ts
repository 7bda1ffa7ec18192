// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, isDay } from '../../law/law.ts'
import { type Inline, isFigureMark, type Manuscript, textOf, type Told, type Answer, printed } from '../../kernel/kernel.ts'

// How a target stands in a text: a paragraph of its own that begins with 目标： and names its parts with fixed words, parted by ；.
// It is read back from those words and from the figure mark; nothing is guessed from the rest of the prose.

/** A target as a text names it. */
export interface NamedTarget {
  name: string
  /** The figure whose value this year is the baseline. */
  figure?: string
  target: string
  owner: string
  dueOn: Day
}

const opening = '目标：'
const [target, owner, due] = ['目标值', '责任单位', '完成时限']

/** The sentence of a target for the chapter on the next year. */
export function targetSentence({ name, target: aim, owner: office, dueOn }: NamedTarget, year: number, answer: Answer | undefined): Told {
  const baseline = answer && answer.zero !== 'not-reported'
    ? baselineOf(answer, year) : []
  const rest = [`；${target}${aim}`, office ? `；${owner}${office}` : '', `；${due}${longDay(dueOn)}。`].join('')
  return { pieces: [{ text: `${opening}${name}` }, ...baseline, { text: rest, explained: '目标' }], missing: [] }
}

/** Of a rate over nothing the words say so and its figure stands silently behind them: what the target is held against is still known. */
const baselineOf = (answer: Answer, year: number) => answer.value === null
  ? [{ text: `；${year}年没有基数` }, { figure: answer.code, text: '', answer }]
  : [{ text: `；${year}年完成值` }, { figure: answer.code, text: printed(answer), answer }]

const longDay = (day: Day): string => day.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日')

/** The targets a text names, and paragraphs that begin like one and cannot be read. */
export function targetsIn({ blocks }: Pick<Manuscript, 'blocks'>, year: number): { targets: NamedTarget[]; unread: string[] } {
  const paragraphs = blocks
    .flatMap(block => (block.block === 'paragraph' ? [block.inlines] : []))
    .filter(inlines => textOfAll(inlines).startsWith(opening))
  const read = paragraphs.map(inlines => ({ inlines, named: targetIn(inlines, year) }))
  return { targets: read.flatMap(({ named }) => named ?? []), unread: read.filter(({ named }) => !named).map(({ inlines }) => textOfAll(inlines)) }
}

const textOfAll = (inlines: readonly Inline[]): string => inlines.map(textOf).join('').trim()

function targetIn(inlines: readonly Inline[], year: number): NamedTarget | undefined {
  const [name = '', ...parts] = textOfAll(inlines).slice(opening.length).replace(/。$/, '').split(/[；;]/).map(part => part.trim())
  const said = (word: string): string => parts.find(part => part.startsWith(word))?.slice(word.length).replace(/^[：:为]/, '').trim() ?? ''
  const mark = inlines.find(isFigureMark)
  const dueOn = dayIn(said(due)) ?? `${year + 1}-12-31`
  if (name === '' || said(target) === '' || name.length > 100) return undefined
  return { name, ...(mark ? { figure: mark.figure } : {}), target: said(target), owner: said(owner), dueOn }
}

function dayIn(text: string): Day | undefined {
  const [, year, month, date] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text) ?? []
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : ''
  return isDay(day) ? day : undefined
}
