// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, asking, refresh } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { shortDay } from '../words.ts'
import { dayOf, sentence } from './county-words.ts'
import { type County, useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

/** Whose signed files the county takes in: the public key of each town with a server of its own. */
export function TownKeys({ county, towns }: { county: number; towns: County['towns'] }) {
  const { today } = useCounty()
  const keys = useQuery(asking('townKeys', { county }))
  return (
    <section className="county-part" aria-label="各镇的公钥">
      <h2>各镇的公钥</h2>
      <p className="county-law">镇里另有服务器的，先当面或者打电话核对指纹，再登记它的公钥；以后收到的报送文件用它验签。</p>
      <Shown of={keys} what="公钥">
        {({ keys: all }) => all.length === 0 ? <p className="quiet">还没有登记。各镇与县里用同一个服务器的，不用登记。</p> : (
          <ul className="county-list">
            {all.map(({ town, name, fingerprint, registered, by }) => (
              <li key={town}>
                <span className="county-town">{name}</span>
                <span>指纹 {fingerprint}</span>
                <span className="county-when quiet">{by} {shortDay(dayOf(registered), today)}登记</span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <Register county={county} towns={towns} />
    </section>
  )
}

function Register({ county, towns }: { county: number; towns: County['towns'] }) {
  const [town, setTown] = useState('')
  const [key, setKey] = useState('')
  const [done, setDone] = useState('')
  const [fault, doing, run] = useDoing()
  const register = () => run(async () => {
    const told = await api.registerKey({ county, town: Number(town), key: key.trim() })
    await refresh()
    setKey('')
    setDone(sentence(`已登记${told.name}的公钥，指纹 ${told.fingerprint}，请与镇里再核对一遍`))
  })
  return (
    <div className="limits" role="group" aria-label="登记公钥">
      <div className="field">
        <label htmlFor="key-town">镇</label>
        <select id="key-town" className="native" value={town} onChange={event => setTown(event.target.value)}>
          <option value="">请选择</option>
          {towns.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <div className="field limits-wide">
        <label htmlFor="key-text">公钥</label>
        <Input.TextArea id="key-text" autoSize={{ minRows: 2, maxRows: 6 }} value={key} onChange={event => setKey(event.target.value)} />
      </div>
      {fault && <p role="alert">{fault}</p>}
      <p className="drop-buttons">
        <Button loading={doing} disabled={town === '' || key.trim() === ''} onClick={register}>登记公钥</Button><span role="status">{done}</span>
      </p>
    </div>
  )
}
