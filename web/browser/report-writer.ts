// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest } from './desk-under-test.ts'
import type { Person } from './person.ts'

const paper = (kind: string, period: string): string => `/towns/12/papers/${kind}/${period}`

/** Puts the cursor at the end of the paragraph that begins so. */
async function atEndOf(writer: Person, words: string): Promise<void> {
  const paragraph = writer.page.getByRole('textbox', { name: '正文' }).locator('p').filter({ hasText: words }).first()
  const box = await paragraph.boundingBox()
  await paragraph.click({ position: { x: box!.width - 3, y: box!.height - 3 } })
}

const saved = (writer: Person, draft?: number): Promise<void> =>
  writer.page.getByRole('status').filter({ hasText: draft === undefined ? /^已保存/ : new RegExp(`^已保存.*第 ${draft} 稿`) }).first().waitFor()

const body = (writer: Person): Promise<string> => writer.page.getByRole('textbox', { name: '正文' }).innerText()

async function begin(writer: Person, period: string): Promise<void> {
  await writer.go(`/towns/12/reports/${period}`)
  await writer.page.getByRole('link', { name: /写报告/ }).click()
  await writer.press('由台账起草')
  await writer.page.getByRole('textbox', { name: '正文' }).waitFor()
  await saved(writer, 1)
}

/** 写年度报告: from the told report to one's own words, with another person at the same text. */
export function reportWriter(desk: () => DeskUnderTest): void {
  it('writes with the keyboard: a figure by its initials, its rounding, a typed number tied to its figure', async () => {
    const writer = await desk().as('yi.dangzheng')
    await begin(writer, '2023')
    await writer.findsNoFault()
    await writer.sees('体检没有发现问题')

    await atEndOf(writer, '现将法治政府建设情况报告如下')
    await writer.type('全年成功调解@tjcg')
    await writer.page.getByRole('option').filter({ hasText: /^调解成功 484件/ }).waitFor()
    await writer.keys('Enter')
    await writer.type('，受理调解矛盾纠纷501件。')
    await saved(writer)
    expect(await body(writer)).toContain('全年成功调解484件，受理调解矛盾纠纷501件。')
    await writer.sees('手打的数 1 个')
    await writer.sees('受理调解报告写501件，台账是500件')
    await writer.press('对上“受理调解”，改为 500件')
    await writer.sees('体检没有发现问题')
    expect(await body(writer)).toContain('，受理调解矛盾纠纷500件。')

    await writer.page.getByRole('textbox', { name: '正文' }).locator('.paper-figure', { hasText: '484件' }).first().click()
    await writer.page.getByLabel('480余件').check()
    expect(await body(writer)).toContain('全年成功调解480余件')
    await writer.page.getByRole('region', { name: '口径' }).getByText('以达成协议日归入期间。').waitFor()
    await saved(writer)
    await writer.findsNoFault()
    await writer.leave()
  })

  it('moves a chapter, says 无 where nothing stands, takes a weakness the data propose', async () => {
    const writer = await desk().as('yi.dangzheng')
    await begin(writer, '2021')
    await writer.page.getByRole('textbox', { name: '正文' }).getByRole('heading', { name: /存在的不足/ }).click()
    // The editor hears of the caret's new place a moment after the browser has put it there.
    await writer.page.waitForFunction('getSelection()?.anchorNode?.parentElement?.closest("h2")?.textContent.includes("不足")')
    await writer.keys('Alt+Shift+ArrowUp')
    const chapters = async () => (await writer.page.locator('.paper-text h2').allInnerTexts()).map(text => text.trim())
    await expect.poll(async () => (await chapters()).findIndex(text => text.includes('不足'))).toBe(1)
    expect(await writer.page.locator('.paper-text h2').nth(1).getAttribute('data-number')).toBe('二、')
    const last = writer.page.getByRole('textbox', { name: '正文' }).locator('p').last()
    await last.click({ clickCount: 3 })
    await writer.keys('Backspace')
    await writer.page.locator('.paper-nothing').getByText('无。').waitFor()
    await saved(writer)
    await writer.findsNoFault()

    await writer.go(paper('summary', '2023'))
    await writer.press('由台账起草')
    await writer.page.getByRole('textbox', { name: '正文' }).waitFor()
    await writer.press('不足建议')
    const proposed = writer.page.getByRole('complementary', { name: '旁注' }).getByRole('listitem').filter(
      { has: writer.page.getByRole('button', { name: '插入' }) }
    ).first()
    const words = (await proposed.innerText()).replace(/\s*插入$/, '')
    await proposed.getByRole('button', { name: '插入' }).click()
    await expect.poll(() => body(writer)).toContain(words)
    await saved(writer)
    await writer.findsNoFault()
    await writer.leave()
  })

  it('loses nothing when the page is reloaded before the server has it', async () => {
    const writer = await desk().as('yi.sifa')
    await begin(writer, '2020')
    await writer.page.route(/\/papers\/annual-report\/2020$/, route => (route.request().method() === 'PUT' ? route.abort() : route.continue()))
    await atEndOf(writer, '现将法治政府建设情况报告如下')
    await writer.type('这一句还没有存到服务器。')
    await writer.page.getByRole('status').filter({ hasText: '写的内容已留在本机' }).waitFor()
    await writer.page.unroute(/\/papers\/annual-report\/2020$/)
    writer.page.on('dialog', dialog => void dialog.accept())
    await writer.page.reload()
    await writer.page.getByRole('textbox', { name: '正文' }).waitFor()
    await expect.poll(() => body(writer)).toContain('这一句还没有存到服务器。')
    await saved(writer, 2)
    await writer.leave()
  })

  it('two at once: the second is told who saved what, sees both, and puts one text together', async () => {
    const [first, second] = [await desk().as('yi.dangzheng'), await desk().as('yi.sifa')]
    await begin(first, '2019')
    await second.go(paper('annual-report', '2019'))
    await saved(second, 1)
    await atEndOf(first, '现将法治政府建设情况报告如下')
    await first.type('党政办写的一句。')
    await saved(first, 2)
    await second.page.getByRole('textbox', { name: '正文' }).click()
    await second.keys('Control+End')
    await second.type('司法所写的一句。')
    await second.page.getByRole('heading', { level: 1, name: '两个人同时改了这份稿子' }).waitFor()
    await second.sees(/施彩霞（乙镇党政办）在.*保存了第 2 稿/)
    await second.sees('您写的另存为第 3 稿')
    await second.findsNoFault()
    await second.press('按选择合成一稿并保存')
    await saved(second, 4)
    expect(await body(second)).toMatch(/党政办写的一句。[\s\S]*司法所写的一句。/)
    await first.page.reload()
    await expect.poll(() => body(first)).toContain('司法所写的一句。')
    await first.press('修改历史')
    await first.sees('另存，没有并入')
    await first.findsNoFault()
    await first.leave()
    await second.leave()
  })

  it('drafts anew from the ledger of today: what the ledger has new joins the paragraph a person wrote in, the old text stays', async () => {
    const writer = await desk().as('yi.dangzheng')
    await begin(writer, '2022')
    await atEndOf(writer, '现将法治政府建设情况报告如下')
    await writer.type('党政办补写的一句。')
    await saved(writer, 2)
    const as = await desk().api('yi.dangzheng')
    await as.takeStep({
      town: 12, kind: 'disclosure-request', step: 'receive', command: crypto.randomUUID(), day: '2022-03-07', village: 0,
      data: { channel: 'counter', applicant: '钱某', about: '村道验收结果' },
    })
    await writer.press('重新起草')
    await writer.page.getByRole('heading', { level: 1, name: '按台账重新起草' }).waitFor()
    await writer.sees('第 1 处不同：稿子里有人改过')
    await writer.sees(/处不同：台账变了/)
    await writer.sees(/收到依申请公开1件/)
    await writer.findsNoFault()
    await writer.press('按选择成为新的一稿')
    await saved(writer, 4)
    expect(await body(writer)).toMatch(/党政办补写的一句。[\s\S]*收到依申请公开1件/)
    await writer.press('修改历史')
    await writer.sees('按台账重新起草；现在的稿子')
    await writer.press('重新起草')
    await writer.sees(/上次起草以来台账写的没有变/)
    await writer.press(/回到稿子/)
    await writer.leave()
  })

  it('on a phone the margin lies below and everything is reached', async () => {
    const writer = await desk().as('yi.sifa', 'phone')
    await writer.go(paper('annual-report', '2023'))
    await writer.page.getByRole('textbox', { name: '正文' }).waitFor()
    await writer.findsNoFault()
    const buttons = await writer.page.getByRole('toolbar', { name: '正文格式' }).getByRole('button').all()
    const ends = await Promise.all(buttons.map(async button => ((box => (box ? box.x + box.width : Infinity))(await button.boundingBox()))))
    expect(ends.filter(end => end > 390)).toEqual([])
    await writer.press('与上期对照')
    await writer.findsNoFault()
    await writer.leave()
  })

  it('is closed to who works in a village', async () => {
    const cadre = await desk().as('yi.cun')
    await cadre.go(paper('annual-report', '2023'))
    await cadre.sees('文稿由镇机关各岗位编写，您的岗位不能打开')
    await cadre.findsNoFault()
    await cadre.leave()
  })
}
