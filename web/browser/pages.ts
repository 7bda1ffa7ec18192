// SPDX-License-Identifier: MulanPSL-2.0
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { DeskUnderTest, Size } from './desk-under-test.ts'

const pages: Readonly<Record<string, string>> = {
  待办: '/towns/12', 已办: '/towns/12?list=done', 我发起: '/towns/12?list=opened', 登记: '/towns/12/new', 台账目录: '/towns/12/kinds',
  台账: '/towns/12/kinds/dispute', 名册: '/towns/12/kinds/post-holder', 登记表: '/towns/12/kinds/dispute/new/register',
  活动登记表: '/towns/12/kinds/legal-education-event/new/record', 造册: '/towns/12/kinds/mediation-subsidy/new/draft',
  '从 Excel 登记': '/towns/12/kinds/dispute/import', 指标: '/towns/12/figures?period=2023', 并列: '/towns/12/figures?period=2023&years=2',
  比率: '/towns/12/figures/mediation.screened_resolved_rate?period=2023', 金额: '/towns/12/figures/mediation.amount?period=2023',
  报告: '/towns/12/reports/2023', 履职: '/towns/12/duties/2023?head=mayor', 改密码: '/password', 别的镇: '/towns/11', 没有这一页: '/nowhere',
}

/** Every page by itself: nothing that axe finds, nothing off the side, no fault of the page's own. */
export function pagesByThemselves(desk: () => DeskUnderTest): void {
  it.each<Size>(['desk', 'phone'])('have no fault (%s)', async size => {
    const clerk = await desk().as('yi.sifa', size)
    for (const address of Object.values(pages)) {
      await clerk.go(address)
      await clerk.findsNoFault()
    }
    await clerk.leave()
  }, 300_000)

  it('light the part of the house one is in', async () => {
    const clerk = await desk().as('yi.sifa')
    const lit = async () => clerk.page.getByRole('navigation', { name: '主要栏目' }).locator('[aria-current=page]').allInnerTexts()
    for (const [address, place] of [
      ['/towns/12', '办理'],
      ['/towns/12/kinds/dispute', '台账'],
      ['/towns/12/kinds/dispute/new/register', '登记'],
      ['/towns/12/duties/2023', '报告'],
    ] as const) {
      await clerk.go(address)
      expect(await lit()).toEqual([place])
    }
    await clerk.go('/towns/12/kinds/dispute')
    await clerk.page.getByRole('table').getByRole('link').first().click()
    await clerk.page.waitForURL('**/matters/**')
    expect(await lit()).toEqual(['台账'])
    await clerk.leave()
  })

  it('are gone through by keyboard: past the head first, a figure of the report and back', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/reports/2023')
    await clerk.keys('Tab')
    expect(await focused(clerk.page)).toBe('跳到正文')
    const figure = clerk.page.getByRole('button', { name: /^484件/ }).first()
    const says = await figure.innerText()
    await figure.focus()
    await clerk.keys('Enter')
    await clerk.page.getByRole('complementary', { name: '口径' }).getByText('作废和并入他件的事项不计。').waitFor()
    await clerk.keys('Tab')
    expect(await focused(clerk.page)).toBe('看背后的事项')
    await clerk.keys('Escape')
    expect(await focused(clerk.page)).toBe(says)
    await clerk.leave()
  })

  it('tell three kinds of nothing apart, and what a report lacks where it lacks it', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/figures?period=2023')
    expect(await clerk.reads()).toContain('台账在用，经计数为零')
    expect(await clerk.reads()).toContain('已签字零报告（')
    await clerk.page.getByRole('checkbox').check()
    await clerk.sees('台账没有记录，也没有零报告')
    await clerk.go('/towns/12/reports/2023')
    expect(await clerk.page.locator('.a4').innerText()).toMatch(/缺数\d+句/)
    await clerk.leave()
  })

  it('find a form by initials and open the only one by Enter', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/new')
    await clerk.fill('查找，可以打拼音首字母', 'yadb')
    await clerk.sees('找到 1 种。')
    await clerk.findsNoFault()
    await clerk.keys('Enter')
    await clerk.page.getByRole('heading', { level: 1, name: '以案定补 · 造册' }).waitFor()
    await clerk.leave()
  })

  it('narrow a ledger by a day typed as people write it, and by a code in a list that can be read', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/kinds/dispute')
    await clerk.fill('登记日自', '2023年3月1日')
    await expect.poll(() => new URL(clerk.page.url()).search).toContain('from=2023-03-01')
    await clerk.box('按登记项').selectOption('来源')
    await clerk.box('来源').selectOption('访调')
    await expect.poll(() => new URL(clerk.page.url()).search).toContain('where=source%3Apetition')
    await clerk.findsNoFault()
    await clerk.press('清除筛选')
    await expect.poll(() => new URL(clerk.page.url()).search).toBe('')
    await clerk.leave()
  })
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement?.textContent ?? ""')
