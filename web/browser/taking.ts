// SPDX-License-Identifier: MulanPSL-2.0
import { randomUUID } from 'node:crypto'
import { type Day, stateCouncilCalendar, workdayAfter } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'
import { type Person, quiet } from './person.ts'

/** What somebody has done before: a step by the account's own hand, as its browser would have sent it. */
export async function done(
  desk: DeskUnderTest,
  account: string,
  kind: string,
  step: string,
  day: Day,
  data: object = {},
  matter?: string,
): Promise<string> {
  const api = await desk.api(account)
  const taken = await api.takeStep({ town, kind, step, day, data: { ...data }, command: randomUUID(), ...(matter ? { matter } : { village: 0 }) })
  return taken.matter
}

/** The first lines of a roster on a day, or those of the names. */
export async function onRoster(desk: DeskUnderTest, account: string, roster: string, on: Day): Promise<{ id: string; name: string }[]> {
  return (await (await desk.api(account)).rosterChoices({ town, roster, on })).members
}

/** The n-th working day after; where the year's notice is not in, as many days by the week. */
export const workdays = (day: Day, n: number): Day => workdayAfter(day, n, stateCouncilCalendar) ?? day

/** Opens the form of a step on the page of a matter and fills its day. */
export async function begin(person: Person, matter: string, label: string, day: Day): Promise<void> {
  await person.go(`/towns/${town}/matters/${matter}`)
  await person.press(label, '现在可以办')
  await person.fill(`${label}日期`, day)
}

/** Confirms the form and waits until the page says that it is done. */
export async function confirm(person: Person, label: string): Promise<void> {
  await person.press(`确认${label}`)
  await person.page.getByText(new RegExp(`已办理“${label}”`)).first().waitFor()
  await quiet(person.page)
}

/** A step with nothing else to fill, or what `fill` fills. */
export async function takes(person: Person, matter: string, label: string, day: Day, fill?: () => Promise<void>): Promise<void> {
  await begin(person, matter, label, day)
  await fill?.()
  await confirm(person, label)
}

/** What the page says when the step is refused; what was filled still stands. */
export async function refusedWith(person: Person, label: string): Promise<string> {
  await person.press(`确认${label}`)
  const alert = person.page.getByRole('alert').filter({ hasText: '还没有提交' }).first()
  await alert.waitFor()
  return (await person.reads()).replace(/\s+/g, ' ')
}

/** Picks a line of a list by its first words. */
export async function picks(person: Person, label: string, option: string): Promise<void> {
  await person.box(label).click()
  await person.take(option)
}
