// SPDX-License-Identifier: MulanPSL-2.0
import type { FC } from 'react'
import type { Field } from '../../kernel/declare/declare.ts'
import type { Day } from '../../law/law.ts'

/** Where a form stands: what an input may need beside its field. */
export interface Place {
  town: number
  /** The kind whose matter is being written. */
  kind: string
  /** The step's day: codes and roster lines are offered as valid on it. */
  on: Day
  today: Day
  /** Names of the ids met so far, so that a restored draft still reads. */
  names: Readonly<Record<string, string>>
  remember(id: string, name: string): void
  /** Something is on its way to the server (1) or has arrived or failed (-1); the form waits for it. */
  busy(change: 1 | -1): void
}

export interface InputProps {
  /** Of the element that takes the value; the visible label has `${id}-label`. */
  id: string
  field: Field
  /** What was typed: a value of the field, or text that is not one yet and is kept as it is. */
  value: unknown
  onChange(value: unknown): void
  place: Place
  required: boolean
  invalid: boolean
  /** Ids of help and error sentence. */
  described?: string
  /** Inside a table, where no visible label belongs to one cell. */
  label?: string
}

export interface DisplayProps {
  field: Field
  value: unknown
  names: Readonly<Record<string, string>>
  /** With it, linked matters and papers can be opened. */
  town?: number
}

/** The code a list is asked for, as it stands behind `field:` in the list's `where`. */
export interface FilterProps {
  field: Field
  value: string | undefined
  onChange(value: string | undefined): void
}

/** The faces a field type has on screen. */
export interface WebFace {
  Input: FC<InputProps>
  Display: FC<DisplayProps>
  /** None where a list cannot be asked for one value of it: free text, persons, amounts, files. */
  Filter: FC<FilterProps> | null
  /** Takes the whole width of the sheet. */
  wide: boolean
  /** Quarters of the sheet it needs where everything should stand on one screen; all four unless said, one of what is not wide. */
  quarters?(field: Field): 1 | 2 | 4
  /** Tells what happened this time: asked anew whenever a step needs it, whatever was told before. */
  anew?: true
  /** The value as it is sent: without the blanks typing leaves behind. */
  tidy?(value: unknown, field: Field): unknown
}

/** How many quarters of the sheet a field needs where everything should stand on one screen. */
export const quartersOf = (face: WebFace, field: Field): 1 | 2 | 4 => face.quarters?.(field) ?? (face.wide ? 4 : 1)

/** What a screen reader is told of an input. */
export const naming = ({
  id,
  label,
  required,
  invalid,
  described,
}: Pick<InputProps, 'id' | 'label' | 'required' | 'invalid' | 'described'>) => ({
  ...(label === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': label }),
  ...(required ? { 'aria-required': true } : {}),
  ...(invalid ? { 'aria-invalid': true } : {}),
  ...(described ? { 'aria-describedby': described } : {}),
})
