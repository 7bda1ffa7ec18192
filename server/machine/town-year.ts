// SPDX-License-Identifier: MulanPSL-2.0
import { sql, type Transaction } from 'kysely'
import { type Answer, type Counted, isCounted, type Kind, type Period, type Register, yearPeriod } from '../../kernel/kernel.ts'
import { behindSql } from '../../store/query/figure-sql.ts'
import type { Schema } from '../../store/schema.ts'
import type { Ledger, Store } from '../../store/store.ts'

/** A figure as `figures --json` prints it; `matters` is how many stand behind it. */
export type Printed = Pick<Answer, 'value' | 'unit' | 'numerator' | 'denominator' | 'zero' | 'declaredBy'> & { matters: number }

export interface TownYear {
  town: string
  year: number
  figures: Record<string, Printed>
}

/** All figures of a town's year with how many matters stand behind each: of a rate those of its denominator. */
export async function townYear({ register }: Store, ledger: Ledger, year: number): Promise<TownYear> {
  const period = yearPeriod(year)
  const answers = await ledger.answers(period)
  const behind = await ledger.within(tx => mattersBehind(tx, register, ledger.town.id, period))
  const figures = [...answers.values()].map(({ code, value, unit, numerator, denominator, zero, declaredBy }) =>
    [code, { value, unit, numerator, denominator, matters: behind(code).size, zero, ...(declaredBy ? { declaredBy } : {}) }] as const)
  return { town: ledger.town.name, year, figures: Object.fromEntries(figures) }
}

async function mattersBehind(
  tx: Transaction<Schema>,
  register: Register,
  town: number,
  period: Period,
): Promise<(code: string) => ReadonlySet<string>> {
  const counted = [...register.figures.values()].filter((each): each is { kind: Kind; code: string; figure: Counted } => isCounted(each.figure))
  const found = new Map<string, ReadonlySet<string>>()
  for (const { kind, code, figure } of counted) {
    const { rows } = await sql<{ id: string }>`select distinct id from (${behindSql(kind, figure, [town], period)}) as behind`.execute(tx)
    found.set(code, new Set(rows.map(row => row.id)))
  }
  const idsOf = (code: string): ReadonlySet<string> => {
    const figure = register.figures.get(code)?.figure
    if (figure?.what === 'rate') return idsOf(figure.under)
    return figure?.what === 'total' ? new Set(figure.of.flatMap(part => [...idsOf(part)])) : (found.get(code) ?? new Set())
  }
  return idsOf
}
