// SPDX-License-Identifier: MulanPSL-2.0
import type { Field } from '../../kernel/declare/declare.ts'
import { webFaceOf } from './faces.ts'
import type { FilterProps } from './web-face.ts'

/** Whether a list can be narrowed to one value of the field. */
export const canFilter = (field: Field): boolean => !field.personal && webFaceOf(field).Filter !== null

/** Narrows a list by the field; `value` is the code that stands behind `field:` in the list's `where`. Nothing where the type cannot be filtered. */
export function Filter(props: FilterProps) {
  const { Filter: Face } = webFaceOf(props.field)
  return Face ? <Face {...props} /> : null
}
