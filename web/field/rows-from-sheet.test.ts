// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { withNew } from './rows-from-sheet.tsx'

it('keeps what was typed, drops blank lines, and adds a file that is read twice only once', () => {
  const typed = { member: { id: 'a' }, score: 80 }
  const read = [{ score: 90, member: { id: 'b' } }]
  const once = withNew([typed, {}], read)
  expect(once).toEqual([typed, ...read])
  expect(withNew(once, [{ member: { id: 'b' }, score: 90 }])).toEqual(once)
})
