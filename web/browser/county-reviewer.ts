// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { dropped, folderOf, handedIn, laidIn, submitted } from './county-hands.ts'
import type { DeskUnderTest, Size } from './desk-under-test.ts'
import { contradiction, inventedReports, oldReport } from './invented-reports.ts'
import { type Person, quiet } from './person.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const period = '2024-Q2'
/** Towns that hand in that quarter with a file of their own. */
const senders = [{ id: 13, name: '丙镇', short: 'bing' }, { id: 14, name: '丁镇', short: 'ding' }]

/** 县司法局: reads what towns send, says what does not add up, sees them beside each other. */
export function countyReviewer(desk: () => DeskUnderTest): void {
  const reviewer = (size?: Size) => desk().as('xian.sifa', size)
  const files: { name: string; mimeType: string; buffer: Buffer }[] = []

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fazhen-federated-'))
    for (const { id, name, short } of senders) {
      await handedIn(desk(), id, short, period)
      const out = join(directory, `${name}.json`)
      await desk().server.command('federate', '--town', name, '--period', period, '--out', out)
      files.push({ name: `${name}${period}.json`, mimeType: 'application/json', buffer: await readFile(out) })
      const { key } = JSON.parse(await desk().server.command('town-key', '--town', name, '--json')) as { key: string }
      await (await desk().api('xian.sifa')).registerKey({ county: 1, town: id, key })
    }
    await rm(directory, { recursive: true })
  })

  it('begins with what waits, and sees who is late, towns by name', async () => {
    const person = await reviewer()
    await person.go('/')
    await person.page.waitForURL('**/counties/1')
    expect(await person.heading()).toBe('待办')
    await person.sees(/^逾期未报/)
    await person.findsNoFault()
    await person.go('/counties/1/submissions?year=2024')
    const towns = await person.page.getByRole('rowheader').allInnerTexts()
    expect(towns).toEqual([...towns].sort((a, b) => a.localeCompare(b, 'zh-CN')))
    await person.findsNoFault()
    await person.leave()
  })

  it('drops a folder: four are read, the broken, the empty and the wrong one say so in a sentence each', async () => {
    const person = await reviewer()
    await person.go('/counties/1/reports')
    const folder = await folderOf(inventedReports)
    await dropped(person.page, folder)
    await person.sees('读成 4 份，3 份没有读成')
    for (const says of [/戊镇2024年法治政府建设报告\.docx.*已损坏/, /^没有读成：.*空的\.docx.*空文件/, /^没有读成：.*照片\.png.*不是报告文件/]) await person.sees(says)
    await person.findsNoFault()
    const row = person.page.getByRole('row').filter({ has: person.page.getByRole('rowheader', { name: '乙镇' }) }).filter({ hasText: '法治政府建设报告.txt' })
    expect(await row.innerText()).toContain('数字矛盾')
    // Who opens one and comes back finds the list of what was not read again.
    await person.page.getByRole('navigation').getByRole('link', { name: '报送' }).click()
    await person.page.getByRole('navigation').getByRole('link', { name: '读报告' }).click()
    await person.sees('读成 4 份，3 份没有读成')
    await person.box('选择报告文件夹').setInputFiles(folder)
    await person.sees(/以前读过，没有重复读/)
    await person.leave()
    await rm(folder, { recursive: true })
  })

  it('does the whole job without a mouse: opens, adopts, quotes, returns, takes in, exports', async () => {
    await laidIn(desk(), '丙镇')
    const person = await reviewer()
    await person.go('/counties/1')
    await person.tabTo('读报告')
    await person.keys('Enter')
    await person.page.getByRole('table').getByRole('link', { name: '丙镇人民政府关于2024年法治政府建设情况的报告' }).waitFor()
    await person.tabTo('丙镇人民政府关于2024年法治政府建设情况的报告')
    await person.keys('Enter')
    await person.page.getByRole('heading', { level: 1, name: '丙镇 2024年报告' }).waitFor()
    await quiet(person.page)
    await person.tabTo('采纳并写意见')
    await person.keys('Enter')
    await expect.poll(() => person.page.evaluate<string>('document.activeElement.id')).toBe('comment-text')
    await person.tabTo('写入意见')
    await person.keys('Enter')
    await person.page.getByRole('heading', { name: '意见 1' }).waitFor()
    await person.box('引哪一句').focus()
    await person.keys('ArrowDown', 'ArrowDown')
    await person.tabTo('写给镇里的意见')
    await person.type('请写明与上年相比的变化。')
    await person.tabTo('写入意见')
    await person.keys('Enter')
    await person.page.getByRole('heading', { name: '意见 2' }).waitFor()
    await person.tabTo('退回，附 2 条意见')
    await person.keys('Enter')
    await person.sees(/退回，等镇里交来新文件/)

    await person.go('/counties/1/submissions?year=2024')
    expect(await person.page.getByRole('row').filter({ has: person.page.getByRole('rowheader', { name: '丙镇' }) }).first().innerText())
      .toMatch(/已退回[^]*等镇里交来新文件/)
    await person.tabTo('选择报送文件')
    const [chooser] = await Promise.all([person.page.waitForEvent('filechooser'), person.keys('Enter')])
    await chooser.setFiles(files[1]!)
    await person.sees(/签名和记录链核对无误|以前已经收过/)
    await person.go('/counties/1/table?period=2024')
    await person.tabTo('导出 Excel')
    await Promise.all([person.page.waitForEvent('download'), person.keys('Enter')])
    await person.leave()
  })

  it('reads the findings of one, returns it with two comments that quote their sentences', async () => {
    const person = await reviewer()
    await laidIn(desk(), '乙镇')
    await openReport(person, '乙镇')
    await person.findsNoFault()
    await person.page.getByRole('button', { name: contradiction }).click()
    await expect.poll(() => person.page.evaluate<string>('document.activeElement.id')).toMatch(/^finding-/)
    const findings = person.page.getByRole('region', { name: '疑点', exact: true })
    await findings.getByRole('button', { name: '看原文' }).first().click()
    await expect.poll(() => person.page.evaluate<string>('document.activeElement.textContent')).toBe(contradiction)

    await findings.getByRole('button', { name: '采纳并写意见' }).first().click()
    await expect.poll(() => person.box('写给镇里的意见').inputValue()).toMatch(/86件.*80件/)
    await person.press('写入意见')
    await person.page.getByRole('heading', { name: '意见 1' }).waitFor()
    await person.box('引哪一句').selectOption({ label: '执法人员偏少，普法形式单一，村级法律顾问作用发挥不够。' })
    await person.fill('写给镇里的意见', '请写明缺多少人、准备怎么补。')
    await person.press('写入意见')
    await person.page.getByRole('heading', { name: '意见 2' }).waitFor()
    const quotes = await person.page.getByRole('region', { name: '意见', exact: true }).locator('blockquote').allInnerTexts()
    expect(quotes.sort()).toEqual([`“${contradiction}”`, '“执法人员偏少，普法形式单一，村级法律顾问作用发挥不够。”'].sort())
    await person.findsNoFault()

    await findings.getByRole('button', { name: '不采纳', exact: true }).first().click()
    await person.fill('不采纳的理由', '分母另有说明')
    await person.press('确认不采纳')
    await person.sees(/^不采纳：分母另有说明/)
    await person.press('退回，附 2 条意见')
    await person.sees(/^已记为退回，2 条意见/)
    await takesAway(person, '下载审核意见单', 'comments.docx', word)
    await person.findsNoFault()
    await person.leave()
  })

  it('reads what a town submitted, and the town sees what is said of it', async () => {
    await submitted(desk(), 15, 'wu')
    const person = await reviewer()
    await person.go('/counties/1/submissions?year=2024')
    await person.page.getByRole('row').filter({ has: person.page.getByRole('rowheader', { name: '戊镇' }) }).getByRole('button', { name: /^读/ }).click()
    await person.page.getByRole('heading', { level: 1, name: '戊镇 2024年报告' }).waitFor()
    await person.box('引哪一句').selectOption({ index: 2 })
    await person.fill('写给镇里的意见', '请补写与上年相比的变化。')
    await person.press('写入意见')
    await person.press('退回，附 1 条意见')
    await person.sees('已退回，镇里看得到 1 条意见。')
    await person.findsNoFault()
    await person.leave()
    const clerk = await desk().as('wu.dangzheng')
    await clerk.go('/towns/15/filings/2024/annual-report')
    await clerk.sees(/请补写与上年相比的变化/)
    await clerk.leave()
  })

  it('takes back a return made by mistake, with a reason that the town sees', async () => {
    const person = await reviewer()
    await person.go('/counties/1/submissions?year=2024')
    const row = person.page.getByRole('row').filter({ has: person.page.getByRole('rowheader', { name: '戊镇' }) })
    await row.getByText(/^退错了，撤回/).click()
    await person.fill('为什么撤回', '退的是丙镇的，点错了一行')
    await person.press('撤回退回')
    await row.getByText(/日撤回退回/).click()
    await row.getByText('退的是丙镇的，点错了一行').waitFor()
    expect(await row.innerText()).toMatch(/已报送[\s\S]*看疑点/)
    await person.findsNoFault()
    await person.leave()
    const clerk = await desk().as('wu.dangzheng')
    await clerk.go('/towns/15/filings/2024/annual-report')
    await clerk.sees(/理由：退的是丙镇的，点错了一行/)
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('puts a report down to a town it does not name only with a reason', async () => {
    await laidIn(desk(), '丁镇')
    const person = await reviewer()
    await openReport(person, '丁镇')
    await person.page.getByText('改镇、年度或者交来的日子').click()
    await person.box('镇').selectOption({ label: '戊镇' })
    await person.sees(/题目或者落款写的是丁镇，不是戊镇/)
    await person.fill(/^确要这样记的/, '同意')
    await person.press('记下')
    await person.sees(/“同意”只有 2 个字/)
    await person.findsNoFault()
    await person.box('镇').selectOption({ label: '丁镇' })
    expect(await person.box(/^确要这样记的/).count()).toBe(0)
    await person.leave()
  })

  it('says once what an unknown number is, and it is known from then on', async () => {
    const person = await reviewer()
    await laidIn(desk(), '丁镇')
    await openReport(person, '丁镇')
    await person.press('说明“16次”是什么')
    await person.fill('没有的，写个名称', '夜巡集市')
    await person.findsNoFault()
    await person.press('记住')
    await person.sees(/^记住了：.*是夜巡集市/)
    await person.go('/counties/1/settings')
    await person.sees(/是夜巡集市/)
    await person.findsNoFault()
    await person.leave()
  })

  it('takes in two signed files, each once however often it is sent, and no altered one', async () => {
    const person = await reviewer()
    await person.go('/counties/1/submissions?year=2024')
    await person.box('选择报送文件').setInputFiles(files)
    for (const { name } of senders) await person.sees(new RegExp(`^已收${name}2024年.*签名和记录链核对无误|^${name}2024年.*以前已经收过`))
    await person.box('选择报送文件').setInputFiles(files[0]!)
    await person.sees(/以前已经收过，没有重复收/)
    const altered = files[0]!.buffer.toString().replace(/"value":\d+/, '"value":4711')
    await person.box('选择报送文件').setInputFiles({ ...files[0]!, name: '改过.json', buffer: Buffer.from(altered) })
    await person.sees(/改动过，没有接收/)
    await person.findsNoFault()
    await person.leave()
  })

  it.each<Size>(['desk', 'phone'])('sees the towns beside each other, the first column in its place, and takes the table away (%s)', async size => {
    await laidIn(desk(), '甲镇')
    const person = await reviewer(size)
    await person.go('/counties/1/table?period=2024-Q9')
    await person.sees('地址里的“2024-Q9”不是期间')
    await person.go('/counties/1/table?period=2024')
    await person.sees('不排名次')
    await person.findsNoFault()
    const screened = person.page.getByRole('row').filter({ has: person.page.getByRole('link', { name: /^排查矛盾纠纷/ }) })
    expect(await screened.innerText()).toMatch(/120/)
    const held = person.page.getByRole('rowheader').filter({ has: person.page.getByRole('link') }).first()
    const before = (await held.boundingBox())!.x
    await person.page.evaluate<void>("void (document.querySelector('.table-wide').scrollLeft = 200)")
    expect((await held.boundingBox())!.x).toBeCloseTo(before, 0)
    await takesAway(person, '导出 Excel', 'table.xlsx', sheet)
    await takesAway(person, '导出 Word', 'table.docx', word)
    await person.page.getByRole('link', { name: /^排查矛盾纠纷/ }).focus()
    await person.keys('Enter')
    await person.page.getByRole('heading', { level: 1, name: '排查矛盾纠纷逐年' }).waitFor()
    await person.findsNoFault()
    await person.leave()
  })

  it.each<Size>(['desk', 'phone'])('sees what was signed added up, with how many towns it rests on, and the county’s own report (%s)', async size => {
    const person = await reviewer(size)
    await person.go(`/counties/1/roll-up?period=${period}`)
    await person.sees(/共 5 个镇/)
    expect(await person.reads()).toContain('2/5')
    await person.findsNoFault()
    for (const path of ['', '/submissions?year=2024', '/reports', '/own/2024', '/settings']) {
      await person.go(`/counties/1${path}`)
      await person.findsNoFault()
    }
    await person.leave()
  })

  it('lets a town read in an old report, which stands beside its count and is never part of it', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/towns/12/old-reports')
    await clerk.findsNoFault()
    await clerk.box('选择旧报告文件').setInputFiles(oldReport)
    await clerk.sees(/读作2022年的报告/)
    await clerk.findsNoFault()
    await clerk.page.getByRole('link', { name: '排查矛盾纠纷' }).click()
    const trend = clerk.page.getByRole('table', { name: '历年' })
    expect(await trend.getByRole('row', { name: /^2022年/ }).innerText()).toMatch(/—\s*75件/)
    await clerk.page.getByRole('img', { name: /按公开报告：2022年75件/ }).waitFor()
    await clerk.findsNoFault()
    await clerk.leave()
  })

  it('is nobody’s who has no post in the county', async () => {
    const clerk = await desk().as('yi.sifa')
    await clerk.go('/counties/1/reports')
    expect(await clerk.heading()).toBe('没有这个县的岗位')
    await clerk.findsNoFault()
    await clerk.leave()
  })
}

async function openReport(person: Person, town: string): Promise<void> {
  await person.go('/counties/1/reports?year=2024')
  await person.page.getByRole('table').getByRole('link', { name: `${town}人民政府关于2024年法治政府建设情况的报告` }).click()
  await person.page.getByRole('heading', { level: 1, name: `${town} 2024年报告` }).waitFor()
  await quiet(person.page)
}

async function takesAway(person: Person, button: string, path: string, type: string): Promise<void> {
  const [answered] = await Promise.all([
    person.page.waitForResponse(
      response => new URL(response.url()).pathname.endsWith(path)
    ), person.page.waitForEvent('download'), person.press(button),
  ])
  expect([answered.status(), answered.headers()['content-type']]).toEqual([200, type])
}
