// SPDX-License-Identifier: MulanPSL-2.0
import { useNavigate } from '@tanstack/react-router'
import type { TownDesk } from '../api.ts'

/** The town one works in; who holds posts in several changes it here. */
export function TownName({ town, towns }: { town: number; towns: readonly TownDesk[] }) {
  const navigate = useNavigate()
  const here = towns.find(each => each.id === town)
  if (towns.length < 2) return <span className="frame-town">{here?.name}</span>
  const go = (next: string) => void navigate({ to: '/towns/$town', params: { town: next } })
  return (
    <>
      <label htmlFor="frame-town" className="visually-hidden">镇</label>
      <select id="frame-town" className="native frame-town" value={here ? town : ''} onChange={event => go(event.target.value)}>
        {!here && <option value="">请选择</option>}
        {towns.map(each => <option key={each.id} value={each.id}>{each.name}</option>)}
      </select>
    </>
  )
}
