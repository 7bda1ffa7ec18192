// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asking } from '../api.ts'

/** What was filled in, signed or published and rests on this matter: when it is withdrawn or corrected, these are to be looked at. */
export function UsedIn({ town, matter }: { town: number; matter: string }) {
  const used = useQuery(asking('usedIn', { town, matter }))
  if (!used.data || used.data.filings.length === 0) return null
  return (
    <section className="margin-note no-print" aria-labelledby="used-head">
      <h2 id="used-head">用到本件的报送件</h2>
      <ul>
        {used.data.filings.map(({ period, kind, name, stateLabel, figures }) => (
          <li key={`${period}${kind}${stateLabel}`}>
            <Link to="/towns/$town/filings/$period/$kind" params={{ town: String(town), period, kind }}>{name}</Link>
            <span className="quiet"> {stateLabel}；{figures.slice(0, 4).join('、')}{figures.length > 4 ? `等 ${figures.length} 项` : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
