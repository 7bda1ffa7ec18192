// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { choice, day, type Field, type Kind } from '../../kernel/kernel.ts'
import { citationText, type Day } from '../../law/law.ts'
import { Loading } from '../shell/states.tsx'
import { type Asked, askedBy, begunWith, type Facts, grouped, halves, isMasked, kindOf, quarters, stepOf } from './asked.ts'
import { type Draft, type FormKey, savedAt } from './draft.ts'
import { FieldCell, KnownCell } from './field-cell.tsx'
import { focusFirst } from './focus.ts'
import type { Kept } from './use-keeping.ts'
import { useLastDraft } from './use-keeping.ts'
import { dayName, villageName } from './submission.ts'
import { blankDraft, type Done, type StepFormState, useStepForm } from './use-step-form.ts'
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
  const [initial] = useState(() => blankDraft(today, begunWith(asked, matter?.facts ?? {}), usualVillage(kind, villages)))
  const state = useStepForm({
    key: formKey, kind, asked, initial, restored: last, today, villages: villages.map(({ id }) => id), onDone,
  }, form)
  const { label, cites, outside } = stepOf(kind, step)
  const ask = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.ctrlKey || event.metaKey) void state.submit()
  }
  useEffect(() => focusFirst(form.current), [])
  return (
    <form ref={form} className={props.dense ? 'step-form dense' : 'step-form'} aria-label={`${label}${kind.label}`} noValidate autoComplete="off" onSubmit={event => event.preventDefault()} onKeyDown={ask}>
      <Restored last={last} state={state} initial={initial} today={today} />
      {state.trouble && (
        <div className="trouble" role="alert" tabIndex={-1}>
          <p>还没有提交：{state.trouble.message}</p>
          {state.trouble.cites && <p className="quiet">依据：{state.trouble.cites}</p>}
        </div>
      )}
      <Boxes {...props} villages={villages} asked={asked} state={state} />
      {(cites || outside || stepOf(kind, step).opens) && <p className="hint form-says">{saysOf(kind, step)}</p>}
      <div className="form-end">
        <Button type="primary" loading={state.sending} onClick={() => void state.submit()}>{state.sending ? '正在提交' : `确认${label}`}</Button>
        {onCancel && <Button onClick={onCancel}>先不办</Button>}
        <span className="hint for-keyboard">Ctrl+Enter 也可提交</span>
        <span className="hint kept" role="status">{keptText(state.kept)}</span>
      </div>
    </form>
  )
}

const keptText = (kept: Kept): string => ({ nothing: '', server: '已自动保存，可以离开后再填', here: '没有连上服务器，已存在本机这一页' })[kept]

function saysOf(kind: Kind, name: string): string {
  const { cites, outside, opens } = stepOf(kind, name)
  return [
    cites ? `依据：${citationText(cites)}。` : '',
    outside ? '这一步由本镇以外的人办理，这里登记结果。' : '',
    ...(opens ? [opens].flat() : []).map(({ each, when, kind: other }) => `提交后${when ? '视填写的内容' : ''}${each ? `，“${(kind.procedure.fields[each] as Field).label}”每一行` : ''}开立一件${kindOf(other).label}。`),
  ].join('')
}

/** Says that an unfinished form came back, and lets it be thrown away, and that be taken back. */
function Restored({ last, state, initial, today }: { last: Draft | null; state: StepFormState; initial: Draft; today: Day }) {
  const [thrown, setThrown] = useState<Draft>()
  const [shown, setShown] = useState(last !== null)
  if (!shown || !last) return null
  const discard = () => {
    setThrown(state.draft)
    state.start(blankDraft(today, initial.data, initial.village))
  }
  const undo = () => {
    if (thrown) state.start(thrown)
    setThrown(undefined)
  }
  return (
    <p className="restored" role="status">
      <span>{thrown ? '已丢弃未提交的内容' : `已恢复 ${savedAt(last.saved, new Date())} 未提交的内容`}</span>
      {thrown ? <button type="button" className="plain-button" onClick={undo}>撤回丢弃</button> : <button type="button" className="plain-button" onClick={discard}>丢弃，重新填</button>}
      {!thrown && <button type="button" className="plain-button" onClick={() => setShown(false)}>知道了</button>}
    </p>
  )
}

type BoxesProps = StepFormProps & { villages: readonly VillageChoice[]; asked: readonly Asked[]; state: StepFormState }

/** The day and place of the step, then its fields under the headings of the paper form. */
function Boxes(props: BoxesProps) {
  const id = useId()
  const { kind, step, matter, villages, asked, state, heading: Heading } = props
  const { draft, wrong, place } = state
  const dayField = day(kind.shape === 'activity' && !matter ? '发生日期' : `${stepOf(kind, step).label}日期`)
  const villageField = choice('所属村（社区）', Object.fromEntries(villages.map(each => [String(each.id), each.name])))
  const isChosen = villages.length > 1
  const columns = layOut(props, isChosen ? [dayField, villageField] : [dayField])
  const box = (name: string, at: number) => ({ id: `${id}${name}`, place, columns: columns[at]!, required: true, ...(wrong[name] ? { wrong: wrong[name] } : {}) })
  return (
    <>
      <section className="paper-group">
        <div className="paper-cells">
          <FieldCell {...box(dayName, 0)} field={dayField} value={draft.day} onChange={value => state.setDay(String(value ?? ''))} />
          {isChosen && <FieldCell {...box(villageName, 1)} field={villageField} value={draft.village === undefined ? undefined : String(draft.village)}
            onChange={code => state.setVillage(code === undefined ? undefined : Number(code))} />}
        </div>
      </section>
      {grouped(asked).map(({ heading, fields }) => <AskedGroup key={heading} {...props} head={heading && <Heading>{heading}</Heading>} fields={fields} id={id} />)}
    </>
  )
}

const layOut = ({ dense }: StepFormProps, fields: readonly Field[]): number[] => (dense ? quarters(fields) : halves(fields))

function AskedGroup({ head, fields, id, ...props }: BoxesProps & { head: ReactNode; fields: readonly Asked[]; id: string }) {
  const { matter, state } = props
  const { draft, wrong } = state
  const facts = matter?.facts ?? {}
  const place = { ...state.place, names: { ...matter?.names, ...draft.names } }
  const columns = layOut(props, fields.map(({ field }) => field))
  return (
    <section className="paper-group">
      {head}
      <div className="paper-cells">
        {fields.map(({ name, field, required, known }, at) =>
          known && !(name in draft.data) ? (
            <KnownCell key={name} field={field} value={facts[name]} columns={columns[at]!} place={place} onChange={() => state.write(name, isMasked(facts[name]) ? undefined : facts[name])} />
          ) : (
            <FieldCell key={name} id={`${id}${name}`} field={field} value={draft.data[name]} columns={columns[at]!} required={required && !known} place={place} {...(wrong[name] ? { wrong: wrong[name] } : {})}
              onChange={value => state.write(name, value)} onLeave={() => state.check(name)} {...(known ? { onKeep: () => state.leave(name) } : {})} />
          ))}
      </div>
    </section>
  )
}
