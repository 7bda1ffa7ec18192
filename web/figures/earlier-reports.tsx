// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, useMe } from '../api.ts'
import { todayIn } from '../../law/law.ts'
import { shortDay } from '../words.ts'

type Earlier = NonNullable<Answer<'oldReports'>['earlier']>

/** Old reports that count no more: a newer one of the year took their place, or somebody took them back; each with who and why. */
export function EarlierReports({ earlier }: { earlier: Earlier }) {
  const today = useMe()?.today ?? ''
  if (earlier.length === 0) return null
  return (
    <details className="old-earlier">
      <summary>换下和撤去的 {earlier.length} 份</summary>
      <p className="quiet">这些不再作基数，留着备查；要换回来的，把原来的文件再读一次。</p>
      <ul className="old-list">
        {earlier.map(({ id, year, name, received, by, withdrawn, why }) => (
          <li key={id}>
            <strong>{year}年</strong> <span>{name}</span>{' '}
            <span className="quiet">
              {by} {shortDay(todayIn(Date.parse(received)), today)}读入，{shortDay(todayIn(Date.parse(withdrawn)), today)}{why}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
