// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { append, beginning, canonical, chainHash, endsAt, lineHash, walk } from './chain.ts'
import type { Head, Link } from './chain.ts'

const chained = (lines: readonly string[]): Link[] => {
  let head: Head = beginning
  return lines.map(line => {
    head = append(head, line)
    return { ...head, line }
  })
}

const five = chained(['受理', '调解', '达成协议', '回访', '归档'].map(step => canonical({ step })))
const headOf = (links: readonly Link[]): Head => links.at(-1)!

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves out undefined', () => {
    expect(canonical({ b: 1, a: { d: [{ z: 1, y: null }], c: undefined } })).toBe('{"a":{"d":[{"y":null,"z":1}]},"b":1}')
  })

  test('keeps text as JSON writes it, and sorts number-like keys as text', () => {
    expect(canonical({ 10: '甲镇"一"', 9: true })).toBe('{"10":"甲镇\\"一\\"","9":true}')
  })

  test.each([[Number.NaN], [new Date(0)], [() => 1], [[undefined]], [1n]])('refuses %s', value => {
    expect(() => canonical({ value })).toThrow(TypeError)
  })
})

describe('the chain', () => {
  test('is SHA-256 over the previous hash and the hash of the line', () => {
    const hex = (text: string): string => createHash('sha256').update(text).digest('hex')
    const first = hex('0'.repeat(64) + hex('a'))
    expect(append(beginning, 'a')).toEqual({ position: 1, hash: first })
    expect(chainHash(first, lineHash('b'))).toBe(hex(first + hex('b')))
  })

  test('walks whole, and in pieces', () => {
    expect(walk(five)).toEqual({ head: { position: 5, hash: headOf(five).hash } })
    const half = walk(five.slice(0, 2))
    expect(walk(five.slice(2), half.head)).toEqual(walk(five))
    expect(endsAt(walk(five).head, headOf(five))).toBeUndefined()
  })

  test('names an altered line', () => {
    const altered = five.map(link => (link.position === 3 ? { ...link, line: canonical({ step: '未达成协议' }) } : link))
    expect(walk(altered)).toMatchObject({ head: { position: 2 }, broken: { position: 3, how: 'changed' } })
  })

  test('names an altered line even when its own hash was made to fit', () => {
    const line = canonical({ step: '未达成协议' })
    const altered = five.map(link => (link.position === 3 ? { ...link, line, hash: append(five[1]!, line).hash } : link))
    expect(walk(altered).broken).toMatchObject({ position: 4, how: 'changed' })
  })

  test('names a removed line, with or without the later ones moved up', () => {
    const gap = five.filter(link => link.position !== 3)
    expect(walk(gap).broken).toMatchObject({ position: 3, how: 'removed' })
    expect(walk(gap.map((link, i) => ({ ...link, position: i + 1 }))).broken).toMatchObject({ position: 3 })
  })

  test('names two exchanged lines', () => {
    const [a, b, c, d, e] = five as [Link, Link, Link, Link, Link]
    const swapped = [a, { ...d, position: 2 }, c, { ...b, position: 4 }, e]
    expect(walk(swapped).broken).toEqual({ position: 2, how: 'exchanged', says: '第2条台账记录与第4条被对调。' })
  })

  test('shows entries cut off the end, and a chain written anew, against a kept head', () => {
    expect(endsAt(walk(five.slice(0, 3)).head, headOf(five))).toMatchObject({ position: 4, how: 'removed' })
    const anew = chained(five.map(link => link.line.replace('调解', '约谈')))
    expect(walk(anew).broken).toBeUndefined()
    expect(endsAt(walk(anew).head, headOf(five))).toMatchObject({ position: 5, how: 'changed' })
  })
})
