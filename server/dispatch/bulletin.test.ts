// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everybody } from '../../conformance/open-town.ts'
import { type Answer, type Manuscript, marksIn, plainText } from '../../kernel/kernel.ts'
import type { Ledger } from '../../store/store.ts'
import { town, type UnderTest, underTest } from '../app-under-test.ts'
import { quarterBulletin } from './bulletin.ts'
import { compared, type Measured } from './comparison.ts'
import { periodBefore } from './period-before.ts'

const answer = (code: string, value: number | null, halves?: [number, number]): Answer => ({
  code,
  label: code,
  unit: halves ? '%' : '件',
  value,
  numerator: halves?.[0] ?? null,
  denominator: halves?.[1] ?? null,
  zero: value === null ? 'not-reported' : null,
})
const measured = (answers: Answer[], hash = 'same'): Measured => ({
  answers: new Map(answers.map(each => [each.code, each])), definitions: new Map(answers.map(each => [each.code, hash])),
})

describe('a figure beside that of the period before', () => {
  const one = (now: Answer, before: Answer, hash = 'same') => compared([now.code], measured([now]), measured([before], hash))

  it('tells the difference of what was reported in both, and nothing where it stayed', () => {
    expect(one(answer('a', 149), answer('a', 120))).toMatchObject([{ difference: 29, cautions: [] }])
    expect(one(answer('a', 120), answer('a', 120))).toEqual([])
    expect(one(answer('a', 120), answer('a', null))).toEqual([])
  })

  it('warns of numbers under ten: ten itself is enough, of a rate its base counts', () => {
    expect(one(answer('a', 9), answer('a', 3))[0]?.cautions).toEqual(['small'])
    expect(one(answer('a', 10), answer('a', 3))[0]?.cautions).toEqual([])
    expect(one(answer('r', 90, [9, 10]), answer('r', 100, [12, 12]))[0]?.cautions).toEqual([])
    expect(one(answer('r', 90, [9, 10]), answer('r', 100, [9, 9]))[0]?.cautions).toEqual(['small'])
  })

  it('does not subtract across a changed definition, and says so even where the number stayed', () => {
    expect(one(answer('a', 149), answer('a', 120), 'older')).toMatchObject([{ difference: undefined, cautions: ['definition-changed'] }])
    expect(one(answer('a', 120), answer('a', 120), 'older')).toHaveLength(1)
  })
})

it.each([
  ['2025', '2024'],
  ['2025-Q1', '2024-Q4'],
  ['2025-Q3', '2025-Q2'],
  ['2025-01', '2024-12'],
  ['2025-10', '2025-09'],
])('before %s is %s', (period, before) => {
  expect(periodBefore(period)).toBe(before)
})

describe('a bulletin of a quarter', () => {
  let under: UnderTest
  let ledger: Ledger
  beforeAll(async () => {
    under = await underTest()
    const { store } = under.installation
    ledger = await store.ledger(town)
    const by = { actor: everybody(store.register), at: new Date('2025-04-10T02:00:00Z') }
    const held = (day: string) =>
      ledger.run(
        {
          command: `lecture ${day}`,
          kind: 'legal-education-event',
          step: 'record',
          day,
          village: 1101,
          data: { form: 'lecture', venueType: 'village' },
        },
        by,
      )
    for (let n = 1; n <= 12; n += 1) await held(`2025-01-${String(n + 10)}`)
    for (let n = 1; n <= 2; n += 1) await held(`2024-12-${String(n + 10)}`)
  })
  afterAll(() => under.close())
  const text = (manuscript: Manuscript): string => plainText(manuscript).text

  it('tells the quarter with figures as marks, what it rests on, and the difference to the quarter before', async () => {
    const bulletin = await quarterBulletin(under.installation.store, ledger, '2025-Q1', '2025-04-10')
    expect(text(bulletin)).toContain('2025年第一季度没有填报指标数据，数字由台账当日统计，可能还会变动；')
    expect(text(bulletin)).toContain('法治宣传活动由2场次变为12场次，增加10场次')
    expect(marksIn(bulletin)).toEqual(expect.arrayContaining([
      { figure: 'legaledu.events', said: '12场次' }, { figure: 'legaledu.events', said: '2场次', period: '2024-Q4' },
    ]))
    expect(text(bulletin)).not.toMatch(/全年|年末/)
  })

  it('takes what was filed where it was filed, and says how far that came', async () => {
    const { store } = under.installation
    const as = (post: string) => ({ actor: { id: post, posts: [{ post, village: 0 }] }, at: new Date('2025-04-10T02:00:00Z') })
    await ledger.filings.fillFigures({ command: 'fill', period: '2025-Q1' }, as('party-office'))
    await ledger.run(
      {
        command: 'late',
        kind: 'legal-education-event',
        step: 'record',
        day: '2025-03-30',
        village: 1101,
        data: { form: 'lecture', venueType: 'village' },
      },
      { actor: everybody(store.register), at: new Date('2025-04-11T02:00:00Z') },
    )
    const bulletin = text(await quarterBulletin(store, ledger, '2025-Q1', '2025-04-12'))
    expect(bulletin).toContain('2025年第一季度的数字取自已填报的指标数据')
    expect(bulletin).toContain('法治宣传活动由2场次变为12场次')
    await ledger.filings.step({ command: 'back', kind: 'figures', period: '2025-Q1', step: 'return', comments: '补登一场讲座后重报' }, as('justice-office'))
    expect(text(await quarterBulletin(store, ledger, '2025-Q1', '2025-04-12'))).toContain('法治宣传活动由2场次变为13场次')
  })

  it('names villages and offices nowhere', async () => {
    const bulletin = text(await quarterBulletin(under.installation.store, ledger, '2025-Q1', '2025-04-10'))
    for (const { name } of ledger.town.villages) expect(bulletin).not.toContain(name)
  })

  it('of a period that still runs says so, and refuses what is no quarter', async () => {
    expect(text(await quarterBulletin(under.installation.store, ledger, '2025-Q2', '2025-04-10'))).toContain('2025年第二季度尚未结束，以下为截至2025年4月10日的情况。')
    await expect(quarterBulletin(under.installation.store, ledger, '2025', '2025-04-10')).rejects.toThrow('期间应写成 2025-Q1')
  })
})
