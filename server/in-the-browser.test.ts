// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountOf, quarrel, town, type UnderTest, underTest } from './app-under-test.ts'
import { createApp } from './http/app.ts'
import { listen, type Listening } from './http/listen.ts'
import { specimenPassword } from './specimen/accounts.ts'

const chromes = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const clerk = accountOf('justice-office')

let under: UnderTest
let listening: Listening
let browser: Browser
let directory: string
let matter: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fazhen-browser-'))
  await build({ logLevel: 'error', build: { outDir: directory, emptyOutDir: true } })
  under = await underTest()
  const app = createApp(under.installation, { webDirectory: directory })
  listening = await listen({ host: '127.0.0.1', port: 0 }, (request, env) => app.fetch(request, env))
  const ledger = await under.installation.store.ledger(town)
  matter = (await ledger.run(quarrel('command-1'), { actor: clerk, at: under.clock.now })).matter
  const executablePath = process.env.CHROME ?? chromes.find(existsSync)
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  await listening?.close()
  await under?.close()
  await rm(directory, { recursive: true, force: true })
})

/** A page that notes what the browser complains of: a script the headers forbid, an answer that is an error. */
async function open(): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage()
  const complaints: string[] = []
  page.on('console', message => void (message.type() === 'error' && !message.text().includes('401') && complaints.push(message.text())))
  page.on('pageerror', error => void complaints.push(error.message))
  return { page, complaints }
}

it('a clerk signs in, opens a matter from the ledger and looks at a name, under the headers the server really sends', async () => {
  const { page, complaints } = await open()
  await page.goto(listening.url)
  await page.getByLabel('用户名').fill(clerk.name)
  await page.getByLabel('密码', { exact: true }).fill(specimenPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/towns/${town}`)
  await page.goto(`${listening.url}/towns/${town}/kinds/dispute`)
  await page.getByRole('link', { name: /围墙占道/ }).first().click()
  await page.waitForURL(`**/matters/${matter}`)
  expect(await page.locator('body').innerText()).not.toContain('张某某')
  await page.getByRole('button', { name: /查看个人信息/ }).click()
  await page.getByText('张某某').first().waitFor()
  const looks = await under.installation.store.engine.db.selectFrom('view_log').selectAll().where('matter_id', '=', matter).execute()
  expect(looks).toMatchObject([{ user_id: clerk.id, what: 'personal' }])
  expect(complaints).toEqual([])
})

it('the figures and the report open without a complaint of the browser', async () => {
  const { page, complaints } = await open()
  await page.context().request.post(`${listening.url}/api/session`, { data: { name: clerk.name, password: specimenPassword } })
  for (const address of ['figures', 'reports/2025', 'kinds/dispute/new/register']) {
    await page.goto(`${listening.url}/towns/${town}/${address}`)
    await page.locator('h1').first().waitFor()
  }
  expect(complaints).toEqual([])
})
