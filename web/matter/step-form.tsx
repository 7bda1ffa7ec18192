// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Field, Kind } from '../../kernel/kernel.ts'
import { citationText, type Day } from '../../law/law.ts'
import { Loading } from '../shell/states.tsx'
import { askedBy, begunWith, drawnOf, type Facts, kindOf, stepOf } from './asked.ts'
import { Boxes } from './boxes.tsx'
import type { Draft, FormKey } from './draft.ts'
import { focusFirst } from './focus.ts'
import { LastTime } from './last-time.tsx'
import { Proposal } from './proposal.tsx'
import { Restored } from './restored.tsx'
import { submission } from './submission.ts'
import { Trouble } from './trouble.tsx'
import { type Kept, useLastDraft } from './use-keeping.ts'
import { blankDraft, type Done, useStepForm } from './use-step-form.ts'
import { usualVillage, type VillageChoice } from './villages.ts'
import './paper-form.css'

export interface StepFormProps {
  /** Id of who fills it in. */
  user: string
  town: number
  kind: Kind
  step: string
  today: Day
  /** The matter the step is taken on; without it the step opens one. */
  matter?: { id: string; facts: Facts; taken: readonly string[]; names: Readonly<Record<string, string>> }
  villages?: readonly VillageChoice[]
  /** Everything on one screen: four columns, labels over the boxes. */
  dense?: boolean
  /** Of the groups' headings on the page. */
  heading: 'h2' | 'h3'
  onDone(done: Done): void
  onCancel?(): void
}

/** The form of any step, drawn from its declaration; begins with what was not submitted the last time. */
export function StepForm(props: StepFormProps) {
  const key = { user: props.user, town: props.town, kind: props.kind.id, matter: props.matter?.id ?? '', step: props.step }
  const last = useLastDraft(key)
  return last === undefined ? <Loading what="未填完的表" /> : <Sheet {...props} formKey={key} last={last} />
}

function Sheet({ last, formKey, ...props }: StepFormProps & { last: Draft | null; formKey: FormKey }) {
  const { kind, step, matter, today, villages = [], onDone, onCancel } = props
  const form = useRef<HTMLFormElement>(null)
  const asked = useMemo(() => askedBy(kind, step, matter?.facts, matter?.taken), [kind, step, matter])
  const [initial] = useState(() => blankDraft(today, begunWith(asked, matter?.facts ?? {}, today), usualVillage(kind, villages)))
  const says = {
    key: formKey,
    kind,
    asked,
    initial,
    restored: last,
    ...(matter ? { facts: matter.facts, taken: matter.taken } : {}),
    today,
    villages: villages.map(({ id }) => id),
    onDone,
  }
  const state = useStepForm(says, form)
  const { label } = stepOf(kind, step)
  const drawn = drawnOf(kind, step, asked, matter?.facts ?? {}, state.draft.data, matter?.taken)
  const ask = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.ctrlKey || event.metaKey) void state.submit()
  }
  useEffect(() => focusFirst(form.current), [])
  return (
    <form
      ref={form}
      className={props.dense ? 'step-form dense' : 'step-form'}
      aria-label={`${label}${kind.label}`}
      noValidate
      autoComplete="off"
      onSubmit={event => event.preventDefault()}
      onKeyDown={ask}
    >
      <Restored last={last} state={state} initial={initial} today={today} />
      <Trouble says={state.trouble} />
      <LastTime {...props} asked={drawn} state={state} initial={initial} />
      <Boxes {...props} villages={villages} asked={drawn} state={state} />
      <Proposal town={props.town} asked={drawn} send={() => submission(says, state.draft)} />
      <p className="hint form-says">{saysOf(kind, step)}</p>
      <div className="form-end">
        <Button type="primary" loading={state.sending} onClick={() => void state.submit()}>
          {state.sending ? '正在提交' : sendText(label)}
        </Button>
        {onCancel && <Button onClick={onCancel}>先不办</Button>}
        <span className="hint for-keyboard">Ctrl+Enter 也可提交</span>
        <span className="hint kept" role="status">
          {keptText(state.kept)}
        </span>
      </div>
    </form>
  )
}

/** 确认受理; 确认服务 says it already. */
const sendText = (label: string): string => (label.startsWith('确认') ? label : `确认${label}`)

const keptText = (kept: Kept): string =>
  ({ nothing: '', server: '已自动保存，可以离开后再填', here: '没有连上服务器，已存在本机这一页' })[kept]

function saysOf(kind: Kind, name: string): string {
  const { cites, outside, opens } = stepOf(kind, name)
  return [
    cites ? `依据：${citationText(cites)}。` : '',
    outside ? '这一步由本镇以外的人办理，这里登记结果。' : '',
    ...(opens ? [opens].flat() : []).map(
      ({ each, when, kind: other }) =>
        `提交后${when ? '视填写的内容' : ''}${each ? `，“${(kind.procedure.fields[each] as Field).label}”每一行` : ''}开立一件${kindOf(other).label}。`,
    ),
  ].join('')
}
