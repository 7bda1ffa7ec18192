// SPDX-License-Identifier: MulanPSL-2.0
import { fieldOf, isCounted, type Register } from '../../kernel/kernel.ts'

/** By how much the ledger counts finer than the figure is told: money lies in 分 and is told in 元. */
export function finer(register: Register, code: string): number {
  const found = register.figures.get(code)
  if (!found) return 1
  const { figure, kind } = found
  if (isCounted(figure)) return fieldOf(kind, figure)?.type === 'money' ? 100 : 1
  return figure.what === 'total' && figure.of[0] !== undefined ? finer(register, figure.of[0]) : 1
}
