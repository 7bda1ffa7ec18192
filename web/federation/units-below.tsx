// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type Answer, api, asking, refresh, useMe } from '../api.ts'
import { dayOf, sentence } from '../county/county-words.ts'
import { useCounty } from '../county/use-county.ts'
import { useDoing } from '../county/use-doing.ts'
import { Shown } from '../shell/states.tsx'
import { shortDay } from '../words.ts'
import './federation.css'

type Below = Answer<'unitKeys'>['units']

/** Whose signed files a city or province takes in: the public key of each unit below it that has a server of its own. */
export function UnitsBelow({ county }: { county: number }) {
  const level = useMe()?.counties.find(({ id }) => id === county)?.level
  return level === undefined || level === 'county' ? null : <Registered county={county} />
}

function Registered({ county }: { county: number }) {
  const { today } = useCounty()
  const below = useQuery(asking('unitKeys', { county }))
  return (
    <section className="county-part" aria-label="下级单位的公钥">
      <h2>下级单位的公钥</h2>
      <p className="county-law">下级县、市另有服务器的，先当面或者打电话核对指纹，再登记它的公钥；以后收到的上报文件用它验签。</p>
      <Shown of={below} what="公钥">
        {({ units }) => {
          const known = units.flatMap(({ id, name, registered }) => (registered ? [{ id, name, ...registered }] : []))
          return (
            <>
              {known.length === 0 ? <p className="quiet">还没有登记。下级与本级用同一个服务器的，不用登记。</p> : (
                <ul className="county-list">
                  {known.map(({ id, name, fingerprint, registered, by }) => (
                    <li key={id}>
                      <span className="county-town">{name}</span>
                      <span>指纹 {fingerprint}</span>
                      <span className="county-when quiet">{by} {shortDay(dayOf(registered), today)}登记</span>
                    </li>
                  ))}
                </ul>
              )}
              {units.length > 0 && <Register county={county} units={units} />}
            </>
          )
        }}
      </Shown>
    </section>
  )
}

function Register({ county, units }: { county: number; units: Below }) {
  const [unit, setUnit] = useState('')
  const [key, setKey] = useState('')
  const [done, setDone] = useState('')
  const [fault, doing, run] = useDoing()
  const name = units.find(({ id }) => String(id) === unit)?.name ?? ''
  const register = () => run(async () => {
    setDone('')
    const { fingerprint } = await api.registerUnitKey({ county, unit: Number(unit), key: key.trim() })
    await refresh()
    setKey('')
    setDone(sentence(`已登记${name}的公钥，指纹 ${fingerprint}，请与${name}再核对一遍`))
  })
  return (
    <div className="limits" role="group" aria-label="登记下级单位的公钥">
      <div className="field">
        <label htmlFor="unit-key-of">单位</label>
        <select id="unit-key-of" className="native" value={unit} onChange={event => setUnit(event.target.value)}>
          <option value="">请选择</option>
          {units.map(({ id, name: called }) => <option key={id} value={id}>{called}</option>)}
        </select>
      </div>
      <div className="field limits-wide">
        <label htmlFor="unit-key-text">公钥</label>
        <Input.TextArea id="unit-key-text" autoSize={{ minRows: 2, maxRows: 6 }} value={key} onChange={event => setKey(event.target.value)} />
      </div>
      {fault && <p role="alert">{fault}</p>}
      <p className="drop-buttons">
        <Button loading={doing} disabled={unit === '' || key.trim() === ''} onClick={register}>登记公钥</Button><span role="status">{done}</span>
      </p>
    </div>
  )
}
