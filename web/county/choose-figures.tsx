// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type Answer, asking } from '../api.ts'
import { Shown } from '../shell/states.tsx'

interface Props {
  county: number
  chosen: readonly string[]
  done(codes: readonly string[]): void
  cancel(): void
  label?: string
}

interface ListProps {
  all: Answer<'indicators'>['indicators']
  codes: readonly string[]
  set(codes: readonly string[]): void
}

/** Which figures, in which order: found by name on the left, moved up and down on the right, all by keyboard too. */
export function ChooseFigures({ county, chosen, done, cancel, label = '照此显示' }: Props) {
  const indicators = useQuery(asking('indicators', { county }))
  const [codes, setCodes] = useState(chosen)
  return (
    <section className="choose" aria-label="选指标和次序">
      <Shown of={indicators} what="指标">
        {({ indicators: all }) => (
          <div className="choose-lists">
            <Offered all={all} codes={codes} set={setCodes} />
            <Chosen all={all} codes={codes} set={setCodes} />
          </div>
        )}
      </Shown>
      <p className="drop-buttons">
        <Button type="primary" disabled={codes.length === 0} onClick={() => done(codes)}>{label}</Button>
        <Button onClick={cancel}>不改</Button>
      </p>
    </section>
  )
}

/** What is not chosen yet, narrowed down by words or initials. */
function Offered({ all, codes, set }: ListProps) {
  const [text, setText] = useState('')
  const sought = text.trim().toLowerCase()
  const rest = all.filter(({ code, label, kindLabel, initials }) => !codes.includes(code) && `${label}${kindLabel}${initials}`.includes(sought))
  return (
    <div>
      <h3>可选 {rest.length}</h3>
      <Input aria-label="按名称找指标" placeholder="名称，或者拼音首字母" value={text} onChange={event => setText(event.target.value)} />
      <ul>
        {rest.map(({ code, label, unit, kindLabel }) => (
          <li key={code}>
            <button type="button" className="plain-button" onClick={() => set([...codes, code])} aria-label={`加上${label}`}>加上</button>
            <span>{label}（{unit}）<span className="quiet"> {kindLabel}</span></span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is chosen, in its order. */
function Chosen({ all, codes, set }: ListProps) {
  const named = new Map(all.map(({ code, label }) => [code, label]))
  const move = (at: number, by: -1 | 1) => {
    const next = [...codes]
    const [moved] = next.splice(at, 1)
    next.splice(at + by, 0, moved!)
    set(next)
  }
  return (
    <div>
      <h3>已选 {codes.length}</h3>
      <p><button type="button" className="plain-button" onClick={() => set([])}>全部去掉</button></p>
      <ol>
        {codes.map((code, at) => {
          const name = named.get(code) ?? code
          return (
            <li key={code}>
              <span>{name}</span>
              <span className="choose-moves">
                <Act label="上移" name={name} disabled={at === 0} act={() => move(at, -1)} />
                <Act label="下移" name={name} disabled={at === codes.length - 1} act={() => move(at, 1)} />
                <Act label="去掉" name={name} act={() => set(codes.filter(each => each !== code))} />
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A button of one line; who does not see the line hears its name. */
function Act({ label, name, disabled = false, act }: { label: '上移' | '下移' | '去掉'; name: string; disabled?: boolean; act(): void }) {
  const spoken = label === '去掉' ? `去掉${name}` : `${name}${label}`
  return <button type="button" className="plain-button" disabled={disabled} onClick={act} aria-label={spoken}>{label}</button>
}
