// SPDX-License-Identifier: MulanPSL-2.0
import { isSealed } from '../field.ts'
import { isWritable } from '../writable.ts'
import type { Face } from './face.ts'

/** A field of words, of at most so many signs. */
export const written = (longest: number): Face => ({
  check(value, field) {
    if (isSealed(value)) return field.personal ? undefined : `“${field.label}”不是个人信息，应填写文字`
    if (typeof value !== 'string') return `“${field.label}”应填写文字`
    if (!isWritable(value)) return `“${field.label}”里有不能保存的字符，请删去后重新填写`
    if (value.length > longest) return `“${field.label}”最多 ${longest} 字，现在是 ${value.length} 字`
    return undefined
  },
  plain: value => (isSealed(value) ? '***' : String(value)),
  read: typed => typed.trim(),
})
