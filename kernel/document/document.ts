// SPDX-License-Identifier: MulanPSL-2.0
import { dayText } from '../../law/law.ts'
import { dayOf, meets, stepLabel } from '../condition/condition.ts'
import { faceOf, type Field, type Form, type FormPart, isGiven, type Kind, type MemberRef, type Rows } from '../declare/declare.ts'
import type { Entry } from '../entry/entry.ts'
import type { Matter } from '../entry/matter.ts'

/** What a form is filled from; the facts in clear, for whoever may see them. */
export interface Filling {
  matter: Matter
  facts: Readonly<Record<string, unknown>>
  entries: readonly Entry[]
  number: string | null
  title: string
  village: string
  town: string
  county: string
  /** Names of roster lines, titles of linked matters, names of papers, by id; labels of figures by code. */
  names: Readonly<Record<string, string>>
  /** Who took a step, by user id. */
  people: Readonly<Record<string, string>>
}

/** A filled form: plain text, ready to be laid out. A blank to be written on is a run of ＿. */
export interface FilledForm {
  label: string
  to?: string
  number: string | null
  parts: readonly FilledPart[]
}
export type FilledPart =
  | { text: string; at: 'left' | 'centre' | 'right' }
  | { heading: string }
  | { facts: readonly { label: string; value: string }[] }
  | { columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { signatures: readonly string[] }

const blank = '＿＿＿＿＿＿'

/** Forms of the kind that can be printed of the matter now. */
export const printable = (kind: Kind, matter: Matter): { id: string; form: Form }[] =>
  Object.entries(kind.documents ?? {})
    .filter(([, form]) => [form.after].flat().some(step => matter.on[step] !== undefined) && meets(form.when, matter))
    .map(([id, form]) => ({ id, form }))

/** Fills a form from a matter. */
export function fill(kind: Kind, form: Form, filling: Filling): FilledForm {
  const text = (template: string) => template.replace(/\{([^}]+)\}/g, (_, slot: string) => slotOf(kind, slot, filling) || blank)
  return {
    label: form.label, number: filling.number, ...(form.to ? { to: text(form.to) } : {}),
    parts: form.parts.map(part => filledPart(kind, part, filling, text)),
  }
}

function slotOf(kind: Kind, slot: string, filling: Filling): string {
  const [which, name] = slot.split(':')
  if (name !== undefined)
    return dayIn(which === 'due' ? filling.matter.clocks[name]?.last : dayOf({ ...filling.matter, on: filling.matter.lately }, name))
  if (slot === 'number') return filling.number ?? ''
  if (slot === 'title' || slot === 'village' || slot === 'town' || slot === 'county') return filling[slot]
  // The organ as it signs; a kind with a field of that name means its own office.
  if (slot === 'office' && !('office' in kind.procedure.fields)) return `${filling.county}${filling.town}人民政府`
  if (slot === 'state') return kind.procedure.states[filling.matter.state] ?? ''
  return plainOf(kind.procedure.fields[slot], filling.facts[slot], filling.names)
}

const dayIn = (day: string | undefined): string => (day === undefined ? '' : dayText(day))

/** A value as it is printed; references by the names of what they refer to. */
export function plainOf(field: Field | undefined, value: unknown, names: Readonly<Record<string, string>>): string {
  if (!field || !isGiven(value)) return ''
  if (field.type === 'member') return names[(value as MemberRef).id] ?? ''
  if (field.type === 'link' || field.type === 'papers') return (value as string[]).map(id => names[id] ?? '').filter(Boolean).join('、')
  if (field.type === 'figures') return (value as string[]).map(code => names[code] ?? code).join('、')
  if (typeof value === 'string') return field.type === 'choice' || field.type === 'day' ? faceOf(field).plain(value, field) : value
  return faceOf(field).plain(value, field)
}

function filledPart(kind: Kind, part: FormPart, filling: Filling, text: (template: string) => string): FilledPart {
  if ('text' in part) return { text: text(part.text), at: part.at ?? 'left' }
  if ('heading' in part) return { heading: text(part.heading) }
  if ('signatures' in part) return part
  if ('life' in part) return lifeOf(kind, filling)
  const field = (name: string): Field => kind.procedure.fields[name]!
  if ('facts' in part)
    return { facts: part.facts.map(name => ({ label: field(name).label, value: plainOf(field(name), filling.facts[name], filling.names) })) }
  const { columns } = field(part.rows) as Rows
  const names = part.columns ?? Object.keys(columns)
  const rows = (filling.facts[part.rows] as readonly Record<string, unknown>[] | undefined) ?? []
  return {
    columns: names.map(name => columns[name]!.label),
    rows: rows.map(row => names.map(name => plainOf(columns[name], row[name], filling.names))),
  }
}

const lifeOf = (kind: Kind, { entries, people }: Filling): FilledPart => ({
  columns: ['日期', '办理', '经办人'],
  rows: entries.map(entry => [dayText(entry.day), stepLabel(kind, entry.step), people[entry.by] ?? '']),
})
