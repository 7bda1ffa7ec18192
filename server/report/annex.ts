// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Answer, definitionOf, getKind, type Matter, mayRead, periodOf, printed, type Actor } from '../../kernel/kernel.ts'
import type { Annex, AnnexFigure } from '../../paper/annex.ts'
import { figureBookmarks } from '../../paper/figure-bookmark.ts'
import type { OfficialDocument } from '../../paper/official-document.ts'
import type { Ledger, Store, Trace } from '../../store/store.ts'
import type { ToldReport } from './told-report.ts'

/** Who reads the annex: a person sees the matters that the posts allow, the machine's administrator all of them. */
export type Reader = Actor | 'machine'

/**
 * The internal annex of a written report: of each figure in it the definition, n/N, where it stands, and the matters behind it.
 * A figure of another period than the report's own is written code@period, in the document as in the answers.
 */
export async function annexOf(
  store: Store,
  ledger: Ledger,
  { answers, period }: Pick<ToldReport, 'answers' | 'period'>,
  document: OfficialDocument,
  reader: Reader,
  preparedOn: Day,
): Promise<Annex> {
  const places = new Map<string, string[]>()
  for (const { figure, bookmark } of figureBookmarks(document)) places.set(figure, [...(places.get(figure) ?? []), bookmark])
  const figures: AnnexFigure[] = []
  for (const [key, bookmarks] of places) {
    const [[code = '', other], answer] = [key.split('@'), answers.get(key)]
    if (answer)
      figures.push(
        figureSays(
          store,
          other ? { ...answer, label: `${answer.label}（${other}）` } : answer,
          bookmarks,
          await ledger.trace(code, other ? periodOf(other) : period),
          reader,
        ),
      )
  }
  const issuer = [document.issuer].flat().join(' ')
  return { issuer, reportTitle: document.title, preparedOn, figures, ...(document.marking ? { marking: document.marking } : {}) }
}

function figureSays({ register }: Store, answer: Answer, bookmarks: string[], traces: readonly Trace[], reader: Reader): AnnexFigure {
  const readable = (matter: Matter) => reader === 'machine' || mayRead(getKind(register, matter.kind), matter, reader)
  const mine = traces.filter(({ matter }) => readable(matter))
  const definition = definitionOf(register, answer.code)
  const unread = traces.length - mine.length
  return {
    code: answer.code,
    name: answer.label,
    definition: `${definition.says.join('')}${unread > 0 ? `另有${unread}件，限有权岗位查看。` : ''}`,
    value: printed(answer),
    bookmarks,
    ...(answer.numerator === null || answer.denominator === null ? {} : { numerator: answer.numerator, denominator: answer.denominator }),
    matters: mine.map(({ matter, number, title, day, n }) => ({ number: number ?? matter.id.slice(-12), title, day, n })),
    ...(mine.length > 0 ? {} : { zero: whyNone(answer, unread) }),
  }
}

function whyNone({ zero, declaredBy }: Answer, unread: number): string {
  if (unread > 0) return `${unread}件，限有权岗位查看。`
  if (zero === 'declared') return `无，已由零报告${declaredBy}签认。`
  if (zero === 'not-reported') return '未报。'
  return zero === 'no-base' ? '没有基数，不计算比率。' : '经统计为零。'
}
