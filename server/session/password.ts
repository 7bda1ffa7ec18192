// SPDX-License-Identifier: MulanPSL-2.0
import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// Argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP Password Storage Cheat Sheet; some 25 ms on an office
// machine. The parameters stand in every hash, so a later change holds for new passwords and leaves the old ones valid.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashOf = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

/** Whether the password is the one that was hashed. */
export const fits = (stored: string, password: string): Promise<boolean> => verify(stored, password.normalize('NFKC'))

let nobody: Promise<string> | undefined

/** The hash of a password nobody has: a name that does not exist takes as long to refuse as one that does. */
export const hashOfNobody = (): Promise<string> => (nobody ??= hashOf(temporaryPassword()))

// Without characters that are mistaken for one another when a password is read out: 0 O 1 l I.
const letters = 'abcdefghjkmnpqrstuvwxyz'
const signs = `${letters}23456789`

/** A password to be handed over and changed at the first sign-in: three groups of four, some 60 bits. */
export function temporaryPassword(): string {
  const group = (from: string) => Array.from({ length: 4 }, () => from[randomInt(from.length)]).join('')
  return `${group(letters)}-${group(signs)}-${group(signs)}${randomInt(10)}`
}

/** What is wrong with a new password, in one sentence; undefined: nothing. */
export function weakness(password: string, name: string): string | undefined {
  if (password.toLowerCase().includes(name.toLowerCase())) return '新密码不能含有用户名'
  if (/^\d+$/.test(password)) return '新密码不能只用数字，电话号码和生日最先被猜到'
  if (new Set(password).size < 5) return '新密码里不同的字太少，请至少用 5 种'
  return undefined
}
