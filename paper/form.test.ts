// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it, vi } from 'vitest'
import { type FilledForm, writeForm } from './form.ts'
import { textSize } from './form-size.ts'
import { checkPaper } from './package-check.ts'
import { attribute, elements, paragraphs, readWordParts } from './wordprocessing-xml.ts'

const about = { office: '甲镇人民政府' }
const notice: FilledForm = {
  label: '信访事项受理告知书', to: '张某甲', number: '信〔2024〕3号',
  parts: [
    { text: '你于2024年3月4日提出的"村道破损"事项,本机关予以受理。', at: 'left' },
    { text: '甲镇人民政府（印章）', at: 'right' },
    { text: '2024年3月6日', at: 'right' },
  ],
}
const table: FilledForm = {
  label: '人民调解受理登记表', number: null,
  parts: [
    { facts: [{ label: '纠纷类型', value: '邻里' }, { label: '简要情况', value: '第一段。\n第二段。' }] },
    { columns: ['调解员'], rows: [['陈某甲'], ['周某乙']] },
    { columns: ['姓名', '电话'], rows: [] },
    { heading: '调查记录' },
    { text: '＿＿＿＿＿＿', at: 'left' },
    { text: '地点：＿＿＿＿＿＿', at: 'left' },
    { signatures: ['当事人', '人民调解员', '人民调解委员会（印章）'] },
  ],
}

const documentOf = async (form: FilledForm) => (await readWordParts(await writeForm(form, about))).get('word/document.xml')!
const styled = async (form: FilledForm, style: string) =>
  paragraphs(await documentOf(form))
    .filter(each => each.style === style)
    .map(each => each.text)
const rowsOf = (table: string) =>
  elements(table, 'w:tr').map(row => elements(row.inner, 'w:tc').map(cell => paragraphs(cell.inner).map(each => each.text)))
const cellsOf = (xml: string) => elements(xml, 'w:tbl').map(({ inner }) => rowsOf(inner))

it('keeps the page, the fonts and the punctuation of the official documents', async () => {
  for (const form of [notice, table]) expect(await checkPaper(await writeForm(form, { ...about, marking: '演示数据' }))).toEqual([])
})

it('gives the same bytes for the same form at any hour, with the office as the author', async () => {
  const first = await writeForm(notice, about)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
  const second = await writeForm(notice, about).finally(() => vi.useRealTimers())
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  expect((await readWordParts(first)).get('docProps/core.xml')).toContain('<dc:creator>甲镇人民政府</dc:creator>')
})

it('puts the marking into the header where there is one', async () => {
  const headers = async (marking?: string) => [...await readWordParts(await writeForm(notice, { ...about, ...marking !== undefined && { marking } }))]
    .filter(([path]) => path.startsWith('word/header')).flatMap(([, xml]) => paragraphs(xml).map(each => each.text))
  expect(await headers('演示数据')).toContain('演示数据')
  expect(await headers()).toEqual([])
})

describe('a notice', () => {
  it('stands in the order title, number, reader, text, signature', async () => {
    expect(paragraphs(await documentOf(notice)).map(each => each.text).filter(Boolean)).toEqual([
      '信访事项受理告知书', '编号：信〔2024〕3号', '张某甲：', '你于2024年3月4日提出的“村道破损”事项，本机关予以受理。', '甲镇人民政府（印章）', '2024年3月6日',
    ])
  })
  it('bears its own 文号 instead of the matter\'s number', async () => {
    const own: FilledForm = { ...notice, parts: [{ text: '甲镇信意〔2024〕1号', at: 'right' }, ...notice.parts] }
    expect(await styled(own, 'WenshuNumber')).toEqual(['甲镇信意〔2024〕1号'])
  })
  it('has no number line where the matter has none', async () => expect(await styled({ ...notice, number: null }, 'WenshuNumber')).toEqual([]))
  it('centres the issuer over the day, which keeps four characters free', async () => {
    const closing = elements(await documentOf(notice), 'w:p').filter(({ inner }) => attribute(inner, 'w:pStyle') === 'WenshuClosing')
    const [issuer, day] = closing.map(({ inner }) => Number(attribute(inner, 'w:ind', 'w:right')))
    expect(day).toBe(4 * 314)
    expect(issuer).toBeLessThan(day!)
  })
})

describe('a register', () => {
  it('joins facts and lists to one table and keeps the paragraphs of a value', async () => {
    const [facts] = cellsOf(await documentOf(table))
    expect(facts).toEqual([[['纠纷类型'], ['邻里']], [['简要情况'], ['第一段。', '第二段。']], [['调解员'], ['陈某甲、周某乙']]])
  })
  it('leaves rows to write in where the table is empty', async () => {
    const [, rows] = cellsOf(await documentOf(table))
    expect(rows).toEqual([[['姓名'], ['电话']], [[''], ['']], [[''], ['']]])
  })
  it('gives each who signs a place with a day, the seal without a colon', async () => {
    const places = cellsOf(await documentOf(table)).at(-1)!
    expect(places.flat().map(([name]) => name)).toEqual(['当事人：', '人民调解员：', '人民调解委员会（印章）'])
    expect(places.flat().map(([, day]) => day)).toEqual(Array(3).fill('年　　月　　日'))
  })
  it('turns a blank into lines and runs a blank at the end to the margin', async () => {
    expect(await styled(table, 'WenshuWriting')).toHaveLength(3)
    expect(await styled(table, 'WenshuText')).toEqual(['地点：\t'])
  })
  it('has a narrow column for labels and a wide one for values', async () => {
    const [label, value] = elements((await documentOf(table)).split('</w:tblGrid>')[0]!, 'w:gridCol').map(each => Number(each.attributes['w:w']))
    expect(label! * 4).toBeLessThan(value!)
    expect(label! + value!).toBe(11906 - 1474 - 1587)
  })
  it('never ends on a table, behind which Word would set a line of the text\'s height', async () => {
    expect(paragraphs((await documentOf(table)).split('</w:tbl>').at(-1)!).map(each => each.style)).toEqual(['WenshuGap'])
  })
})

it('sets a short form in 四号, one that would need a second page smaller', () => {
  const paragraph = { text: '字'.repeat(60), at: 'left' as const }
  const of = (lines: number) => textSize({ label: '笔录', number: null, parts: Array.from({ length: lines }, () => paragraph) }).halfPoints
  expect([of(3), of(14), of(60)]).toEqual([28, 24, 24])
})
