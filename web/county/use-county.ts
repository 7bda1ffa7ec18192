// SPDX-License-Identifier: MulanPSL-2.0
import { useParams } from '@tanstack/react-router'
import { type UnitWords, unitWords } from '../../contract/county-words.ts'
import { type Answer, useMe } from '../api.ts'

export type County = Answer<'me'>['counties'][number]

/** The county, city or province that the address names, where the signed-in person has a post in it, and what it is called. */
export function useCounty(): { id: number; county: County | undefined; words: UnitWords; today: string } {
  const { county } = useParams({ from: '/signed-in/counties/$county' })
  const me = useMe()
  const unit = me?.counties.find(each => each.id === Number(county))
  return { id: Number(county), county: unit, words: unitWords(unit ?? { name: '', level: 'county' }), today: me?.today ?? '' }
}

/** The year whose reports are due: the last one that is over. */
export const reportYear = (today: string): number => Number(today.slice(0, 4)) - 1
