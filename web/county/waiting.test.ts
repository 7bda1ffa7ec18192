// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { daysBetween } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import type { Brief, Cell } from './county-words.ts'
import { isNothing, together, waitingOf } from './waiting.ts'

const cell = (says: Partial<Cell>): Cell => ({
  kind: 'annual-report', kindLabel: '年度报告', period: '2025', label: '2025年度报告', state: 'not-submitted', stateLabel: '未报送',
  submitted: null, published: null,
  due: '2026-02-28', late: 'late', publishDue: null, publishLate: 'none', source: 'none', hash: null, report: null, ...says,
})
const calendar = (...cells: Cell[]): Answer<'submissions'> =>
  ({ today: '2026-03-10', year: 2025, columns: [], cites: [], towns: cells.map((each, at) => ({ id: at + 1, name: `镇${at + 1}`, cells: [each] })) })
const brief = (says: Partial<Brief>): Brief => ({
  id: 'r', name: '报告.docx', town: 1, townName: '镇1', year: 2025, origin: 'file', kind: null, period: null,
  received: '2026-03-09T01:00:00Z', by: '县司法局',
  figures: 9, unknown: 0, findings: { inconsistent: 0, suspect: 0, unverifiable: 2, note: 1 }, comments: 0, returned: null, ...says,
})

it('asks after what is late, and before the day only when it is near', () => {
  const waiting = waitingOf([calendar(
    cell({ due: '2026-03-01' }), cell({}), cell({ late: 'open', due: '2026-04-05' }), cell({ late: 'open', due: '2026-07-20' }),
    cell({ due: null, late: 'none' }),
  )], [], daysBetween)
  expect(waiting.late.map(({ name }) => name)).toEqual(['镇2', '镇1'])
  expect(waiting.soon.map(({ name }) => name)).toEqual(['镇3'])
})

it('has texts read that came in, and never the figures alone', () => {
  const came = { state: 'submitted', submitted: '2026-02-20', late: 'in-time' } as const
  const waiting = waitingOf([calendar(cell(came), cell({ ...came, kind: 'figures' }), cell({ ...came, report: 'r' }))], [], daysBetween)
  expect(waiting.unread.map(({ name }) => name)).toEqual(['镇1'])
})

it('leaves alone what is placed, sound or returned', () => {
  const found = { inconsistent: 1, suspect: 0, unverifiable: 0, note: 0 }
  expect(isNothing(waitingOf([], [brief({}), brief({ findings: found, origin: 'filing', returned: '2026-03-10' })], daysBetween))).toBe(true)
  const waiting = waitingOf([], [brief({ findings: found }), brief({ comments: 1 }), brief({ town: null, townName: null })], daysBetween)
  expect([waiting.open.length, waiting.unplaced.length]).toEqual([2, 1])
})

it('does not wait for comments that were sent with a return that was taken back', () => {
  expect(waitingOf([], [brief({ comments: 2, unsent: 0 })], daysBetween).open).toEqual([])
  expect(waitingOf([], [brief({ comments: 2, unsent: 1 })], daysBetween).open).toHaveLength(1)
})

it('keeps in sight a file that went back and that the calendar does not show, until a newer one is read', () => {
  const back = { returned: '2026-03-09T02:00:00Z', year: 2024 }
  const nowhere = brief({ id: 'b', ...back, town: null, townName: null })
  const { awaitedFiles, unplaced } = waitingOf([], [brief({ id: 'a', ...back }), nowhere], daysBetween)
  expect([awaitedFiles.map(({ id }) => id), unplaced]).toEqual([['a', 'b'], []])
  const newer = brief({ id: 'c', year: 2024, received: '2026-03-10T01:00:00Z' })
  expect(waitingOf([], [brief({ id: 'a', ...back }), newer], daysBetween).awaitedFiles).toEqual([])
  const shown = calendar(cell({ state: 'returned', submitted: '2026-02-20', report: 'r' }))
  expect(waitingOf([shown], [brief({ returned: '2026-03-09' })], daysBetween).awaitedFiles).toEqual([])
})

it('names a paper once with all the towns that owe it', () => {
  const { late } = waitingOf([calendar(cell({}), cell({ kind: 'figures' }), cell({}))], [], daysBetween)
  expect(together(late).map(these => these.map(({ name }) => name))).toEqual([['镇1', '镇3'], ['镇2']])
})

it('keeps in sight what went back until it comes again, and asks nobody after it as late', () => {
  const waiting = waitingOf(
    [
      calendar(
        cell({ state: 'returned', submitted: '2026-02-20', late: 'in-time', awaited: true, source: 'read', report: 'r' }),
        cell({ state: 'received', submitted: '2026-02-21' }),
      ),
    ],
    [brief({ returned: '2026-03-01T01:00:00Z' })],
    daysBetween,
  )
  expect(waiting.awaited.map(({ name }) => name)).toEqual(['镇1'])
  expect([waiting.late, waiting.open]).toEqual([[], []])
})
