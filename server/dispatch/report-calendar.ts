// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, citationText, type Day, inspectionRules, lengthText, type Length, monthOf, todayIn } from '../../law/law.ts'
import {
  type Actor, type FilingKind, filingName, filingPosts, type FilingState, type FilingStep, finalDay, periodOf, stateAfter,
} from '../../kernel/kernel.ts'
import { countySettings } from '../../store/county/desk.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { unitsAmong } from '../../store/county/units.ts'
import { worldOf } from '../../store/ledger/settings.ts'
import type { Filing, Ledger, Store } from '../../store/store.ts'
import { dueDay, publishDay, type Settings, submissionLaw } from '../county/settings.ts'
import { periodBefore } from './period-before.ts'

/** A day by which something of a report is to be done, and whether it has been. */
export interface CalendarItem {
  kind: FilingKind
  period: string
  step: FilingStep
  /** 报送2025年度报告 */
  label: string
  /** Who may do it. */
  posts: readonly string[]
  /** Undefined: nobody has set a day. */
  last?: Day
  /** What the day rests on, or that it is not set. */
  basis: string
  done?: Day
  /** It had been done when the county returned the filing, on this day: it is not late but to be put right. */
  returned?: Day
  state: 'done' | 'late' | 'due' | 'open' | 'unset'
}

/** Within so many days it is called due. */
const soon = 30
/** A new year's report is spoken of from the first of October on. */
const nextReportFrom = '-10-01'

/** Days within the town, as lengths from the end of the report's year: its own to set, without default. */
const inTown: readonly { step: FilingStep; kind: FilingKind; setting: string }[] = [
  { kind: 'figures', step: 'fill', setting: 'report.collect' }, { kind: 'annual-report', step: 'fill', setting: 'report.draft' },
  { kind: 'annual-report', step: 'check', setting: 'report.check' }, { kind: 'annual-report', step: 'sign', setting: 'report.sign' },
]
export const calendarSettings: readonly string[] = inTown.map(({ setting }) => setting)

/** 报告日历: the annual report from collecting to publication, the last quarter and the last month, each with its day and what is done. */
export async function reportCalendar(store: Store, ledger: Ledger, today: Day): Promise<CalendarItem[]> {
  const filings = await ledger.filings.list()
  const county = await settingsOfCounty(store, ledger, today)
  const world = await ledger.within(tx => worldOf(tx, ledger.town.id, store.calendar))
  const year = Number(today.slice(0, 4))
  const years = [year - 1, ...(today >= `${year}${nextReportFrom}` ? [year] : [])]
  const dated = years.flatMap(each => [...townDays(each, name => world.setting(name, today)), ...countyDays(each, county)])
  return [...dated, ...periodDays(today, county)].map(item => stateOf(item, filings, today))
}

/** What concerns the posts and is not done: what is late first, then what is due soon. */
export const remindersFor = (items: readonly CalendarItem[], actor: Actor): CalendarItem[] => {
  const held = new Set(actor.posts.filter(({ village }) => village === 0).map(({ post }) => post))
  const may = (posts: readonly string[]) => posts.some(post => held.has(post))
  return items
    .filter(({ state, posts }) => (state === 'late' || state === 'due') && may(posts))
    // What was returned begins again with the filling: said once, to those who fill.
    .filter((each, at, all) => !each.returned || (may(filingPosts.fill) && all.findIndex(other => other.returned && isSame(other, each)) === at))
    .sort((a, b) => (a.last! < b.last! ? -1 : 1))
}

const isSame = (one: CalendarItem, other: CalendarItem): boolean => one.kind === other.kind && one.period === other.period

type Dated = Omit<CalendarItem, 'state' | 'done' | 'returned'>

const item = (kind: FilingKind, period: string, step: FilingStep, label: string, day: { last?: Day; basis: string }): Dated =>
  ({ kind, period, step, label: `${label}${filingName(kind, period)}`, posts: filingPosts[step], ...day })

const labels: Readonly<Record<string, string>> = { 'report.collect': '收齐并填报', 'report.draft': '写完并填报', 'report.check': '核对', 'report.sign': '签发' }

function townDays(year: number, setting: (name: string) => Length | undefined): Dated[] {
  return inTown.map(({ kind, step, setting: name }) => {
    const length = setting(name)
    const day = length ? { last: after(`${year}-12-31`, length), basis: `本镇规定：年度终了后${lengthText(length)}内` } : { basis: '本镇未设' }
    return item(kind, String(year), step, labels[name]!, day)
  })
}

const after = (day: Day, length: Length): Day =>
  'months' in length ? addMonths(day, length.months) : addDays(day, 'days' in length ? length.days : Math.ceil(length.hours / 24))

function countyDays(year: number, settings: Settings): Dated[] {
  const period = String(year)
  const [, guideline = ''] = submissionLaw.cites
  const set = (by: string | null, otherwise: string): string => (by === null ? otherwise : `县里规定：${settings.document}`)
  return [
    item('annual-report', period, 'submit', '报送', { last: dueDay(settings, 'annual-report', period)!, basis: set(settings.reportBy, guideline) }),
    item('annual-report', period, 'publish', '公开', {
      last: publishDay(settings, year),
      basis: set(settings.publishBy, citationText(inspectionRules.cite('24'))),
    }),
  ]
}

/** The quarter and the month that were over last; their days are the county's to set. */
function periodDays(today: Day, settings: Settings): Dated[] {
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`
  const ended = [periodBefore(quarter), periodBefore(monthOf(today))]
  return ended.flatMap(period => {
    const last = dueDay(settings, 'figures', period)
    const day = last === null ? { basis: '县里未设' } : { last, basis: `县里规定：${settings.document}` }
    const submitted = item('figures', period, 'submit', '报送', day)
    return period.includes('Q') ? [submitted, item('bulletin', period, 'submit', '报送', { basis: '未设' })] : [submitted]
  })
}

const ladder: readonly FilingState[] = ['filled', 'checked', 'signed', 'submitted', 'published']
const reached = (state: FilingState, step: FilingStep): boolean => ladder.indexOf(state) >= ladder.indexOf(stateAfter[step])

function stateOf(dated: Dated, filings: readonly Filing[], today: Day): CalendarItem {
  const filing = filings.find(({ kind, period }) => kind === dated.kind && period === dated.period)
  if (filing && reached(filing.state, dated.step)) {
    const event = filing.events.findLast(({ step }) => step === dated.step)
    return { ...dated, done: event ? todayIn(Date.parse(event.at)) : today, state: 'done' }
  }
  if (dated.last === undefined) return { ...dated, state: 'unset' }
  const returned = filing && returnedAfter(filing, dated.step)
  if (returned) return { ...dated, returned, state: 'due' }
  if (dated.last < today) return { ...dated, state: 'late' }
  return { ...dated, state: addDays(today, soon) >= dated.last && isOver(dated, today) ? 'due' : 'open' }
}

/** The day the county returned it, where the step had been taken before. What the town itself returned never left it and stays late. */
function returnedAfter({ state, events }: Filing, step: FilingStep): Day | undefined {
  const last = events.at(-1)
  return state === 'returned' && last?.county && events.some(event => event.step === step) ? todayIn(Date.parse(last.at)) : undefined
}

/** A period that still runs cannot be filled yet, so nobody is reminded of it. */
const isOver = ({ period }: Dated, today: Day): boolean => today > finalDay(periodOf(period))

const unset: Settings = { reportBy: null, publishBy: null, quarterDays: null, monthDays: null, figures: [], document: '' }

async function settingsOfCounty({ engine }: Store, { town }: Ledger, today: Day): Promise<Settings> {
  const above = await engine.db.selectFrom('org_unit').select('county_id').where('id', '=', town.id).executeTakeFirst()
  const [unit] = above?.county_id == null ? [] : await unitsAmong(engine.db, [above.county_id])
  const kept = unit && (await inUnit(engine, unit, tx => countySettings(tx, unit.id, today)))
  return kept ? { ...unset, ...(kept.value as Partial<Settings>), document: kept.document } : unset
}
