// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { v4 } from 'uuid'
import { kinds } from '../../kinds/register.ts'
import type { Day } from '../../law/law.ts'
import { api, type Answer, type Asks, Fault, refresh, type TownDesk } from '../api.ts'
import { daysWithin } from '../words.ts'
import { reportOfNothing } from './report-of-nothing.ts'

type Gap = Answer<'desk'>['gaps'][number]
type Report = Omit<Asks<'takeStep'>, 'command'>

interface Props {
  town: TownDesk | undefined
  gaps: readonly Gap[]
  today: Day
}

/** Reports that should have come and did not, the places of one period together; what is missing is not a matter. */
export function Gaps({ town, gaps, today }: Props) {
  const [said, setSaid] = useState('')
  const expected = [...new Set(gaps.map(keyOf))].map(key => gaps.filter(gap => keyOf(gap) === key))
  if (gaps.length === 0 && !said) return null
  const isOwn = said !== '' || (town !== undefined && gaps.some(gap => reportOfNothing(kinds.kinds.get(gap.kind), gap, town, today)))
  return (
    <section aria-labelledby="desk-gaps" className={isOwn ? 'gaps-own' : ''}>
      <h2 id="desk-gaps">应报未报</h2>
      <p role="status">{said}</p>
      <ul className="desk-gaps">
        {expected.map(([first, ...others]) => first && (
          <li key={keyOf(first)}>
            <p>{first.label} <span className="quiet">{daysWithin(first.period, today)}</span></p>
            <p>{[first, ...others].map(gap => gap.of).join('、')}</p>
            {town && [first, ...others].map(gap => <Nothing key={gap.of} town={town} gap={gap} today={today} onDone={setSaid} />)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Nothing({ town, gap, today, onDone }: { town: TownDesk; gap: Gap; today: Day; onDone: (says: string) => void }) {
  const report = reportOfNothing(kinds.kinds.get(gap.kind), gap, town, today)
  const { send, sending, fault } = useReport(report, () => onDone(`已报告：${gap.of}${daysWithin(gap.period, today)}${gap.label}，${nothingOf(gap)}。`))
  if (!report) return null
  return (
    <>
      <Button className="desk-nothing" loading={sending} onClick={() => void send()}>{nothingOf(gap)}，报告{gap.of}这一轮</Button>
      {fault && <p role="alert" className="late">{fault.replace(/。?$/, '。')}</p>}
    </>
  )
}

/** Sends the report once, however often the button is pressed. */
function useReport(report: Report | undefined, onDone: () => void) {
  const [command] = useState(() => v4())
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<string>()
  const isSending = useRef(false)
  async function send() {
    if (!report || isSending.current) return
    isSending.current = true
    setSending(true)
    setFault(undefined)
    try {
      await api.takeStep({ ...report, command })
      onDone()
      await refresh()
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message : '没有报上，请再按一次')
    } finally {
      isSending.current = false
      setSending(false)
    }
  }
  return { send, sending, fault }
}

const nothingOf = ({ kind }: Gap): string => kinds.kinds.get(kind)?.views?.nothing?.label ?? ''

const keyOf = ({ kind, label, period }: Gap): string => `${kind}/${label}/${period}`
