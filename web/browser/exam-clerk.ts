// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { writeXlsx } from 'hucre'
import { addDays } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'

const head = ['姓名', '应考', '参考', '成绩', '合格']
const rows = [['何宜安', '是', '是', 92, '是'], ['吕树声', '是', '是', 85, '是'], ['施彩霞', '是', '是', 78, '是'], ['孔维俭', '是', '否', null, '否']]
const spoiled = rows.map((row, at) => (at === 1 ? ['吕树生', ...row.slice(1)] : at === 2 ? [...row.slice(0, 3), '七十八', row[4]!] : row))

const sheetOf = async (lines: (string | number | null)[][]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '成绩', rows: [head, ...lines] }] }))

/** 司法所: the results of an exam as the learning platform gives them out. */
export function examClerk(desk: () => DeskUnderTest): void {
  it('takes the results in from Excel: both wrong rows are named by their cell, put right, and nobody stands there twice', async () => {
    const api = await desk().api('yi.sifa')
    const { today } = await api.me({})
    const name = `法治理论考试${randomUUID().slice(0, 4)}`
    const day = addDays(today, -3)
    const { matter } = await api.takeStep({
      town,
      kind: 'law-exam',
      step: 'plan',
      day,
      village: 0,
      data: { type: 'theory', name },
      command: randomUUID(),
    })
    const clerk = await desk().as('yi.sifa')
    await clerk.go(`/towns/12/matters/${matter}`)
    await clerk.press('考试和成绩', '现在可以办')
    await clerk.fill('考试和成绩日期', day)
    const choose = async (lines: (string | number | null)[][]) =>
      clerk.page.locator('input[type=file][aria-label="选择名单的 Excel 文件"]').setInputFiles({
        name: '成绩.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await sheetOf(lines),
      })
    await choose(spoiled)
    await clerk.sees(/^读到 4 行，加入 4 行；2 格不对/)
    const complaints = clerk.page.locator('.rows-complaints')
    expect(await complaints.innerText()).toMatch(/A3.*吕树生[\s\S]*D4.*七十八/)
    await clerk.findsNoFault()

    await choose(rows)
    await clerk.sees(/^读到 4 行，加入 4 行。/)
    expect(await clerk.page.getByRole('button', { name: /^移除名单第 \d 行$/ }).count()).toBe(4)
    await clerk.press('确认考试和成绩')
    await clerk.sees('已办理“考试和成绩”，现在是“成绩已录入”。')
    expect(await clerk.reads()).toMatch(/吕树声/)
    expect(await clerk.reads()).toMatch(/78分/)
    await clerk.findsNoFault()
    await clerk.leave()
  })
}
