// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { county } from '../../contract/county.ts'
import { type FilingKind, filingKinds, filingStates, quarterNames } from '../../kernel/kernel.ts'
import { type Day, todayIn } from '../../law/law.ts'
import { commentsOf, type ReadReport, reportsOf } from '../../store/county/read-reports.ts'
import { inUnit, submissionKey, type Submitted, submittedIn } from '../../store/county/submitted.ts'
import type { Visit } from '../http/visit.ts'
import type { AtCounty } from './at-county.ts'
import { commentsAsText } from './comments-document.ts'
import { dueDay, dueSays, publishDay, publishSays, type Settings, submissionLaw } from './settings.ts'

type Calendar = z.input<typeof county.submissions.output>
type Cell = Calendar['towns'][number]['cells'][number]

interface Column {
  kind: FilingKind
  period: string
  label: string
}

/** What a county waits for of a year: the report, the figures of the year, its quarters, its months. */
export const columnsOf = (year: number): Column[] => [
  { kind: 'annual-report', period: String(year), label: '年度报告' },
  { kind: 'figures', period: String(year), label: '全年数据' },
  ...quarterNames.map((label, at) => ({ kind: 'figures' as const, period: `${year}-Q${at + 1}`, label })),
  ...Array.from({ length: 12 }, (_, month) => ({ kind: 'figures' as const, period: `${year}-${String(month + 1).padStart(2, '0')}`,
  label: `${month + 1}月` })),
]

const dayOf = (instant: string): Day => todayIn(Date.parse(instant))

/** Who has submitted what and when, town by town in the order of their names. */
export async function submissionsOf({ county: unit }: AtCounty, { installation: { store }, today }: Visit, year: number,
  settings: Settings): Promise<Calendar> {
  const found = await inUnit(store.engine, unit, async tx => {
    const read = await reportsOf(tx, [unit.id], { year })
    return {
      submitted: await submittedIn(tx, unit, { period: String(year), within: true }), read,
      comments: await commentsOf(tx, unit.id, read.filter(({ returned }) => returned !== null).map(({ id }) => id)),
    }
  })
  const sentBack = ({ id, message }: ReadReport): string =>
    commentsAsText((found.comments.get(id) ?? []).filter(({ sent }) => sent !== null), message ?? '')
  const columns = columnsOf(year).map(column => ({ ...column, kindLabel: filingKinds[column.kind], ...datesOf(settings, column, year) }))
  const towns = unit.towns.map(({ id, name }) => ({
    id, name,
    cells: columns.map(column => {
      const filing = found.submitted.find(each => each.town === id && each.kind === column.kind && each.period === column.period)
      const about = found.read.filter(each => each.about === id)
      if (filing) return ofFiling(column, filing, about.find(({ sha256 }) => sha256 === submissionKey(filing)), today)
      const files = column.kind === 'annual-report' ? about.filter(({ origin }) => origin === 'file') : []
      return ofFiles(column, files, sentBack, today)
    }),
  }))
  return { today, year, columns, towns, cites: submissionLaw.cites }
}

function datesOf(settings: Settings, { kind, period }: Column, year: number): Dates {
  const published = kind === 'annual-report'
  return {
    due: dueDay(settings, kind, period), dueSays: dueSays(settings, kind, period),
    publishDue: published ? publishDay(settings, year) : null, publishDueSays: published ? publishSays(settings) : null,
  }
}

interface Dates {
  due: Day | null
  dueSays: string | null
  publishDue: Day | null
  publishDueSays: string | null
}
type DatedColumn = Column & Dates & { kindLabel: string }

const stateLabels = { submitted: filingStates.submitted, published: filingStates.published, returned: filingStates.returned, received: '已收文件',
  'not-submitted': '未报送' }

/** What the town submitted, here or by a file of its server. */
function ofFiling(column: DatedColumn, filing: Submitted, read: ReadReport | undefined, today: Day): Cell {
  const { state, returned, recalled, source, hash } = filing
  const [counted, published] = [dayOf(filing.first), filing.published ? dayOf(filing.published) : null]
  return {
    ...column, state, stateLabel: stateLabels[state], submitted: dayOf(filing.submitted), published, source, hash, report: read?.id ?? null,
    counted, late: lateness(counted, column.due, today), publishLate: lateness(published, column.publishDue, today),
    returned: returned ? { on: dayOf(returned.at), by: returned.by, comments: returned.comments } : null,
    awaited: state === 'returned', slip: source === 'federated' && (state === 'returned' || recalled !== undefined),
    recalled: recalled ? { on: dayOf(recalled.at), comments: recalled.comments } : null,
  }
}

/** Files of the report that the county read, the latest first: the latest tells where it stands, the first whether it came in time. */
function ofFiles(column: DatedColumn, files: readonly ReadReport[], sentBack: (report: ReadReport) => string, today: Day): Cell {
  const [latest] = files
  const state = !latest ? 'not-submitted' : latest.returned === null ? 'received' : 'returned'
  const came = files.map(report => report.handed ?? dayOf(report.received)).sort()
  const [counted = null] = came
  return {
    ...column, state, stateLabel: stateLabels[state], published: null, source: latest ? 'read' : 'none', hash: null, report: latest?.id ?? null,
    submitted: latest ? latest.handed ?? dayOf(latest.received) : null, counted,
    handedSaid: files.length > 0 && files.every(({ handed }) => handed !== null),
    late: lateness(counted, column.due, today), publishLate: lateness(null, column.publishDue, today),
    returned: latest?.returned ? { on: dayOf(latest.returned), by: 'county', comments: sentBack(latest) } : null,
    awaited: state !== 'received', slip: false,
  }
}

function lateness(on: Day | null, due: Day | null, today: Day): Cell['late'] {
  if (due === null) return 'none'
  if (on !== null) return on <= due ? 'in-time' : 'late'
  return today <= due ? 'open' : 'late'
}
