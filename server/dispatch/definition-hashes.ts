// SPDX-License-Identifier: MulanPSL-2.0
import type { Register } from '../../kernel/kernel.ts'
import { definitionHash } from '../../store/filing/definition-hash.ts'

const known = new WeakMap<Register, ReadonlyMap<string, string>>()

/** Code → hash of the definition as this program has it today, as filings freeze it. */
export function definitionHashes(register: Register): ReadonlyMap<string, string> {
  const kept = known.get(register) ?? new Map([...register.figures.keys()].map(code => [code, definitionHash(register, code)]))
  known.set(register, kept)
  return kept
}
