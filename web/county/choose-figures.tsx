// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { asking } from '../api.ts'
import { Shown } from '../shell/states.tsx'

interface Props {
  county: number
  chosen: readonly string[]
  done(codes: readonly string[]): void
  cancel(): void
  label?: string
}

/** Which figures, in which order: found by name on the left, moved up and down on the right, all by keyboard too. */
export function ChooseFigures({ county, chosen, done, cancel, label = '照此显示' }: Props) {
  const indicators = useQuery(asking('indicators', { county }))
  const [codes, setCodes] = useState(chosen)
  const [text, setText] = useState('')
  return (
    <section className="choose" aria-label="选指标和次序">
      <Shown of={indicators} what="指标">
        {({ indicators: all }) => {
          const named = new Map(all.map(each => [each.code, each]))
          const rest = all.filter(({ code, label: name, kindLabel, initials }) =>
            !codes.includes(code) && `${name}${kindLabel}${initials}`.includes(text.trim().toLowerCase()))
          const move = (at: number, by: -1 | 1) => {
            const next = [...codes]
            const [moved] = next.splice(at, 1)
            next.splice(at + by, 0, moved!)
            setCodes(next)
          }
          return (
            <div className="choose-lists">
              <div>
                <h3>可选 {rest.length}</h3>
                <Input aria-label="按名称找指标" placeholder="名称，或者拼音首字母" value={text} onChange={event => setText(event.target.value)} />
                <ul>
                  {rest.map(({ code, label: name, unit, kindLabel }) => (
                    <li key={code}>
                      <button type="button" className="plain-button" onClick={() => setCodes([...codes, code])} aria-label={`加上${name}`}>加上</button>
                      <span>{name}（{unit}）<span className="quiet"> {kindLabel}</span></span>
                    </li>
                  ))}
                </ul>
              </div>
              <div>
                <h3>已选 {codes.length}</h3>
                <p><button type="button" className="plain-button" onClick={() => setCodes([])}>全部去掉</button></p>
                <ol>
                  {codes.map((code, at) => {
                    const name = named.get(code)?.label ?? code
                    return (
                      <li key={code}>
                        <span>{name}</span>
                        <span className="choose-moves">
                          <button type="button" className="plain-button" disabled={at === 0} onClick={() => move(at, -1)} aria-label={`${name}上移`}>
                            上移
                          </button>
                          <button
                            type="button" className="plain-button" disabled={at === codes.length - 1}
                            onClick={() => move(at, 1)} aria-label={`${name}下移`}
                          >
                            下移
                          </button>
                          <button type="button" className="plain-button"
                            onClick={() => setCodes(codes.filter(each => each !== code))}
                            aria-label={`去掉${name}`}
                          >
                            去掉
                          </button>
                        </span>
                      </li>
                    )
                  })}
                </ol>
              </div>
            </div>
          )
        }}
      </Shown>
      <p className="drop-buttons">
        <Button type="primary" disabled={codes.length === 0} onClick={() => done(codes)}>{label}</Button>
        <Button onClick={cancel}>不改</Button>
      </p>
    </section>
  )
}
