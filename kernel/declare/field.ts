// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'

/** A personal value under the key of its matter; equal values of one town and field kind have equal tokens. */
export interface Sealed {
  sealed: string
  token: string
}

/** A line of a roster chosen in a form. The token is that of the roster's person; `relied` says what was checked on the day. */
export interface MemberRef {
  id: string
  token?: string
  relied?: Readonly<Record<string, string>>
}

export interface FieldOptions {
  /** Sealed at rest, masked in lists; a condition may ask of it only whether it is given. */
  personal?: true
  help?: string
  /** The heading it stands under on the paper form. */
  group?: string
  /** A condition over what is filled in so far: the form draws the box only where it holds, and leaves it blank elsewhere. */
  asked?: Readonly<Record<string, unknown>>
  /** What the form begins with, in sight and open to change: a code, or `today` in a day. */
  begins?: string
  /** As a rule the same from one time to the next: the form offers what the actor gave the last time. Never of a personal field. */
  steady?: true
  /** A text that is called by: the numbers of telephones that can be dialled, and nothing else. What was written before stays as it is. */
  holds?: 'telephone'
  /** Worked out by the ledger when the step is taken: no form asks for it. */
  worked?: true
}

declare const carries: unique symbol

/** A field carries its TypeScript type without holding a value for it. */
export interface Field<V = any, T extends string = string> extends FieldOptions {
  type: T
  label: string
  readonly [carries]?: V
}

export type Code = string | { label: string; from?: Day; until?: Day }

export interface NumberField extends Field<number, 'number'> {
  unit: string
}
export interface Choice<C extends string = string> extends Field<C, 'choice'> {
  codes: Readonly<Record<C, Code>>
}
export interface Choices<C extends string = string> extends Field<readonly C[], 'choices'> {
  codes: Readonly<Record<C, Code>>
}
export interface Member extends Field<MemberRef, 'member'> {
  /** Kind of the roster, and the name of the validity a person must have to be offered: `post-holder.mediator`. */
  roster: string
}
export interface Link extends Field<readonly string[], 'link'> {
  /** Kinds that may be linked. */
  kinds: readonly string[]
}
/** Rows have an interface of their own: an optional `columns` on Field would lose the columns' types without a word. */
export interface Rows<F extends Fields = Fields> extends Field<readonly Values<F>[], 'rows'> {
  columns: F
}

export type Fields = Readonly<Record<string, Field>>
export type Values<F extends Fields> = { [K in keyof F]?: F[K] extends Field<infer V> ? V : never }
export type Named<F extends Fields, T extends string> = { [K in keyof F & string]: F[K]['type'] extends T ? K : never }[keyof F & string]

export type FieldType =
  | 'text' | 'note' | 'choice' | 'choices' | 'day' | 'yes-no' | 'money' | 'number'
  | 'person' | 'entity' | 'member' | 'papers' | 'link' | 'figures' | 'rows'

export const text = (label: string, options: FieldOptions = {}): Field<string, 'text'> => ({ type: 'text', label, ...options })
/** One number or several, as they are dialled. */
export const telephone = (label: string, options: FieldOptions = {}): Field<string, 'text'> => ({
  type: 'text',
  label,
  holds: 'telephone',
  ...options,
})
/** Several lines. */
export const note = (label: string, options: FieldOptions = {}): Field<string, 'note'> => ({ type: 'note', label, ...options })
export const day = (label: string, options: FieldOptions = {}): Field<Day, 'day'> => ({ type: 'day', label, ...options })
export const yesNo = (label: string, options: FieldOptions = {}): Field<boolean, 'yes-no'> => ({ type: 'yes-no', label, ...options })
/** Held in 分, typed and shown in 元. */
export const money = (label: string, options: FieldOptions = {}): Field<number, 'money'> => ({ type: 'money', label, ...options })
/** A whole number of zero or more, with its unit of measure. */
export const number = (label: string, unit: string, options: FieldOptions = {}): NumberField => ({ type: 'number', label, unit, ...options })
/** A natural person; always personal. */
export const person = (label: string, options: FieldOptions = {}): Field<string | Sealed, 'person'> => ({
  type: 'person',
  label,
  ...options,
  personal: true,
})
/** An enterprise or other organisation that is not ours, by its registered name. */
export const entity = (label: string, options: FieldOptions = {}): Field<string, 'entity'> => ({ type: 'entity', label, ...options })
/** Attachments: ids of files laid down before the step. */
export const papers = (label: string, options: FieldOptions = {}): Field<readonly string[], 'papers'> => ({ type: 'papers', label, ...options })
/** Codes of figures whose zero must be declared; the register offers them. */
export const figures = (label: string, options: FieldOptions = {}): Field<readonly string[], 'figures'> => ({ type: 'figures', label, ...options })
export const link = (label: string, kinds: readonly string[], options: FieldOptions = {}): Link => ({ type: 'link', label, kinds, ...options })
export const member = (label: string, roster: string, options: FieldOptions = {}): Member => ({ type: 'member', label, roster, ...options })

export const choice = <const C extends Record<string, Code>>(label: string, codes: C, options: FieldOptions = {}): Choice<keyof C & string> =>
  ({ type: 'choice', label, codes, ...options })
/** Several codes at once. */
export const choices = <const C extends Record<string, Code>>(label: string, codes: C, options: FieldOptions = {}): Choices<keyof C & string> =>
  ({ type: 'choices', label, codes, ...options })
export const rows = <F extends Fields>(label: string, columns: F, options: FieldOptions = {}): Rows<F> => ({
  type: 'rows',
  label,
  columns,
  ...options,
})

export const codeLabel = (code: Code): string => (typeof code === 'string' ? code : code.label)

export const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && 'sealed' in value && 'token' in value

export const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
