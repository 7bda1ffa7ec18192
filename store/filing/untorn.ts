// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, filingName, type ManuscriptBody, type ManuscriptKind, printed, Refusal } from '../../kernel/kernel.ts'
import { lockPaper, topRevision } from '../manuscript/paper-rows.ts'
import { filingsIn, withBody } from './filed.ts'
import { freezeFigures } from './freeze.ts'
import { pictureOf, type Writing } from './writing.ts'

/**
 * A text is put together before the transaction that freezes it. Here, behind the locks of the town and of the draft, it is held against
 * what it was put together from: the draft on top, the figures, the dates they rest on. What is frozen is what stands. @throws Refusal
 */
export async function refuseTorn(writing: Writing, kind: ManuscriptKind, period: string, body: ManuscriptBody): Promise<void> {
  const { tx, desk } = writing.book
  await lockPaper(tx, desk.town, { kind, period })
  const top = await topRevision(tx, desk.town, { kind, period })
  if (top !== undefined && top !== body.revision) throw new Refusal(`稿子在您打开之后又改过（现为第 ${top} 稿），请看过再填报`)
  for (const each of new Set(body.figures.map(figure => figure.period))) await refuseMoved(writing, filingName(kind, period), each, body)
}

async function refuseMoved(writing: Writing, name: string, period: string, body: ManuscriptBody): Promise<void> {
  const { tx, desk } = writing.book
  const now = await freezeFigures(pictureOf(writing.book), period)
  const [filing] = await filingsIn(tx, desk.town, { kind: 'figures', period })
  const frozen = filing && filing.state !== 'returned' ? (await withBody(tx, desk.town, filing)).body : now
  const answers: Readonly<Record<string, Answer>> = 'matters' in frozen ? frozen.figures : {}
  const mine = body.figures.filter(figure => figure.period === period)
  const moved = mine.find(figure => !sameAnswer(figure, answers[figure.code]))
  if (moved) {
    const other = answers[moved.code]
    throw new Refusal(`${name}里的“${moved.label}”是${printed(moved)}，台账现在是${other ? printed(other) : '没有这一项'}，不一致；请在编辑页刷新数字后再填报`)
  }
  const known = new Set(body.provisional.map(({ matter, clock }) => `${matter} ${clock}`))
  const codes = new Set(mine.map(({ code }) => code))
  const late = now.provisional.find(({ matter, clock, figures }) => !known.has(`${matter} ${clock}`) && figures.some(code => codes.has(code)))
  if (late) throw new Refusal(`${late.number ?? '无编号的一件'}的${late.label}刚刚成为暂定的，请在编辑页刷新后再填报`)
}

const sameAnswer = (one: Answer, other: Answer | undefined): boolean =>
  other !== undefined && one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator
