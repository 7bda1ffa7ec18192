// SPDX-License-Identifier: MulanPSL-2.0
import { isCounted, type Register } from '../../kernel/kernel.ts'
import { hashOf } from './filed.ts'

const known = new WeakMap<Register, Map<string, string>>()

/** The hash of what a figure counts, not of what it is called: of a rate or total with those of its parts. */
export function definitionHash(register: Register, code: string): string {
  const hashes = known.get(register) ?? new Map<string, string>()
  known.set(register, hashes)
  const found = hashes.get(code)
  if (found) return found
  const { figure, kind } = register.figures.get(code)!
  const { label: _, ...says } = figure
  const parts = isCounted(figure) ? [] : figure.what === 'rate' ? [figure.over, figure.under] : [...figure.of, ...(figure.less ?? [])]
  const hash = hashOf({ kind: kind.id, says, parts: parts.map(part => definitionHash(register, part)) })
  hashes.set(code, hash)
  return hash
}
