// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { faceOf, isCounted } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { finer } from './counted-in.ts'

it('tells money in 元 as its field does, and everything else as it is counted', () => {
  const money = [...kinds.figures.values()]
    .filter(({ figure, kind }) => isCounted(figure) && kind.procedure.fields[figure.of ?? '']?.type === 'money')
  expect(money.length).toBeGreaterThan(0)
  for (const { code, figure, kind } of money) {
    const field = kind.procedure.fields[(figure as { of: string }).of]!
    expect(faceOf(field).plain(12_345, field)).toBe(`${12_345 / finer(kinds, code)}元`)
  }
  expect(finer(kinds, 'mediation.resolved')).toBe(1)
  expect(finer(kinds, 'mediation.days_average')).toBe(1)
})
