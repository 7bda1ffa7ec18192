// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { daysWithin } from '../words.ts'

type Gap = Answer<'desk'>['gaps'][number]

/** Reports that should have come and did not, the places of one period together; what is missing is not a matter. */
export function Gaps({ gaps, today }: { gaps: readonly Gap[]; today: Day }) {
  const expected = [...new Set(gaps.map(keyOf))].map(key => gaps.filter(gap => keyOf(gap) === key))
  return (
    <section aria-labelledby="desk-gaps">
      <h2 id="desk-gaps">应报未报</h2>
      <ul className="desk-gaps">
        {expected.map(([first, ...others]) => first && (
          <li key={keyOf(first)}>
            <p>{first.label} <span className="quiet">{daysWithin(first.period, today)}</span></p>
            <p>{[first, ...others].map(gap => gap.of).join('、')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ kind, label, period }: Gap): string => `${kind}/${label}/${period}`
