// SPDX-License-Identifier: MulanPSL-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textOfFile } from '../../reader/reader.ts'
import { type UnderTest, underTest } from '../app-under-test.ts'
import { bulletin } from './bulletin.ts'
import type { Options } from './verb.ts'

let under: UnderTest
beforeAll(async () => {
  under = await underTest()
})
afterAll(() => under.close())

async function written(options: Options): Promise<string> {
  const files: Uint8Array[] = []
  await bulletin(under.installation, { town: '甲镇', out: 'b.docx', ...options }, {
    line: async () => {}, progress: () => {}, file: async (_, pieces) => {
      for await (const piece of pieces) files.push(piece)
    },
  })
  return textOfFile('b.docx', Buffer.concat(files))
}

it.each([
  ['2025-Q1', '甲镇2025年第一季度法治建设工作情况通报'], ['2025-03', '甲镇2025年3月法治建设工作调度单'], ['2024', '甲镇2024年法治建设工作总结'],
])('writes what the period %s asks for', async (period, title) => {
  expect((await written({ period })).replace(/\s+/g, '')).toContain(title)
})

it('says of an empty ledger that there is nothing, instead of zeros', async () => {
  expect(await written({ period: '2024-Q3' })).toContain('台账中没有2024年第三季度的记录。')
})

it('refuses in one sentence what is no period or no Word file', async () => {
  await expect(written({ period: '2025-13' })).rejects.toThrow('--period 应是 2025-Q1（季度通报）、2025-03（月度调度单）或 2025（年度总结），现为“2025-13”')
  await expect(written({ period: '2025', out: 'b.pdf' })).rejects.toThrow('--out 应是 .docx 文件，现为“b.pdf”')
  await expect(written({ period: '2025', town: '己镇' })).rejects.toThrow('没有“己镇”这个镇')
})
