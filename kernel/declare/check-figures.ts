// SPDX-License-Identifier: MulanPSL-2.0
import { type Complain, conditionComplaints, dayNames, fieldComplaints } from './check-condition.ts'
import type { Field, Rows } from './field.ts'
import { type Counted, type Figure, isCounted, type Rate } from './figure.ts'
import type { Kind } from './kind.ts'

const file = 'figures.ts'

/** Unknown fields and days, rates whose halves count different sets without a reason. */
export function checkFigures(kind: Kind, all: ReadonlyMap<string, Figure>, complain: Complain): void {
  for (const [code, figure] of Object.entries(kind.figures)) {
    if (isCounted(figure)) checkCounted(kind, code, figure, complain)
    else for (const part of figure.what === 'total' ? [...figure.of, ...(figure.less ?? [])] : [figure.over, figure.under])
      if (!all.has(part)) complain(file, `指标“${code}”用了没有声明的“${part}”`, '某个事类 figures.ts 里的代码')
    if (figure.what === 'rate') checkRate(code, figure, all, complain)
  }
}

function checkCounted(kind: Kind, code: string, figure: Counted, complain: Complain): void {
  const { fields } = kind.procedure
  const days = dayNames(kind)
  for (const day of [figure.on, figure.from, figure.until, figure.through, ...(figure.span ?? [])])
    if (day !== undefined && !days.includes(day)) complain(file, `指标“${code}”的日期“${day}”不存在`, days.join('、'))
  if (figure.where) conditionComplaints(kind, figure.where, complain, file)
  const columns = figure.each ? ((fields[figure.each] as Rows | undefined)?.columns as Readonly<Record<string, Field>> | undefined) : undefined
  if (figure.each && !columns) complain(file, `指标“${code}”的表“${figure.each}”不存在`, '类型为 rows 的字段')
  for (const [column, test] of Object.entries(figure.eachWhere ?? {})) fieldComplaints(column, test, kind, columns ?? {}, complain, file)
  if (figure.of && !(figure.of in (columns ?? {})) && !(figure.of in fields))
    complain(file, `指标“${code}”的字段“${figure.of}”不存在`, Object.keys(columns ?? fields).join('、'))
}

function checkRate(code: string, { over, under, across }: Rate, all: ReadonlyMap<string, Figure>, complain: Complain): void {
  const [top, bottom] = [all.get(over), all.get(under)]
  if (!top || !bottom || across) return
  const set = (figure: Figure) => (isCounted(figure) ? JSON.stringify([figure.on, figure.from, figure.each, figure.what === 'stock']) : figure.label)
  if (set(top) !== set(bottom)) complain(file, `比率“${code}”的分子“${over}”与分母“${under}”不是同一批、同一日期`, '同一日期归期的两个指标，或用 across 说明理由')
}
