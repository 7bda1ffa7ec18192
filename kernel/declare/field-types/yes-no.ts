// SPDX-License-Identifier: MulanPSL-2.0
import { readYesNo } from '../typing.ts'
import type { Face } from './face.ts'

export const yesNo: Face = {
  check: (value, field) => (typeof value === 'boolean' ? undefined : `“${field.label}”应选是或否`),
  read: typed => readYesNo(typed) ?? typed.trim(),
  plain: value => (value ? '是' : '否'),
}
