// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { asDraft, type Draft, dropHere, dropOthers, isWorthKeeping, keepHere, newer, readHere, savedAt } from './draft.ts'

const key = { user: 'one', town: 1, kind: 'dispute', matter: '', step: 'register' }
const draft: Draft = { day: '2025-3-', data: { about: '宅基地' }, names: {}, command: 'command-1', saved: '2026-11-22T02:32:00.000Z' }

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

describe('a half-filled form', () => {
  it('comes back as it was, half-typed day and command included', () => {
    const here = storage()
    keepHere(here, key, { ...draft, village: 3 })
    expect(readHere(here, key)).toEqual({ ...draft, village: 3 })
    expect(readHere(here, { ...key, step: 'accept' })).toBeUndefined()
    expect(readHere(here, { ...key, matter: 'another' })).toBeUndefined()
    expect(readHere(here, { ...key, user: 'two' })).toBeUndefined()
  })

  it('is gone once dropped', () => {
    const here = storage()
    keepHere(here, key, draft)
    dropHere(here, key)
    expect(readHere(here, key)).toBeUndefined()
  })

  it('does not wait in the tab for the next person', () => {
    const held: Record<string, string> = {
      'fazhen:draft:one:1:dispute::register': '{}',
      'fazhen:draft:two:1:dispute::register': '{}',
      other: '1',
    }
    const tab = Object.defineProperty({ ...held }, 'removeItem', {
      value(this: Record<string, string>, name: string) {
        delete this[name]
      },
    }) as unknown as Storage
    dropOthers(tab, 'two')
    expect(Object.keys(tab)).toEqual(['fazhen:draft:two:1:dispute::register', 'other'])
  })

  it('does not fail where nothing can be stored or what is stored is damaged', () => {
    const forbidden = () => {
      throw new Error('forbidden')
    }
    const none = { getItem: forbidden, setItem: forbidden, removeItem: forbidden }
    expect(() => keepHere(none, key, draft)).not.toThrow()
    expect(readHere(none, key)).toBeUndefined()
    expect(() => dropHere(none, key)).not.toThrow()
    expect(readHere({ ...storage(), getItem: () => '{broken' }, key)).toBeUndefined()
  })

  it('of another shape is no draft', () => {
    expect(asDraft(null)).toBeUndefined()
    expect(asDraft({ day: '2025-03-01', data: {} })).toBeUndefined()
    expect(asDraft({ ...draft, data: null })).toBeUndefined()
  })

  it('changed last is the one that counts', () => {
    const later = { ...draft, saved: '2026-11-22T02:33:00.000Z' }
    expect(newer(draft, later)).toBe(later)
    expect(newer(later, draft)).toBe(later)
    expect(newer(undefined, draft)).toBe(draft)
    expect(newer(draft, undefined)).toBe(draft)
    expect(newer(undefined, undefined)).toBeUndefined()
  })

  it('is kept only when something was typed', () => {
    const blank = { ...draft, day: '2026-11-22', data: {} }
    expect(isWorthKeeping(blank, blank)).toBe(false)
    expect(isWorthKeeping({ ...blank, data: { about: '' } }, blank)).toBe(false)
    expect(isWorthKeeping({ ...blank, data: { about: '宅' } }, blank)).toBe(true)
    expect(isWorthKeeping({ ...blank, day: '2026-11-2' }, blank)).toBe(true)
    expect(isWorthKeeping({ ...blank, village: 0 }, blank)).toBe(true)
    expect(isWorthKeeping({ ...blank, data: { days: 30 } }, { ...blank, data: { days: 30 } })).toBe(false)
  })
})

it('says when it was kept by the clock in China', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(savedAt('2026-11-22T02:32:00.000Z', now)).toBe('10:32')
  expect(savedAt('2026-11-21T02:32:00.000Z', now)).toBe('11月21日 10:32')
  expect(savedAt('2026-11-21T17:05:00.000Z', now)).toBe('01:05')
})
