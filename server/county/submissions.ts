// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { county } from '../../contract/county.ts'
import { type FilingKind, filingKinds, filingStates } from '../../kernel/kernel.ts'
import { type Day, todayIn } from '../../law/law.ts'
import { reportsOf } from '../../store/county/read-reports.ts'
import { inUnit, type Submitted, submittedIn } from '../../store/county/submitted.ts'
import type { Visit } from '../http/visit.ts'
import type { AtCounty } from './at-county.ts'
import { dueDay, publishDay, type Settings, submissionLaw } from './settings.ts'

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
  ...[1, 2, 3, 4].map(quarter => ({ kind: 'figures' as const, period: `${year}-Q${quarter}`, label: `第${quarter}季度` })),
  ...Array.from({ length: 12 }, (_, month) => ({ kind: 'figures' as const, period: `${year}-${String(month + 1).padStart(2, '0')}`,
  label: `${month + 1}月` })),
]

const dayOf = (instant: string): Day => todayIn(Date.parse(instant))

/** Who has submitted what and when, town by town in the order of their names. */
export async function submissionsOf({ county: unit }: AtCounty, { installation: { store }, today }: Visit, year: number,
  settings: Settings): Promise<Calendar> {
  const found = await inUnit(store.engine, unit, async tx => ({
    submitted: await submittedIn(tx, unit, { period: String(year), within: true }),
    read: await reportsOf(tx, [unit.id], { year }),
  }))
  const columns = columnsOf(year)
  const dates = (column: Column) => ({ due: dueDay(settings, column.kind, column.period), 
    publishDue: column.kind === 'annual-report' ? publishDay(settings, year) : null })
  const towns = unit.towns.map(({ id, name }) => ({
    id, name,
    cells: columns.map(column => {
      const filing = found.submitted.find(each => each.town === id && each.kind === column.kind && each.period === column.period)
      const report = found.read.find(each => each.about === id && (filing ? each.sha256 === filing.hash : each.origin === 'file'))
      return cellOf(column, filing, column.kind === 'annual-report' || filing ? report : undefined, { today, ...dates(column) })
    }),
  }))
  return { today, year, columns: columns.map(column => ({ ...column, kindLabel: filingKinds[column.kind], ...dates(column) })), towns,
    cites: submissionLaw.cites }
}

interface Dates {
  today: Day
  due: Day | null
  publishDue: Day | null
}

const stateLabels = { submitted: filingStates.submitted, published: filingStates.published, returned: filingStates.returned, received: '已收文件',
  'not-submitted': '未报送' }

function cellOf({ kind, period, label }: Column, filing: Submitted | undefined, read: { id: string; received: string } | undefined,
  dates: Dates): Cell {
  const state = filing ? filing.state : read ? 'received' : 'not-submitted'
  const [first, published] = [filing ? dayOf(filing.first) : read ? dayOf(read.received) : null, filing?.published ? dayOf(filing.published) : null]
  return {
    kind, kindLabel: filingKinds[kind], period, label, state, stateLabel: stateLabels[state],
    submitted: filing ? dayOf(filing.submitted) : first, published, due: dates.due, late: lateness(first, dates.due, dates.today),
    publishDue: dates.publishDue, publishLate: lateness(published, dates.publishDue, dates.today),
    source: filing?.source ?? (read ? 'read' : 'none'), hash: filing?.hash ?? null, report: read?.id ?? null,
  }
}

function lateness(on: Day | null, due: Day | null, today: Day): Cell['late'] {
  if (due === null) return 'none'
  if (on !== null) return on <= due ? 'in-time' : 'late'
  return today <= due ? 'open' : 'late'
}
