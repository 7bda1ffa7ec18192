// SPDX-License-Identifier: MulanPSL-2.0
import { aloud, dayLabel, rowAloud } from '../condition/condition.ts'
import { type Counted, isCounted, type Kind, type Register, type Rows } from '../declare/declare.ts'
import { fieldOf, isKeyed } from './units.ts'

/** 口径: what a figure is, in words made from its declaration. */
export interface Definition {
  code: string
  label: string
  unit: string
  kind: string
  kindLabel: string
  /** One sentence each. */
  says: readonly string[]
  /** Codes of its parts: the two halves of a rate, the addends of a total. */
  parts: readonly string[]
}

/** @throws Error when no kind declares the code. */
export function definitionOf(register: Register, code: string): Definition {
  const found = register.figures.get(code)
  if (!found) throw new Error(`没有“${code}”这个指标`)
  const { figure, kind } = found
  const head = { code, label: figure.label, unit: figure.unit, kind: kind.id, kindLabel: kind.label }
  if (isCounted(figure)) return { ...head, says: countedSays(register, kind, figure), parts: [] }
  const label = (part: string) => register.figures.get(part)?.figure.label ?? part
  if (figure.what === 'total')
    return {
      ...head,
      says: [`${figure.of.map(label).join('＋')}${(figure.less ?? []).map(code => `－${label(code)}`).join('')}。`],
      parts: [...figure.of, ...(figure.less ?? [])],
    }
  const how = figure.times === 100 ? `${label(figure.over)} ÷ ${label(figure.under)} × 100%。` : `${label(figure.over)} ÷ ${label(figure.under)}。`
  return { ...head, says: [how, ...(figure.across ? [`分子与分母口径不同：${figure.across}。`] : [])], parts: [figure.over, figure.under] }
}

function countedSays(register: Register, kind: Kind, figure: Counted): string[] {
  const where = aloud(figure.where, kind, register)
  return [
    `${what(register, kind, figure)}${where ? `，条件：${where}` : ''}。`,
    `${when(kind, figure)}。`,
    '作废和并入他件的事项不计。',
    ...(figure.zero === 'declared' ? ['为零时须有签认的零报告，否则为未报。'] : []),
  ]
}

function what(register: Register, kind: Kind, figure: Counted): string {
  const table = figure.each === undefined ? undefined : (kind.procedure.fields[figure.each] as Rows)
  const rows = table ? `“${table.label}”中${figure.eachWhere ? `${rowAloud(figure.eachWhere, table.columns, kind, register)}的` : ''}各行` : '事项'
  const field = fieldOf(kind, figure)
  if (figure.span) return `各${kind.label}自${dayLabel(kind, figure.span[0])}至${dayLabel(kind, figure.span[1])}的天数之和`
  if (!field) return `${kind.label}的${rows}数`
  return isKeyed(kind, figure) ? `${kind.label}的${rows}按“${field.label}”去重` : `${kind.label}的${rows}“${field.label}”之和`
}

function when(kind: Kind, { what: measure, on, from, until, through }: Counted): string {
  if (measure !== 'stock') return `以${dayLabel(kind, on ?? '')}归入期间`
  const ends = [
    until === undefined ? '' : `${dayLabel(kind, until)}起不再计入`,
    through === undefined ? '' : `${dayLabel(kind, through)}次日起不再计入`,
  ].filter(Boolean)
  return `期末存量，自${dayLabel(kind, from ?? '')}起计入${ends.length > 0 ? `，${ends.join('，')}` : ''}`
}
