// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DeskUnderTest } from './desk-under-test.ts'
import { type InventedReport, inventedReports } from './invented-reports.ts'
import { type Person, quiet } from './person.ts'

/** A folder on the disk with these, an empty file, a picture, and what an open Word lays beside them. */
export async function folderOf(reports: readonly InventedReport[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhen-folder-'))
  for (const { name, buffer } of reports) await writeFile(join(folder, name), buffer)
  await writeFile(join(folder, '空的.docx'), '')
  await writeFile(join(folder, '照片.png'), Buffer.from('89504e470d0a1a0a', 'hex'))
  await writeFile(join(folder, '~$甲镇.docx'), 'x')
  return folder
}

/** The report of a town lies at the county's desk, whoever laid it there before. */
export async function laidIn(desk: DeskUnderTest, town: string): Promise<void> {
  const { name, mimeType, buffer } = inventedReports.find(report => report.name.startsWith(town))!
  await (await desk.api('xian.sifa')).addReport({ county: 1, name }, new Blob([new Uint8Array(buffer)], { type: mimeType }))
}

/** Drops what lies at that path on the page, as from a window of files: the browser itself hands out the folder. */
export async function dropped(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
}

/** A quarter's figures filled, checked by another, signed by the head and handed in. */
export async function handedIn(desk: DeskUnderTest, town: number, short: string, period: string): Promise<void> {
  const office = await desk.api(`${short}.dangzheng`)
  const saw = async () => (await office.filing({ town, kind: 'figures', period })).hash
  await office.fillFigures({ town, period, command: `county-fill-${short}`, saw: await saw() })
  for (const [step, post] of [['check', 'sifa'], ['sign', 'shuji'], ['submit', 'dangzheng']] as const) {
    const person = await desk.api(`${short}.${post}`)
    const { findings } = await person.filing({ town, kind: 'figures', period })
    const reasons = findings.map(({ says }) => ({ says, reason: '已逐项核对，与台账相符' }))
    await person.stepFiling(
      { town, kind: 'figures', period, command: `county-${step}-${short}`, step, saw: await saw(), ...(step === 'sign' ? { reasons } : {}) }
    )
  }
}

/** A year's report drafted, filled, checked, signed and handed in. */
export async function submitted(desk: DeskUnderTest, town: number, short: string): Promise<void> {
  const of = { town, kind: 'annual-report', period: '2024' } as const
  const office = await desk.api(`${short}.dangzheng`)
  const { revision } = await office.beginPaper(of)
  await office.fillPaper({ ...of, command: `county-paper-${short}`, revision })
  for (const [step, post] of [['check', 'sifa'], ['sign', 'shuji'], ['submit', 'dangzheng']] as const) {
    const person = await desk.api(`${short}.${post}`)
    const { hash, findings } = await person.filing(of)
    const reasons = findings.map(({ says }) => ({ says, reason: '已逐项核对，与台账相符' }))
    await person.stepFiling({ ...of, command: `county-paper-${step}-${short}`, step, saw: hash, ...(step === 'sign' ? { reasons } : {}) })
  }
}

/** Opens a town's report of 2024 out of the list. */
export async function openReport(person: Person, town: string): Promise<void> {
  await person.go('/counties/1/reports?year=2024')
  await person.page.getByRole('table').getByRole('link', { name: `${town}人民政府关于2024年法治政府建设情况的报告` }).click()
  await person.page.getByRole('heading', { level: 1, name: `${town} 2024年报告` }).waitFor()
  await quiet(person.page)
}

/** A paper is taken away by a button, and is of that type. */
export async function takesAway(person: Person, button: string, path: string, type: string): Promise<void> {
  const [answered] = await Promise.all([
    person.page.waitForResponse(
      response => new URL(response.url()).pathname.endsWith(path)
    ), person.page.waitForEvent('download'), person.press(button),
  ])
  expect([answered.status(), answered.headers()['content-type']]).toEqual([200, type])
}

/** A town hands its figures in with a file of its own, and its key is known at the county. */
export async function filedAway(desk: DeskUnderTest, { id, name, short }: { id: number; name: string; short: string }, period: string) {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-federated-'))
  const out = join(directory, `${name}.json`)
  await handedIn(desk, id, short, period)
  await desk.server.command('federate', '--town', name, '--period', period, '--out', out)
  const buffer = await readFile(out)
  await rm(directory, { recursive: true })
  const { key } = JSON.parse(await desk.server.command('town-key', '--town', name, '--json')) as { key: string }
  await (await desk.api('xian.sifa')).registerKey({ county: 1, town: id, key })
  return { name: `${name}${period}.json`, mimeType: 'application/json', buffer }
}
