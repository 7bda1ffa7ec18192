// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import type { Answer } from '../api.ts'
import { NumberList } from './number-list.tsx'
import { type ReadNumber, readAs, recognised } from './numbers.ts'
import { useCounty } from './use-county.ts'

interface Props {
  county: number
  report: Answer<'readReport'>
  show(number: ReadNumber): void
}

/** Numbers that were read as something; what was read wrongly is put right here, for every report of this county. */
export function KnownNumbers({ county, report, show }: Props) {
  const { own } = useCounty().words
  const known = recognised(report.figures)
  const [told, tell] = useState('')
  if (known.length === 0 && !told) return null
  return (
    <section aria-label="认得的数" id="known-numbers" tabIndex={-1}>
      <h2>认得的数 {known.length}</h2>
      <p className="quiet">每个数读作什么。读错了的改一改，{own}以后的报告都照此认，读过的马上重读。</p>
      <p role="status">{told}</p>
      <details>
        <summary>列出</summary>
        <NumberList county={county} report={report.report.id} numbers={known} show={show} told={tell}
          says={number => <p>读作：{readAs(number).join('、')}</p>}
          ask={({ text }) => ({ says: '不对，改一改', name: `“${text}”不对，改一改` })}
        />
      </details>
    </section>
  )
}
