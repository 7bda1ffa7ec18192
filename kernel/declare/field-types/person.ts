// SPDX-License-Identifier: MulanPSL-2.0
import { isSealed } from '../field.ts'
import type { Face } from './face.ts'
import { isWritable } from '../writable.ts'

export const person: Face = {
  check(value, field) {
    if (isSealed(value)) return undefined
    if (typeof value !== 'string' || value.trim() === '') return `“${field.label}”应填写姓名`
    if (!isWritable(value)) return `“${field.label}”里有不能保存的字符，请删去后重新填写`
    if (value.length > 50) return `“${field.label}”只填姓名，最多 50 字`
    return undefined
  },
  plain: value => (isSealed(value) ? '***' : String(value)),
  read: typed => typed.trim(),
}
