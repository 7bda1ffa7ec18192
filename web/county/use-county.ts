// SPDX-License-Identifier: MulanPSL-2.0
import { useParams } from '@tanstack/react-router'
import { type Answer, useMe } from '../api.ts'

export type County = Answer<'me'>['counties'][number]

/** The county that the address names, where the signed-in person has a post in it. */
export function useCounty(): { id: number; county: County | undefined; today: string } {
  const { county } = useParams({ from: '/signed-in/counties/$county' })
  const me = useMe()
  return { id: Number(county), county: me?.counties.find(each => each.id === Number(county)), today: me?.today ?? '' }
}

/** The year whose reports are due: the last one that is over. */
export const reportYear = (today: string): number => Number(today.slice(0, 4)) - 1
