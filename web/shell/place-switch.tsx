// SPDX-License-Identifier: MulanPSL-2.0
import { useNavigate } from '@tanstack/react-router'
import type { Answer } from '../api.ts'

interface Props {
  me: Pick<Answer<'me'>, 'towns' | 'counties'>
  /** `county:10` or `town:12` */
  here: string
}

/** Where one works; who holds posts in several places, of a town or of the county, changes it here. */
export function PlaceSwitch({ me, here }: Props) {
  const navigate = useNavigate()
  const places = [
    ...me.counties.map(({ id, name }) => ({ key: `county:${id}`, name })), ...me.towns.map(({ id, name }) => ({ key: `town:${id}`, name })),
  ]
  const found = places.find(({ key }) => key === here)
  if (places.length < 2) return <span className="frame-town">{found?.name}</span>
  const go = (next: string) => {
    const [what, id = ''] = next.split(':')
    void (what === 'county' ? navigate({ to: '/counties/$county', params: { county: id } }) : navigate({ to: '/towns/$town', params: { town: id } }))
  }
  return (
    <>
      <label htmlFor="frame-town" className="visually-hidden">县、镇</label>
      <select id="frame-town" className="native frame-town" value={found ? here : ''} onChange={event => go(event.target.value)}>
        {!found && <option value="">请选择</option>}
        {places.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
      </select>
    </>
  )
}
