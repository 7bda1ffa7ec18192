// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { asking } from '../api.ts'

/** The years of which the county has anything. */
export function YearPicker({ county, year, change, label = '年度' }: { county: number; year: number; change: (year: number) => void; label?: string }) {
  const id = useId()
  const years = useQuery(asking('countyYears', { county })).data?.years ?? []
  const offered = [...new Set([...years, year])].sort((a, b) => b - a)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="native" value={year} onChange={event => change(Number(event.target.value))}>
        {offered.map(each => <option key={each} value={each}>{each}年</option>)}
      </select>
    </div>
  )
}
