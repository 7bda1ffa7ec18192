// SPDX-License-Identifier: MulanPSL-2.0
import type { Field, FieldType } from '../field.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { day } from './day.ts'
import { entity } from './entity.ts'
import type { Face } from './face.ts'
import { figures, link, papers } from './ids.ts'
import { member } from './member.ts'
import { money } from './money.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { person } from './person.ts'
import { rows } from './rows.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** Every type of field; a missing face does not compile. */
const faces: Record<FieldType, Face> = {
  text, note, choice, choices, day, 'yes-no': yesNo, money, number, person, entity, member, papers, link, figures, rows,
}

/** The faces of a field's type. */
export const faceOf = (field: Field): Face => faces[field.type as FieldType]

export const isFieldType = (type: string): type is FieldType => type in faces
