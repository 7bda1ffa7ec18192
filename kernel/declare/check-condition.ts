// SPDX-License-Identifier: MulanPSL-2.0
import { type Condition, conditionWords } from './condition.ts'
import type { Choice, Field, Rows } from './field.ts'
import type { Kind } from './kind.ts'

/** Adds a complaint: the file in the kind's folder, the offending value, what is allowed. */
export type Complain = (file: string, value: string, allowed: string) => void

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

/** Days of a matter a declaration may name: steps, day fields, `due:` and `after:` a clock. */
export const dayNames = (kind: Kind): string[] => [
  ...Object.keys(kind.procedure.steps),
  ...Object.entries(kind.procedure.fields as Record<string, Field>).filter(([, field]) => field.type === 'day').map(([name]) => name),
  ...Object.keys(kind.procedure.clocks).flatMap(clock => [`due:${clock}`, `after:${clock}`]),
]

/** Complains of every name in the condition that the kind does not have. */
export function conditionComplaints(kind: Kind, condition: Condition, complain: Complain, file: string): void {
  const { fields, states, steps, clocks } = kind.procedure
  const among = (word: string, values: readonly string[], allowed: readonly string[]) => {
    for (const value of values) if (!allowed.includes(value)) complain(file, `条件里的${word}“${value}”不存在`, allowed.join('、'))
  }
  for (const [key, test] of Object.entries(condition)) {
    if (test === undefined || key === 'village') continue
    if (key === 'state') among('状态', list(test), Object.keys(states))
    else if (key === 'taken') among('步骤', list(test), Object.keys(steps))
    else if (key === 'late' || key === 'inTime') among('时钟', [test], Object.keys(clocks))
    else if (key === 'sameYear' || key === 'otherYear' || key === 'inOrder') among('日期', test, dayNames(kind))
    else if (key === 'notMore') among('数字', test, Object.keys(fields).filter(name => fields[name].type === 'number' || fields[name].type === 'money'))
    else if (key === 'either') for (const each of test) conditionComplaints(kind, each, complain, file)
    else if (key === 'not') conditionComplaints(kind, test, complain, file)
    else fieldComplaints(key, test, kind, fields, complain, file)
  }
}

/** Complains of a test on a field that is not there, is personal, or has no such code. */
export function fieldComplaints(
  name: string,
  test: unknown,
  kind: Kind,
  fields: Readonly<Record<string, Field>>,
  complain: Complain,
  file: string,
): void {
  const field = fields[name]
  if (!field) return complain(file, `条件里的字段“${name}”不存在`, [...Object.keys(fields), ...conditionWords].join('、'))
  const asksGiven = typeof test === 'object' && test !== null && ('given' in test || 'relied' in test)
  if (asksGiven) return
  if (typeof test === 'object' && test !== null && 'before' in test && !dayNames(kind).includes(String(test.before)))
    complain(file, `条件里“${name}”早于的日期“${String(test.before)}”不存在`, dayNames(kind).join('、'))
  if (field.personal) return complain(file, `条件问了个人信息“${name}”的内容`, '{ given: true 或 false }')
  if (field.type === 'choice' || field.type === 'choices')
    for (const code of list(test))
      if (!((code as string) in (field as Choice).codes))
        complain(file, `条件里“${name}”没有选项“${code}”`, Object.keys((field as Choice).codes).join('、'))
  if (field.type === 'rows' && typeof test === 'object' && test !== null && 'some' in test)
    for (const [column, each] of Object.entries(test.some as object)) fieldComplaints(column, each, kind, (field as Rows).columns, complain, file)
}
