// SPDX-License-Identifier: MulanPSL-2.0
import { monthOf } from '../../law/law.ts'
import { dayOf, meets } from '../condition/condition.ts'
import { type Counted, isCounted, type Kind } from '../declare/declare.ts'
import { isOut, type Matter } from '../entry/matter.ts'
import { spanOf } from './span.ts'
import { unitsOf } from './units.ts'

/** What is counted for a figure in a month and village; `key` tells different people or values apart. */
export interface Cell {
  figure: string
  village: number
  month: string
  key: string
  n: number
}

/** What a matter counts for now. Stock is a flow: up in the month it begins, down in the first month at whose end it no longer holds. */
export function contributions(kind: Kind, matter: Matter | undefined): Cell[] {
  if (!matter || isOut(matter)) return []
  return summed(
    Object.entries(kind.figures).flatMap(([code, figure]) => (isCounted(figure) && meets(figure.where, matter) ? flows(code, figure, matter) : [])),
  )
}

function flows(code: string, figure: Counted, matter: Matter): Cell[] {
  const at = (month: string, sign: 1 | -1): Cell[] =>
    unitsOf(figure, matter).map(({ key, n }) => ({ figure: code, village: matter.village, month, key, n: sign * n }))
  if (figure.what !== 'stock') {
    const day = dayOf(matter, figure.on ?? '')
    return day === undefined ? [] : at(monthOf(day), 1)
  }
  const span = spanOf(figure, matter)
  if (!span) return []
  return [...at(monthOf(span.begins), 1), ...(span.ends === undefined ? [] : at(monthOf(span.ends), -1))]
}

const place = (cell: Cell) => `${cell.figure}\n${cell.month}\n${cell.village}\n${cell.key}`

function summed(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>()
  for (const cell of cells) {
    const sum = sums.get(place(cell))
    sums.set(place(cell), sum ? { ...sum, n: sum.n + cell.n } : cell)
  }
  return [...sums.values()].filter(cell => cell.n !== 0)
}

/** What the cells change by: what the matter counts for now, minus what its row says it counted for. */
export const delta = (counted: readonly Cell[], counts: readonly Cell[]): Cell[] =>
  summed([...counts, ...counted.map(cell => ({ ...cell, n: -cell.n }))])
