// SPDX-License-Identifier: MulanPSL-2.0
import { type Choices, codeLabel } from '../field.ts'
import { codeComplaint, codeOf } from './choice.ts'
import type { Face } from './face.ts'

const asChoices = (field: unknown) => field as Choices

export const choices: Face = {
  check(value, field, occasion) {
    if (!Array.isArray(value)) return `“${field.label}”应是一组选项`
    if (new Set(value).size < value.length) return `“${field.label}”有选项选了两次`
    return value.map(code => codeComplaint(code, asChoices(field), occasion)).find(Boolean)
  },
  read: (typed, field) => [...new Set(typed.split(/[、,，;；/\n]/).filter(part => part.trim() !== '').map(part => codeOf(part, asChoices(field))))],
  plain: (value, field) => (value as string[]).map(code => codeLabel(asChoices(field).codes[code] ?? code)).join('、'),
}
