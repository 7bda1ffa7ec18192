// SPDX-License-Identifier: MulanPSL-2.0
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** How long a thing may take to come: it costs nothing where it comes, and a machine with other work may be many times slower. */
const patience = 45_000

/** Somebody before a window, who reads the page and does what it offers. */
export interface Person {
  page: Page
  /** Types the address. */
  go(path: string): Promise<void>
  /** What stands in the middle of the page. */
  reads(): Promise<string>
  /** Waits until the sentence stands somewhere in the middle of the page. */
  sees(text: string | RegExp): Promise<void>
  /** Presses a button; where several are called the same, the one in the group of that name. */
  press(name: string | RegExp, group?: string): Promise<void>
  /** The paper box with that printed label. */
  box(label: string | RegExp): Locator
  fill(label: string | RegExp, text: string): Promise<void>
  /** Picks one of a box's round buttons, or a line of its list. */
  choose(label: string, option: string): Promise<void>
  /** Goes on with the Tab key to the next thing of that name; what it is cannot be told by the mouse. */
  tabTo(name: string): Promise<void>
  type(text: string): Promise<void>
  /** Presses keys one after the other. */
  keys(...keys: string[]): Promise<void>
  /** With a list's box before one: types what it looks for, and takes the line when it is offered. */
  take(option: string): Promise<void>
  /** The heading of the page. */
  heading(): Promise<string>
  /** Nothing that axe finds, nothing off the side, no English, no fault of the page's own. */
  findsNoFault(): Promise<void>
  leave(): Promise<void>
}

/** A new window of the browser. */
export async function personAt(context: BrowserContext, url: string): Promise<Person> {
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const open = new Set<unknown>()
  asking.set(page, open)
  page.on('request', request => open.add(request))
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', request => open.delete(request))
  // The browser hands choosers over only while somebody listens: begun with the very key that opens one, listening comes too late.
  page.on('filechooser', () => undefined)
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.text().includes('Content Security Policy') && faults.push(message.text()))
  const main = page.getByRole('main')
  const box = (label: string | RegExp) => page.getByLabel(label, { exact: typeof label === 'string' })
  return {
    page,
    box,
    go: async path => {
      await page.goto(`${url}${path}`)
      await quiet(page)
    },
    reads: () => main.innerText(),
    sees: text => main.getByText(text).first().waitFor(),
    press: (name, group) =>
      (group ? page.getByRole('group', { name: group, exact: true }) : page).getByRole('button', { name, exact: typeof name === 'string' }).click(),
    fill: (label, text) => box(label).fill(text),
    choose: (label, option) => choose(page, label, option),
    tabTo: name => tabTo(page, name),
    type: text => page.keyboard.type(text),
    take: async option => {
      await page.keyboard.type(option)
      await offered(page, new RegExp(`^${option}`)).waitFor()
      await page.keyboard.press('Enter')
    },
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    heading: () => page.getByRole('heading', { level: 1 }).first().innerText(),
    findsNoFault: async () => {
      await quiet(page)
      expect(await violations(page), page.url()).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), page.url()).toBeLessThanOrEqual(0)
      expect(await page.title()).toContain('法镇')
      expect(faults).toEqual([])
    },
    leave: () => context.close(),
  }
}

const asking = new WeakMap<Page, ReadonlySet<unknown>>()
const [look, calm] = [40, 4]

/** The page is drawn and has what it asked for, several looks long: one answer may lead to the next question. */
export async function quiet(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const until = Date.now() + patience
  for (let looks = 0; looks < calm; ) {
    await page.waitForTimeout(look)
    looks = asking.get(page)?.size ? 0 : looks + 1
    if (Date.now() > until) throw new Error(`Still asking after ${patience} ms: ${page.url()}`)
  }
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: label, exact: true })
  const list = page.getByRole('combobox', { name: label, exact: true })
  await group.or(list).first().waitFor()
  if (await group.count()) return group.getByText(option, { exact: true }).click()
  await list.click()
  await offered(page, option).click()
}

/** The lines of an open list have no role of their own; what a screen reader hears of them is not drawn. */
const offered = (page: Page, option: string | RegExp): Locator =>
  page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).first()

const most = 60
/** What a screen reader says of what has the focus; of round buttons their group. */
const focused = `(() => {
  const of = document.activeElement
  const named = of.closest('[role=radiogroup]') ?? of
  const label = named.getAttribute('aria-labelledby')
  const written = label?.split(' ').map(id => document.getElementById(id)?.textContent).join(' ') ?? of.labels?.[0]?.textContent ?? of.textContent
  return (named.getAttribute('aria-label') ?? written ?? '').trim()
})()`

async function tabTo(page: Page, name: string): Promise<void> {
  for (let at = 0; at < most; at++) {
    if ((await page.evaluate<string>(focused)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to “${name}” on ${page.url()}`)
}

interface Violation {
  id: string
  nodes: { html: string }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important }' })
  await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
