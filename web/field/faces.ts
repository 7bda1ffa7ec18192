// SPDX-License-Identifier: MulanPSL-2.0
import type { Field, FieldType } from '../../kernel/declare/declare.ts'
import { choice } from './choice.tsx'
import { choices } from './choices.tsx'
import { day } from './day.tsx'
import { entity } from './entity.tsx'
import { figures } from './figures.tsx'
import { link } from './link.tsx'
import { member } from './member.tsx'
import { money } from './money.tsx'
import { note } from './note.tsx'
import { number } from './number.tsx'
import { papers } from './papers.tsx'
import { person } from './person.tsx'
import { rows } from './rows.tsx'
import { text } from './text.tsx'
import type { WebFace } from './web-face.ts'
import { yesNo } from './yes-no.tsx'
import './field.css'

/** Every type of field; a missing face does not compile. A function, since rows and this table need each other. */
const faces = (): Record<FieldType, WebFace> => ({
  text,
  note,
  choice,
  choices,
  day,
  'yes-no': yesNo,
  money,
  number,
  person,
  entity,
  member,
  papers,
  link,
  figures,
  rows,
})

/** Input, Display and Filter of a field's type. */
export const webFaceOf = (field: Field): WebFace => faces()[field.type as FieldType]
