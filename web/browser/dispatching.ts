// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest, Size } from './desk-under-test.ts'

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0

/** 党委书记 and 党政办: the week on one sheet of paper, and the month's dispatch sheet. */
export function dispatching(desk: () => DeskUnderTest): void {
  it.each<Size>(['desk', 'phone'])('the secretary sees the town by office and prints the week (%s)', async size => {
    const secretary = await desk().as('yi.shuji', size)
    await secretary.go('/towns/12')
    await secretary.sees('全镇逾期和两周内到期')
    await secretary.sees('按单位名称排列，不分先后。')
    await secretary.findsNoFault()
    await secretary.page.getByRole('link', { name: '一周一页' }).click()
    await secretary.page.getByRole('heading', { level: 1, name: '乙镇党委书记一周一页' }).waitFor()
    await secretary.page.getByRole('button', { name: '打印' }).waitFor()
    await secretary.findsNoFault()
    expect(await secretary.page.getByRole('region', { name: '本周最要紧的三件事' }).getByRole('listitem').count()).toBe(3)
    expect(await secretary.page.getByRole('table', { name: '党委书记本人职责' }).locator('tbody tr').count()).toBe(7)
    expect(pagesOf(await secretary.page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await secretary.leave()
  })

  it("nobody reads a leader's week for him", async () => {
    const office = await desk().as('yi.dangzheng')
    await office.go('/towns/12/week')
    await office.sees('一周一页只给党委书记、镇长和分管领导本人看')
    await office.findsNoFault()
    await office.leave()
  })

  it.each<Size>(['desk', 'phone'])('the party office goes from dispatch to the sheet of the month (%s)', async size => {
    const office = await desk().as('yi.dangzheng', size)
    await office.go('/towns/12')
    await office.page.getByRole('link', { name: '调度', exact: true }).click()
    await office.page.getByRole('heading', { level: 1, name: '乙镇法治建设工作调度' }).waitFor()
    await office.box('看多久以内到期的').selectOption('60天')
    await office.sees('件不在您的查看范围内。')
    await office.findsNoFault()
    await office.page.getByRole('link', { name: /^编.*调度单$/ }).click()
    const begin = office.page.getByRole('button', { name: '由台账起草' })
    const written = office.page.getByText('按单位名称排列，不分先后').first()
    await begin.or(written).first().waitFor()
    if (await begin.count()) await begin.click()
    await written.waitFor()
    await office.findsNoFault()
    await office.leave()
  })

  it.each<Size>(['desk', 'phone'])('the office reads by when what of the report is to be done (%s)', async size => {
    const office = await desk().as('yi.sifa', size)
    await office.go('/towns/12/report-calendar')
    await office.sees('《法治政府建设与责任落实督察工作规定》第二十四条')
    await office.findsNoFault()
    await office.leave()
  })
}
