// SPDX-License-Identifier: MulanPSL-2.0
import { type Complain, conditionComplaints, dayNames } from './check-condition.ts'
import type { Rows } from './field.ts'
import type { FormPart } from './form.ts'
import type { Kind } from './kind.ts'

const file = 'documents.ts'
const fixed = ['number', 'title', 'village', 'town', 'county', 'office', 'state']

/** Slots, fields, tables and steps of paper forms that the kind does not have. */
export function checkForms(kind: Kind, complain: Complain): void {
  for (const [id, form] of Object.entries(kind.documents ?? {})) {
    for (const step of [form.after].flat())
      if (!(step in kind.procedure.steps)) complain(file, `文书“${id}”的步骤“${step}”不存在`, Object.keys(kind.procedure.steps).join('、'))
    if (form.when) conditionComplaints(kind, form.when, complain, file)
    for (const text of [form.to ?? '', ...form.parts.map(textOf)])
      for (const [, slot = ''] of text.matchAll(/\{([^}]+)\}/g)) checkSlot(kind, id, slot, complain)
    for (const part of form.parts) checkPart(kind, id, part, complain)
  }
}

const textOf = (part: FormPart): string => ('text' in part ? part.text : 'heading' in part ? part.heading : '')

function checkSlot(kind: Kind, id: string, slot: string, complain: Complain): void {
  const [which = '', name] = slot.split(':')
  if (
    name === undefined
      ? fixed.includes(slot) || slot in kind.procedure.fields
      : which === 'day'
        ? dayNames(kind).includes(name)
        : which === 'due' && name in kind.procedure.clocks
  )
    return
  complain(file, `文书“${id}”的空格“${slot}”不存在`, [...fixed, ...Object.keys(kind.procedure.fields), 'day:日期', 'due:时钟'].join('、'))
}

function checkPart(kind: Kind, id: string, part: FormPart, complain: Complain): void {
  const { fields } = kind.procedure
  if ('facts' in part) for (const name of part.facts) if (!(name in fields)) complain(file, `文书“${id}”的字段“${name}”不存在`, Object.keys(fields).join('、'))
  if (!('rows' in part)) return
  const columns = (fields[part.rows] as Rows | undefined)?.columns
  if (!columns) return complain(file, `文书“${id}”的表“${part.rows}”不存在`, '类型为 rows 的字段')
  for (const column of part.columns ?? [])
    if (!(column in columns)) complain(file, `文书“${id}”的列“${part.rows}.${column}”不存在`, Object.keys(columns).join('、'))
}
