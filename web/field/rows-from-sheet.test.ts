// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { without, withNew } from './rows-from-sheet.tsx'

it('keeps what was typed, drops blank lines, and adds a file that is read twice only once', () => {
  const typed = { member: { id: 'a' }, score: 80 }
  const read = [{ score: 90, member: { id: 'b' } }]
  const once = withNew([typed, {}], read)
  expect(once).toEqual([typed, ...read])
  expect(withNew(once, [{ member: { id: 'b' }, score: 90 }])).toEqual(once)
})

it('a file put right takes the place of what it brought, but not of what was changed by hand since', () => {
  const typed = { member: { id: 'a' }, score: 80 }
  const first = [{ member: { id: 'b' }, score: 90 }, { score: 70 }, { member: { id: 'd' } }]
  const mended = [typed, first[0]!, { score: 70, member: { id: 'c' } }, first[2]!]
  expect(without(mended, first)).toEqual([typed, { score: 70, member: { id: 'c' } }])
})
