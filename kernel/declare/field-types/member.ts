// SPDX-License-Identifier: MulanPSL-2.0
import type { MemberRef } from '../field.ts'
import type { Face } from './face.ts'

export const member: Face = {
  check: (value, field) =>
    typeof value === 'object' && value !== null && typeof (value as MemberRef).id === 'string' ? undefined : `“${field.label}”应从名册中选择`,
  plain: value => (value as MemberRef).id,
  read: typed => typed.trim(),
}
