// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api, Fault, refresh } from '../api.ts'
import { cellName, findingsText, sentence } from './county-words.ts'
import type { OfTown } from './waiting.ts'

interface Told {
  report?: string
  says: string
}

const keyOf = ({ town, cell }: OfTown) => `${town}/${cell.kind}/${cell.period}`

/** Texts that towns submitted, each read and checked at a press, or all one after the other. */
export function ReadFilings({ county, filings }: { county: number; filings: readonly OfTown[] }) {
  const [told, tell] = useState<Readonly<Record<string, Told>>>({})
  const [doing, setDoing] = useState<string>()
  const read = async (filing: OfTown) => {
    const key = keyOf(filing)
    setDoing(key)
    const answer = await api.readFiling({ county, town: filing.town, kind: filing.cell.kind, period: filing.cell.period }).then(
      ({ report }) => ({ report: report.id, says: `读到 ${report.figures} 个数，${findingsText(report.findings)}` }),
      (fault: unknown) => ({ says: sentence(fault instanceof Fault ? fault.message : '没有读成，请重试') }),
    )
    tell(before => ({ ...before, [key]: answer }))
  }
  const readThese = async (these: readonly OfTown[]) => {
    for (const each of these) await read(each)
    setDoing(undefined)
    await refresh()
  }
  return (
    <>
      {filings.length > 1 && (
        <p className="county-tools">
          <Button disabled={doing !== undefined} onClick={() => void readThese(filings)}>逐份读完这 {filings.length} 份</Button>
        </p>
      )}
      <ul className="county-list">
        {filings.map(filing => {
          const key = keyOf(filing)
          const done = told[key]
          return (
            <li key={key}>
              <span className="county-town">{filing.name}</span>
              <span>{cellName(filing.cell)}</span>
              <span className="county-when" role="status">
                {doing === key && '正在读…'}
                {
                  doing !== key && done?.report && <><Link to="/counties/$county/reports/$report"
                    params={{ county: String(county), report: done.report }}
                  >打开</Link> </>
                }
                {doing !== key && done?.says}
                {!done && doing !== key && (
                  <button type="button" className="plain-button" disabled={doing !== undefined} onClick={() => void readThese([filing])}
                  >
                    读这一份<span className="visually-hidden">：{filing.name}{cellName(filing.cell)}</span>
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
