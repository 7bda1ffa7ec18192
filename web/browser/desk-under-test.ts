// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { type Client, client } from '../../contract/client.ts'
import { type Person, personAt } from './person.ts'
import { type ServerUnderTest, startServer } from './server-under-test.ts'

/** The one password of the specimen's accounts. */
export const password = 'yanshi-2026'
/** 乙镇. */
export const town = 12

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
export type Size = keyof typeof sizes

/** One server and one browser; everybody at a desk of the specimen town can be called to it. */
export interface DeskUnderTest {
  server: ServerUnderTest
  /** Signed in already, with a window of that size before them. */
  as(name: string, size?: Size): Promise<Person>
  /** Nobody yet. */
  stranger(size?: Size): Promise<Person>
  /** The server as that person's browser asks it, to prepare what another person has done before. */
  api(name: string): Promise<Client>
  close(): Promise<void>
}

/** @throws Error in one sentence when the browser, the build or the server is missing */
export async function openDesk(): Promise<DeskUnderTest> {
  const browser = await openBrowser()
  const server = await startServer().catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  const cookies = new Map<string, Promise<string>>()
  const cookieOf = (name: string) => {
    const known = cookies.get(name) ?? signIn(server.url, name)
    cookies.set(name, known)
    return known
  }
  const stranger = async (size: Size = 'desk') => personAt(await windowOf(browser, size), server.url)
  const as = async (name: string, size: Size = 'desk') => {
    const [context, cookie] = [await windowOf(browser, size), await cookieOf(name)]
    const [key, value] = cookie.split(/=(.*)/)
    await context.addCookies([{ name: key!, value: value!, url: server.url, httpOnly: true, sameSite: 'Lax' }])
    return personAt(context, server.url)
  }
  const api = async (name: string) => {
    const cookie = await cookieOf(name)
    return client((path, init) => fetch(`${server.url}${path}`, { ...init, headers: { ...init.headers, cookie } }))
  }
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { server, as, stranger, api, close }
}

function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME ?? places.find(existsSync)
  if (!executablePath) throw new Error('没有找到浏览器，请安装系统软件包 chromium（Debian：apt-get install chromium），或用环境变量 CHROME 指明。')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

const windowOf = (browser: Browser, size: Size): Promise<BrowserContext> =>
  browser.newContext({ viewport: sizes[size], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: size === 'phone', reducedMotion: 'reduce' })

async function signIn(url: string, name: string): Promise<string> {
  const answered = await fetch(`${url}/api/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }),
  })
  if (!answered.ok) throw new Error(`${name} 没有登录成功：${await answered.text()}`)
  return answered.headers.getSetCookie()[0]!.split(';')[0]!
}
