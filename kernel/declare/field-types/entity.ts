// SPDX-License-Identifier: MulanPSL-2.0
import type { Face } from './face.ts'
import { isWritable } from '../writable.ts'

export const entity: Face = {
  check: (value, field) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= 100 && isWritable(value) ? undefined : `“${field.label}”应填写单位全称，最多 100 字`,
  plain: value => String(value),
  read: typed => typed.trim(),
}
