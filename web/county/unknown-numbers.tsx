// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { isUnnamed } from '../../contract/county-words.ts'
import type { Answer } from '../api.ts'
import { NumberList } from './number-list.tsx'
import { type ReadNumber, readAs } from './numbers.ts'
import { useCounty } from './use-county.ts'

interface Props {
  county: number
  report: Answer<'readReport'>
  show(number: ReadNumber): void
}

/** Numbers that no phrasing names; who knows one says it once, and it is known in this county from then on. */
export function UnknownNumbers({ county, report, show }: Props) {
  const { own } = useCounty().words
  const unknown = report.figures.filter(isUnnamed)
  const [told, tell] = useState('')
  if (unknown.length === 0 && !told) return null
  return (
    <section aria-label="不认识的数" id="unknown-numbers" tabIndex={-1}>
      <h2>不认识的数 {unknown.length}</h2>
      <p className="quiet">文中用点线标出。说明一个是什么，{own}以后的报告都照此认，读过的马上重读。</p>
      <p role="status">{told}</p>
      <details open={unknown.length <= 5}>
        <summary>列出</summary>
        <NumberList county={county} report={report.report.id} numbers={unknown} show={show} told={tell}
          says={number => readAs(number).length > 0 && <p className="quiet">可能是：{readAs(number).join('、')}</p>}
          ask={({ text }) => ({ says: `说明“${text}”是什么` })}
        />
      </details>
    </section>
  )
}
