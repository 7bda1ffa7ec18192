// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { type Calendar, calendarWith, stateCouncilCalendar } from '../../law/law.ts'
import { asking } from '../api.ts'

/** A notice comes once a year. */
export const whileNew = 3_600_000

/** The calendar the town counts by: the notices that ship with the program until the server has told which it has taken in. */
export function useCalendar(town: number): Calendar {
  const { data } = useQuery({ ...asking('readCalendar', { town }), staleTime: whileNew })
  return calendarWith(stateCouncilCalendar, (data?.years ?? []).filter(({ imported }) => imported !== null))
}
