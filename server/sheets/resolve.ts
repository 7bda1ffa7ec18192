// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, dayText } from '../../law/law.ts'
import { faceOf, type Field, type Fields, isGiven, type Member, type Rows } from '../../kernel/kernel.ts'
import type { CellComplaint, Resolve } from '../../sheet/take-in.ts'
import { takeIn } from '../../sheet/take-in.ts'
import type { Table } from '../../sheet/table.ts'
import type { Ledger } from '../../store/store.ts'

type People = ReadonlyMap<string, readonly string[]>

/** Who stands on which roster on which day, asked once each: a sheet names the same few again and again. */
export class Rosters {
  private readonly asked = new Map<string, Promise<People>>()
  /** Names of the lines that were found, by id. */
  readonly names = new Map<string, string>()
  constructor(private readonly ledger: Ledger) {}

  /** What names in these fields mean on the day. */
  async on(day: Day, fields: Fields, today: Day): Promise<Resolve> {
    const rosters = new Map<string, People>()
    for (const roster of rostersIn(fields)) rosters.set(roster, await this.peopleOf(roster, day))
    const resolve: Resolve = (field, typed) => {
      if (field.type === 'rows') return severalOf(field as Rows, typed, day, today, resolve)
      if (field.type !== 'member') return { message: `“${field.label}”不能从表格导入，请导入后在事项里补上` }
      const ids = rosters.get((field as Member).roster)?.get(typed.replace(/\s/g, '')) ?? []
      if (ids.length === 1) {
        this.names.set(ids[0]!, typed)
        return { value: { id: ids[0] } }
      }
      return {
        message:
          ids.length === 0
            ? `“${field.label}”${dayText(day)}的名册上没有“${typed}”`
            : `“${field.label}”名册上有 ${ids.length} 个“${typed}”，请在页面上选择`,
      }
    }
    return resolve
  }

  private peopleOf(roster: string, day: Day): Promise<People> {
    const key = `${roster} ${day}`
    const found = this.asked.get(key) ?? this.ledger.roster(roster, day).then(byName)
    this.asked.set(key, found)
    return found
  }
}

function byName(lines: readonly { id: string; name: string }[]): People {
  const people = new Map<string, string[]>()
  for (const { id, name } of lines) people.set(name.replace(/\s/g, ''), [...(people.get(name.replace(/\s/g, '')) ?? []), id])
  return people
}

const rostersIn = (fields: Fields): string[] => [...new Set(Object.values(fields).flatMap(field =>
  field.type === 'member' ? [(field as Member).roster] : field.type === 'rows' ? rostersIn((field as Rows).columns) : []))]

/** Several names in one cell are rows of their first column: 张甲、李乙. */
function severalOf(field: Rows, typed: string, on: Day, today: Day, resolve: Resolve): ReturnType<Resolve> {
  const [name, column] = Object.entries<Field>(field.columns)[0]!
  const rows: Record<string, unknown>[] = []
  for (const part of typed.split(/[、；;\n]/).map(each => each.trim()).filter(Boolean)) {
    const meant = column.type === 'member' ? resolve(column, part) : { value: faceOf(column).read(part, column, today) }
    if ('message' in meant) return meant
    rows.push({ [name]: meant.value })
  }
  const message = isGiven(rows) ? faceOf(field).check(rows, field, { on }) : undefined
  return message === undefined ? { value: rows } : { message }
}

/** Rows read each on its own day; a column that is missing altogether is told once. */
export async function takeInByDay(
  table: Table,
  fields: Fields,
  says: { today: Day; needs: readonly string[]; rosters: Rosters; dayOf(cells: readonly string[]): Day },
) {
  const complaints: CellComplaint[] = []
  const rows: { at: number; values: Readonly<Record<string, unknown>> }[] = []
  const absent = new Set<string>()
  let unknown: readonly string[] = takeIn({ ...table, rows: [] }, fields, {
    today: says.today,
    on: says.today,
    resolve: () => ({ message: '' }),
  }).unknown
  for (const row of table.rows) {
    const on = says.dayOf(row.cells)
    const taken = takeIn({ header: table.header, rows: [row] }, fields, {
      today: says.today,
      on,
      needs: says.needs,
      resolve: await says.rosters.on(on, fields, says.today),
    })
    rows.push(...taken.rows)
    for (const complaint of taken.complaints) {
      const whole = complaint.cell.startsWith('第')
      if (whole && absent.has(complaint.message)) continue
      if (whole) absent.add(complaint.message)
      complaints.push(whole ? { ...complaint, cell: '表头' } : complaint)
    }
    unknown = taken.unknown
  }
  return { rows, complaints, unknown }
}
