// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { specimens, vocabulary } from '../../conformance/specimen-kind/register.ts'
import { kinds } from '../../kinds/register.ts'
import { periodOf } from '../figure/figure.ts'
import {
  type Asks, clocksAsked, differencesBetween, type FiguresBody, type FilingKind, filingRefusal, type FilingState, type FilingStep, frozenBehind,
  type FrozenFigure, incompleteOf, madeOf, openFilingSteps,
  printedDifferences, spansIn, type Standing, wordsRefusal,
} from './filing.ts'

const posts = kinds.posts
const actor = (post: string, id: string = post, village = 0) => ({ id, posts: [{ post, village }] })
const standing = (state: FilingState, by = '甲'): Standing => ({ state, events: [{ step: 'fill', by, postLabel: '党政办', at: '2026-01-04T17:30:00Z' }] })
const asks = (step: FilingStep, at: Standing | undefined, who: ReturnType<typeof actor>, more: Partial<Asks> = {}): string | undefined =>
  filingRefusal({ kind: 'figures', period: '2025-03', step, standing: at, actor: who, today: '2026-01-05', posts, ...more })

describe('who takes which step', () => {
  const states: (FilingState | 'none')[] = ['none', 'filled', 'checked', 'signed', 'submitted', 'published', 'returned']
  const open = (post: string, kind: FilingKind = 'annual-report') => Object.fromEntries(states.flatMap(state => {
    const steps = openFilingSteps(
      { kind, period: '2025', standing: state === 'none' ? undefined : standing(state), actor: actor(post), today: '2026-01-05', posts }
    )
    return steps.length > 0 ? [[state, steps.join(' ')]] : []
  }))
  it.each([
    ['party-office', { none: 'fill', filled: 'check return', checked: 'return', signed: 'submit', submitted: 'publish', returned: 'fill' }],
    ['justice-office', { none: 'fill', filled: 'check return', checked: 'return', signed: 'submit', returned: 'fill' }],
    ['deputy-leader', { filled: 'check return', checked: 'return' }],
    ['secretary', { filled: 'return', checked: 'sign return', signed: 'return', submitted: 'return' }],
    ['mayor', { filled: 'return', checked: 'sign return', signed: 'return', submitted: 'return' }],
    ['mediator', {}],
  ])('%s', (post, steps) => expect(open(post)).toEqual(steps))

  it('a post bound to a village is none of the town’s', () => {
    expect(asks('fill', undefined, actor('party-office', '甲', 3))).toContain('您的岗位不能办理')
  })

  it('the county returns what was submitted, and fills nothing for a town', () => {
    const county = { county: true }
    expect(asks('return', standing('submitted'), actor('county-office'), county)).toBeUndefined()
    expect(asks('return', standing('signed'), actor('county-office'), county)).toBe('县里只能退回已报送的，2025年3月指标数据已签发')
    expect(asks('fill', undefined, actor('county-office'), county)).toBe('县里只能退回，不能代镇里填报2025年3月指标数据')
  })
})

describe('a return made by mistake', () => {
  const back = (county: boolean): Standing =>
    ({ state: 'returned', events: [{ step: 'return', by: '戊', postLabel: county ? '示范县司法局' : '镇长', at: '2026-01-04T17:30:00Z', county }] })
  const recall = (at: Standing | undefined, post = 'county-office', county = true) => asks('recall', at, actor(post), county ? { county } : {})

  it('is taken back by the unit above, with a reason, while nothing has followed it', () => {
    expect(recall(back(true))).toBeUndefined()
    expect(recall(back(false))).toBe('2025年3月指标数据是镇里自己退回的，县里不能撤回，等镇里重新报送')
    expect(recall(standing('filled'))).toBe('2025年3月指标数据已填报（党政办，2026-01-05），没有退回可以撤回')
    expect(recall(undefined)).toBe('2025年3月指标数据还没有填报，没有退回可以撤回')
    expect(recall(back(true), 'mayor', false)).toBe('2025年3月指标数据的退回由退回的县里撤回，镇里不能撤回')
    expect(wordsRefusal('recall', { comments: '错了' })?.message).toContain('“错了”只有 2 个字，至少写 6 个字，说清为什么撤回')
    expect(wordsRefusal('recall', { comments: '退的是丙镇的，点错了行' })).toBeUndefined()
  })
})

describe('every refusal is a sentence with the next thing to do', () => {
  const office = actor('party-office', '甲')
  it.each<[string, string | undefined]>([
    [asks('check', standing('filled'), office)!, '2025年3月指标数据是您填报的，应由另一个人核对'],
    [asks('check', undefined, office)!, '2025年3月指标数据还没有填报，不能核对'],
    [asks('sign', standing('filled'), actor('mayor'))!, '2025年3月指标数据已填报（党政办，2026-01-05），要先核对才能签发'],
    [asks('submit', standing('submitted'), office)!, '2025年3月指标数据已报送（党政办，2026-01-05），不能再报送一次'],
    [asks('fill', standing('signed'), office)!, '2025年3月指标数据已签发（党政办，2026-01-05），不能再填报；要改的，先退回'],
    [asks('return', standing('signed'), office)!, '2025年3月指标数据的退回由党委书记、镇长办理（已签发的由签发人一级退回），您的岗位不能办理'],
    [asks('return', standing('published'), actor('mayor'))!, '2025年3月指标数据已经公开，不能退回；确有错误的，另发更正'],
    [asks('publish', standing('submitted'), office)!, '只有年度报告向社会公开，指标数据不公开'],
    [asks('sign', standing('returned'), actor('mayor'))!, '2025年3月指标数据已退回（党政办，2026-01-05），要重新填报才能签发'],
  ])('%s', (said, expected) => expect(said).toBe(expected))

  it('a return says what is wrong, a signing over a finding why', () => {
    expect(wordsRefusal('return', { comments: '  ' })).toMatchObject({ field: 'comments' })
    expect(wordsRefusal('return', { comments: '改。……' })?.message).toMatch(/“改。……”只有 1 个字，至少写 6 个字，说清哪里不对、应当怎样/)
    expect(wordsRefusal('return', { comments: '漏报三件，补登后重报' })).toBeUndefined()
    const finding = { rule: 'sum', says: '分项不等于总数', reason: '' }
    expect(wordsRefusal('sign', { findings: [finding] })?.message).toContain('“分项不等于总数”')
    expect(wordsRefusal('sign', { findings: [{ ...finding, reason: '同意' }] })?.message).toContain('为什么仍要签发')
    expect(wordsRefusal('sign', { findings: [{ ...finding, reason: '跨镇一件，两镇各计一次' }] })).toBeUndefined()
    expect(wordsRefusal('check', { findings: [finding] })).toBeUndefined()
  })
})

describe('periods', () => {
  const fill = (kind: FilingKind, period: string, today: string) => asks('fill', undefined, actor('party-office'), { kind, period, today })
  it('are over before they are filled, a dispatch sheet only begun', () => {
    expect(fill('figures', '2025-Q1', '2025-03-31')).toBe('2025年第一季度还没有结束（到 2025-03-31 止），期满之后才能填报2025年第一季度指标数据')
    expect(fill('figures', '2025-Q1', '2025-04-01')).toBeUndefined()
    expect(fill('annual-report', '2025', '2025-12-31')).toContain('还没有结束')
    expect(fill('dispatch', '2025-03', '2025-02-28')).toBe('2025年3月调度单要到 2025-03-01 才能填报')
    expect(fill('dispatch', '2025-03', '2025-03-01')).toBeUndefined()
  })
  it.each<[FilingKind, string, string]>([
    ['annual-report', '2025-03', '年度报告按年编报，期间应写成 2025，现为“2025-03”'], ['bulletin', '2025', '季度通报按季编报，期间应写成 2025-Q1，现为“2025”'],
    ['dispatch', '2025-Q1', '月度调度单按月编报，期间应写成 2025-03，现为“2025-Q1”'], ['figures', '2025-13', '指标数据按年、季或月编报，期间应写成 2025、2025-Q1 或 2025-03，现为“2025-13”'],
  ])('%s of %s is none', (kind, period, says) => expect(fill(kind, period, '2026-06-01')).toBe(says))

  it('spans of an interval that end within it: blocks from January, or days from its first', () => {
    expect(
      spansIn({ months: 6 }, periodOf('2025')).map(({ from, to }) => [from, to])
    ).toEqual([['2025-01-01', '2025-06-30'], ['2025-07-01', '2025-12-31']])
    expect(spansIn({ months: 3 }, periodOf('2025-02'))).toEqual([])
    expect(spansIn({ months: 3 }, periodOf('2025-03')).map(({ label }) => label)).toEqual(['2025-01 至 2025-03'])
    expect(spansIn({ days: 15 }, periodOf('2025-02')).map(({ label }) => label)).toEqual(['2025-02-01 至 2025-02-15'])
  })
})

const figure = (code: string, value: number, more: Partial<FrozenFigure> = {}): FrozenFigure =>
  ({
    code, label: code, unit: '件', value, numerator: null, denominator: null, zero: null, definition: '', definitionHash: 'one',
    behind: [[0, 1], [1, value - 1]], ...more,
  })
const body = (figures: FrozenFigure[], ids = ['a', 'b']): FiguresBody =>
  ({
    period: '2025', figures: Object.fromEntries(figures.map(each => [each.code, each])),
    matters: ids.map(id => ({ id, number: null, kind: 'specimen' })), provisional: [], gaps: [],
  })

describe('what changed since', () => {
  it('is list against list: came, went, gives another number', () => {
    const now = body([figure('x', 9, { behind: [[0, 4], [1, 5]] })], ['a', 'c'])
    expect(differencesBetween(body([figure('x', 3)]), now)).toMatchObject([{
      code: 'x', then: { value: 3 }, now: { value: 9 }, came: [{ id: 'c', n: 5 }], went: [{ id: 'b', n: 2 }], changed: [{ id: 'a', then: 1, n: 4 }],
    }])
  })
  it('shows an exchange that leaves the number as it was', () => {
    expect(differencesBetween(body([figure('x', 3)]), body([figure('x', 3)], ['a', 'c']))).toHaveLength(1)
    expect(differencesBetween(body([figure('x', 3)]), body([figure('x', 3)]))).toEqual([])
  })
  it('does not compare what is defined otherwise by now, or is no more', () => {
    expect(
      differencesBetween(body([figure('x', 3)]), body([figure('x', 3, { definitionHash: 'two' })]))
    ).toMatchObject([{ definitionChanged: true, came: [] }])
    expect(differencesBetween(body([figure('x', 3)]), body([]))[0]).not.toHaveProperty('now')
    expect(differencesBetween(body([]), body([figure('y', 3)]))).toEqual([])
  })
  it('opens a rate as those of its denominator with who is also above, a total as all its parts', () => {
    const { behind: _, ...rate } = figure('rate', 50, { numerator: 1, denominator: 2, halves: ['over', 'under'] })
    const { behind: __, ...total } = figure('total', 3, { sum: ['over', 'under'] })
    const frozen = body([figure('over', 1, { behind: [[1, 1]] }), figure('under', 2, { behind: [[0, 1], [1, 1]] }), rate, total])
    expect(frozenBehind(frozen, 'rate').map(({ id, n }) => [id, n])).toEqual([['a', 0], ['b', 1]])
    expect(frozenBehind(frozen, 'total').map(({ id }) => id)).toEqual(['b', 'a', 'b'])
    expect(frozenBehind(frozen, 'none')).toEqual([])
  })
  it('holds the numbers of a text against the answers of their own periods', () => {
    const printed = [{ ...figure('x', 3), period: '2025' }, { ...figure('x', 2), period: '2024' }]
    const answers = new Map([['x', figure('x', 3)]])
    expect(printedDifferences(printed, () => answers).map(({ period }) => period)).toEqual(['2024'])
  })
})

describe('what rests on what', () => {
  it('a figure on the clocks that its condition and its days ask', () => {
    expect(clocksAsked(specimens.figures.get('specimen.overdue')!.figure)).toEqual(['answer'])
    expect(clocksAsked(specimens.figures.get('specimen.received')!.figure)).toEqual([])
  })
  it('rates and totals on the codes they are made of', () => {
    expect(madeOf(specimens, 'specimen.received')).toContain('specimen.answer_rate')
  })
  it('what is not reported is asked of the post that would record it, a claim of zero apart, rates of nobody', () => {
    const all = Object.fromEntries([...specimens.figures.keys()].map(code => [code, figure(code, 0, { value: null, zero: 'not-reported' })]))
    const { unfilled, unsigned } = incompleteOf(specimens, { figures: all })
    expect(unfilled.map(({ post }) => vocabulary.posts[post as keyof typeof vocabulary.posts])).not.toContain(undefined)
    expect(unsigned.length).toBeGreaterThan(0)
    const named = unfilled.flatMap(({ figures }) => figures)
    expect(named).not.toContain('specimen.answer_rate')
    expect(named.filter(code => unsigned.includes(code))).toEqual([])
  })
})
