// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { v4 } from 'uuid'
import { note } from '../../kernel/kernel.ts'
import { type Day } from '../../law/law.ts'
import { Fault, refresh } from '../api.ts'
import type { Place } from '../field/web-face.ts'
import { FieldCell } from './field-cell.tsx'
import { focusFirst, focusFirstWrong } from './focus.ts'
import { Trouble } from './trouble.tsx'
import './paper-form.css'

const reasonField = note('理由')
const shortest = 2

export interface SlipProps {
  title: string
  /** What it does, in one sentence. */
  says: string
  button: string
  place: Place
  /** What is missing beside the reason, or nothing. */
  missing?: string
  children?: ReactNode
  send(reason: string, command: string): Promise<unknown>
  onDone(says: string): void
  onCancel(): void
}

interface Sending extends Pick<SlipProps, 'title' | 'missing' | 'send' | 'onDone'> {
  form: RefObject<HTMLFormElement | null>
  reason: string
}

/** Sends a slip as one command however often it is pressed; tells what is missing and what went wrong. */
function useSending({ title, missing, send, onDone, form, reason }: Sending) {
  const [command] = useState(() => v4())
  const [trouble, setTrouble] = useState<{ message: string; cites?: string }>()
  const [wrong, setWrong] = useState<string>()
  const isSending = useRef(false)
  const [sending, setSending] = useState(false)

  async function submit() {
    if (isSending.current) return
    const short = reason.trim().length < shortest ? '请写明理由' : undefined
    setWrong(short)
    setTrouble(missing ? { message: missing } : undefined)
    if (short || missing) return focusFirstWrong(form)
    isSending.current = true
    setSending(true)
    try {
      await send(reason.trim(), command)
      await refresh()
      onDone(`已${title}`)
    } catch (fault) {
      setTrouble(
        fault instanceof Fault
          ? { message: fault.message, ...(fault.cites ? { cites: fault.cites } : {}) }
          : { message: '页面出了差错，填写的内容都在，请再提交一次' },
      )
      focusFirstWrong(form)
    } finally {
      isSending.current = false
      setSending(false)
    }
  }
  return { submit, sending, trouble, wrong }
}

/** A small form of the ledger's keepers, always with a reason. */
export function Slip({ title, says, button, place, missing, children, send, onDone, onCancel }: SlipProps) {
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const { submit, sending, trouble, wrong } = useSending({ title, ...(missing ? { missing } : {}), send, onDone, form, reason })
  useEffect(() => focusFirst(form.current), [])
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void submit()
  }
  return (
    <form ref={form} className="step-form" aria-label={title} noValidate onSubmit={event => event.preventDefault()} onKeyDown={keys}>
      <p className="hint">{says}</p>
      <Trouble says={trouble} />
      <section className="paper-group">
        <div className="paper-cells">
          {children}
          <FieldCell
            id="slip-reason"
            field={reasonField}
            value={reason}
            columns={2}
            required
            place={place}
            onChange={value => setReason(String(value ?? ''))}
            {...(wrong ? { wrong } : {})}
          />
        </div>
      </section>
      <div className="form-end">
        <Button type="primary" loading={sending} onClick={() => void submit()}>
          {button}
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  )
}

/** A place for a slip: no draft, names remembered only while it is open. */
export function useSlipPlace(town: number, kind: string, on: Day, today: Day, known: Readonly<Record<string, string>>): Place {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  return {
    town,
    kind,
    on,
    today,
    names: { ...known, ...names },
    remember: (id, name) => setNames(before => ({ ...before, [id]: name })),
    busy: () => undefined,
  }
}
