// SPDX-License-Identifier: MulanPSL-2.0
import {
  type Answer, type Chapter, derivations, type Inline, isSmall, type ManuscriptBlock, printed, type Register, tell, type ToldChapter,
} from '../../kernel/kernel.ts'
import { inlinesOfTold, joined } from '../../kernel/manuscript/draft.ts'
import { periodName } from '../../kernel/kernel.ts'
import { type Compared, compared, type Measured, smallNumber } from './comparison.ts'
import { heading, paragraph, said } from './inlines.ts'

/** What a period is told from: its own figures, those of the period before, and what the two are called. */
export interface ToldFrom {
  register: Register
  period: string
  now: Measured
  beforePeriod: string
  before: Measured
}

/** The kinds' sentences of a period by field of work, after each field what has changed since the period before. */
export function toldFields(chapters: readonly Chapter[], from: ToldFrom): ManuscriptBlock[] {
  const told = tell(from.register, { title: '', issuer: '', opening: '', chapters }, from.now.answers)
  return told.chapters.flatMap(chapter => fieldBlocks(chapter, from))
}

function fieldBlocks(chapter: ToldChapter, from: ToldFrom): ManuscriptBlock[] {
  const sentences = chapter.paragraphs.flat().filter(({ missing }) => missing.length === 0)
  const paragraphs = chapter.paragraphs
    .map(section =>
      section
        .filter(({ missing }) => missing.length === 0)
        .flatMap(told => withoutYearly(inlinesOfTold(told), from).map(inline => ofPeriod(inline, from.period))),
    )
    .filter(inlines => inlines.length > 0)
    .map((inlines): ManuscriptBlock => ({ block: 'paragraph', inlines: joined(inlines) }))
  if (paragraphs.length === 0) return []
  const codes = sentences.flatMap(({ pieces }) => pieces.flatMap(piece => ('figure' in piece ? [piece.figure] : [])))
  return [heading(chapter.heading), ...paragraphs, ...smallBases(codes, from), ...changeParagraph(compared(codes, from.now, from.before), from)]
}

/** Rates over few are named once, so that nobody quotes them by themselves. */
function smallBases(codes: readonly string[], { now }: ToldFrom): ManuscriptBlock[] {
  const labels = [...new Set(codes)].flatMap(code => now.answers.get(code) ?? []).filter(isSmall).map(({ label }) => label)
  return labels.length === 0 ? [] : [paragraph(said(`${labels.join('、')}的基数不足${smallNumber}，不宜单独引用。`, '数字较小时的提示'))]
}

/** The kinds speak of a year; a part of it is called what it is. */
function ofPeriod(inline: Inline, period: string): Inline {
  if (!period.includes('-Q')) return inline
  const words = (text: string): string => text.replaceAll('全年', '本季度').replaceAll('年末', '季末').replaceAll('年内', '本季度').replaceAll('当年', '同年')
  return 'figure' in inline ? { ...inline, said: words(inline.said) } : { ...inline, text: words(inline.text) }
}

/** What is fixed once a year is none of a quarter in which it was not: 年需0元 is not said. */
function withoutYearly(inlines: readonly Inline[], { period, now }: ToldFrom): Inline[] {
  const at = period.includes('-') ? inlines.findIndex((inline, n) => 'text' in inline && /年需$/.test(inline.text) && isZero(inlines[n + 1], now)) : -1
  if (at === -1) return [...inlines]
  const [before, after] = [inlines[at] as { text: string }, inlines[at + 2]]
  const rest = after && 'text' in after ? [{ ...after, text: after.text.replace(/^，/, '') }, ...inlines.slice(at + 3)] : inlines.slice(at + 2)
  return [...inlines.slice(0, at), { ...before, text: before.text.replace(/年需$/, '') }, ...rest]
}

const isZero = (inline: Inline | undefined, { answers }: Measured): boolean =>
  inline !== undefined && 'figure' in inline && answers.get(inline.figure)?.value === 0

function changeParagraph(changes: readonly Compared[], from: ToldFrom): ManuscriptBlock[] {
  const [small, plain] = [changes.filter(({ cautions }) => cautions.includes('small')), changes.filter(({ cautions }) => !cautions.includes('small'))]
  const told = plain.flatMap((change, at): Inline[] => [
    ...(at === 0 ? [said(`与${periodName(from.beforePeriod)}相比，`, '对照的期间')] : [{ text: '；' }]),
    ...changeInlines(change, from),
  ])
  const inlines = [...told, ...(told.length > 0 ? [{ text: '。' }] : []), ...(small.length > 0 ? [said(smallWords(small), '数字较小时的提示')] : [])]
  return inlines.length > 0 ? [{ block: 'paragraph', inlines: joined(inlines) }] : []
}

/** 调解成功由120件变为149件，增加29件 */
function changeInlines({ code, label, now, before, difference }: Compared, { beforePeriod }: ToldFrom): Inline[] {
  const head: Inline[] = [
    { text: `${label}由` }, { figure: code, said: printed(before), period: beforePeriod }, { text: '变为' }, { figure: code, said: printed(now) },
  ]
  if (difference === undefined) return [...head, { text: '（口径已经改变，两个数不能相比）' }]
  return [...head, said(`，${difference > 0 ? '增加' : '减少'}${amountText(difference, now)}`, derivations.periods)]
}

/** 29件; 3.85个百分点; 15.154万元 */
const amountText = (difference: number, answer: Answer): string =>
  printed({
    ...answer,
    value: Math.abs(difference),
    denominator: null,
    unit: answer.denominator !== null && answer.unit === '%' ? '个百分点' : answer.unit,
  })

/** Of small numbers only the names: written out, their ups and downs would be read as a trend. */
const smallWords = (small: readonly Compared[]): string =>
  `${small.map(({ label }) => label).join('、')}：前后的数字或者基数不足${smallNumber}，增减不宜作为趋势，不逐项比较。`
