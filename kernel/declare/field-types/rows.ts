// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, type Rows, isGiven } from '../field.ts'
import { faceOf } from './faces.ts'
import type { Face, Occasion } from './face.ts'

const rowComplaint = (row: unknown, at: number, field: Rows, occasion: Occasion): string | undefined => {
  if (typeof row !== 'object' || row === null) return `“${field.label}”第 ${at + 1} 行不是一行数据`
  for (const [name, value] of Object.entries(row)) {
    const column: Field | undefined = field.columns[name]
    if (!column) return `“${field.label}”第 ${at + 1} 行有不认识的列 ${name}`
    const complaint = isGiven(value) ? faceOf(column).check(value, column, occasion) : undefined
    if (complaint) return `“${field.label}”第 ${at + 1} 行：${complaint}`
  }
  return undefined
}

export const rows: Face = {
  check(value, field, occasion) {
    if (!Array.isArray(value)) return `“${field.label}”应是若干行`
    return value.map((row, at) => rowComplaint(row, at, field as Rows, occasion)).find(Boolean)
  },
  read: typed => typed.trim(),
  plain: value => `${(value as unknown[]).length}行`,
}
