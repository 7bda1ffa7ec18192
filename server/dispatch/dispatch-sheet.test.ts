// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everybody } from '../../conformance/open-town.ts'
import { type Manuscript, textOf } from '../../kernel/kernel.ts'
import type { Ledger } from '../../store/store.ts'
import { type UnderTest, town, underTest } from '../app-under-test.ts'
import { dispatchSheet, meetingReader } from './dispatch-sheet.ts'
import { inFull } from './owner.ts'
import { standingOf } from './standing.ts'

let under: UnderTest
let ledger: Ledger
let by: { actor: ReturnType<typeof everybody>; at: Date }

const measure = (command: string, data: object = {}, day = '2025-02-10') => ledger.run({
  command, kind: 'work-measure', step: 'enter', day, village: 0,
  data: { plan: 'year-plan', yearFrom: '2025-01-01', class: '普法', name: command, owner: '甲镇司法所', dueOn: '2025-03-20', ...data },
}, by)
const standing = (today: string, until = '2025-03-31') => standingOf(under.installation.store, ledger, { until, today, reader: 'machine' })
const why = async (title: string, today: string, until?: string) => (await standing(today, until)).lines.find(line => line.title.endsWith(title))?.why
const textIn = ({ blocks }: Manuscript): string =>
  blocks
    .map(block =>
      block.block === 'heading'
        ? block.text
        : block.block === 'paragraph'
          ? block.inlines.map(textOf).join('')
          : block.rows.map(row => row.map(cell => cell.map(textOf).join('')).join(' ')).join('\n'),
    )
    .join('\n')

beforeAll(async () => {
  under = await underTest()
  const { store } = under.installation
  ledger = await store.ledger(town)
  by = { actor: everybody(store.register), at: new Date('2025-06-30T02:00:00Z') }
  await measure('宪法宣传')
  await measure('案卷评查', { owner: '综合执法队', dueOn: '2025-04-01' })
  await ledger.run({
    command: '无主目标', kind: 'work-measure', step: 'promise', day: '2025-02-10', village: 0,
    data: { plan: 'target', yearFrom: '2025-01-01', class: '年度报告目标', name: '无主目标', dueOn: '2025-12-31' },
  }, by)
})
afterAll(() => under.close())

describe('a matter stands on the sheet', () => {
  it('as due on its last day, as late from the day after', async () => {
    expect(await why('宪法宣传', '2025-03-20')).toEqual(['due'])
    expect(await why('宪法宣传', '2025-03-21')).toEqual(['late'])
  })

  it('not before its month: due on the first of April is no matter of March', async () => {
    expect(await why('案卷评查', '2025-03-20')).toBeUndefined()
    expect(await why('案卷评查', '2025-03-20', '2025-04-30')).toEqual(['due'])
  })

  it('where nobody has it, until somebody is named', async () => {
    expect(await why('无主目标', '2025-03-20')).toEqual(['unowned'])
    const { matter } = (await standing('2025-03-20')).lines.find(({ title }) => title.endsWith('无主目标'))!
    await ledger.run(
      { command: 'name owner', kind: 'work-measure', matter, step: 'amend', day: '2025-03-21', data: { changeReason: '明确责任', owner: '司法所' } },
      by,
    )
    expect(await why('无主目标', '2025-03-21')).toBeUndefined()
  })

  it('as stuck only once the town has said after how long, from the day after that', async () => {
    expect(await why('案卷评查', '2025-03-31')).toBeUndefined()
    await ledger.set({ command: 'set stuck', name: 'dispatch.stuck', from: '2025-01-01', length: { days: 30 }, document: '调度制度' }, by)
    expect(await why('案卷评查', '2025-03-12')).toBeUndefined()
    expect(await why('案卷评查', '2025-03-13')).toEqual(['stuck'])
  })
})

it('a post goes by the office whose name it shortens, where only one can be meant', () => {
  const offices = ['党政办公室', '平安建设办公室', '综合行政执法队', '党群办公室']
  expect(['党政办', '平安办', '综合执法队', '司法所', '党办'].map(short => inFull(short, offices))).toEqual(['党政办公室', '平安建设办公室', '综合行政执法队', '司法所', '党办'])
})

describe('the sheet of a month', () => {
  it('is by office, 甲镇司法所 and 司法所 being one, with number, day and basis, and ranks nobody', async () => {
    const sheet = await dispatchSheet(under.installation.store, ledger, '2025-03', '2025-03-25', 'machine')
    expect(sheet.title).toBe('甲镇2025年3月法治建设工作调度单')
    expect(sheet.blocks.filter(({ block }) => block === 'heading')).toEqual([
      { block: 'heading', level: 1, text: '司法所' },
      { block: 'heading', level: 1, text: '综合执法队' },
    ])
    const text = textIn(sheet)
    expect(text).toContain('按单位名称排列，不分先后；30日没有新记录的列为久未办理。')
    expect(text).toMatch(/举〔2025〕\d+号 普法 · 宪法宣传 逾期5天，2月10日以后没有记录 完成时限3月20日 件上载明的日期/)
    expect(
      sheet.blocks
        .flatMap(block => (block.block === 'paragraph' ? block.inlines : []))
        .every(inline => 'explained' in inline || !/\d/.test(textOf(inline))),
    ).toBe(true)
  })

  it('names to a meeting only what the office that lays it out may read, and counts the rest', async () => {
    const register = (command: string) => ledger.run({
      command, kind: 'rectification', step: 'findAndOrder', day: '2025-03-03', village: 0,
      data: { source: 'discipline', foundOn: '2025-03-03', what: '专项资金手续', object: '某单位', fixOn: '2025-03-10' },
    }, by)
    await register('restricted')
    const text = textIn(await dispatchSheet(under.installation.store, ledger, '2025-03', '2025-03-25', meetingReader))
    expect(text).not.toContain('专项资金手续')
    expect(text).toContain('另有1项限有权岗位查看')
  })

  it('of a month that is over says that it is of the day and not of the month', async () => {
    const draft = async (today: string) => textIn(await dispatchSheet(under.installation.store, ledger, '2025-03', today, 'machine'))
    expect(await draft('2025-03-31')).not.toContain('已经过去')
    expect(await draft('2025-05-06')).toMatch(/^2025年3月已经过去，本单起草于2025年5月6日，列的是到这一天仍没有办结的事项，不是2025年3月末的情况/)
  })

  it('refuses a period that is no month', async () => {
    await expect(dispatchSheet(under.installation.store, ledger, '2025-Q1', '2025-03-25')).rejects.toThrow('期间应写成 2025-03，现为“2025-Q1”')
  })
})
