// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../law/law.ts'
import type { Choice, Code, Field, Fields, FieldType, Link, Member, MemberRef, Rows } from '../kernel/kernel.ts'
import { chance, type Draw, pick, some } from './draw.ts'

/** What a value is drawn for: the day of the step, and what the rest of the ledger offers. */
export interface Around {
  day: Day
  declarable: readonly string[]
  /** Roster lines with that validity on the day. */
  members?(validity: string): readonly MemberRef[]
  /** Matters of these kinds. */
  matters?(kinds: readonly string[]): readonly string[]
}

type Make = (draw: Draw, field: Field, around: Around) => unknown

const people = ['张某甲', '李某乙', '王某丙', '赵某丁', '陈某戊', '周某己']
// Texts that are equal but for the space around them, and texts that only look alike.
const texts = ['甲组', ' 甲组', '\u00a0甲组', '甲组\u3000', '乙组', '100%_甲', '“引号”与\\反斜线', "O'Neil", 'A{1}', '甲'.repeat(60)]

const telephones = ['13800000000', '138 0000 0000', '0000-2345678', '2345678、13900000000']

const makers: Record<FieldType, Make> = {
  text: (draw, field) => pick(draw, field.holds === 'telephone' ? telephones : texts),
  note: draw => `${pick(draw, texts)}\n第二行`,
  choice: (draw, field, { day }) => pick(draw, codesOn(field as Choice, day)),
  choices: (draw, field, { day }) => some(draw, codesOn(field as Choice, day)),
  day: (draw, _, { day }) => (chance(draw, 50) ? addDays(day, draw.int(-3, 40)) : edgeOf(draw, day)),
  'yes-no': draw => chance(draw, 65),
  money: draw => pick(draw, [0, 1, 9_999, 10_000, 123_456_78, draw.int(0, 1_000_000)]),
  number: draw => pick(draw, [0, 1, 2, draw.int(3, 9), draw.int(10, 400)]),
  person: draw => pick(draw, people),
  entity: draw => `${pick(draw, ['甲镇一号仓库', '乙镇二号工地项目部', '丙镇农资经营部', ' 丙镇农资经营部'])}`,
  member: (draw, field, { members }) => {
    const offered = members?.((field as Member).roster) ?? []
    return offered.length > 0 ? pick(draw, offered) : { id: `00000000-0000-7000-8000-00000000000${draw.int(0, 9)}` }
  },
  papers: draw => some(draw, ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2']),
  link: (draw, field, { matters }) => {
    const offered = matters?.((field as Link).kinds) ?? []
    return offered.length > 0 ? [pick(draw, offered)] : []
  },
  figures: (draw, _, { declarable }) => (declarable.length > 0 ? some(draw, declarable) : []),
  rows: (draw, field, around) => Array.from({ length: draw.int(0, 4) }, () => rowFor(draw, (field as Rows).columns, around)),
}

function codesOn({ codes }: Choice, on: Day): string[] {
  const valid = Object.entries<Code>(codes).filter(
    ([, code]) => typeof code === 'string' || ((code.from ?? '') <= on && (code.until === undefined || on < code.until)),
  )
  return valid.map(([code]) => code)
}

/** The first or last day of the month around a day. */
function edgeOf(draw: Draw, day: Day): Day {
  const first = `${day.slice(0, 7)}-01`
  const next = `${addDays(first, 31).slice(0, 7)}-01`
  return pick(draw, [first, addDays(next, -1), next])
}

const rowFor = (draw: Draw, columns: Fields, around: Around): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).filter(() => chance(draw, 75)).map(([name, column]) => [name, valueFor(draw, column, around)]))

/** A value the field's own check accepts; people and texts repeat often, so that what tells them apart is tried. */
export const valueFor = (draw: Draw, field: Field, around: Around): unknown => makers[field.type as FieldType](draw, field, around)
