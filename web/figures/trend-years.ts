// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import type { Trend, TrendLine } from '../chart/trend.ts'
import { unitText } from './figure-words.ts'

type Counted = Answer<'trend'>['years'][number]
type Published = Answer<'oldReports'>['figures'][number]['years'][number]

/** A year of a figure: what the ledger counts, what was signed where that is another number, what an old report printed. */
export interface TrendYear {
  year: number
  open: boolean
  figure?: Counted['figure']
  signed?: NonNullable<Counted['signed']>
  published?: Published
}

/** All years of which anything is known, oldest first. What was signed is told only where it says something else than today's count. */
export function yearsOf(counted: readonly Counted[], published: readonly Published[]): TrendYear[] {
  const years = new Set([...counted, ...published].map(({ year }) => year))
  return [...years].sort((a, b) => a - b).map(year => {
    const count = counted.find(each => each.year === year)
    const old = published.find(each => each.year === year)
    const signed = count?.signed && (!count.signed.sameDefinition || count.signed.figure.value !== count.figure.value) ? count.signed : undefined
    return {
      year, open: count?.open ?? false, ...(count ? { figure: count.figure } : {}), ...(signed ? { signed } : {}), ...(old ? { published: old } : {})
    }
  })
}

export const yearText = ({ year, open }: Pick<TrendYear, 'year' | 'open'>): string => `${year}年${open ? '至今' : ''}`

/** What is drawn; money of ten thousand 元 and more in any year is drawn in 万元 in all of them. */
export function trendOf(years: readonly TrendYear[]): Trend {
  const first = years.find(({ figure }) => figure)?.figure
  const large = years.some(({ figure }) => figure && unitText(figure) === '万元')
  const drawn = (value: number | null | undefined) => (
    value === null || value === undefined ? null : Number((large ? value / 10_000 : value).toFixed(2))
  )
  const line = (label: string, mark: TrendLine['mark'], valueOf: (year: TrendYear) => number | null | undefined): TrendLine =>
    ({ label, mark, values: years.map(year => drawn(valueOf(year))) })
  const lines = [
    line('台账计数', 'counted', ({ figure }) => figure?.value), line('签发时的数', 'signed', ({ signed }) => signed?.figure.value),
    line('按公开报告', 'published', ({ published }) => published?.value),
  ]
  return {
    label: first?.label ?? '', unit: large ? '万元' : first?.unit ?? '', points: years.map(yearText), lines: lines.filter(
      ({ values }, at) => at === 0 || values.some(value => value !== null)
    )
  }
}

/** What must be known before two years are compared. */
export function trendCaption(years: readonly TrendYear[]): string {
  const open = years.find(year => year.open)
  return [
    '台账计数各年都按今天的口径。',
    years.some(({ signed }) => signed) ? '签发以后台账有变动，或者那时的口径不同的，签发时的数另标。' : '',
    years.some(({ published }) => published) ? '按公开报告的数照旧报告抄录，没有事项可查，不与台账计数相混。' : '',
    open ? `${open.year}年还没有过完，不宜与全年相比。` : '',
    years.some(({ figure }) => figure?.value === null) ? '没有数的年度，线在那里断开。' : '',
  ].join('')
}
