// SPDX-License-Identifier: MulanPSL-2.0
import { type Cell, type Counted, isKeyed, type Kind, type Period } from '../kernel/kernel.ts'

/** A figure read off cells by hand: a flow over the months of the period, a stock up to its last month, keys told apart. */
export function countCells(kind: Kind, code: string, figure: Counted, cells: readonly Cell[], { from, to, village }: Period): number {
  const here = cells.filter(
    cell =>
      cell.figure === code &&
      cell.month <= to &&
      (figure.what === 'stock' || cell.month >= from) &&
      (village === undefined || cell.village === village),
  )
  if (!isKeyed(kind, figure)) return here.reduce((sum, cell) => sum + cell.n, 0)
  const keys = new Set(here.map(cell => cell.key))
  return [...keys].filter(key => here.reduce((sum, cell) => sum + (cell.key === key ? cell.n : 0), 0) > 0).length
}
