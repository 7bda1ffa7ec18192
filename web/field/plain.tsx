// SPDX-License-Identifier: MulanPSL-2.0
import { type Field, isGiven } from '../../kernel/declare/declare.ts'
import { webFaceOf } from './faces.ts'

/** What the server writes in place of a value that is not shown. */
export const mask = '***'

export interface PlainProps {
  field: Field
  value: unknown
  /** Names of roster lines, linked matters and papers by their ids. */
  names?: Readonly<Record<string, string>>
  /** With it, linked matters and papers can be opened. */
  town?: number
}

/** A value as it is read on paper: masked, not given, or in the words of its type. */
export function Plain({ field, value, names = {}, town }: PlainProps) {
  if (!isGiven(value)) return <span className="not-given">—</span>
  if (value === mask) return <span className="masked">已遮蔽</span>
  const { Display } = webFaceOf(field)
  return <Display field={field} value={value} names={names} {...(town === undefined ? {} : { town })} />
}
