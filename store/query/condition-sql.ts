// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql } from 'kysely'
import {
  columnTests,
  type Condition,
  type Field,
  type Fields,
  type FieldTest,
  type Kind,
  type Part,
  partsOf,
  type Rows,
  type RowTests,
  type Bounds,
} from '../../kernel/kernel.ts'

type Sql<T> = RawBuilder<T>
const always: Sql<boolean> = sql`true`

/** The condition over the rows of `matter` (as `m`); the same answer as `meets`, for every matter. */
export const conditionSql = (condition: Condition | undefined, kind: Kind, mine?: number): Sql<boolean> =>
  every(partsOf(condition).map(part => partSql(part, kind, mine)))

const every = (parts: readonly Sql<boolean>[]): Sql<boolean> => (parts.length === 0 ? always : sql`(${sql.join(parts, sql` and `)})`)
export const some = (parts: readonly Sql<boolean>[]): Sql<boolean> => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`)

function partSql(part: Part, kind: Kind, mine?: number): Sql<boolean> {
  switch (part.word) {
    case 'state': return sql`m.state = any(${part.among}::text[])`
    case 'taken': return some(part.among.map(step => sql<boolean>`(m.on_days -> ${step}::text) is not null`))
    case 'late': return sql`coalesce(m.clocks -> ${part.clock}::text ->> 'late' = 'true', false)`
    case 'inTime': return sql`coalesce(m.clocks -> ${part.clock}::text ->> 'late' = 'false', false)`
    case 'sameYear': return sql`coalesce(left(${daySql(part.first)}, 4) = left(${daySql(part.second)}, 4), false)`
    case 'otherYear': return sql`coalesce(left(${daySql(part.first)}, 4) <> left(${daySql(part.second)}, 4), false)`
    case 'inOrder': return sql`coalesce(${daySql(part.first)} <= ${daySql(part.second)}, true)`
    case 'notMore': return notMoreSql(numberSql(part.first), numberSql(part.second))
    case 'village': return sql`m.village_id = ${part.village === 'mine' ? mine ?? 0 : part.village}`
    case 'either': return some(part.each.map(each => conditionSql(each, kind, mine)))
    case 'not': return sql`not ${conditionSql(part.condition, kind, mine)}`
    case 'field': return fieldSql(sql`(m.facts -> ${part.name}::text)`, part.test, kind.procedure.fields[part.name])
  }
}

const notMoreSql = (first: Sql<number | null>, second: Sql<number | null>): Sql<boolean> =>
  sql`(${first} is null or ${second} is null or ${first} <= ${second})`
const numberSql = (name: string): Sql<number | null> =>
  sql`(case when jsonb_typeof(m.facts -> ${name}::text) = 'number' then (m.facts ->> ${name}::text)::numeric end)`

/** A day of the matter as text, as `dayOf` finds it. */
export function daySql(name: string): Sql<string | null> {
  const [which, clock] = name.split(':')
  if (clock === undefined) return sql`coalesce(m.on_days ->> ${name}::text, m.facts ->> ${name}::text)`
  const last = sql<string | null>`(m.clocks -> ${clock}::text ->> 'last')`
  return which === 'after' ? sql`to_char(${last}::date + 1, 'YYYY-MM-DD')` : last
}

/** One field's test on a jsonb value; null counts as not given. */
function fieldSql(value: Sql<unknown>, test: FieldTest, field: Field | undefined): Sql<boolean> {
  switch (test.asks) {
    case 'given':
      return test.given ? givenSql(value) : sql`not ${givenSql(value)}`
    case 'relied':
      return every(
        test.relied.map(([name, wanted]) => sql<boolean>`coalesce(${value} -> 'relied' ->> ${name}::text = any(${wanted}::text[]), false)`),
      )
    case 'some':
      return sql`exists (select 1 from jsonb_array_elements(${rowsSql(value)}) as row(line) where ${rowSql(test.row, (field as Rows).columns, sql`row.line`)})`
    case 'rows':
      return between(sql`jsonb_array_length(${rowsSql(value)})`, test.span)
    case 'amount':
      return sql`(jsonb_typeof(${value}) is not distinct from 'number' and ${between(sql`(${value} #>> '{}')::numeric`, test.span)})`
    case 'day':
      return dayTestSql(value, test)
    case 'among':
      return some(test.values.map(each => amongSql(value, each, field)))
  }
}

const listed = new Set(['choices', 'figures', 'link'])

const amongSql = (value: Sql<unknown>, wanted: unknown, field: Field | undefined): Sql<boolean> =>
  field && listed.has(field.type)
    ? sql`coalesce(${value} @> ${JSON.stringify([wanted])}::jsonb, false)`
    : sql`coalesce(${value} = ${JSON.stringify(wanted)}::jsonb, false)`

function dayTestSql(value: Sql<unknown>, { from, to, before }: FieldTest & { asks: 'day' }): Sql<boolean> {
  const day = sql`(${value} #>> '{}')`
  return every([
    sql`coalesce(jsonb_typeof(${value}) = 'string', false)`,
    ...(from === undefined ? [] : [sql<boolean>`${day} >= ${from}`]),
    ...(to === undefined ? [] : [sql<boolean>`${day} <= ${to}`]),
    ...(before === undefined ? [] : [sql<boolean>`coalesce(${day} < ${daySql(before)}, false)`]),
  ])
}

const givenSql = (value: Sql<unknown>): Sql<boolean> => sql`(coalesce(${value}, 'null'::jsonb) not in ('null'::jsonb, '""'::jsonb, '[]'::jsonb))`

/** The rows of a table, an empty list where there are none. */
export const rowsSql = (value: Sql<unknown>): Sql<unknown> => sql`(case when jsonb_typeof(${value}) = 'array' then ${value} else '[]'::jsonb end)`

const between = (n: Sql<unknown>, { atLeast, under }: Bounds): Sql<boolean> =>
  every([...(atLeast === undefined ? [] : [sql<boolean>`${n} >= ${atLeast}`]), ...(under === undefined ? [] : [sql<boolean>`${n} < ${under}`])])

/** Tests on the columns of one row. */
export const rowSql = (tests: RowTests | undefined, columns: Fields, row: Sql<unknown>): Sql<boolean> =>
  every(columnTests(tests).map(([column, test]) => fieldSql(sql`(${row} -> ${column}::text)`, test, columns[column])))
