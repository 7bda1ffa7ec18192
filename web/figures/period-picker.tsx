// SPDX-License-Identifier: MulanPSL-2.0
import { useId } from 'react'
import { quarterNames } from '../../kernel/kernel.ts'

const quarters = quarterNames.map((label, at) => [`Q${at + 1}`, label] as const)
const months = Array.from({ length: 12 }, (_, at) => [String(at + 1).padStart(2, '0'), `${at + 1}月`] as const)

/** A year, a quarter or a month. */
export function PeriodPicker({ period, years, change }: { period: string; years: readonly number[]; change: (period: string) => void }) {
  const [year = '', part = ''] = period.split('-')
  const ids = useId()
  const offered = [...new Set([...years, Number(year)])].sort((a, b) => b - a)
  const to = (nextYear: string, nextPart: string) => change(nextPart ? `${nextYear}-${nextPart}` : nextYear)
  return (
    <div className="period">
      <div className="field">
        <label htmlFor={`${ids}y`}>年度</label>
        <select id={`${ids}y`} className="native" value={year} onChange={event => to(event.target.value, part)}>
          {offered.map(each => <option key={each} value={each}>{each}年</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${ids}p`}>期间</label>
        <select id={`${ids}p`} className="native" value={part} onChange={event => to(year, event.target.value)}>
          <option value="">全年</option>
          <optgroup label="季度">{quarters.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</optgroup>
          <optgroup label="月份">{months.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</optgroup>
        </select>
      </div>
    </div>
  )
}
