// SPDX-License-Identifier: MulanPSL-2.0
import { type RefObject, useRef, useState } from 'react'
import { v4 } from 'uuid'
import { type Day, isDay } from '../../law/law.ts'
import { api, type Answer, refresh } from '../api.ts'
import type { Place } from '../field/web-face.ts'
import { drawnOf, valueComplaint } from './asked.ts'
import type { Draft } from './draft.ts'
import { focusFirstWrong } from './focus.ts'
import { dayName, type Filled, heldByGate, refusal, type Stop, submission, villageName } from './submission.ts'
import { useKeeping } from './use-keeping.ts'

export type Done = Answer<'takeStep'>

export interface FormSays extends Filled {
  initial: Draft
  restored: Draft | null
  onDone(done: Done): void
}

/** A form of no content, for the day it is opened. */
export const blankDraft = (today: Day, data: Draft['data'], village?: number): Draft => ({
  day: today,
  data,
  names: {},
  command: v4(),
  saved: new Date().toISOString(),
  ...(village === undefined ? {} : { village }),
})

const stamped = (draft: Omit<Draft, 'saved'>): Draft => ({ ...draft, saved: new Date().toISOString() })

/** The state of one step's form: what is typed, what is wrong with it, and its way to the ledger. */
export function useStepForm(says: FormSays, form: RefObject<HTMLFormElement | null>) {
  const { key, initial, restored } = says
  const [draft, setDraft] = useState(restored ?? initial)
  const [stopped, setStopped] = useState<Partial<Stop>>({})
  const [underway, setUnderway] = useState(0)
  const { kept, forget } = useKeeping(key, draft, initial)
  const stop = (why: Stop) => {
    setStopped(why)
    focusFirstWrong(form)
  }
  const { sending, submit } = useSending(says, draft, underway, forget, stop)
  const start = (from: Draft) => {
    setDraft(stamped(from))
    setStopped({})
  }
  const place: Place = {
    town: key.town,
    kind: key.kind,
    on: isDay(draft.day) ? draft.day : says.today,
    today: says.today,
    names: draft.names,
    remember: (id, name) => setDraft(before => stamped({ ...before, names: { ...before.names, [id]: name } })),
    busy: change => setUnderway(before => before + change),
  }
  return {
    draft,
    wrong: stopped.wrong ?? {},
    trouble: stopped.trouble,
    sending,
    kept,
    place,
    submit,
    start,
    ...useWriting(says, draft, setDraft, setStopped),
  }
}

export type StepFormState = ReturnType<typeof useStepForm>
type Set<T> = (change: (before: T) => T) => void

/** Every way to write on the form; what was wrong with a box is not said any longer once it is written on. */
function useWriting({ asked, today }: FormSays, draft: Draft, setDraft: Set<Draft>, setStopped: Set<Partial<Stop>>) {
  const say = (name: string, message: string | undefined) =>
    setStopped(before => {
      const { [name]: _, ...wrong } = before.wrong ?? {}
      return { ...before, wrong: message === undefined ? wrong : { ...wrong, [name]: message } }
    })
  const write = (name: string, value: unknown) => {
    setDraft(before => stamped({ ...before, data: { ...before.data, [name]: value } }))
    say(name, undefined)
  }
  const fill = (values: Draft['data'], names: Draft['names']) => {
    setDraft(before => stamped({ ...before, data: { ...before.data, ...values }, names: { ...before.names, ...names } }))
    for (const name of Object.keys(values)) say(name, undefined)
  }
  const leave = (name: string) => {
    setDraft(({ data: { [name]: _, ...data }, ...before }) => stamped({ ...before, data }))
    say(name, undefined)
  }
  const setDay = (day: string) => {
    setDraft(before => stamped({ ...before, day }))
    say(dayName, undefined)
  }
  const setVillage = (village: number | undefined) => {
    setDraft(({ village: _, ...before }) => stamped({ ...before, ...(village === undefined ? {} : { village }) }))
    say(villageName, undefined)
  }
  const check = (name: string) => {
    const each = asked.find(({ name: other }) => other === name)
    const message =
      each && name in draft.data ? valueComplaint(each.field, draft.data[name], { on: isDay(draft.day) ? draft.day : today }) : undefined
    if (message) say(name, message)
  }
  return { write, fill, leave, setDay, setVillage, check }
}

/** Sends the form once, however often it is pressed; what was typed stays until the ledger has it. */
function useSending(says: FormSays, draft: Draft, underway: number, forget: () => Promise<void>, stop: (why: Stop) => void) {
  const [sending, setSending] = useState(false)
  const isSending = useRef(false)
  async function submit(): Promise<void> {
    if (isSending.current) return
    if (underway > 0) return stop({ wrong: {}, trouble: { message: '附件还在上传，传完再提交' } })
    const ready = submission(says, draft)
    if (!('send' in ready)) {
      const held = heldByGate(says, draft, ready)
      // Nobody waits for it: what is wrong is on the page already.
      if (held) void api.tryStep(held).catch(() => undefined)
      return stop(ready)
    }
    isSending.current = true
    setSending(true)
    try {
      const done = await api.takeStep(ready.send)
      await forget()
      await refresh()
      says.onDone(done)
    } catch (fault) {
      const drawn = drawnOf(says.kind, says.key.step, says.asked, says.facts ?? {}, draft.data, says.taken)
      stop(refusal(fault, { asked: drawn, villages: says.villages }))
    } finally {
      isSending.current = false
      setSending(false)
    }
  }
  return { sending, submit }
}
