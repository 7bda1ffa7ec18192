// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { type Answer, api, asking, Fault, refresh, useTown } from '../api.ts'
import { dayOf, sentence } from '../county/county-words.ts'
import { useDoing } from '../county/use-doing.ts'
import { Shown } from '../shell/states.tsx'
import { KeyLine } from './key-line.tsx'
import './federation.css'

/** The offices that file; the server holds to the same. */
const offices = ['justice-office', 'party-office']

/** For a town whose county has a server of its own: the keys of both, and the slips that come back. Folded, since most need none of it. */
export function WithCounty({ town }: { town: number }) {
  const held = useTown(town)?.posts.some(({ post, village }) => village === 0 && offices.includes(post))
  const [open, setOpen] = useState(false)
  if (!held) return null
  return (
    <details className="with-county" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>县里另有服务器的：接收退回单、核对公钥</summary>
      {open && <><TakeSlip town={town} /><Keys town={town} /></>}
    </details>
  )
}

function TakeSlip({ town }: { town: number }) {
  const picker = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<Answer<'takeReturn'>>()
  const [fault, doing, run] = useDoing()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) run(async () => {
      setTold(undefined)
      setTold(await api.takeReturn({ town }, file))
      await refresh()
    })
  }
  return (
    <section aria-label="接收退回单">
      <h2>接收退回单</h2>
      <p className="quiet">县里退回时给一个退回单文件。在这里接收以后，那一份转为已退回，县里的意见记入台账，再重新填报。县里撤回退回时给的撤回退回单，也在这里接收。</p>
      <p><Button loading={doing} onClick={() => picker.current?.click()}>选择退回单</Button></p>
      <input ref={picker} type="file" hidden accept=".json,application/json" aria-label="选择退回单文件" onChange={choose} />
      {fault && <p role="alert">{fault}</p>}
      <div role="status">{told && <Taken told={told} />}</div>
    </section>
  )
}

function Taken({ told: { name, by, returned, comments, repeated, instead, recalled } }: { told: Answer<'takeReturn'> }) {
  if (instead) return <><p>{sentence(instead)}{recalled ? '理由' : '意见'}（{by}，{dayOf(returned)}退回）：</p><p className="told-comments">{comments}</p></>
  if (recalled && repeated) return <p>{name}的退回以前已经撤回，没有重复接收。</p>
  if (recalled) return <><p>{name}的退回已由{by}撤回，仍是已报送，不用重新填报。理由：</p><p className="told-comments">{comments}</p></>
  if (repeated) return <p>{name}已经是退回的，没有重复接收。</p>
  return (
    <>
      <p>{name}已退回（{by}，{dayOf(returned)}），请按意见改好后重新填报、核对、签发、报送，再导出报送文件。意见：</p>
      <p className="told-comments">{comments}</p>
    </>
  )
}

function Keys({ town }: { town: number }) {
  const own = useQuery(asking('townKey', { town }))
  const above = useQuery(asking('countyKeys', { town }))
  return (
    <section aria-label="公钥">
      <h2>公钥</h2>
      <p className="quiet">报送文件用本镇的密钥签名，退回单用县里的密钥签名。双方先当面或者打电话核对指纹，再各自登记对方的公钥。</p>
      <Shown of={own} what="本镇的公钥">{key => <KeyLine whose="本镇" of={key} />}</Shown>
      <Shown of={above} what="登记的公钥">{({ units }) => <>{units.map(unit => <Above key={unit.id} town={town} unit={unit} />)}</>}</Shown>
    </section>
  )
}

function Above({ town, unit: { id, name, registered } }: { town: number; unit: Answer<'countyKeys'>['units'][number] }) {
  const [key, setKey] = useState('')
  const [done, setDone] = useState('')
  const [fault, setFault] = useState<string>()
  const register = async () => {
    setFault(undefined)
    try {
      const { fingerprint } = await api.registerCountyKey({ town, unit: id, key: key.trim() })
      setKey('')
      setDone(`已登记${name}的公钥，指纹 ${fingerprint}，请再核对一遍。`)
      await refresh()
    } catch (failed) {
      setFault(sentence(failed instanceof Fault ? failed.message : '没有办成，请重试；填写的内容没有丢失'))
    }
  }
  return (
    <>
      {registered ? (
        <p className="key-line">
          <span>
            {name}指纹 <strong>{registered.fingerprint}</strong>
          </span>
          <span className="quiet">
            {registered.by} {dayOf(registered.registered)} 登记
          </span>
        </p>
      ) : (
        <p className="key-line quiet">还没有登记{name}的公钥。</p>
      )}
      <div className="field">
        <label htmlFor={`above-key-${id}`}>{registered ? `${name}换了公钥的，在这里重新登记` : `${name}的公钥`}</label>
        <Input.TextArea id={`above-key-${id}`} autoSize={{ minRows: 1, maxRows: 4 }} value={key} onChange={event => setKey(event.target.value)} />
      </div>
      {fault && <p role="alert">{fault}</p>}
      <p>
        <Button disabled={key.trim() === ''} onClick={() => void register()}>
          登记公钥
        </Button>{' '}
        <span role="status">{done}</span>
      </p>
    </>
  )
}
