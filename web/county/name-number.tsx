// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type Answer, api, asking, refresh } from '../api.ts'
import { rememberedText } from './county-words.ts'
import { proposalFor } from './numbers.ts'
import { useDoing } from './use-doing.ts'

interface Props {
  county: number
  report: string
  figure: Answer<'readReport'>['figures'][number]
  done(says: string): void
  cancel(): void
}

/** What a number is: a figure of the list, or a name of one's own. What it may be is offered and never chosen for the person. */
export function NameNumber({ county, report, figure, done, cancel }: Props) {
  const asked = useQuery(asking('indicators', { county }))
  const [code, setCode] = useState<string>()
  const [label, setLabel] = useState('')
  const [phrasing, setPhrasing] = useState('')
  const [fault, doing, run] = useDoing()
  const proposal = proposalFor(figure)
  // Who writes a name of his own takes none of the list.
  const callIt = (own: string) => {
    setLabel(own)
    if (own.trim() !== '') setCode(undefined)
  }
  const choose = (chosen: string | undefined) => {
    setCode(chosen)
    setLabel('')
  }
  const name = () => run(async () => {
    const said = code ? { code } : { label: label.trim() }
    const { name: named, readAgain } = await api.nameFigure({
      county,
      report,
      start: figure.start,
      end: figure.end,
      ...said,
      ...(phrasing.trim() ? { phrasing: phrasing.trim() } : {}),
    })
    await refresh()
    done(rememberedText({ phrasing: named.phrasing, label: named.label, readAgain }))
  })
  return (
    <div className="read-name" role="group" aria-label={`${figure.text}是什么`}>
      {proposal && proposal.code !== code && (
        <p className="read-proposal"><Button size="small" onClick={() => choose(proposal.code)}>就是“{proposal.label}”</Button></p>
      )}
      <div className="field">
        <label htmlFor={`name-${figure.start}`}>已有的指标</label>
        {/* Upwards: what it lists, or that there is nothing, would lie over the field below. */}
        <Select
          id={`name-${figure.start}`}
          showSearch
          placement="topLeft"
          optionFilterProp="label"
          allowClear
          placeholder="键入名称查找"
          notFoundContent={asked.isPending ? '正在取指标清单…' : '没有这个指标，可在下面写个名称'}
          value={code}
          onChange={choose}
          options={(asked.data?.indicators ?? []).map(each => ({ value: each.code, label: `${each.label}（${each.unit}）` }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`label-${figure.start}`}>没有的，写个名称</label>
        <Input id={`label-${figure.start}`} value={label} onChange={event => callIt(event.target.value)} />
      </div>
      {fault && <p role="alert">{fault}</p>}
      {/* The words around the number are taken as they stand; only where they do not tell it somebody has to write them. */}
      {(fault || phrasing) && (
        <div className="field">
          <label htmlFor={`phrasing-${figure.start}`}>原文的说法，数字和单位写作 N</label>
          <Input
            id={`phrasing-${figure.start}`}
            value={phrasing}
            placeholder={phrasingOf(figure)}
            onChange={event => setPhrasing(event.target.value)}
          />
        </div>
      )}
      <p className="read-buttons">
        <Button size="small" loading={doing} disabled={!code && label.trim() === ''} onClick={name}>
          记住
        </Button>
        <Button size="small" onClick={cancel}>
          取消
        </Button>
      </p>
    </div>
  )
}

const before = 8

/** The words before the number, as they might be written. */
const phrasingOf = ({ sentence, text }: Props['figure']): string =>
  `如：${sentence.slice(Math.max(0, sentence.indexOf(text) - before), sentence.indexOf(text)).trim()}N`
