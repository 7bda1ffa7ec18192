// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { behind, periodOf } from '../../kernel/kernel.ts'
import { play } from '../../conformance/play.ts'
import { figures } from './figures.ts'
import unit from './kind.ts'

const village = { step: 'record', day: '2023-01-05', data: { type: 'village', name: '三村', from: '2001-03-01' } }
const merge = (data: object) => ({ step: 'end', day: '2024-12-02', data: { to: '2024-11-30', why: 'merged', ...data } })

const villagesIn = (period: string, steps: Parameters<typeof play>[1]) => {
  const { matter } = play(unit, steps)
  return behind(unit, figures['ctx.villages'], matter ? [matter] : [], periodOf(period)).length
}

describe('合并的村止于一日，由承接的村接续', () => {
  it('写明承接机构的可以撤销', () => {
    const { matter, refusals } = play(unit, [village, merge({ successor: ['四村'] })])
    expect(refusals).toEqual([])
    expect(matter?.state).toBe('ended')
  })

  it('最后一日所在的月份仍计入，次月不计入', () => {
    const steps = [village, merge({ successor: ['四村'] })]
    expect(villagesIn('2024-11', steps)).toBe(1)
    expect(villagesIn('2024-12', steps)).toBe(0)
  })

  it('往年的村数不因撤销而变', () => {
    expect(villagesIn('2023', [village, merge({ successor: ['四村'] })])).toBe(1)
  })

  it('解散的不必写承接机构', () => {
    expect(play(unit, [village, merge({ why: 'dissolved' })]).refusals).toEqual([])
  })
})
