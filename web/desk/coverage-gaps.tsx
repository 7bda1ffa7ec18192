// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import { asking } from '../api.ts'
import { CoverLine } from '../ledger/coverage.tsx'

/** Villages and grids without somebody today, where the rosters say that each should have one. */
export function CoverageGaps({ town, today }: { town: string; today: Day }) {
  const { data } = useQuery({ ...asking('coverage', { town: Number(town), on: today }), staleTime: 300_000 })
  const gaps = data?.covers.filter(({ missing }) => missing.length > 0) ?? []
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="desk-coverage">
      <h2 id="desk-coverage">名册还有空缺</h2>
      <ul className="desk-gaps">{gaps.map(cover => <CoverLine key={`${cover.kind}${cover.label}`} town={town} cover={cover} />)}</ul>
      <p>
        {[...new Map(gaps.map(({ kind, kindLabel }) => [kind, kindLabel]))].map(([kind, label], at) => (
          <span key={kind}>{at > 0 && '、'}<Link to="/towns/$town/kinds/$kind" params={{ town, kind }}>{label}</Link></span>
        ))}
      </p>
    </section>
  )
}
