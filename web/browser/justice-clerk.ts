// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest, Size } from './desk-under-test.ts'
import { quiet } from './person.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** 司法所: finds a matter, defends a number, hands in the report. */
export function justiceClerk(desk: () => DeskUnderTest): void {
  it('finds disputes by initials, by words and by what they are', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/kinds')
    await clerk.findsNoFault()
    await clerk.page.getByRole('link', { name: '矛盾纠纷', exact: true }).click()
    const count = async () => Number(/共 (\d+) 件/.exec(await clerk.page.getByText(/^共 \d+ 件$/).innerText())![1])
    const titles = () => clerk.page.getByRole('table', { name: '矛盾纠纷' }).getByRole('link').allInnerTexts()
    await quiet(clerk.page)
    const all = await count()
    await clerk.findsNoFault()

    await clerk.fill('编号或者标题', 'tdjf')
    await clerk.page.keyboard.press('Enter')
    await expect.poll(count).toBeLessThan(all)
    expect(await titles()).not.toEqual([])
    expect((await titles()).every(title => title.startsWith('土地纠纷'))).toBe(true)
    const byInitials = await count()
    await clerk.fill('编号或者标题', '土地纠纷')
    await clerk.page.keyboard.press('Enter')
    await quiet(clerk.page)
    expect(await count()).toBe(byInitials)

    await clerk.press('清除筛选')
    await expect.poll(count).toBe(all)
    await clerk.box('状态').selectOption('已归档')
    await expect.poll(count).toBeLessThan(all)
    const states = await clerk.page.getByRole('table', { name: '矛盾纠纷' }).getByRole('row').filter({ hasText: '已归档' }).count()
    expect(states).toBe((await titles()).length)
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it.each<Size>(['desk', 'phone'])('opens 484 and one of the matters behind it (%s)', async size => {
    const clerk = await desk().as('yi.sifa', size)
    await clerk.go('/towns/12/figures?period=2023')
    await clerk.findsNoFault()
    await clerk.page.getByRole('link', { name: '调解成功', exact: true }).click()
    await clerk.page.getByRole('heading', { level: 1, name: '调解成功' }).waitFor()
    await clerk.sees('以达成协议日归入期间。')
    expect(await clerk.reads()).toContain('484')
    await clerk.page.getByRole('heading', { name: '事项 484 件' }).waitFor()
    await clerk.findsNoFault()
    await clerk.press('列出全部 484 件')
    const behind = clerk.page.getByRole('region', { name: /^事项 484 件/ }).getByRole('row')
    expect(await behind.count()).toBe(485)
    const first = behind.nth(1).getByRole('link')
    const title = await first.innerText()
    await first.click()
    await clerk.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await clerk.sees('计入的指标')
    expect(await clerk.page.getByRole('link', { name: '调解成功', exact: true }).count()).toBe(1)
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('points at a number of the 2023 report, reads what it counts, goes on to its matters', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/reports/2023')
    expect(await clerk.heading()).toMatch(/乙镇人民政府\s*关于2023年法治政府建设情况的报告/)
    await clerk.findsNoFault()
    await clerk.page.getByRole('button', { name: /484件/ }).first().click()
    const note = clerk.page.getByRole('complementary', { name: '口径' })
    await note.getByText('作废和并入他件的事项不计。').waitFor()
    expect(await note.innerText()).toContain('484')
    await clerk.findsNoFault()
    await note.getByRole('link', { name: '看背后的事项' }).click()
    await clerk.page.getByRole('heading', { name: '事项 484 件' }).waitFor()
    await clerk.leave()
  })

  it('takes the report and its annex away as Word files', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/reports/2023')
    for (const [button, path, name] of [
      ['下载 Word：台账自动稿', 'report.docx', '乙镇人民政府关于2023年法治政府建设情况的报告（台账自动稿）.docx'],
      ['内部附件（不公开）', 'annex.docx', '乙镇人民政府关于2023年法治政府建设情况的报告（内部附件）.docx'],
    ] as const) {
      const [answered, file] = await Promise.all([
        clerk.page.waitForResponse(response => response.url().endsWith(path)), clerk.page.waitForEvent('download'), clerk.press(button),
      ])
      expect(answered.status()).toBe(200)
      expect(answered.headers()['content-type']).toBe(word)
      expect(file.suggestedFilename()).toBe(name)
    }
    await clerk.leave()
  })

  it('reads the report on a phone', async () => {
    const clerk = await desk().as('yi.sifa', 'phone')
    await clerk.go('/towns/12/reports/2023')
    await clerk.findsNoFault()
    await clerk.page.getByRole('button', { name: /^484件/ }).first().click()
    await clerk.page.getByRole('complementary', { name: '口径' }).waitFor()
    await clerk.findsNoFault()
    await clerk.press('返回正文')
    await clerk.leave()
  })
}
