// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Input } from 'antd'
import { useState } from 'react'
import { fewestInReason } from '../../kernel/kernel.ts'
import { api, refresh } from '../api.ts'
import { type Brief, otherNameOf, unplacedText } from './county-words.ts'
import { reportYear, useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

const yearsBack = 12

/** Says of which town and year a report is whose text does not; of a placed one only when asked, since a name may be misread. */
export function PlaceReport({ county, report }: { county: number; report: Brief }) {
  const { county: here, words, today } = useCounty()
  const [town, setTown] = useState(report.town === null ? '' : String(report.town))
  const [year, setYear] = useState(String(report.year ?? reportYear(today)))
  const [handed, setHanded] = useState(report.handed ?? '')
  const [why, setWhy] = useState('')
  const [fault, doing, run] = useDoing()
  if (report.origin === 'filing') return null
  const other = otherNameOf(report, town)
  const chosen = here?.towns.find(({ id }) => String(id) === town)?.name ?? '所选的镇'
  const placed = report.town !== null && report.year !== null
  const place = () => run(async () => {
    await api.placeReport({ county, report: report.id, town: Number(town), year: Number(year), handed: handed || null,
      ...(other ? { confirmed: why } : {}) })
    setWhy('')
    await refresh()
  })
  const form = (
    <div className="read-place" role="group" aria-label="是哪个镇、哪一年的报告">
      <div className="field">
        <label htmlFor="place-town">镇</label>
        <select id="place-town" className="native" value={town} onChange={event => setTown(event.target.value)}>
          {town === '' && <option value="">请选择</option>}
          {here?.towns.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor="place-year">年度</label>
        <select id="place-year" className="native" value={year} onChange={event => setYear(event.target.value)}>
          {Array.from({ length: yearsBack }, (_, at) => reportYear(today) + 1 - at).map(each => <option key={each} value={each}>{each}年</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor="place-handed">哪天交来的（可不填）</label>
        <input
          id="place-handed" type="date" className="native" value={handed} max={today}
          onChange={event => setHanded(event.target.value)}
        />
      </div>
      {other && (
        <div className="field read-other-name" role="group" aria-label="镇名不一致">
          <p role="status">
            这份报告的题目或者落款写的是{other.name}{other.id === null ? `，不是${words.own}的镇` : `，不是${chosen}`}；记下以后，它的数算作{chosen}的。
          </p>
          <label htmlFor="place-why">确要这样记的，写明理由（至少 {fewestInReason} 个字）</label>
          <Input id="place-why" value={why} onChange={event => setWhy(event.target.value)} placeholder="如：镇名已改，原为…" />
        </div>
      )}
      {fault && <p role="alert">{fault}</p>}
      <Button loading={doing} disabled={town === '' || (other !== undefined && why.trim() === '')} onClick={place}>记下</Button>
    </div>
  )
  if (!placed) return <section aria-label="哪个镇、哪一年"><h2>哪个镇、哪一年</h2><p>{unplacedText(report, words.own)}。定下以后才能与上年和报送的数相比；写了哪天交来的，才判断是否迟报。</p>{form}</section>
  return <details className="read-replace"><summary>改镇、年度或者交来的日子</summary>{form}</details>
}
