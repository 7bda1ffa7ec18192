// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  cameText, countedText, dueBeside, filesReadText, lateReportText, latenessText, monthsText, namedText, otherNameOf, rememberedText, reportFile, reportTitle, unplacedText,
  wentText, actBeside, fedText, readAsText, verdictText,
} from './county-words.ts'

describe('the calendar of what towns hand in', () => {
  const came = (submitted: string | null, source: 'here' | 'read' = 'here') => cameText({ submitted, source }, 2025)

  it('leaves away the year that it is of, and says 次年 of the next in every column', () => {
    expect([came('2025-04-08'), came('2026-01-08'), came('2027-01-05'), came(null), came('2026-02-20'), came('2026-02-20', 'read')])
      .toEqual(['4月8日', '次年1月8日', '2027年1月5日', '', '次年2月20日', '次年2月20日读入'])
    expect([dueBeside(2025, '2026-02-28', '3月1日前'), dueBeside(2025, '2026-02-20', '最迟2月20日'), dueBeside(2025, '2025-04-10', '最迟4月10日'),
      dueBeside(2025, '2026-01-10', null)]).toEqual(['次年3月1日前', '最迟次年2月20日', '最迟4月10日', '最迟次年1月10日'])
  })

  it('judges a file by the day on which it was handed in, and not by the day on which it was read', () => {
    const file = { late: 'late', due: '2026-02-28', submitted: '2026-03-05', source: 'read' } as const
    expect([latenessText(file, '2026-03-10'), latenessText({ ...file, handedSaid: true }, '2026-03-10')]).toEqual(['', '迟报'])
  })

  it('says that the day is over where a file went back and nobody knows when it was handed in', () => {
    const file = { late: 'late', due: '2026-02-28', submitted: '2026-03-05', source: 'read', state: 'returned' } as const
    const of = (today: string, more = {}) => latenessText({ ...file, ...more }, today)
    expect([of('2026-03-10'), of('2026-03-10', { handedSaid: true }), of('2026-03-10', { late: 'in-time' }), of('2026-03-10', { state: 'received' })])
      .toEqual(['逾期10天', '迟报', '', ''])
  })

  it('sums up the months, which are folded', () => {
    const cell = (period: string, submitted: string | null, late: 'in-time' | 'late' | 'none') => ({ period, submitted, late })
    expect(monthsText([
      { cells: [cell('2025', '2026-01-02', 'in-time'), cell('2025-01', '2025-02-04', 'in-time'), cell('2025-02', null, 'late')] },
      { cells: [cell('2025-01', null, 'late'), cell('2025-02', '2025-03-20', 'late')] }, { cells: [cell('2025-01', null, 'none')] },
    ])).toBe('2 个镇报过，共 2 份；逾期未报 2 份')
    expect(monthsText([{ cells: [cell('2025-Q1', '2025-04-01', 'none')] }])).toBe('没有镇报过')
  })
})

it('a report is called by its title, with the file beside it; one without a title by its file', () => {
  const named = (title: string | null, name: string, origin: 'file' | 'filing' = 'file') =>
    [reportTitle({ title, name, origin }), reportFile({ name, origin })]
  expect(named('甲镇关于2025年法治政府建设情况的报告', '附件3(1).docx')).toEqual(['甲镇关于2025年法治政府建设情况的报告', '附件3(1).docx'])
  expect(named(null, '附件3(1).docx')).toEqual(['附件3(1)', '附件3(1).docx'])
  expect(named(null, '甲镇2025年度报告', 'filing')).toEqual(['甲镇2025年度报告', '系统报送'])
})

it('names the year of what was done at the desk, and of how many towns are the numbers and the words', () => {
  expect([actBeside(2025, '2026-11-23'), actBeside(2025, '2025-04-08')]).toEqual(['2026年11月23日', '4月8日'])
  expect([fedText([{ towns: 1 }, { towns: 0 }], 0), fedText([], 2)]).toEqual(['数据来自 1 个镇，文字材料来自 0 个镇', '数据来自 0 个镇，文字材料来自 2 个镇'])
})

it('has a reason for another name written, and a finding of numbers dismissed', () => {
  const says = { verdict: 'dismissed', reason: '由远镇改名' } as const
  expect([verdictText({ rule: 'names-another-town', ...says }), verdictText({ rule: 'sum-differs', ...says })])
    .toEqual(['已写明理由：由远镇改名', '不采纳：由远镇改名'])
})

it('says whose report a file was read as', () => {
  const far = { town: null, townName: null, year: 2024, namedTown: { id: null, name: '远镇' } }
  expect([readAsText(far, '本县'), readAsText({ ...far, year: null }, '本县'), readAsText({ ...far, town: 11, townName: '甲镇' }, '本县'),
    readAsText({ ...far, town: 11, townName: '甲镇', year: null }, '本县')])
    .toEqual(['文中写远镇，不是本县的镇（2024年），请写明', '文中写远镇，不是本县的镇；文中没有写明是哪一年，请写明', '甲镇 2024年', '甲镇，文中没有写明是哪一年，请写明'])
})

it('never says of a file that its comments went to the town from here', () => {
  expect([wentText({ sent: null }, 'file'), wentText({ sent: '2026-03-01' }, 'file'), wentText({ sent: '2026-03-01' }, 'filing'),
    wentText({ sent: '2026-03-01', recalled: true }, 'filing')])
    .toEqual(['', '，已写入审核意见单', '，已退回给镇里', '，发给过镇里，那次退回已撤回'])
})

it('says what a text calls its town, and asks why where another one is chosen', () => {
  const far = { town: null, year: 2025, namedTown: { id: null, name: '远镇' } }
  const near = { town: null, year: null, namedTown: { id: 12, name: '乙镇' } }
  expect([unplacedText(far, '本县'), unplacedText(near, '本市'), unplacedText({ town: null, year: null }, '本县'), unplacedText({ town: 11, year: null }, '本县')])
    .toEqual(['文中写远镇，不是本县的镇', '文中写乙镇；文中没有写明是哪一年', '文中没有写明是本县哪个镇；文中没有写明是哪一年', '文中没有写明是哪一年'])
  expect([otherNameOf(far, ''), otherNameOf(far, '11')?.name, otherNameOf(near, '12'), otherNameOf({ ...far, town: 11 }, '11')])
    .toEqual([undefined, '远镇', undefined, undefined])
  expect([namedText({ ...near, town: 12 }, '本县'), namedText({ ...far, town: 11 }, '本县')]).toEqual(['', '文中写远镇，不是本县的镇'])
})

it('says on a report that it came late, and of how many findings the list tells', () => {
  const late = { on: '2026-03-05', dueSays: '3月1日前' }
  expect([lateReportText({ late, origin: 'file' }, '2026-03-10'), lateReportText({ late, origin: 'filing' }, '2026-03-10'), lateReportText({ origin: 'file' }, '2026-03-10')])
    .toEqual(['迟报：3月1日前报，3月5日交来', '迟报：3月1日前报，3月5日报来', ''])
  const [text, ledger, gone] = [{ against: 'text', verdict: 'open' }, { against: 'ledger', verdict: 'open' }, { against: 'text', verdict: 'dismissed' }] as const
  expect(countedText([text, text])).toBe('')
  expect(countedText([text, text, ledger, gone])).toBe('报告本身的 2，列表和待办里只数这些；另有与报送的数、上年报告相比的 1，不采纳的 1。')
})

it('counts what was read apart from what was not, and leaves away what there is none of', () => {
  expect([filesReadText(2, 2), filesReadText(4, 0), filesReadText(0, 1)]).toEqual(['读成 2 份，2 份没有读成', '读完 4 份', '读成 0 份，1 份没有读成'])
  const named = { phrasing: '巡查N次', label: '巡查' }
  expect([rememberedText({ ...named, readAgain: 0 }), rememberedText({ ...named, readAgain: 3 })])
    .toEqual(['记住了：“巡查N次”是巡查。', '记住了：“巡查N次”是巡查，重读了 3 份报告。'])
})
