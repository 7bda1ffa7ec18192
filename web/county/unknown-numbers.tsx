// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { isUnnamed } from '../../contract/county-words.ts'
import { type Answer, api, asking, refresh } from '../api.ts'
import { rememberedText } from './county-words.ts'
import { placeId } from './report-sheet.tsx'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

type Report = Answer<'readReport'>
type Figure = Report['figures'][number]

/** Numbers that no phrasing names; who knows one says it once, and it is known in this county from then on. */
export function UnknownNumbers({ county, report }: { county: number; report: Report }) {
  const { own } = useCounty().words
  const unknown = report.figures.filter(isUnnamed)
  const [naming, setNaming] = useState<number>()
  const [told, tell] = useState('')
  if (unknown.length === 0 && !told) return null
  return (
    <section aria-label="不认识的数">
      <h2>不认识的数 {unknown.length}</h2>
      <p className="quiet">文中用点线标出。说明一个是什么，{own}以后的报告都照此认，读过的马上重读。</p>
      <p role="status">{told}</p>
      <details open={unknown.length <= 5}>
        <summary>列出</summary>
        <ul>
          {unknown.map(figure => (
            <li key={figure.start}>
              <p><strong>{figure.text}</strong> <span className="read-context">{figure.sentence}</span></p>
              {figure.labels.length > 1 && <p className="quiet">可能是：{figure.labels.slice(1).join('、')}</p>}
              {naming === figure.start
                ? <Name county={county} report={report.report.id} figure={figure}
                  done={says => { tell(says); setNaming(undefined) }}
                  cancel={() => setNaming(undefined)}
                />
                : (
                  <p className="read-places">
                    <button type="button" className="plain-button"
                      onClick={() => document.getElementById(placeId(figure.start))?.scrollIntoView({ block: 'center' })}
                    >
                      看原文
                    </button>
                    <button type="button" className="plain-button" onClick={() => setNaming(figure.start)}>说明“{figure.text}”是什么</button>
                  </p>
                )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface NameProps {
  county: number
  report: string
  figure: Figure
  done(says: string): void
  cancel(): void
}

function Name({ county, report, figure, done, cancel }: NameProps) {
  const indicators = useQuery(asking('indicators', { county })).data?.indicators ?? []
  // What the words around it speak of is put before the person, who keeps it or takes another.
  const [code, setCode] = useState(figure.codes[1])
  const [label, setLabel] = useState('')
  const [phrasing, setPhrasing] = useState('')
  const [fault, doing, run] = useDoing()
  // Who writes a name of his own takes none of the list.
  const callIt = (own: string) => {
    setLabel(own)
    if (own.trim() !== '') setCode(undefined)
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
      <div className="field">
        <label htmlFor={`name-${figure.start}`}>已有的指标</label>
        <Select
          id={`name-${figure.start}`}
          showSearch
          optionFilterProp="label"
          allowClear
          placeholder="键入名称查找"
          value={code}
          onChange={chosen => { setCode(chosen); setLabel('') }}
          options={indicators.map(each => ({ value: each.code, label: `${each.label}（${each.unit}）` }))}
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
const phrasingOf = ({ sentence, text }: Figure): string =>
  `如：${sentence.slice(Math.max(0, sentence.indexOf(text) - before), sentence.indexOf(text)).trim()}N`
