// SPDX-License-Identifier: MulanPSL-2.0
import { definitionOf, type Register } from '../../kernel/kernel.ts'
import { hashOf } from '../../store/filing/filed.ts'

const known = new WeakMap<Register, ReadonlyMap<string, string>>()

/** Code → hash of the definition as this program has it today. */
export function definitionHashes(register: Register): ReadonlyMap<string, string> {
  const kept = known.get(register) ?? new Map([...register.figures.keys()].map(code => [code, hashOf(definitionOf(register, code))]))
  known.set(register, kept)
  return kept
}
