// SPDX-License-Identifier: MulanPSL-2.0
import type { Face } from './face.ts'
import { isTelephone } from './telephone.ts'
import { written } from './written.ts'

const words = written(200)

export const text: Face = {
  ...words,
  check(value, field, occasion) {
    const wrong = words.check(value, field, occasion)
    if (wrong || field.holds !== 'telephone' || typeof value !== 'string' || isTelephone(value)) return wrong
    return `“${field.label}”应填 11 位手机号，或者 7 至 8 位固定电话（可带区号、分机）；几个号码用“、”隔开`
  },
}
