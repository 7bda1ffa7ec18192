// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { DeskUnderTest } from './desk-under-test.ts'

/** 党委书记: what he did himself in a year, on one printed sheet, each item with what shows it. */
export function secretary(desk: () => DeskUnderTest): void {
  it('prints his duties of the year from the report, not before all of it is there', async () => {
    const person = await desk().as('yi.shuji')
    await person.go('/towns/12/reports/2023')
    await person.page.getByRole('link', { name: '第一责任人履职' }).click()
    await person.page.getByRole('heading', { level: 1, name: '乙镇党委书记2023年履行推进法治建设第一责任人职责情况' }).waitFor()
    await person.page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
    const print = person.page.getByRole('button', { name: '打印' })
    await expect.poll(() => print.isEnabled()).toBe(true)
    const rows = person.page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(8)
    expect(await rows.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^主持法治专题会议\s+\d+次\s+\d+月\d+日/)]))
    expect((await rows.allInnerTexts()).filter(text => text.includes('…'))).toEqual([])
    await person.findsNoFault()
    await print.click()
    expect(await person.page.evaluate('window.printed')).toBe(1)
    const paper = (await person.page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await person.page.getByRole('link', { name: '镇长', exact: true }).click()
    await person.page.getByRole('heading', { level: 1, name: /^乙镇镇长2023年/ }).waitFor()
    await person.leave()
  })
}
