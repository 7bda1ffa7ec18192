// SPDX-License-Identifier: MulanPSL-2.0
import { type FiguresBody, filingName, filingStates, type ManuscriptBody, printed, type PrintedFigure, Refusal } from '../../kernel/kernel.ts'
import { type Filing, filingsIn, withBody } from './filed.ts'
import { freezeFigures } from './freeze.ts'
import { freeze, moveAlong, pictureOf, refuseProvisional, type Writing } from './writing.ts'

/** An annual report and its year's figures go together: frozen at the latest when the report is filled, signed at the latest with it. */
export const goesWithFigures = (kind: string): kind is 'annual-report' => kind === 'annual-report'

/** Freezes the year's figures with the report, unless they are; holds the report's numbers against them. @throws Refusal */
export async function fillWithFigures(writing: Writing, period: string, body: ManuscriptBody, report: string): Promise<void> {
  const figures = await figuresOf(writing, period)
  if (figures && figures.state !== 'returned') return refuseOther(
    body, await bodyOf(writing, figures), period, `${filingName('figures', period)}${filingStates[figures.state]}，冻结的是`, '请把报告里的数字改成一致，或先退回指标数据',
  )
  const now = await freezeFigures(pictureOf(writing.book), period)
  refuseOther(body, now, period, '台账现在是', '请在编辑页刷新数字后再填报')
  await freeze(writing, 'figures', period, () => Promise.resolve(now), report)
}

/** Signs the year's figures with the report. @throws Refusal when they are not what the report says, or cannot be signed */
export async function signWithFigures(writing: Writing, report: Filing): Promise<void> {
  const figures = await figuresOf(writing, report.period)
  const name = filingName('figures', report.period)
  if (!figures || figures.state === 'returned') throw new Refusal(`${name}${figures ? '已退回' : '还没有填报'}，年度报告不能单独签发；请先重新填报指标数据`)
  const { body } = await withBody(writing.book.tx, writing.book.desk.town, report)
  refuseOther(body as ManuscriptBody, await bodyOf(writing, figures), report.period, `${name}冻结的是`, '请退回其中一份，改成一致')
  if (figures.state !== 'filled' && figures.state !== 'checked') return
  await refuseProvisional(writing.book, figures)
  await moveAlong(writing, figures, 'sign', report.id)
}

/** Sends the year's figures up with the report. */
export async function submitWithFigures(writing: Writing, report: Filing): Promise<void> {
  const figures = await figuresOf(writing, report.period)
  if (figures?.state === 'signed') await moveAlong(writing, figures, 'submit', report.id)
}

/** The figures of a signed report are not taken from under it. @throws Refusal */
export async function refuseUnderReport({ book: { tx, desk } }: Writing, period: string): Promise<void> {
  const [report] = await filingsIn(tx, desk.town, { kind: 'annual-report', period })
  if (report && ['signed', 'submitted', 'published'].includes(report.state))
    throw new Refusal(`${filingName('annual-report', period)}${filingStates[report.state]}，它的数字出自这份指标数据；请先退回年度报告`)
}

/** A report stands again only on the figures it was signed with. @throws Refusal */
export async function refuseWithoutFigures(writing: Writing, period: string): Promise<void> {
  const { book: { tx, desk } } = writing
  const [[report], figures] = [await filingsIn(tx, desk.town, { kind: 'annual-report', period }), await figuresOf(writing, period)]
  if (!report || report.state !== 'returned') return
  const name = filingName('figures', period)
  if (!figures || (figures.state !== 'submitted' && figures.state !== 'signed'))
    throw new Refusal(`${name}${figures ? filingStates[figures.state] : '还没有填报'}，年度报告的数字没有出处，不能撤回它的退回；请先撤回${name}的退回`)
  const { body } = await withBody(tx, desk.town, report)
  refuseOther(body as ManuscriptBody, await bodyOf(writing, figures), period, `${name}现在是`, '请等镇里重新报送')
}

const figuresOf = async ({ book: { tx, desk } }: Writing, period: string): Promise<Filing | undefined> => (
  await filingsIn(tx, desk.town, { kind: 'figures', period })
)[0]
const bodyOf = async (
  { book: { tx, desk } }: Writing, filing: Filing,
): Promise<FiguresBody> => (await withBody(tx, desk.town, filing)).body as FiguresBody

function refuseOther({ figures }: ManuscriptBody, frozen: FiguresBody, period: string, frozenSays: string, remedy: string): void {
  const differs = (one: PrintedFigure): boolean => {
    const other = frozen.figures[one.code]
    return other?.value !== one.value || other.numerator !== one.numerator || other.denominator !== one.denominator
  }
  const other = figures.filter(each => each.period === period && differs(each))
  const [first] = other
  if (!first) return
  const theirs = frozen.figures[first.code]
  const more = other.length > 1 ? `等 ${other.length} 个数字` : ''
  throw new Refusal(`年度报告里的“${first.label}”是${printed(first)}，${frozenSays}${theirs ? printed(theirs) : '没有这一项'}${more}，不一致；${remedy}`)
}
