// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type Day, dayText } from '../../law/law.ts'
import { type Answer, api, asking, refresh } from '../api.ts'
import './inspection.css'

type Same = Answer<'sameObject'>

interface Props {
  town: number
  matter: string
  today: Day
  /** Whether the actor may take this inspection further. */
  may: boolean
}

/** Before a visit: other plans for the same object, to be put together, and how often it has been visited this year. */
export function SameObject({ town, matter, today, may }: Props) {
  const same = useQuery(asking('sameObject', { town, matter }))
  if (!same.data || (same.data.plans.length === 0 && same.data.visited.length === 0)) return null
  return (
    <section className="sheet same-object no-print" aria-labelledby="same-object-head">
      <h2 id="same-object-head">同一对象的检查</h2>
      {same.data.visited.length > 0 && <Visited {...same.data} />}
      {same.data.plans.length > 0 && <Plans {...{ town, matter, today, may }} plans={same.data.plans} window={same.data.window} />}
    </section>
  )
}

function Visited({ visited, cap }: Same) {
  return (
    <>
      <ul>
        {visited.map(({ entity, visits, last }) => (
          <li key={entity} className={cap !== null && visits >= cap ? 'late' : ''}>
            {entity}：本年已检查 {visits} 次，最近一次{dayText(last)}{cap !== null && `，公布的年度上限 ${cap} 次`}{cap !== null && visits >= cap ? '，已达上限' : ''}
          </li>
        ))}
      </ul>
      {cap === null && <p className="quiet">本镇没有设定年度检查频次上限，次数只作提示。</p>}
    </>
  )
}

function Plans({ town, matter, today, may, plans, window }: Props & Pick<Same, 'plans' | 'window'>) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [command] = useState(() => crypto.randomUUID())
  const combine = useMutation({
    mutationFn: () => api.combineInspections({ town, matter, others: [...chosen], day: today, command }),
    onSuccess: () => refresh(),
  })
  return (
    <>
      <p>
        前后 {window} 天内还有 {plans.length} 项检查计划涉及同一对象，能合并的不重复检查（民营经济促进法第五十二条）。
      </p>
      <ul className="same-object-plans">
        {plans.map(({ matter: id, title, stateLabel, plannedOn, departments, items, shared }) => (
          <li key={id}>
            <label>
              {may && (
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={event => setChosen(event.target.checked ? [...chosen, id] : chosen.filter(each => each !== id))}
                />
              )}
              <span>
                {dayText(plannedOn)} {departments} {items}：{shared.join('、')}
              </span>
            </label>
            <span className="quiet">
              {' '}
              {stateLabel}{' '}
              <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: id }}>
                {title}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {may && (
        <p>
          <Button type="primary" disabled={chosen.length === 0 || combine.isPending} onClick={() => combine.mutate()}>
            {combine.isPending ? '正在合并…' : chosen.length > 0 ? `把所选 ${chosen.length} 项并入本件，一次检查` : '选择要并入本件的检查'}
          </Button>
        </p>
      )}
      <p role="alert">{combine.error && <span className="late">{combine.error.message}</span>}</p>
    </>
  )
}
