// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'

/** Addresses stay readable and can be typed: every value as it is, nothing in quotes. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

export const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString()
  return text && `?${text}`
}

/** What is wrong in an address is left out: a mistyped address shows the page without it. */
const loose = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)
const validator = <T extends z.ZodType>(type: T) => (search: Record<string, unknown>): z.output<T> => type.parse(search)

const word = loose(z.string().min(1).max(200))
const day = loose(z.iso.date())

export const signInSearch = validator(z.object({
  // Only an address of this site, so that a link sent to somebody cannot lead elsewhere after signing in.
  to: loose(z.string().regex(/^\/(?![/\\])/)),
  // Whoever left could not be signed out, and a page loaded anew still says so.
  open: loose(z.literal('yes')),
}))

export const deskSearch = validator(z.object({ list: loose(z.enum(['done', 'opened'])) }))

/** Whose week, where somebody leads under two posts. */
export const weekSearch = validator(z.object({ head: loose(z.enum(['secretary', 'mayor', 'deputy-leader'])) }))

/** How many days ahead the dispatch looks. */
export const dispatchSearch = validator(z.object({ days: loose(z.coerce.number().int().min(1).max(92)) }))

/** Whose duties: the secretary's unless the mayor's are asked for. */
export const dutiesSearch = validator(z.object({ head: loose(z.literal('mayor')) }))

const sorts = ['opened', '-opened', 'lastDay', '-lastDay', 'number', '-number', 'title', '-title'] as const
export type Sort = (typeof sorts)[number]

const ledger = z.object({
  view: word, state: word, village: loose(z.coerce.number().int().min(0)), q: word, from: day, to: day, where: word,
  overdue: loose(z.literal('yes')), sort: loose(z.enum(sorts)), page: loose(z.coerce.number().int().min(1)),
})
export const ledgerSearch = validator(ledger)
export type LedgerSearch = z.output<typeof ledger>

const period = loose(z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/))
export const figureSearch = validator(z.object({ period }))
/** `years`: how many earlier years stand beside the period. */
export const figuresSearch = validator(z.object({ period, years: loose(z.coerce.number().int().min(1).max(4)) }))

const year = loose(z.coerce.number().int().min(2000).max(2100))
/** The year whose filings are shown. */
export const filingsSearch = validator(z.object({ year }))
/** A county's calendar and its list of reports. What is no year stays as it was typed: the page says so, since it shows another one. */
export const countyYearSearch = validator(
  z.object({ year: loose(z.union([z.coerce.number().int().min(2000).max(2100), z.string().min(1).max(40)])) }),
)
/** `figures`: codes with a comma between, where not all are shown. The same holds for what is no period. */
export const countyTableSearch = validator(z.object({ period: loose(z.string().min(1).max(40)), figures: loose(z.string().min(1).max(8000)) }))

/** Whose list of the log, of which days. */
const log = z.object({ list: loose(z.literal('looks')), from: day, to: day, page: loose(z.coerce.number().int().min(1)) })
export const logSearch = validator(log)
export type LogSearch = z.output<typeof log>

/** Two papers of a matter. */
export const compareSearch = validator(z.object({ before: loose(z.uuid()), after: loose(z.uuid()) }))
