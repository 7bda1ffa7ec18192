// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { fewestInReason, type FilingStep, filingSteps, reasonRefusal, whatReasonTells } from '../../kernel/kernel.ts'
import { api, Fault, refresh, useMe } from '../api.ts'
import { type FilingAnswer, followsFrom, otherSigner } from './filing-words.ts'
import { useKept } from './use-kept.ts'

interface Props {
  town: number
  filing: FilingAnswer
  step: FilingStep
  /** The step was taken. */
  done(step: FilingStep): void
  leave(): void
}

interface Wrong { message: string; field?: string | undefined }

/** A step before it is taken: what will follow, the words that go with it, and the button that does it. */
export function StepSlip(props: Props) {
  const { filing: { kind, name, toCheck }, step, leave } = props
  const me = useMe()
  const other = step === 'sign' && me ? otherSigner(toCheck?.signer, me.display) : undefined
  const { comments, setComments, reasons, setReason, asked, busy, fault, take } = useTaking(props)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <section className="filing-slip" aria-labelledby="filing-slip">
      <h2 id="filing-slip" ref={head} tabIndex={-1}>{filingSteps[step]}{name}</h2>
      <p>{followsFrom(step, kind)}</p>
      {other && <p role="note">{other}</p>}
      {step === 'return' && <Comments text={comments} wrong={fault?.field === 'comments'} onChange={setComments} />}
      {asked.length > 0 && <Reasons asked={asked} reasons={reasons} wrong={fault?.field} onChange={setReason} />}
      {fault && <p role="alert" className="filing-fault">{fault.message}</p>}
      <p className="filing-do">
        <Button type="primary" loading={busy} onClick={() => void take()}>确认{filingSteps[step]}</Button>
        <Button disabled={busy} onClick={leave}>先不办</Button>
      </p>
    </section>
  )
}

/** What is written on the slip, and its way to the server: nothing written is lost by a refusal. */
function useTaking({ town, filing, step, done }: Props) {
  const place = `filing ${town} ${filing.period} ${filing.kind} ${step}`
  const [comments, setComments] = useKept(`${place} comments`)
  const [written, setWritten] = useKept(`${place} reasons`)
  const [command] = useState(() => crypto.randomUUID())
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Wrong>()
  const reasons = reasonsIn(written)
  const asked = step === 'sign' ? filing.findings : []
  const take = async () => {
    const wrong = wordsMissing(step, comments, asked, reasons)
    if (wrong) return setFault(wrong)
    setBusy(true)
    setFault(undefined)
    try {
      await sent(town, filing, step, { command, comments, reasons: asked.map(({ says }) => ({ says, reason: reasons[says] ?? '' })) })
      setComments('')
      setWritten('')
      await refresh()
      done(step)
    } catch (failed) {
      setFault(failed instanceof Fault ? { message: failed.message.replace(/。?$/, '。'), field: failed.field } : { message: '没有办成，请重试；写的内容还在。' })
      setBusy(false)
      // Refused because something has changed: what is shown around the slip should be what it is now.
      await refresh()
    }
  }
  const setReason = (says: string, reason: string) => setWritten(JSON.stringify({ ...reasons, [says]: reason }))
  return { comments, setComments, reasons, setReason, asked, busy, fault, take }
}

type Findings = FilingAnswer['findings']
type ReasonsGiven = Readonly<Record<string, string>>

/** The first words that are still to be written. */
function wordsMissing(step: FilingStep, comments: string, asked: Findings, reasons: ReasonsGiven): Wrong | undefined {
  const wrong = step === 'return' ? reasonRefusal(comments, whatReasonTells.return) : undefined
  if (wrong) return { message: `请写明退回的意见：${wrong}。`, field: 'comments' }
  const short = (says: string) => reasonRefusal(reasons[says] ?? '', whatReasonTells.sign)
  const bare = asked.find(({ says }) => short(says))
  return bare && { message: `请写明为什么仍要签发（${bare.says.replace(/。$/, '')}）：${short(bare.says)}。`, field: bare.says }
}

function Comments({ text, wrong, onChange }: { text: string; wrong: boolean; onChange(text: string): void }) {
  return (
    <div className="field">
      <label htmlFor="filing-comments">退回意见</label>
      <p className="quiet" id="filing-comments-says">{whatReasonTells.return}，至少 {fewestInReason} 个字；意见随退回的这一份留着。</p>
      <textarea
        id="filing-comments" aria-describedby="filing-comments-says" rows={3} maxLength={2000} value={text} aria-invalid={wrong}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

interface ReasonsProps {
  asked: Findings
  reasons: ReasonsGiven
  wrong: string | undefined
  onChange(says: string, reason: string): void
}

function Reasons({ asked, reasons, wrong, onChange }: ReasonsProps) {
  return (
    <fieldset className="filing-reasons">
      <legend>仍要签发的，逐条写明理由（{asked.length} 条）</legend>
      <p className="quiet">每条至少 {fewestInReason} 个字，说清{whatReasonTells.sign}：理由和签发一起记入台账，以后有人问起，靠的就是这一句。</p>
      {asked.map(({ says }, at) => (
        <div className="field" key={says}>
          <label htmlFor={`filing-reason-${at}`}>{says}</label>
          <textarea
            id={`filing-reason-${at}`} rows={2} maxLength={500} value={reasons[says] ?? ''} aria-invalid={wrong === says}
            onChange={event => onChange(says, event.target.value)}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** A reason for each finding, by what it says. */
function reasonsIn(written: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(written || '{}') as Record<string, string>
  } catch {
    return {}
  }
}

interface Words {
  command: string
  comments: string
  reasons: { says: string; reason: string }[]
}

function sent(town: number, { kind, period, hash: saw }: FilingAnswer, step: FilingStep, { command, comments, reasons }: Words): Promise<unknown> {
  if (step === 'fill') return api.fillFigures({ town, period, command, saw })
  const says = step === 'return' ? { comments } : reasons.length > 0 ? { reasons } : {}
  return api.stepFiling({ town, kind, period, command, step, saw, ...says })
}
