// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Kind } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import { type Answer, api, asking } from '../api.ts'
import { shortDay } from '../words.ts'
import { namesIn, type MatterAnswer } from './life.ts'
import { Slip, useSlipPlace } from './slip.tsx'

type Other = Answer<'likelySame'>['matters'][number]

interface Props {
  town: number
  kind: Kind
  matter: MatterAnswer
  today: Day
}

/** Matters that may be the same as this one. A person decides: merge, or leave or link them and they count apart. */
export function LikelySame({ town, kind, matter, today }: Props) {
  const asks = kind.shape === 'case' && !matter.voided && !matter.mergedInto
  const { data } = useQuery({ ...asking('likelySame', { town, matter: matter.id }), enabled: asks })
  const [merging, setMerging] = useState<Other>()
  const [said, setSaid] = useState('')
  const place = useSlipPlace(town, kind.id, today, today, namesIn(matter))
  const matters = data?.matters ?? []
  if (!asks || (matters.length === 0 && !said)) return null
  return (
    <section className="likely no-print" aria-labelledby="likely-head">
      <h2 id="likely-head">可能是同一件</h2>
      <p className="said" role="status">
        {said}
      </p>
      <p className="quiet">请核对：是同一件的并入一件办理，不是的不用管，也可以用“更多—关联”注明各自计数。</p>
      <ul>
        {matters.map(other => (
          <li key={other.id}>
            <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: other.id }}>
              {[other.number, other.title].filter(Boolean).join(' ')}
            </Link>
            <span className="quiet"> {[other.village, other.stateLabel, `${shortDay(other.opened, today)}登记`].filter(Boolean).join(' · ')}</span>
            <span> {other.because.join('；')}</span>
            {matter.keeps && (
              <Button onClick={() => setMerging(other)} aria-label={`把本件并入${other.number ?? other.title}`}>
                并入
              </Button>
            )}
          </li>
        ))}
      </ul>
      {merging && (
        <Slip
          key={merging.id}
          title="并入他件"
          button="确认并入"
          place={place}
          says={`本件并入“${[merging.number, merging.title].filter(Boolean).join(' ')}”，不再单独计数。`}
          send={(reason, command) => api.mergeMatter({ town, matter: matter.id, into: merging.id, reason, command })}
          onDone={says => {
            setMerging(undefined)
            setSaid(`${says}。`)
          }}
          onCancel={() => setMerging(undefined)}
        />
      )}
    </section>
  )
}
