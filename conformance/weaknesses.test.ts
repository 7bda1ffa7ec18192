// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Answer } from '../kernel/kernel.ts'
import { keptClauses } from '../kernel/report/clauses.ts'
import { kinds } from '../kinds/register.ts'

const codesIn = (says: string): string[] => [...says.matchAll(/\{([^}]+)\}/g)].map(([, code = '']) => code)
const counted = (code: string, value: number): [string, Answer] =>
  [code, { code, label: code, unit: '件', value, numerator: null, denominator: null, zero: value === 0 ? 'counted' : null }]

it('a weakness is told by what there is of it: no zero stands beside it, in whichever sentence', () => {
  const all = [...kinds.kinds.values()].flatMap(({ report }) => report.filter(({ at }) => at === 'weaknesses')).map(({ says }) => says)
  expect(all.length).toBeGreaterThan(20)
  for (const says of all)
    for (const there of codesIn(says)) {
      const kept = keptClauses(says, new Map(codesIn(says).map(code => counted(code, code === there ? 3 : 0)))).says
      expect([says, codesIn(kept)]).toEqual([says, [there]])
    }
})
