// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { dutiesOf, type Head } from './duties.ts'

it.each(['secretary', 'mayor'] satisfies Head[])('every duty of the %s is shown by a figure of his own', head => {
  const figures = dutiesOf(head).map(({ figure }) => figure)
  expect(figures.filter(code => !kinds.figures.has(code))).toEqual([])
  expect(figures.every(code => code.includes(head))).toBe(true)
})
