// SPDX-License-Identifier: MulanPSL-2.0
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { giveOut } from '../../sheet/give-out.ts'
import { readTable } from '../../sheet/table.ts'
import { type UnderTest, underTest } from '../app-under-test.ts'
import type { Options, Out } from './verb.ts'
import { runVerb } from './verbs.ts'

let under: UnderTest
beforeAll(async () => {
  under = await underTest()
})
afterAll(() => under.close())

const files = new Map<string, Uint8Array>()
const said: string[] = []
const out: Out = {
  async line(text) {
    said.push(text)
  },
  progress: text => void said.push(text),
  async file(path, pieces) {
    const all: Uint8Array[] = []
    for await (const piece of pieces) all.push(piece)
    files.set(path, Buffer.concat(all))
  },
}
const run = (verb: string, options: Options) => runVerb(verb, under.installation, options, out)

async function written(...rows: string[][]): Promise<string> {
  const path = join(under.installation.dataDirectory, 'staff.xlsx')
  await rm(path, { force: true })
  await writeFile(path, await giveOut({ title: '人员', columns: ['姓名', '职务', '任职日期', '日期'].map(label => ({ label })), rows }))
  return path
}

it('takes a sheet in once, and gives the ledger out with persons masked', async () => {
  const file = await written(['王甲', '工作人员', '2024-01-02', '2024-01-02'])
  for (const _ of [1, 2]) expect(await run('import', { file, kind: '镇机关工作人员', town: '甲镇' })).toBe(0)
  expect(said.slice(-2)).toEqual(['共 1 行，登记 1 件', '共 1 行，登记 0 件，1 行以前已由同一份文件登记，没有重复登记'])
  await run('export', { kind: 'staff-member', town: '甲镇', year: '2024', out: 'f.xlsx' })
  const { header, rows } = await readTable(files.get('f.xlsx')!, ['编号', '日期'])
  expect(rows.map(({ cells }) => [cells[header.indexOf('日期')], cells[header.indexOf('姓名')]])).toEqual([['2024-01-02', '***']])
})

it('names every wrong cell in what it throws', async () => {
  const file = await written(['李乙', '总管', '2024-01-02', ''])
  await expect(run('import', { file, kind: 'staff-member', town: '甲镇' })).rejects.toThrow(/有 2 处不对，没有登记任何内容：\nB3 “职务”没有“总管”这一项.*\nD3 “日期”没有填写/)
})

it('tells the first fifty of very many', async () => {
  const file = await written(...Array.from({ length: 60 }, () => ['李乙', '总管', '2024-01-02', '2024-01-02']))
  await expect(run('import', { file, kind: 'staff-member', town: '甲镇' })).rejects.toThrow(/有 60 处不对[\s\S]*\nB52 [^\n]*\n另有 10 处，改好这些后再试$/)
})

it('asks for an Excel file name', async () => {
  await expect(run('export', { kind: 'staff-member', town: '甲镇', out: 'f.csv' })).rejects.toThrow('--out 应是 .xlsx 文件，现为“f.csv”')
})
