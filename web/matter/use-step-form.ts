// SPDX-License-Identifier: MulanPSL-2.0
import { type RefObject, useRef, useState } from 'react'
import { v4 } from 'uuid'
import type { Kind } from '../../kernel/kernel.ts'
import { type Day, isDay } from '../../law/law.ts'
import { api, type Answer, Fault, refresh } from '../api.ts'
import type { Place } from '../field/web-face.ts'
import { type Asked, complaintsOf, tidied, valueComplaint } from './asked.ts'
import type { Draft, FormKey } from './draft.ts'
import { focusFirstWrong } from './focus.ts'
import { useKeeping } from './use-keeping.ts'

/** Names under which the form speaks of what is no field of the kind. */
export const dayName = '$day'
export const villageName = '$village'

export type Done = Answer<'takeStep'>

export interface FormSays {
  key: FormKey
  kind: Kind
  asked: readonly Asked[]
  initial: Draft
  restored: Draft | null
  today: Day
  /** Villages the actor may open a matter in; none on a matter that exists. */
  villages: readonly number[]
  onDone(done: Done): void
}

/** What stopped the whole form, with the article where there is one. */
export interface Trouble {
  message: string
  cites?: string
}

/** A form of no content, for the day it is opened. */
export const blankDraft = (today: Day, data: Draft['data'], village?: number): Draft =>
  ({ day: today, data, names: {}, command: v4(), saved: new Date().toISOString(), ...(village === undefined ? {} : { village }) })

/** The state of one step's form: what is typed, what is wrong with it, and its way to the ledger. */
export function useStepForm(says: FormSays, form: RefObject<HTMLFormElement | null>) {
  const { key, kind, asked, initial, restored, today, villages } = says
  const [draft, setDraft] = useState(restored ?? initial)
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const [trouble, setTrouble] = useState<Trouble>()
  const [sending, setSending] = useState(false)
  const [underway, setUnderway] = useState(0)
  const isSending = useRef(false)
  const { kept, forget } = useKeeping(key, draft, initial)

  const change = (edit: (before: Draft) => Partial<Draft>) => setDraft(before => ({ ...before, ...edit(before), saved: new Date().toISOString() }))
  const right = (name: string) => setWrong(({ [name]: _, ...others }) => others)
  const write = (name: string, value: unknown) => {
    change(({ data }) => ({ data: { ...data, [name]: value } }))
    right(name)
  }
  const leave = (name: string) => {
    change(({ data: { [name]: _, ...data } }) => ({ data }))
    right(name)
  }
  const setDay = (day: string) => {
    change(() => ({ day }))
    right(dayName)
  }
  const setVillage = (village: number | undefined) => {
    setDraft(({ village: _, ...before }) => ({ ...before, ...(village === undefined ? {} : { village }), saved: new Date().toISOString() }))
    right(villageName)
  }
  const place: Place = {
    town: key.town, kind: kind.id, on: isDay(draft.day) ? draft.day : today, today, names: draft.names,
    remember: (id, name) => change(({ names }) => ({ names: { ...names, [id]: name } })),
    busy: change => setUnderway(before => before + change),
  }

  const check = (name: string) => {
    const each = asked.find(({ name: other }) => other === name)
    const message = each && name in draft.data ? valueComplaint(each.field, draft.data[name], { on: place.on }) : undefined
    if (message) setWrong(before => ({ ...before, [name]: message }))
  }
  const stop = (complaints: Readonly<Record<string, string>>, stopped?: Trouble) => {
    setWrong(complaints)
    setTrouble(stopped)
    focusFirstWrong(form)
  }

  async function submit(): Promise<void> {
    if (isSending.current) return
    if (underway > 0) return stop({}, { message: '附件还在上传，传完再提交' })
    const data = tidied(asked, draft.data)
    const complaints = { ...placeComplaints(draft, villages, today), ...complaintsOf(kind, key.step, asked, data, place.on) }
    const many = Object.keys(complaints).length
    if (many > 0) return stop(complaints, { message: `有 ${many} 处需要改正，已在相应栏目写明` })
    isSending.current = true
    setSending(true)
    setTrouble(undefined)
    try {
      const done = await api.takeStep({
        town: key.town, kind: kind.id, step: key.step, day: draft.day, data, command: draft.command,
        ...(key.matter ? { matter: key.matter } : { village: draft.village ?? villages[0] ?? 0 }),
      })
      await forget()
      await refresh()
      says.onDone(done)
    } catch (fault) {
      refused(fault)
    } finally {
      isSending.current = false
      setSending(false)
    }
  }

  function refused(fault: unknown): void {
    if (!(fault instanceof Fault)) return stop({}, { message: '页面出了差错，填写的内容都在，请再提交一次' })
    const says = { message: fault.message, ...(fault.cites ? { cites: fault.cites } : {}) }
    const name = placeOf(fault.field, asked, villages)
    stop(name ? { [name]: fault.cites ? `${fault.message}（${fault.cites}）` : fault.message } : {}, name ? { message: '有 1 处需要改正，已在相应栏目写明' } : says)
  }

  const start = (from: Draft) => {
    setDraft(from)
    setWrong({})
    setTrouble(undefined)
  }
  return { draft, wrong, trouble, sending, kept, place, write, leave, setDay, setVillage, check, submit, start }
}

export type StepFormState = ReturnType<typeof useStepForm>

function placeComplaints(draft: Draft, villages: readonly number[], today: Day): Record<string, string> {
  const day = !isDay(draft.day) ? '日期应写成 2025-03-01、2025-3-1 或者 20250301' : draft.day > today ? `日期晚于今天（${today}），应为今天或者以前` : undefined
  const village = villages.length > 1 && draft.village === undefined ? '请选择属于哪个村（社区），全镇的事选镇本级' : undefined
  return { ...(day ? { [dayName]: day } : {}), ...(village ? { [villageName]: village } : {}) }
}

/** The cell of the form a field of the server's sentence stands in; undefined when it is not on this form. */
function placeOf(field: string | undefined, asked: readonly Asked[], villages: readonly number[]): string | undefined {
  const name = field?.replace(/^data\./, '').split('.')[0]
  if (name === undefined) return undefined
  if (asked.some(each => each.name === name)) return name
  if (name === 'day') return dayName
  return name === 'village' && villages.length > 1 ? villageName : undefined
}
