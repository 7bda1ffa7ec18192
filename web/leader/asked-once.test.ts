// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { askedOnce } from './asked-once.ts'

const report = { period: '2025', kind: 'annual-report', step: 'check' } as const

it('leaves out what a day of the calendar asks for, and nothing else', () => {
  const others = [{ ...report, step: 'sign' }, { ...report, kind: 'summary' }, { ...report, period: '2024' }] as const
  expect(askedOnce([report], [report, ...others])).toEqual(others)
  expect(askedOnce([], [report])).toEqual([report])
})
