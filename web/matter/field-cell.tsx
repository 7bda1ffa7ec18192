// SPDX-License-Identifier: MulanPSL-2.0
import type { FocusEvent } from 'react'
import type { Field } from '../../kernel/kernel.ts'
import { webFaceOf } from '../field/faces.ts'
import { Plain } from '../field/plain.tsx'
import type { Place } from '../field/web-face.ts'
import { isMasked } from './asked.ts'

export interface CellSays {
  /** Unique on the page. */
  id: string
  field: Field
  value: unknown
  columns: number
  required: boolean
  wrong?: string
  place: Place
  onChange(value: unknown): void
  onLeave?(): void
  /** The ledger holds a value, which may be kept instead. */
  onKeep?(): void
}

/** One box of the paper form: its printed label, the input, and what is wrong with it. */
export function FieldCell({ id, field, value, columns, required, wrong, place, onChange, onLeave, onKeep }: CellSays) {
  const { Input } = webFaceOf(field)
  const described = [field.help ? `${id}-help` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.()
  }
  return (
    <div className={`paper-cell takes-${columns}`} {...(wrong ? { 'data-wrong': true } : {})}>
      <div className="paper-label">
        <label id={`${id}-label`} htmlFor={id}>
          {field.label}
        </label>
        {required && <span className="required">必填</span>}
      </div>
      <div className="paper-value" onBlur={left}>
        <Input
          id={id}
          field={field}
          value={value}
          onChange={onChange}
          place={place}
          required={required}
          invalid={wrong !== undefined}
          {...(described ? { described } : {})}
        />
        {field.help && (
          <p id={`${id}-help`} className="hint">
            {field.help}
          </p>
        )}
        {onKeep && (
          <button type="button" className="plain-button" onClick={onKeep} aria-label={`${field.label}不改，用原来的`}>
            不改，用原来的
          </button>
        )}
        {wrong && (
          <p id={`${id}-wrong`} className="field-error">
            {wrong}
          </p>
        )}
      </div>
    </div>
  )
}

/** A box the ledger has filled already. */
export function KnownCell({
  field,
  value,
  columns,
  place: { names, town },
  wrong,
  onChange,
}: Pick<CellSays, 'field' | 'value' | 'columns' | 'place' | 'wrong'> & { onChange(): void }) {
  return (
    <div className={`paper-cell takes-${columns}`} {...(wrong ? { 'data-wrong': true } : {})}>
      <div className="paper-label">
        <span>{field.label}</span>
      </div>
      <div className="paper-value known">
        <div>
          <Plain field={field} value={value} names={names} town={town} />
        </div>
        <button type="button" className="plain-button" onClick={onChange} aria-label={`改填${field.label}`}>
          改填
        </button>
        {isMasked(value) && <p className="hint">含遮蔽的个人信息；改填会整项换成新填的内容</p>}
        {wrong && <p className="field-error">{wrong}</p>}
      </div>
    </div>
  )
}
