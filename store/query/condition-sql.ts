// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql } from 'kysely'
import { type Condition, type Field, type Fields, type Kind, type Rows } from '../../kernel/kernel.ts'

type Sql<T> = RawBuilder<T>
const always: Sql<boolean> = sql`true`

/** The condition over the rows of `matter` (as `m`); the same answer as `meets`, for every matter. */
export function conditionSql(condition: Condition | undefined, kind: Kind, mine?: number): Sql<boolean> {
  const parts = Object.entries(condition ?? {}).filter(([, test]) => test !== undefined).map(([key, test]) => part(key, test, kind, mine))
  return every(parts)
}

const every = (parts: readonly Sql<boolean>[]): Sql<boolean> => (parts.length === 0 ? always : sql`(${sql.join(parts, sql` and `)})`)
export const some = (parts: readonly Sql<boolean>[]): Sql<boolean> => (parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`)

function part(key: string, test: any, kind: Kind, mine?: number): Sql<boolean> {
  switch (key) {
    case 'state': return sql`m.state = any(${[test].flat()}::text[])`
    case 'taken': return some([test].flat().map(step => sql<boolean>`(m.on_days -> ${step}::text) is not null`))
    case 'late': return sql`coalesce(m.clocks -> ${test}::text ->> 'late' = 'true', false)`
    case 'inTime': return sql`coalesce(m.clocks -> ${test}::text ->> 'late' = 'false', false)`
    case 'sameYear': return sql`coalesce(left(${daySql(test[0])}, 4) = left(${daySql(test[1])}, 4), false)`
    case 'otherYear': return sql`coalesce(left(${daySql(test[0])}, 4) <> left(${daySql(test[1])}, 4), false)`
    case 'inOrder': return sql`coalesce(${daySql(test[0])} <= ${daySql(test[1])}, true)`
    case 'notMore': return sql`(${numberSql(test[0])} is null or ${numberSql(test[1])} is null or ${numberSql(test[0])} <= ${numberSql(test[1])})`
    case 'village': return sql`m.village_id = ${test === 'mine' ? mine ?? 0 : test}`
    case 'either': return some(test.map((each: Condition) => conditionSql(each, kind, mine)))
    case 'not': return sql`not ${conditionSql(test, kind, mine)}`
    default: return fieldSql(sql`(m.facts -> ${key}::text)`, test, kind.procedure.fields[key])
  }
}

const numberSql = (name: string): Sql<number | null> => sql`(case when jsonb_typeof(m.facts -> ${name}::text) = 'number' then (m.facts ->> ${name}::text)::numeric end)`

/** A day of the matter as text, as `dayOf` finds it. */
export function daySql(name: string): Sql<string | null> {
  const [which, clock] = name.split(':')
  if (clock === undefined) return sql`coalesce(m.on_days ->> ${name}::text, m.facts ->> ${name}::text)`
  const last = sql<string | null>`(m.clocks -> ${clock}::text ->> 'last')`
  return which === 'after' ? sql`to_char(${last}::date + 1, 'YYYY-MM-DD')` : last
}

/** One field's test on a jsonb value; null counts as not given. */
function fieldSql(value: Sql<unknown>, test: any, field: Field | undefined): Sql<boolean> {
  if (typeof test === 'object' && test !== null && !Array.isArray(test)) return testSql(value, test, field)
  const wanted = [test].flat()
  if (field?.type === 'choices' || field?.type === 'figures' || field?.type === 'link')
    return some(wanted.map(each => sql<boolean>`coalesce(${value} @> ${JSON.stringify([each])}::jsonb, false)`))
  return some(wanted.map(each => sql<boolean>`coalesce(${value} = ${JSON.stringify(each)}::jsonb, false)`))
}

function testSql(value: Sql<unknown>, test: any, field: Field | undefined): Sql<boolean> {
  if ('given' in test) return test.given ? givenSql(value) : sql`not ${givenSql(value)}`
  if ('relied' in test) return every(Object.entries(test.relied).map(([name, wanted]) => sql<boolean>`coalesce(${value} -> 'relied' ->> ${name}::text = any(${[wanted].flat()}::text[]), false)`))
  if ('some' in test) return sql`exists (select 1 from jsonb_array_elements(${rowsSql(value)}) as row(line) where ${rowSql(test.some, (field as Rows).columns, sql`row.line`)})`
  if ('count' in test) return between(sql`jsonb_array_length(${rowsSql(value)})`, test.count)
  if ('atLeast' in test || 'under' in test) return sql`(jsonb_typeof(${value}) is not distinct from 'number' and ${between(sql`(${value} #>> '{}')::numeric`, test)})`
  const day = sql`(${value} #>> '{}')`
  return every([
    sql`coalesce(jsonb_typeof(${value}) = 'string', false)`,
    ...(test.from === undefined ? [] : [sql<boolean>`${day} >= ${test.from}`]),
    ...(test.to === undefined ? [] : [sql<boolean>`${day} <= ${test.to}`]),
    ...(test.before === undefined ? [] : [sql<boolean>`coalesce(${day} < ${daySql(test.before)}, false)`]),
  ])
}

const givenSql = (value: Sql<unknown>): Sql<boolean> => sql`(coalesce(${value}, 'null'::jsonb) not in ('null'::jsonb, '""'::jsonb, '[]'::jsonb))`

/** The rows of a table, an empty list where there are none. */
export const rowsSql = (value: Sql<unknown>): Sql<unknown> => sql`(case when jsonb_typeof(${value}) = 'array' then ${value} else '[]'::jsonb end)`

const between = (n: Sql<unknown>, { atLeast, under }: { atLeast?: number; under?: number }): Sql<boolean> =>
  every([...(atLeast === undefined ? [] : [sql<boolean>`${n} >= ${atLeast}`]), ...(under === undefined ? [] : [sql<boolean>`${n} < ${under}`])])

/** Tests on the columns of one row. */
export const rowSql = (tests: Readonly<Record<string, unknown>> | undefined, columns: Fields, row: Sql<unknown>): Sql<boolean> =>
  every(Object.entries(tests ?? {}).filter(([, test]) => test !== undefined).map(([column, test]) => fieldSql(sql`(${row} -> ${column}::text)`, test, columns[column])))
