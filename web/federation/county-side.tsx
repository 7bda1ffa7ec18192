// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { type Answer, api, asking, refresh, save, useMe } from '../api.ts'
import { actBeside, type Cell, cellName } from '../county/county-words.ts'
import { useDoing } from '../county/use-doing.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { KeyLine } from './key-line.tsx'
import './federation.css'

/** The key that the county's slips are signed with. */
export function CountyKey({ county }: { county: number }) {
  const key = useQuery(asking('countyKey', { county }))
  return (
    <section className="county-part" aria-label="本级的公钥">
      <h2>本级的公钥</h2>
      <p className="county-law">退回单、撤回退回单和上报文件用它签名；另有服务器的镇和上一级核对指纹后登记。</p>
      <Shown of={key} what="公钥">{answer => <KeyLine whose="本级" of={answer} />}</Shown>
    </section>
  )
}

/** Where the city's desk is on another server: everything that stands of a period as one signed file for it. */
export function HandOn({ county, period }: { county: number; period: string }) {
  const [fault, doing, run] = useDoing()
  const unit = useMe()?.counties.find(({ id }) => id === county)
  const name = `${unit?.name ?? ''}${periodName(period)}指标数据上报文件.json`
  const fetchIt = () => run(async () => save((await api.onwardFile({ county, kind: 'figures', period })) as Blob, name))
  if (unit?.level === 'province') return null
  return (
    <section className="county-part" aria-label="上报文件">
      <h2>上报文件</h2>
      <p className="county-law">上一级另有服务器的，把各镇报送的{periodName(period)}指标数据合成一个签名的文件交给它；已退回的不在里面，各镇的签名原样保留。</p>
      {fault && <p role="alert">{fault}</p>}
      <p><Button loading={doing} onClick={fetchIt}>导出上报文件</Button></p>
    </section>
  )
}

interface OfCell {
  county: string
  town: { id: number; name: string }
  cell: Cell
}

/** What belongs to a return: figures that may go back, the words with which something went, the slip for a town's own server. */
export function Returning({ county, town, cell }: OfCell) {
  return (
    <>
      {cell.kind === 'figures' && cell.state === 'submitted' && cell.hash !== null && (
        <GiveBack county={county} town={town} cell={cell} hash={cell.hash} />
      )}
      {cell.returned && cell.returned.by === 'county' && !cell.report && (
        <details className="gone-back">
          <summary>
            退回意见
            <span className="visually-hidden">
              ：{town.name}
              {cellName(cell)}
            </span>
          </summary>
          <p>{cell.returned.comments}</p>
        </details>
      )}
      {cell.returned?.by === 'town' && <span className="county-day">镇里自己退回</span>}
      {cell.state === 'returned' && cell.returned?.by === 'county' && cell.hash !== null && (
        <Recall county={county} town={town} cell={cell} hash={cell.hash} />
      )}
      {cell.recalled && (
        <details className="gone-back">
          <summary>
            {actBeside(Number(cell.period.slice(0, 4)), cell.recalled.on)}撤回退回
            <span className="visually-hidden">
              ：{town.name}
              {cellName(cell)}
            </span>
          </summary>
          <p>{cell.recalled.comments}</p>
        </details>
      )}
      {cell.slip && <Slip county={county} town={town} cell={cell} />}
    </>
  )
}

function Slip({ county, town, cell: { kind, period, kindLabel, recalled } }: OfCell) {
  const [fault, doing, run] = useDoing()
  const what = recalled ? '撤回退回单' : '退回单'
  const name = `${town.name}${cellName({ period, kindLabel })}${what}.json`
  const fetchIt = () =>
    run(async () => save((await api.returnSlip({ county: Number(county), town: town.id, kind: kind as Kind, period })) as Blob, name))
  return (
    <>
      <button type="button" className="plain-button county-read" disabled={doing} onClick={fetchIt}>
        下载{what}<span className="visually-hidden">：{town.name}{cellName({ period, kindLabel })}</span>
      </button>
      {fault && <span role="alert">{fault}</span>}
    </>
  )
}

type Kind = Parameters<typeof api.returnFiling>[0]['kind']

/** Figures are returned where they are seen to have come; a text is returned from its own page, sentence by sentence. */
function GiveBack({ county, town, cell: { kind, period, kindLabel }, hash }: OfCell & { hash: string }) {
  const [message, setMessage] = useState('')
  const [command] = useState(() => newId())
  const [done, setDone] = useState<Answer<'returnFiling'>>()
  const [fault, doing, run] = useDoing()
  const field = `give-back-${town.id}-${period}`
  const send = (event: FormEvent) => {
    event.preventDefault()
    run(async () => {
      setDone(
        await api.returnFiling({ county: Number(county), town: town.id, kind: kind as Kind, period, saw: hash, message: message.trim(), command }),
      )
      await refresh()
    })
  }
  return (
    <details className="give-back">
      <summary>退回<span className="visually-hidden">：{town.name}{cellName({ period, kindLabel })}</span></summary>
      <form onSubmit={send}>
        <label htmlFor={field}>哪里不对、应当怎样</label>
        <Input.TextArea id={field} autoSize={{ minRows: 2, maxRows: 6 }} value={message} onChange={event => setMessage(event.target.value)} />
        {fault && <p role="alert">{fault}</p>}
        <p><Button htmlType="submit" size="small" loading={doing} disabled={message.trim() === ''}>退回镇里</Button></p>
        <div role="status">{done && <p>{done.slip ? '已记为退回，请下载退回单交给镇里。' : '已退回，镇里看得到意见。'}</p>}</div>
      </form>
    </details>
  )
}

/** A return made by mistake, taken back where it is seen; for a town with a server of its own the slip follows. */
function Recall({ county, town, cell: { kind, period, kindLabel }, hash }: OfCell & { hash: string }) {
  const [reason, setReason] = useState('')
  const [command] = useState(() => newId())
  const [fault, doing, run] = useDoing()
  const field = `recall-${town.id}-${kind}-${period}`
  const send = (event: FormEvent) => {
    event.preventDefault()
    run(async () => {
      await api.recallReturn({ county: Number(county), town: town.id, kind: kind as Kind, period, saw: hash, reason: reason.trim(), command })
      await refresh()
    })
  }
  return (
    <details className="give-back">
      <summary>退错了，撤回<span className="visually-hidden">：{town.name}{cellName({ period, kindLabel })}</span></summary>
      <form onSubmit={send}>
        <label htmlFor={field}>为什么撤回</label>
        <Input.TextArea id={field} autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={event => setReason(event.target.value)} />
        {fault && <p role="alert">{fault}</p>}
        <p><Button htmlType="submit" size="small" loading={doing} disabled={reason.trim() === ''}>撤回退回</Button></p>
      </form>
    </details>
  )
}
