// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import { isSigned } from './county-words.ts'
import { numberIn, unitShown } from './table-words.ts'

type Series = Pick<Answer<'countySeries'>, 'figure' | 'towns'>
type Points = Series['towns'][number]['points']

const signedIn = (points: Points, year: number): number | null => {
  const point = points.find(each => each.year === year)
  return point && isSigned(point.source) ? point.value : null
}

/** +12, −3, 持平; of shares in points. */
function differenceText(before: number, now: number, unit: string): string {
  const by = now - before
  if (Math.abs(by) < 0.005) return '持平'
  const number = numberIn(unit, Math.abs(by)).replace('%', '')
  return `${by > 0 ? '+' : '−'}${number}${unit === '%' ? ' 个百分点' : ''}`
}

/** What a town signed for a year, beside what it signed for the year before; nothing where one of them was not signed. */
export function changeOf(points: Points, year: number, unit: string): string {
  const [before, now] = [signedIn(points, year - 1), signedIn(points, year)]
  return before === null || now === null ? '' : differenceText(before, now, unitShown(unit, [before, now]))
}

const isRatio = ({ figure, towns }: Series): boolean =>
  figure.unit === '%' || towns.some(({ points }) => points.some(({ printed }) => /（[\d.]+\/[\d.]+）$/.test(printed)))

/** The sum of those towns alone that signed it for both years, so that towns which came or went change nothing; a rate has no such sum. */
export function likeForLike(series: Series, year: number): string {
  if (isRatio(series)) return ''
  const both = series.towns.flatMap(({ points }) => {
    const [before, now] = [signedIn(points, year - 1), signedIn(points, year)]
    return before === null || now === null ? [] : [{ before, now }]
  })
  if (both.length === 0) return ''
  const [before, now] = [both.reduce((sum, each) => sum + each.before, 0), both.reduce((sum, each) => sum + each.now, 0)]
  const unit = unitShown(series.figure.unit, [before, now])
  const change = differenceText(before, now, unit)
  return `${both.length} 个镇 ${numberIn(unit, before)} → ${numberIn(unit, now)}${unit}（${change}）`
}
