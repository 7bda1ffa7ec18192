// SPDX-License-Identifier: MulanPSL-2.0
import { type FilingKind, filingName, type FilingState, type FilingStep, tooEarly } from '../../kernel/kernel.ts'
import { type Day, todayIn } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { shortDay } from '../words.ts'

export type FilingAnswer = Answer<'filing'>
export type TextToCheck = NonNullable<FilingAnswer['toCheck']>
export type Brief = Answer<'filings'>['filings'][number]
export type FilingEvent = FilingAnswer['history'][number]
type Difference = FilingAnswer['differences'][number]

/** The day in China at an instant. */
export const dayOf = (instant: string): Day => todayIn(Date.parse(instant))

/** 许知礼（司法所）· 3月5日: who took a step, and when. */
export const whoAndWhen = ({ by, post, at }: Pick<FilingEvent, 'by' | 'post' | 'at'>, today: Day): string =>
  `${by.includes('（') ? by : `${by}（${post}）`}，${shortDay(dayOf(at), today)}`

/** The return it stands under: what is to be put right before it is filled again; none once it was filled again or the return was taken back. */
export const standingReturn = ({ state, history }: { state: FilingState | null; history: readonly FilingEvent[] }): FilingEvent | undefined =>
  state === 'returned' ? history.findLast(({ step }) => step === 'return') : undefined

/** The way a filing goes, as drawn above it; only an annual report is made public. */
export const wayOf = (kind: FilingKind): FilingStep[] => [
  'fill', 'check', 'sign', 'submit', ...(kind === 'annual-report' ? ['publish' as const] : []),
]

/** How far along the way it is; nothing of it once it was returned. */
export function reached(state: FilingState | null): number {
  const states: readonly (FilingState | null)[] = ['filled', 'checked', 'signed', 'submitted', 'published']
  return states.indexOf(state) + 1
}

/** What follows from a step, said before it is taken. */
export function followsFrom(step: FilingStep, kind: FilingKind): string {
  const what = kind === 'figures' ? '数字' : '文字和数字'
  const says: Readonly<Record<FilingStep, string>> = {
    fill: `填报后${what}就冻结了：台账以后再改，这里不变，只列出差异；填错的，退回重报。接着由另一个人核对。`,
    check: '核对表示您看过每个数字、没有报的项目和填报以后的变动。接着由党委书记或镇长签发。',
    sign: '签发后由党政办或司法所报送；签发以后要改，只能由签发人一级退回重报。',
    submit: '报送后县里就能看到，以后的更正在台账里办，县里要改的会退回来。',
    publish: '记为已向社会公开。公开以后不能退回，确有错误的另发更正。',
    return: '退回后要重新填报、核对、签发；退回的这一份连同意见都留着。',
    recall: '撤回以后这一份仍是已报送。',
  }
  return kind === 'annual-report' && step === 'sign' ? `${says.sign}本年的指标数据还没有签发的，随报告一并签发。` : says[step]
}

/** Why nobody can fill it yet, in few words for a cell of the year's table. */
export const notYet = (
  { kind, period, state }: Pick<Brief, 'kind' | 'period' | 'state'>, today: Day,
): boolean => state === null && tooEarly(kind, period, today) !== undefined

/** What a difference means, in one sentence. */
export function differenceSays({ definitionChanged, then, now, came, went, changed, unreadable }: Difference): string {
  if (definitionChanged) return '口径已变，不作比较'
  const moves = [
    came.length > 0 ? `多了 ${came.length} 件` : '', went.length > 0 ? `少了 ${went.length} 件` : '', changed.length > 0 ? `${changed.length} 件的数变了` : '',
  ].filter(Boolean)
  const others = unreadable > 0 ? `另有 ${unreadable} 件不在您的查看范围内` : ''
  const value = `冻结的是 ${then.printed}，台账现在是 ${now?.printed ?? '没有这一项'}`
  return [value, ...moves, others].filter(Boolean).join('；')
}

/** The name of a filing, for titles. */
export const nameOf = filingName

/** What of a period's figures is to be looked at, how much of it, and where on the page it stands. */
export function countsToCheck(
  { figures, incomplete: { unfilled, unsigned, gaps }, provisional, differences }: FilingAnswer,
): { says: string; place: string }[] {
  const known = figures.filter(({ zero }) => zero !== 'not-reported')
  const unreported = unfilled.reduce((sum, post) => sum + post.figures.length, 0)
  const lacks = [
    unreported > 0 ? `没有人报 ${unreported} 项` : '', unsigned.length > 0 ? `零报告没有签 ${unsigned.length} 项` : '',
    gaps.length > 0 ? `该按期登记而没有 ${gaps.length} 处` : '', provisional.length > 0 ? `期限暂定 ${provisional.length} 处` : '',
  ].filter(Boolean)
  return [
    { says: `数字 ${known.length} 项：每项对一遍，点件数看背后的事项`, place: 'filing-figures' },
    ...(lacks.length > 0 ? [{ says: `缺的：${lacks.join('，')}`, place: 'filing-lacks' }] : []),
    ...(differences.length > 0 ? [{ says: `填报以后台账变了 ${differences.length} 项：冻结的数和现在的数对照看`, place: 'filing-differences' }] : []),
  ]
}

/** 沈 望山 and 沈望山 are one name; what stands in brackets behind it is the post. */
const bareName = (text: string): string => text.replace(/（[^）]*）|\([^)]*\)/gu, '').replace(/\s+/gu, '')

/** Where the text names somebody else as 签发人 than who is about to sign; a document of several organs names several. */
export function otherSigner(named: string | null | undefined, display: string): string | undefined {
  if (!named?.trim()) return undefined
  const mine = bareName(display)
  const names = [bareName(named), ...named.split(/[\s、，,；;]+/u).map(bareName)]
  return names.includes(mine) ? undefined : `正文写的签发人是${named.trim()}，现在签发的是${mine}。不是同一个人的，退回改过签发人再签；签发本身不受影响。`
}
