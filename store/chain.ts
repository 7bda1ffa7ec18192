// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'

/** Where a chain stands: the position and hash of its latest entry. */
export interface Head { position: number; hash: string }
/** One entry as the chain sees it: the canonical line and the hash that was stored with it. */
export interface Link { position: number; line: string; hash: string }
/** Where a chain breaks first, and how, in words. */
export interface Break { position: number; how: 'changed' | 'removed' | 'exchanged'; says: string }
/** How far the walk came: the head after the last sound entry, and the break behind it if there is one. */
export interface Walk { head: Head; broken?: Break }

/** What stands before the first entry of a town. */
export const beginning: Head = { position: 0, hash: '0'.repeat(64) }

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const member = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${canonical(value)}`
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/**
 * JSON with sorted keys, no white space and no undefined members: equal values give equal text, whoever writes it.
 * Refuses what JSON cannot say (NaN, a Date, a function, undefined in a list).
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    return `{${Object.entries(value).filter(([, part]) => part !== undefined).sort(byKey).map(member).join(',')}}`
  }
  throw new TypeError(`Not a value of JSON: ${String(value)}`)
}

/** The hash of one line alone: what an evidence pack shows in the place of another matter's line. SHA-256, hex. */
export const lineHash = (line: string): string => sha256(line)

/** The chain's next hash: H(previous ‖ H(line)), over the two hex texts. */
export const chainHash = (previous: string, hashOfLine: string): string => sha256(previous + hashOfLine)

/** The head after a line is appended. */
export const append = (head: Head, line: string): Head => ({ position: head.position + 1, hash: chainHash(head.hash, lineHash(line)) })

const broken = (expected: Head, links: readonly Link[], at: number): Break => {
  const link = links[at]!
  const position = expected.position + 1
  if (link.position !== position) return { position, how: 'removed', says: `第${position}条台账记录缺失。` }
  const elsewhere = links.find((other, i) => i > at && append(expected, other.line).hash === other.hash)
  if (elsewhere) return { position, how: 'exchanged', says: `第${position}条台账记录与第${elsewhere.position}条被对调。` }
  return { position, how: 'changed', says: `第${position}条台账记录与登记时的内容不一致，已被改动。` }
}

/**
 * Walks entries in order of position, from the beginning or from the head of an earlier piece, and stops at the first break.
 * Somebody who rewrites every later hash too is caught only by a head kept elsewhere: a signed snapshot, `endsAt`.
 */
export const walk = (links: readonly Link[], from: Head = beginning): Walk => {
  let head = from
  for (const [i, link] of links.entries()) {
    const next = append(head, link.line)
    if (link.position !== next.position || link.hash !== next.hash) return { head, broken: broken(head, links, i) }
    head = next
  }
  return { head }
}

/** Compares where a whole walk ended with a head that was kept: entries cut off the end show only here. */
export const endsAt = (head: Head, kept: Head): Break | undefined => {
  if (head.position < kept.position) {
    const position = head.position + 1
    return { position, how: 'removed', says: `第${position}条至第${kept.position}条台账记录缺失。` }
  }
  if (head.position === kept.position && head.hash === kept.hash) return undefined
  return { position: kept.position, how: 'changed', says: `截至第${kept.position}条，台账与留存的校验值不一致，已被改动。` }
}
