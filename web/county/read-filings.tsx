// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api, Fault, refresh } from '../api.ts'
import { cellName, findingsText, sentence } from './county-words.ts'
import { useDoing } from './use-doing.ts'
import type { OfTown } from './waiting.ts'

interface Told {
  filing: OfTown
  report?: string
  says: string
}

const keyOf = ({ town, cell }: OfTown) => `${town}/${cell.kind}/${cell.period}`

const readOf = (county: number, { town, cell: { kind, period } }: OfTown) => api.readFiling({ county, town, kind, period })

/** Texts that towns submitted and nobody has read: one is read and opened at a press, or all are read one after the other. */
export function ReadFilings({ county, filings }: { county: number; filings: readonly OfTown[] }) {
  // What was read here stays in the list, though it waits no longer.
  const [told, tell] = useState<readonly Told[]>([])
  const [doing, setDoing] = useState<string>()
  const left = filings.filter(filing => !told.some(each => keyOf(each.filing) === keyOf(filing)))
  const readAll = async () => {
    for (const filing of left) {
      setDoing(keyOf(filing))
      const answer = await readOf(county, filing).then(
        ({ report }) => ({ report: report.id, says: `读到 ${report.figures} 个数，${findingsText(report.findings)}` }),
        (fault: unknown) => ({ says: sentence(fault instanceof Fault ? fault.message : '没有读成，请重试') }),
      )
      tell(before => [...before, { filing, ...answer }])
    }
    setDoing(undefined)
    await refresh()
  }
  if (left.length + told.length === 0) return null
  return (
    <section className="county-part" aria-label="报来还没有读">
      <h2>报来还没有读 {left.length}</h2>
      {left.length > 1 && (
        <p className="county-tools">
          <Button disabled={doing !== undefined} onClick={() => void readAll()}>
            {doing === undefined ? `逐份读完这 ${left.length} 份` : `正在读，还有 ${left.length} 份`}
          </Button>
        </p>
      )}
      <ul className="county-list">
        {told.map(({ filing, report, says }) => (
          <li key={keyOf(filing)}>
            <span className="county-town">{filing.name}</span>
            {report
              ? <Link to="/counties/$county/reports/$report" params={{ county: String(county), report }}>{cellName(filing.cell)}</Link>
              : <span>{cellName(filing.cell)}</span>}
            <span className="county-when" role="status">{says}</span>
          </li>
        ))}
        {left.map(filing => <One key={keyOf(filing)} county={county} filing={filing} busy={doing !== undefined} now={doing === keyOf(filing)} />)}
      </ul>
    </section>
  )
}

interface OneProps {
  county: number
  filing: OfTown
  /** Several are being read, this one now. */
  busy: boolean
  now: boolean
}

function One({ county, filing, busy, now }: OneProps) {
  const navigate = useNavigate()
  const [fault, doing, run] = useDoing()
  const read = () => run(async () => {
    const { report } = await readOf(county, filing)
    await navigate({ to: '/counties/$county/reports/$report', params: { county: String(county), report: report.id } })
    await refresh()
  })
  return (
    <li>
      <span className="county-town">{filing.name}</span>
      <span>{cellName(filing.cell)}</span>
      <span className="county-when">
        {fault && <span role="alert">{fault} </span>}
        {now || doing ? <span role="status">正在读…</span> : (
          <button type="button" className="plain-button" disabled={busy} onClick={read}>
            读这一份<span className="visually-hidden">：{filing.name}{cellName(filing.cell)}</span>
          </button>
        )}
      </span>
    </li>
  )
}
