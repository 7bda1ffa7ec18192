// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest, Size } from './desk-under-test.ts'

/** Pictures of numbers: each says its numbers aloud, has its table beside it, and is drawn without red. */
export function charts(desk: () => DeskUnderTest): void {
  it.each<Size>(['desk', 'phone'])('shows a figure over the years and by the type of its disputes (%s)', async size => {
    const clerk = await desk().as('yi.sifa', size)
    await clerk.go('/towns/12/figures/mediation.resolved?period=2023')
    await clerk.page.getByRole('img', { name: /^调解成功走势图。台账计数：2023年484件/ }).locator('svg').waitFor()
    expect(await clerk.page.getByRole('table', { name: '历年' }).getByRole('row', { name: /^2023年/ }).innerText()).toMatch(/484件/)
    const types = clerk.page.getByRole('table', { name: '按纠纷类型分' })
    const counts = await types.getByRole('row').filter({ hasNot: clerk.page.getByRole('columnheader') }).locator('td').allInnerTexts()
    const [total, ...parts] = counts.map(text => Number(text.replace('件', ''))).reverse()
    expect([total, parts.reduce((sum, n) => sum + n, 0)]).toEqual([484, 484])
    await clerk.page.getByRole('img', { name: /按纠纷类型分。/ }).locator('svg').waitFor()
    const colours = await clerk.page.evaluate<string>('[...document.querySelectorAll(".chart svg")].map(svg => svg.innerHTML).join()')
    expect(colours).not.toMatch(/#(ff|e[0-9a-f]|d[0-9a-f]|c[0-9a-f])[0-3][0-9a-f][0-3][0-9a-f]\b|\bred\b/i)
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('takes a figure apart by another choice of its matters', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/figures/mediation.resolved?period=2023')
    await clerk.box('按什么分').selectOption('按来源')
    await clerk.page.getByRole('table', { name: '按来源分' }).getByRole('row', { name: /^排查/ }).waitFor()
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('finds a figure by a word of its name, reported or not', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/figures?period=2023')
    await clerk.fill('找指标', '调解成功')
    await expect.poll(async () => (await clerk.page.getByRole('rowheader').allInnerTexts()).every(name => name.includes('调解成功'))).toBe(true)
    await clerk.fill('找指标', '没有这样的指标')
    await clerk.sees('没有名称里带“没有这样的指标”的指标，请换几个字。')
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it.each<Size>(['desk', 'phone'])('shows how far the year’s targets are, and says where it cannot tell (%s)', async size => {
    const clerk = await desk().as('yi.sifa', size)
    await clerk.go('/towns/12/targets/2023')
    await clerk.page.getByRole('img', { name: /^2023年目标进展。/ }).locator('svg').waitFor()
    const table = clerk.page.getByRole('table', { name: '2023年目标进展' })
    expect(await table.innerText()).toMatch(/已达到|还没有达到/)
    expect(await table.innerText()).toContain('不能判断：')
    await clerk.findsNoFault()
    await clerk.go('/towns/12/targets/2021')
    await clerk.sees(/2021年没有登记目标/)
    await clerk.findsNoFault()
    await clerk.leave()
  })
}
