// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import type { Brief, Cell } from './county-words.ts'

type Submissions = Answer<'submissions'>
export interface OfTown {
  town: number
  name: string
  cell: Cell
}

export interface Waiting {
  /** Past their day and not there, the longest overdue first, towns by name. */
  late: OfTown[]
  /** Sent back, and not come again. */
  awaited: OfTown[]
  /** Files that went back and that no calendar shows as such: of another year, of no town, or beside what the town submitted. */
  awaitedFiles: Brief[]
  /** Their day is coming. */
  soon: OfTown[]
  /** Texts that came in and that nobody has read here. */
  unread: OfTown[]
  /** Nobody has said of which town or year they are. */
  unplaced: Brief[]
  /** Read, with something found that nobody has answered for. */
  open: Brief[]
}

/** Who is late is asked for; who is not yet due only when the day is near. */
const near = 31

const byDue = (a: OfTown, b: OfTown) => (a.cell.due ?? '').localeCompare(b.cell.due ?? '')

/** What a county's desk has before it, out of the calendars of the year reported on and of the current one, and of the reports read. */
export function waitingOf(calendars: readonly Submissions[], reports: readonly Brief[], daysBetween: (a: string, b: string) => number): Waiting {
  const today = calendars[0]?.today ?? ''
  const cells = calendars.flatMap(({ towns }) => towns.flatMap(({ id, name, cells: all }) => all.map(cell => ({ town: id, name, cell }))))
  const missing = cells.filter(({ cell }) => cell.submitted === null && cell.due !== null)
  return {
    late: missing.filter(({ cell }) => cell.late === 'late').sort(byDue),
    awaited: cells.filter(({ cell }) => cell.state === 'returned'),
    awaitedFiles: reports.filter(report =>
      isAwaited(report, reports) && !cells.some(({ cell }) => cell.state === 'returned' && cell.report === report.id)),
    soon: missing.filter(({ cell }) => cell.late === 'open' && daysBetween(today, cell.due!) <= near).sort(byDue),
    unread: cells.filter(({ cell }) => isUnread(cell)),
    unplaced: reports.filter(report => report.returned === null && (report.town === null || report.year === null)),
    open: reports.filter(report => report.town !== null && report.year !== null && report.returned === null && isOpen(report)),
  }
}

/** A file that went back, and of whose town and year nothing was read after it. */
const isAwaited = ({ origin, returned, town, year, received }: Brief, reports: readonly Brief[]): boolean =>
  origin === 'file' && returned !== null
  && (town === null || year === null || !reports.some(each => each.town === town && each.year === year && each.received > received))

/** A text that is here and that nobody has read; figures are not read but seen beside each other. */
export const isUnread = ({ kind, report, state }: Cell): boolean => kind !== 'figures' && report === null && (
  state === 'submitted' || state === 'published' || state === 'received'
)

const isOpen = ({ findings, comments, unsent = comments }: Brief): boolean => findings.inconsistent + findings.suspect > 0 || unsent > 0

export const isNothing = (waiting: Waiting): boolean => Object.values(waiting).every((list: readonly unknown[]) => list.length === 0)

/** The towns that owe the same paper, together. */
export function together(these: readonly OfTown[]): OfTown[][] {
  const groups = new Map<string, OfTown[]>()
  for (const each of these) {
    const key = `${each.cell.due}/${each.cell.kind}/${each.cell.period}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}
