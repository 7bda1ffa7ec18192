// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Answer, FigureDifference } from '../../kernel/kernel.ts'
import { changesSaid } from './findings.ts'

const counted = (value: number): Answer =>
  ({ code: 'penalty.fined', label: '罚款', unit: '元', value, numerator: null, denominator: null, zero: null })
const behind = { id: '01', number: null, kind: 'administrative-penalty', n: 1 }
const difference = (says: Partial<FigureDifference>): FigureDifference => ({
  code: 'penalty.fined', label: '罚款', unit: '元', then: counted(100), now: counted(200), definitionChanged: false,
  came: [], went: [], changed: [], ...says,
})

it('says in a whole sentence what moved since the filing was filled', () => {
  const changed = [{ ...behind, then: 1 }]
  const says = (moved: Partial<FigureDifference>) => changesSaid([difference(moved)])[0]?.says
  expect(says({ changed })).toBe('填报以后有 1 件改了数：罚款100元→200元')
  expect(says({ came: [behind], changed })).toBe('填报以后多了 1 件、有 1 件改了数：罚款100元→200元')
})
