// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build, type Plugin, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerTo } from './pretend-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chromes = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }

let directory: string
let server: PreviewServer
let browser: Browser
let base: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fazhen-web-'))
  await build({ logLevel: 'error', build: { outDir: directory, emptyOutDir: true } })
  const pretended: Plugin = { name: 'pretended-server', configurePreviewServer: ({ middlewares }) => void middlewares.use(answerApi) }
  const serving = { port: 0, host: '127.0.0.1', proxy: {} }
  server = await preview({ logLevel: 'error', plugins: [pretended], build: { outDir: directory }, preview: serving })
  base = server.resolvedUrls!.local[0]!.replace(/\/$/, '')
  const executablePath = process.env.CHROME ?? chromes.find(existsSync)
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(directory, { recursive: true, force: true })
})

function answerApi(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const address = new URL(request.url ?? '/', 'http://localhost')
  if (!address.pathname.startsWith('/api/')) return next()
  const { status, body } = answerTo(request.method ?? 'GET', address)
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

type Size = keyof typeof sizes
type Refusal = { path: RegExp; status: number; message: string }

const contextOf = (size: Size) => browser.newContext({ viewport: sizes[size], locale: 'zh-CN' })

/** A page with the pretended server behind it, when everything it asked for is there. */
async function go(page: Page, address: string): Promise<void> {
  let open = 0
  page.on('request', () => { open += 1 })
  page.on('requestfinished', () => { open -= 1 })
  page.on('requestfailed', () => { open -= 1 })
  await page.goto(`${base}${address}`)
  await page.locator('h1').first().waitFor()
  await expect.poll(async () => {
    await page.waitForTimeout(60)
    return open
  }, { timeout: 20_000 }).toBe(0)
}

/** A page of its own; `asked` is what it asked of the server. */
async function open(address: string, refuse?: Refusal) {
  const context = await contextOf('desk')
  const page = await context.newPage()
  const asked: URL[] = []
  page.on('request', request => asked.push(new URL(request.url())))
  if (refuse) await page.route(refuse.path, route => route.fulfill({ status: refuse.status, json: { error: { message: refuse.message } } }))
  await go(page, address)
  return { page, asked, close: () => context.close() }
}

interface Violation {
  id: string
  nodes: { html: string }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    const { violations: found } = await axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  })
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

const pages = {
  登录: '/sign-in', 待办: '/towns/1', 已办: '/towns/1?list=done', 我发起: '/towns/1?list=opened',
  登记: '/towns/1/new', 台账目录: '/towns/1/kinds',
  台账: '/towns/1/kinds/dispute', 空台账: '/towns/1/kinds/incident', 无权台账: '/towns/1/kinds/petition', 登记表: '/towns/1/kinds/dispute/new/register',
  指标: '/towns/1/figures?period=2025', 并列: '/towns/1/figures?period=2025&years=2', 比率: '/towns/1/figures/mediation.screened_resolved_rate?period=2025',
  金额: '/towns/1/figures/mediation.amount?period=2025', 报告: '/towns/1/reports/2025', '从 Excel 登记': '/towns/1/kinds/dispute/import', 履职: '/towns/1/duties/2025?head=mayor', 改密码: '/password', 别的镇: '/towns/2', 没有这一页: '/nowhere',
}

describe.each(Object.keys(sizes) as Size[])('on a %s', size => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await contextOf(size)
  })
  afterAll(() => context.close())

  it.each(Object.entries(pages))('%s has no fault of accessibility and does not run off the side', async (_, address) => {
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', error => wrong.push(error.message))
    await go(page, address)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await page.title()).toContain('法镇')
    expect(wrong).toEqual([])
    await page.close()
  })
})

describe('by keyboard alone', () => {
  it('signs in with Enter and goes on to where one wanted to go', async () => {
    const { page, close } = await open('/sign-in?to=/towns/1/kinds/dispute')
    await page.keyboard.type('sifa')
    await page.keyboard.press('Tab')
    await page.keyboard.type('yanshi-0000')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kinds/dispute')
    await expect.poll(() => focused(page)).toBe('矛盾纠纷')
    await close()
  })

  it('skips to the text first', async () => {
    const { page, close } = await open('/towns/1')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('跳到正文')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^待办/)
    await close()
  })

  it('opens a figure of the report beside it, leads to its matters, and comes back', async () => {
    const { page, close } = await open('/towns/1/reports/2025')
    const figure = page.getByRole('button', { name: '12件' }).first()
    await figure.focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('complementary', { name: '口径' }).innerText()).toContain('作废和并入他件的事项不计')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('看背后的事项')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('12件')
    await close()
  })
})

describe('what is said', () => {
  it('calls the office late, never a party', async () => {
    const { page, close } = await open('/towns/1')
    expect(await page.locator('.late').allInnerTexts()).toEqual(['已逾期 1件', '逾期2天'])
    expect(await page.getByText('期限已过的一件').count()).toBe(0)
    expect(await page.getByText('西坪村').count()).toBe(1)
    await close()
  })

  it('tells three kinds of nothing apart, and warns of small numbers', async () => {
    const { page, close } = await open('/towns/1/figures?period=2025')
    const text = await page.locator('main').innerText()
    expect(text).toContain('台账在用，经计数为零')
    expect(text).toContain('已签字零报告（零1号）')
    expect(text).toContain('分母不足10，不宜比较')
    expect(text).not.toContain('未报\n')
    await page.getByRole('checkbox').check()
    expect(await page.locator('main').innerText()).toContain('台账没有记录，也没有零报告')
    await close()
  })

  it('shows what a report lacks where it lacks it', async () => {
    const { page, close } = await open('/towns/1/reports/2025')
    expect(await page.locator('.a4').innerText()).toMatch(/缺数\d+句/)
    expect(await page.locator('.a4').innerText()).toContain('这一部分台账没有内容')
    expect(await page.locator('.a4').innerText()).toContain('无。')
    await close()
  })

  it('shows the refusal of the server in its own words, and a missing right as such', async () => {
    const refused = await open('/towns/1/kinds/dispute', { path: /\/matters\?/, status: 422, message: '编号写得不对' })
    await refused.page.getByRole('alert').waitFor()
    expect(await refused.page.getByRole('alert').innerText()).toContain('编号写得不对。')
    await refused.close()
    const denied = await open('/towns/1/kinds/petition')
    expect(await denied.page.locator('main').innerText()).toContain('你的岗位不看这本台账')
    await denied.close()
  })

  it('names the wrong cells of an Excel file and then offers nothing to confirm', async () => {
    const { page, close } = await open('/towns/1/kinds/dispute/import')
    await page.setInputFiles('input[type=file]', { name: '纠纷.csv', mimeType: 'text/csv', buffer: Buffer.from('日期\n') })
    const table = page.getByRole('table', { name: '需要改正的单元格' })
    await table.waitFor()
    expect(await table.innerText()).toMatch(/B4\s+“日期”没有填写/)
    expect(await page.locator('main').innerText()).toContain('2 行中有 1 处不对，没有登记任何内容')
    expect(await page.getByRole('button', { name: /确认导入/ }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await close()
  })

  it('keeps the duties of the secretary and of the mayor apart, and asks for a year written as one', async () => {
    const { page, close } = await open('/towns/1/duties/2025')
    expect(await page.locator('h1').innerText()).toBe('甲镇党委书记2025年履行推进法治建设第一责任人职责情况')
    await page.getByRole('link', { name: '镇长', exact: true }).click()
    await expect.poll(() => page.locator('h1').innerText()).toContain('镇长2025年')
    await close()
    const wrong = await open('/towns/1/duties/20x5')
    expect(await wrong.page.locator('main').innerText()).toContain('年度应写成四位数字，如 2025。')
    await wrong.close()
  })

  it('sends who is signed out to sign in, and remembers where he was', async () => {
    const { page, close } = await open('/towns/1/figures?period=2025', { path: /\/api\/me$/, status: 401, message: '请先登录' })
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    expect(new URL(page.url()).searchParams.get('to')).toBe('/towns/1/figures?period=2025')
    await close()
  })
})

it('asks the list as the address and the filters say, and clears them', async () => {
  const { page, asked, close } = await open('/towns/1/kinds/dispute?view=screened')
  const last = () => asked.filter(url => url.pathname.endsWith('/matters')).at(-1)!.searchParams
  expect(last().get('view')).toBe('screened')
  await page.getByLabel('编号或者标题').fill('第7件')
  await page.keyboard.press('Enter')
  await expect.poll(() => last().get('q')).toBe('第7件')
  await page.getByLabel('状态').selectOption('accepted')
  await expect.poll(() => last().get('state')).toBe('accepted')
  await page.getByLabel('只看逾期').check()
  await expect.poll(() => last().get('overdue')).toBe('true')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?view=screened')
  expect(await page.getByLabel('编号或者标题').inputValue()).toBe('')
  await close()
})
