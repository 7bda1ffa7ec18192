// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { type DeskUnderTest, password } from './desk-under-test.ts'
import type { Person } from './person.ts'

const refused = '用户名或密码不对；连续输错 5 次，账号锁定 15 分钟。'

async function signIn(person: Person, name: string, secret: string): Promise<void> {
  await person.fill('用户名', name)
  await person.fill('密码', secret)
  await person.press('登录')
}

async function tried(person: Person, name: string, secret: string): Promise<void> {
  const answered = person.page.waitForResponse(response => response.url().endsWith('/api/session') && response.request().method() === 'POST')
  await signIn(person, name, secret)
  await answered
}

/** Coming in, being kept out, going. */
export function signingIn(desk: () => DeskUnderTest): void {
  it('says one sentence to a wrong password, and after five of them keeps the right one out too', async () => {
    const person = await desk().stranger()
    await person.go('/sign-in')
    await person.press('登录')
    await person.sees('请填写用户名。')
    for (let at = 0; at < 5; at++) {
      await tried(person, 'yi.jiwei', `不是这个密码${at}`)
      await person.sees(refused)
    }
    expect(await person.box('用户名').inputValue()).toBe('yi.jiwei')
    await person.findsNoFault()
    await tried(person, 'yi.jiwei', password)
    await person.sees(refused)
    expect(new URL(person.page.url()).pathname).toBe('/sign-in')
    await person.leave()
  })

  it('comes back to where one was, signs out, and shows nothing to the next at the desk', async () => {
    const person = await desk().stranger()
    await person.go('/towns/12/figures?period=2023')
    expect(await person.heading()).toBe('法镇')
    await signIn(person, 'yi.dangzheng', password)
    await person.page.waitForURL('**/towns/12/figures?period=2023')
    await person.sees('调解成功')
    await person.page.getByText(/^施彩霞/).click()
    await person.press('退出登录')
    await person.page.waitForURL('**/sign-in')
    await person.page.goBack()
    await person.page.getByLabel('用户名').waitFor()
    expect(await person.reads()).not.toContain('调解成功')
    await person.leave()
  })

  it('says that one is still signed in where the server was not reached, and signs out at the second try', async () => {
    const person = await desk().stranger()
    await person.go('/sign-in')
    await signIn(person, 'yi.dangzheng', password)
    await person.sees(/^待办/)
    const session = (path: string) => person.page.evaluate(asked => fetch(asked).then(answer => answer.text().then(() => answer.status)), path)
    await person.page.route('**/api/session', (route, request) => (request.method() === 'DELETE' ? route.abort() : route.continue()))
    await person.page.getByText(/^施彩霞/).click()
    await person.press('退出登录')
    await person.sees('没有连上服务器，刚才的登录没有退出；离开这台电脑前，请再退出一次。')
    expect(await session('/api/me')).toBe(200)
    await person.findsNoFault()
    await person.press('再退出一次')
    await person.sees(/^还是没有连上服务器/)
    await person.page.unrouteAll()
    await person.press('再退出一次')
    await person.page.waitForURL('**/sign-in')
    expect(await session('/api/me')).toBe(401)
    await person.leave()
  })

  it('fills in the account of the demonstration that was chosen, and waits at the button', async () => {
    const person = await desk().stranger('phone')
    await person.go('/sign-in')
    await person.box('镇').selectOption('乙镇')
    await person.press(/云佩文/)
    expect(await person.box('用户名').inputValue()).toBe('yi.guwen')
    await person.keys('Enter')
    await person.sees(/^待办/)
    await person.leave()
  })

  it('has a password that somebody else gave changed before anything else', async () => {
    const told = JSON.parse(
      await desk().server.command('user', 'add', 'yi.xinlai', '--display', '新来的', '--town', '乙镇', '--post', '司法所', '--json'),
    ) as { password: string }
    const person = await desk().stranger()
    await person.go('/towns/12/kinds')
    await signIn(person, 'yi.xinlai', told.password)
    await person.page.waitForURL('**/password')
    await person.sees('您的密码是别人设的，请先改成只有自己知道的密码。')
    await person.findsNoFault()
    await person.go('/towns/12')
    expect(new URL(person.page.url()).pathname).toBe('/password')
    await person.fill('现在的密码', told.password)
    await person.fill('新密码（至少 10 个字）', '短')
    await person.press('修改密码')
    await person.sees('新密码至少 10 个字，现在是 1 个字。')
    await person.fill('新密码（至少 10 个字）', '桐子花开在谷雨之前')
    await person.fill('再填一次新密码', '桐子花开在谷雨之前后')
    await person.press('修改密码')
    await person.sees(/^新密码至少 10 个字|^两次填的新密码不一样/)
    await person.fill('新密码（至少 10 个字）', '桐子花开在谷雨之前三天')
    await person.fill('再填一次新密码', '桐子花开在谷雨之前三天')
    await person.press('修改密码')
    await person.sees('密码已改，下次登录用新密码。')
    await person.page.getByRole('link', { name: '去办理' }).click()
    await person.sees(/^待办/)
    await person.findsNoFault()
    await person.leave()
  })
}
