// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import { addDays, citationText, type Day, inspectionRules, isDay } from '../../law/law.ts'
import { finalDay, periodOf, Refusal } from '../../kernel/kernel.ts'
import type { county } from '../../contract/county.ts'
import { countySettings, setCountySettings } from '../../store/county/desk.ts'
import { inUnit } from '../../store/county/submitted.ts'
import type { Visit } from '../http/visit.ts'
import type { AtCounty } from './at-county.ts'

/** What a county has set; what it has not set is the law's day, or no day. */
export interface Settings {
  reportBy: string | null
  publishBy: string | null
  quarterDays: number | null
  monthDays: number | null
  figures: readonly string[]
  document: string
}

const unset: Settings = { reportBy: null, publishBy: null, quarterDays: null, monthDays: null, figures: [], document: '' }

/** 每年4月1日之前公开: the last day is the one before. */
const publishedBefore = '04-01'
/** 每年3月1日之前上报: read in a province's guideline on the same rules; the rules' own article was not seen, so none is cited. */
const reportedBefore = '03-01'

export const submissionLaw = {
  reportBy: '次年 3 月 1 日前',
  publishBy: '次年 4 月 1 日前',
  cites: [
    `${citationText(inspectionRules.cite('24'))}：每年 4 月 1 日之前向社会公开（3 月 31 日在内）`,
    `《${inspectionRules.title}》的省级工作指引：乡镇于每年 3 月 1 日之前向县级报告（2 月的最后一日在内）；可以定得更早`,
  ],
}

export async function settingsOf({ county: unit }: AtCounty, { installation: { store }, today }: Visit): Promise<Settings> {
  const kept = await inUnit(store.engine, unit, tx => countySettings(tx, unit.id, today))
  return kept ? { ...unset, ...(kept.value as Partial<Settings>), document: kept.document } : unset
}

type Given = z.output<typeof county.setCounty.input>

/** @throws Refusal where a day is later than the law's, or a code is no figure */
export async function setSettings({ county: unit }: AtCounty, { installation: { store }, today }: Visit, given: Given,
  before: Settings): Promise<Settings> {
  refuseLater('报送', given.reportBy, reportedBefore)
  refuseLater('公开', given.publishBy, publishedBefore)
  const strange = given.figures?.find(code => !store.register.figures.has(code))
  if (strange !== undefined) throw new Refusal(`没有“${strange}”这个指标，请从清单里选`, { field: 'figures' })
  const keep = <K extends 'reportBy' | 'publishBy' | 'quarterDays' | 'monthDays'>(name: K): Settings[K] =>
    (given[name] === undefined ? before[name] : (given[name] as Settings[K]))
  const next: Settings = {
    reportBy: keep('reportBy'), publishBy: keep('publishBy'), quarterDays: keep('quarterDays'), monthDays: keep('monthDays'),
    figures: given.figures ?? before.figures, document: given.document.trim(),
  }
  const { document, ...value } = next
  await inUnit(store.engine, unit, tx => setCountySettings(tx, unit.id, today, { value, document }))
  return next
}

function refuseLater(what: string, day: string | null | undefined, before: string): void {
  if (day && day >= before) throw new Refusal(`${what}的最后一日不能晚于规定的 ${Number(before.slice(0, 2))} 月 1 日前，现为“${day}”`,
    { field: what === '报送' ? 'reportBy' : 'publishBy' })
}

/** Last day for submitting something; null where no day is set. */
export function dueDay(settings: Settings, kind: string, period: string): Day | null {
  const year = Number(period.slice(0, 4))
  if (period.length === 4) return ofYear(year + 1, settings.reportBy, reportedBefore)
  const days = period.includes('Q') ? settings.quarterDays : settings.monthDays
  return days === null ? null : addDays(finalDay(periodOf(period)), days)
}

/** What is said of a last day: the rule's own words, or the day the county set, which itself is in time. */
export function dueSays(settings: Settings, kind: string, period: string): string | null {
  if (period.length === 4) return saysOf(settings.reportBy, reportedBefore)
  const due = dueDay(settings, kind, period)
  return due === null ? null : `最迟${dayWords(due.slice(5))}`
}
export const publishSays = (settings: Settings): string => saysOf(settings.publishBy, publishedBefore)

const dayWords = (monthDay: string): string => `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`
const saysOf = (set: string | null, before: string): string => (set === null ? `${dayWords(before)}前` : `最迟${dayWords(set)}`)

export const publishDay = (settings: Settings, year: number): Day => ofYear(year + 1, settings.publishBy, publishedBefore)

/** 02-29 of a year that has none is the day before March. */
function ofYear(year: number, set: string | null, before: string): Day {
  const day = set === null ? addDays(`${year}-${before}`, -1) : `${year}-${set}`
  return isDay(day) ? day : addDays(`${year}-03-01`, -1)
}
