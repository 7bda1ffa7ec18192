// SPDX-License-Identifier: MulanPSL-2.0
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import setup from './one-temporary-place.ts'

it('is where the tests lay down what they need', () => {
  expect(tmpdir()).toMatch(/fazhen-tests-\w+$/)
})

it('goes with all that was left in it', () => {
  const outside = tmpdir()
  const remove = setup()
  const left = mkdtempSync(join(tmpdir(), 'fazhen-left-'))
  writeFileSync(join(left, 'file'), '')
  expect(dirname(dirname(left))).toBe(outside)
  remove()
  expect([existsSync(left), existsSync(dirname(left)), tmpdir()]).toEqual([false, false, outside])
})
