// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type Answer, api, asking, refresh } from '../api.ts'
import { ChooseFigures } from './choose-figures.tsx'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

type Settings = Answer<'countySettings'>
interface Props {
  county: number
  settings: Settings
}

const asNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text))

/** Until when is handed in; the law's days hold unless a document of the county says earlier. */
export function Limits({ county, settings }: Props) {
  const { own } = useCounty().words
  const [given, setGiven] = useState({
    reportBy: settings.reportBy ?? '', publishBy: settings.publishBy ?? '',
    quarterDays: String(settings.quarterDays ?? ''), monthDays: String(settings.monthDays ?? ''), document: '',
  })
  const [done, setDone] = useState('')
  const [fault, doing, run] = useDoing()
  const set = () => run(async () => {
    setDone('')
    await api.setCounty({
      county, reportBy: given.reportBy.trim() || null, publishBy: given.publishBy.trim() || null,
      quarterDays: asNumber(given.quarterDays), monthDays: asNumber(given.monthDays),
      document: given.document.trim(),
    })
    await refresh()
    setDone('已记下，报送日历照此计算。')
  })
  const box = (name: keyof typeof given, label: string, hint: string) => (
    <div className="field">
      <label htmlFor={`limit-${name}`}>{label}</label>
      <Input
        id={`limit-${name}`} value={given[name]} aria-describedby={`limit-${name}-hint`} onChange={
          event => setGiven({ ...given, [name]: event.target.value })
        }
      />
      <span className="quiet hint" id={`limit-${name}-hint`}>{hint}</span>
    </div>
  )
  return (
    <section className="county-part" aria-label="报送期限">
      <h2>报送期限</h2>
      <p className="county-law">
        年度报告{settings.law.reportBy}报送，{settings.law.publishBy}公开。依据：{settings.law.cites.join('；')}。{own}文件另定更早日子的，在这里写明；不写的，按上面的日子。
        {settings.document && `现行依据：${settings.document}。`}
      </p>
      <div className="limits">
        {box('reportBy', '年度报告报送截止', '月-日，如 02-20；不写按法定')}
        {box('publishBy', '年度报告公开截止', '月-日，如 03-25；不写按法定')}
        {box('quarterDays', '季度数据，季末后几日内', '不写就不判断是否逾期')}
        {box('monthDays', '月度数据，月末后几日内', '不写就不判断是否逾期')}
        {box('document', '依据的文件', '文件名称和文号，必须写')}
      </div>
      {fault && <p role="alert">{fault}</p>}
      <p className="drop-buttons">
        <Button loading={doing} disabled={given.document.trim() === ''} onClick={set}>记下</Button><span role="status">{done}</span>
      </p>
    </section>
  )
}

/** The order in which this county's tables have their figures. */
export function FigureOrder({ county, settings }: Props) {
  const { own } = useCounty().words
  const [choosing, setChoosing] = useState(false)
  const [codes, setCodes] = useState<readonly string[]>()
  const [document, setDocument] = useState(settings.document)
  const [fault, doing, run] = useDoing()
  const indicators = useQuery(asking('indicators', { county })).data?.indicators ?? []
  const labelOf = (code: string) => indicators.find(each => each.code === code)?.label ?? code
  const shown = codes ?? settings.figures
  const set = () => run(async () => {
    await api.setCounty({ county, figures: [...shown], document: document.trim() })
    await refresh()
    setCodes(undefined)
  })
  return (
    <section className="county-part" aria-label={`${own}的指标次序`}>
      <h2>{own}的指标次序</h2>
      <p className="county-law">{shown.length === 0 ? '没有设定，按指标目录的次序。' : `${shown.map(labelOf).join('、')}；其余的随后按目录的次序。`}</p>
      {choosing
        ? <ChooseFigures county={county} chosen={shown} label="照此排"
          done={next => { setCodes(next); setChoosing(false) }}
          cancel={() => setChoosing(false)}
        />
        : <p><Button onClick={() => setChoosing(true)}>改次序</Button></p>}
      {codes && (
        <div className="limits">
          <div className="field">
            <label htmlFor="order-document">依据的文件</label>
            <Input id="order-document" value={document} onChange={event => setDocument(event.target.value)} />
          </div>
          <p className="drop-buttons">
            <Button type="primary" loading={doing} disabled={document.trim() === ''} onClick={set}>记下次序</Button>
            <Button onClick={() => setCodes(undefined)}>不改</Button>
          </p>
        </div>
      )}
      {fault && <p role="alert">{fault}</p>}
    </section>
  )
}
