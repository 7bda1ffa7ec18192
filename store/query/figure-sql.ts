// SPDX-License-Identifier: MulanPSL-2.0
import { type RawBuilder, sql } from 'kysely'
import { type Counted, fieldOf, type Kind, type Period, type Rows } from '../../kernel/kernel.ts'
import { finalDay } from '../../kernel/kernel.ts'
import { conditionSql, daySql, rowSql, rowsSql } from './condition-sql.ts'

/** One unit of a matter behind a figure: what it gives, under which key. */
export interface UnitRow {
  id: string
  key: string
  n: number
}

/** The units behind a figure in a period from the matter rows themselves: the same list as `behind`. */
export function behindSql(kind: Kind, figure: Counted, towns: readonly number[], period: Period): RawBuilder<UnitRow> {
  const table = figure.each === undefined ? undefined : (kind.procedure.fields[figure.each] as Rows)
  const rows = table ? sql`cross join jsonb_array_elements(${rowsSql(sql`(m.facts -> ${figure.each}::text)`)}) as row(line)` : sql``
  const { key, n, given } = unitSql(kind, figure)
  return sql<UnitRow>`
    select m.id, ${key} as key, ${n} as n
    from matter m ${rows}
    where m.town_id = any(${towns}::bigint[]) and m.kind = ${kind.id} and not m.voided and m.merged_into is null
      and ${conditionSql(figure.where, kind)} and ${inPeriod(figure, period)} and ${given}
      ${table ? sql`and ${rowSql(figure.eachWhere, table.columns, sql`row.line`)}` : sql``}
      ${period.village === undefined ? sql`` : sql`and m.village_id = ${period.village}`}`
}

function inPeriod(figure: Counted, period: Period): RawBuilder<boolean> {
  if (figure.what !== 'stock') return sql`(left(${daySql(figure.on ?? '')}, 7) between ${period.from} and ${period.to})`
  const begins = daySql(figure.from ?? '')
  const ends = endsSql(figure)
  const day = finalDay(period)
  return sql`(${begins} <= ${day} and (${ends} is null or (${ends} > ${day} and ${ends} > ${begins})))`
}

/** The first day on which a stock no longer holds, the earlier of its two ends; null while there is none. */
function endsSql({ until, through }: Counted): RawBuilder<string | null> {
  const last = until === undefined ? sql<null>`null::text` : daySql(until)
  if (through === undefined) return last
  return sql`least(${last}, to_char((${daySql(through)})::date + 1, 'YYYY-MM-DD'))`
}

/** What JavaScript's trim takes for white space, so that equal texts are equal in memory and here. */
const white = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

interface UnitSql {
  key: RawBuilder<string>
  n: RawBuilder<number>
  given: RawBuilder<boolean>
}

function unitSql(kind: Kind, figure: Counted): UnitSql {
  if (figure.span) {
    const [from, to] = [daySql(figure.span[0]), daySql(figure.span[1])]
    return { key: sql`''`, n: sql`((${to})::date - (${from})::date)`, given: sql`(${from} is not null and ${to} is not null)` }
  }
  if (figure.of === undefined) return { key: sql`''`, n: sql`1`, given: sql`true` }
  const value =
    figure.each === undefined ? sql`(m.facts -> ${figure.of}::text)` : sql`coalesce(row.line -> ${figure.of}::text, m.facts -> ${figure.of}::text)`
  const given = sql<boolean>`(coalesce(${value}, 'null'::jsonb) not in ('null'::jsonb, '""'::jsonb, '[]'::jsonb))`
  const type = fieldOf(kind, figure)?.type
  if (type === 'number' || type === 'money') return { key: sql`''`, n: sql`(${value} #>> '{}')::numeric`, given }
  const text = sql`btrim(${value} #>> '{}', ${white})`
  return {
    key: sql`(case when jsonb_typeof(${value}) = 'object' then coalesce(${value} ->> 'token', ${value} ->> 'id') else ${text} end)`,
    n: sql`1`,
    given,
  }
}
