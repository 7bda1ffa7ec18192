// SPDX-License-Identifier: MulanPSL-2.0
import { saidOnce, periodName } from '../../kernel/kernel.ts'
import type { Answer } from '../api.ts'
import { daysLeft, shortDay } from '../words.ts'

export type Finding = Answer<'readReport'>['findings'][number]
type Comment = Answer<'readReport'>['comments'][number]
export type Brief = Answer<'readReports'>['reports'][number]
export type Cell = Answer<'submissions'>['towns'][number]['cells'][number]
export type Severity = Finding['severity']

/** In the order in which they are worth a look. */
export const severities = ['inconsistent', 'suspect', 'unverifiable', 'note'] as const satisfies readonly Severity[]

export const severityText: Readonly<Record<Severity, string>> = { inconsistent: '数字矛盾', suspect: '疑似不符', unverifiable: '无法核对', note: '提示' }

export const againstText: Readonly<Record<Finding['against'], string>> = { text: '', ledger: '与报送的数比', 'last-year': '与上年报告比' }

/** Where the number of a cell comes from, as short as a mark. */
export const sourceText = { filing: '签', federated: '签', read: '读', published: '旧', none: '' } as const
export type Source = keyof typeof sourceText

/** What needs no mark behind it: the other sources are the exception. */
export const isSigned = (source: Source): boolean => source === 'filing' || source === 'federated'

export const sourceSays: Readonly<Record<Source, string>> = {
  filing: '镇里签发并报送的数', federated: '镇里签发、由报送文件收来的数', read: '读报告得来的数，没有台账可核', published: '以前公开的报告里的数', none: '没有报送，也没有读到',
}

/** A town's name contradicts no number; who placed the report wrote why, and dismissed nothing. */
export const isOfName = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'names-another-town'

/** What was decided of a finding. */
export function verdictText({ rule, verdict, reason }: Pick<Finding, 'rule' | 'verdict' | 'reason'>): string {
  if (verdict === 'adopted') return '已采纳'
  return `${isOfName({ rule }) ? '已写明理由' : '不采纳'}：${reason ?? ''}`
}

/** 数字矛盾 2 · 提示 1, or that there is nothing. */
export function findingsText(findings: Brief['findings']): string {
  const parts = severities.filter(each => findings[each] > 0).map(each => `${severityText[each]} ${findings[each]}`)
  return parts.join(' · ') || '没有疑点'
}

/** Of how many of the report's page the list tells: what the text says by itself and nobody has put aside. Empty where that is all. */
export function countedText(findings: readonly Pick<Finding, 'against' | 'verdict'>[]): string {
  const [beside, aside] = [findings.filter(({ against }) => against !== 'text').length,
    findings.filter(({ against, verdict }) => against === 'text' && verdict === 'dismissed').length]
  const parts = [...(beside > 0 ? [`与报送的数、上年报告相比的 ${beside}`] : []), ...(aside > 0 ? [`不采纳的 ${aside}`] : [])]
  return parts.length === 0 ? '' : `报告本身的 ${findings.length - beside - aside}，列表和待办里只数这些；另有${parts.join('，')}。`
}

/** How many of the files were read and how many were not, each said once. */
export const filesReadText = (read: number, refused: number): string => (refused === 0 ? `读完 ${read} 份` : `读成 ${read} 份，${refused} 份没有读成`)

/** What a phrase is remembered as; how many reports were read again only where any were. */
export const rememberedText = ({ phrasing, label, readAgain }: { phrasing: string; label: string; readAgain: number }): string =>
  `记住了：“${phrasing}”是${label}${readAgain > 0 ? `，重读了 ${readAgain} 份报告` : ''}。`

/**
 * Whether it came in time, in one word with the day; empty where no day is set. A file that the county itself laid in says nothing
 * of when the town handed it in, unless somebody wrote that down.
 */
export function latenessText(
  { late, due, submitted, source, handedSaid, state }: Pick<Cell, 'late' | 'due' | 'submitted' | 'source' | 'handedSaid'> & { state?: Cell['state'] },
  today: string,
): string {
  if (due === null || late === 'none') return ''
  // Gone back, it says that nothing of the town stands, and its day is over.
  if (source === 'read' && !handedSaid) return state === 'returned' && late === 'late' ? daysLeft(due, today) : ''
  if (late === 'late') return submitted === null ? daysLeft(due, today) : '迟报'
  return late === 'open' ? daysLeft(due, today) : ''
}

/** 4月8日, 次年1月8日, 2027年1月5日: a day beside a calendar of that year. */
export function dayBeside(year: number, day: string): string {
  if (day.startsWith(`${year}-`)) return shortDay(day, day)
  return day.startsWith(`${year + 1}-`) ? `次年${shortDay(day, day)}` : shortDay(day, `${year}-12-31`)
}

/** 退回 and 撤回退回 are done at the desk and not owed by the calendar: their day bears its own year where that is another. */
export const actBeside = (year: number, day: string): string => shortDay(day, `${year}-12-31`)

/** 次年3月1日前, 最迟次年1月10日: a last day as its rule says it, with its year where that is another. */
export const dueBeside = (year: number, due: string, says: string | null | undefined): string => {
  const [, latest = '', day = ''] = /^(最迟)?([^]*)$/.exec(says ?? `最迟${shortDay(due, due)}`) ?? []
  return `${latest}${due.startsWith(`${year + 1}-`) ? '次年' : ''}${day}`
}

/** Whence a county's report is: of how many towns its numbers, and of how many its words. */
export const fedText = (numbers: readonly { towns: number }[], texts: number): string =>
  `数据来自 ${Math.max(0, ...numbers.map(({ towns }) => towns))} 个镇，文字材料来自 ${texts} 个镇`

/** When a paper came, and by which way. */
export const cameText = ({ submitted, source, handedSaid }: Pick<Cell, 'submitted' | 'source' | 'handedSaid'>, year: number): string =>
  submitted === null ? '' : `${dayBeside(year, dayOf(submitted))}${source === 'read' ? (handedSaid ? '交来' : '读入') : ''}`

/** How many monthly figures came and are overdue, over all towns. */
export function monthsText(towns: readonly { cells: readonly Pick<Cell, 'period' | 'submitted' | 'late'>[] }[]): string {
  const monthly = towns.map(({ cells }) => cells.filter(({ period }) => /-\d\d$/.test(period)))
  const came = monthly.map(cells => cells.filter(({ submitted }) => submitted !== null).length)
  const late = monthly.flat().filter(cell => cell.late === 'late' && cell.submitted === null).length
  const of = came.filter(n => n > 0).length
  return `${of === 0 ? '没有镇报过' : `${of} 个镇报过，共 ${came.reduce((sum, n) => sum + n, 0)} 份`}${late > 0 ? `；逾期未报 ${late} 份` : ''}`
}

/** 迟报: 3月1日前报，3月5日交来; empty where it came in time or nobody knows. */
export const lateReportText = ({ late, origin }: Pick<Brief, 'late' | 'origin'>, today: string): string =>
  late ? `迟报：${late.dueSays}报，${shortDay(late.on, today)}${origin === 'file' ? '交来' : '报来'}` : ''

/** How many of these papers came late or are past their day. */
export const lateAmong = (cells: readonly Cell[], today: string): number =>
  cells.filter(cell => cell.late === 'late' && latenessText(cell, today) !== '').length

/** Where a comment went: nothing of a file goes from here, its comments stand in a sheet that is handed on. */
export const wentText = ({ sent, recalled }: Pick<Comment, 'sent' | 'recalled'>, origin: Brief['origin']): string => {
  if (sent === null) return ''
  if (origin === 'file') return '，已写入审核意见单'
  return recalled ? '，发给过镇里，那次退回已撤回' : '，已退回给镇里'
}

/** What has to come before a returned paper stands again. */
export const awaitedText = ({ source }: Pick<Cell, 'source'>): string => (source === 'read' ? '等镇里交来新文件' : '等镇里改好重报')

/** 2025年度报告, 2025年3月指标数据: what a cell of the calendar is called away from its column. */
export const cellName = ({ period, kindLabel }: Pick<Cell, 'period' | 'kindLabel'>): string => saidOnce(`${periodName(period)}${kindLabel}`)

/** The day of a moment the server told, as an office in China counts it. */
export const dayOf = (moment: string): string =>
  moment.length === 10 ? moment : new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** A refusal in its own words, with its full stop. */
export const sentence = (text: string): string => text.replace(/。?$/, '。')

/** What a read report is called: its own title, else its file's name without the ending. */
export const reportTitle = ({ title, name, origin }: Pick<Brief, 'title' | 'name' | 'origin'>): string =>
  title ?? (origin === 'file' ? name.replace(/\.\w{1,5}$/, '') : name)

/** Another town than the one chosen that the text calls itself; what was chosen before was answered for then. */
export const otherNameOf = ({ town, namedTown }: Pick<Brief, 'town' | 'namedTown'>, chosen: string): Brief['namedTown'] | undefined =>
  namedTown && chosen !== '' && String(namedTown.id) !== chosen && chosen !== String(town) ? namedTown : undefined

/** 文中写峡口镇，不是本县的镇: what the text says of its town, where its numbers stand under another or under none. */
export function namedText({ town, namedTown }: Pick<Brief, 'town' | 'namedTown'>, own: string): string {
  if (!namedTown || namedTown.id === town && town !== null) return ''
  return `文中写${namedTown.name}${namedTown.id === null ? `，不是${own}的镇` : ''}`
}

/** Why a report is put down to no town or no year. */
export function unplacedText(report: Pick<Brief, 'town' | 'year' | 'namedTown'>, own: string): string {
  const year = report.year === null ? '文中没有写明是哪一年' : ''
  if (report.town !== null) return year
  const town = namedText(report, own) || `文中没有写明是${own}哪个镇`
  return [town, year].filter(Boolean).join('；')
}

/** 文中写峡口镇，不是本县的镇（2024年），请写明: whose report a file was read as, and what is still to be said of it. */
export function readAsText(report: Pick<Brief, 'town' | 'townName' | 'year' | 'namedTown'>, own: string): string {
  if (report.town !== null && report.year !== null) return `${report.townName} ${report.year}年`
  const known = report.town !== null ? `${report.townName}，` : ''
  return `${known}${unplacedText(report, own)}${report.year === null ? '' : `（${report.year}年）`}，请写明`
}

/** The file beside the title: of what a town submitted there is none. */
export const reportFile = ({ name, origin }: Pick<Brief, 'name' | 'origin'>): string => (origin === 'file' ? name : '系统报送')
