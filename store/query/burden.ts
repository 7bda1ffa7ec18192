// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { kernelSteps } from '../../kernel/kernel.ts'
import type { Schema } from '../schema.ts'

/** What a post filled in during a month; whoever held it is not told apart. */
export interface Burden {
  post: string
  entries: number
  /** Boxes that were filled, each cell of a table for itself. */
  fields: number
  /** Boxes an entry had filled, in the middle one of them. */
  median: number
}

/**
 * Boxes filled by hand in steps of the procedures, by post, in a month (2025-03) of China's clock. What an Excel brought, what a
 * step opened by itself and what the machine took for silence nobody typed, so it is not counted.
 */
export async function burdenOf(tx: Transaction<Schema>, town: number, month: string): Promise<Burden[]> {
  const { rows } = await sql<Burden>`
    select by_post as post, count(*)::int as entries, coalesce(sum(boxes), 0)::int as fields, percentile_cont(0.5) within group (order by boxes) as median
    from (
      select e.by_post, (
        select coalesce(sum(case
          when jsonb_typeof(f.value) = 'array' and jsonb_typeof(f.value->0) = 'object'
            then (select count(*) from jsonb_array_elements(f.value) as r(line), lateral jsonb_object_keys(r.line))
          else 1 end), 0) from jsonb_each(e.data) as f) as boxes
      from entry e
      where e.town_id = ${town} and e.sequence = 0 and e.kind not like '~%' and not e.command like 'import %' and not e.command like 'deemed %'
        and not e.step = any(${Object.keys(kernelSteps)}::text[])
        and to_char(e.recorded at time zone 'Asia/Shanghai', 'YYYY-MM') = ${month}
    ) as typed group by by_post order by by_post`.execute(tx)
  return rows.map(row => ({ ...row, median: Number(row.median) }))
}
