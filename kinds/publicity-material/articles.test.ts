// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import { behind, type Counted, periodOf, valueOf } from '../../kernel/kernel.ts'
import { kinds } from '../register.ts'
import publicityMaterial from './kind.ts'

const batch = (data: object = {}) => ({
  step: 'record', day: '2025-01-08', data: { name: '折页', type: 'leaflet', received: 5000, receivedOn: '2025-01-06', ...data },
})
const numberIn = (code: string, period: string, ...steps: Parameters<typeof play>[1]) => {
  const { matter } = play(publicityMaterial, steps)
  const figure = publicityMaterial.figures[code] as Counted
  return valueOf(publicityMaterial, figure, behind(publicityMaterial, figure, matter ? [matter] : [], periodOf(period)))
}

describe('份数要有来处：结存是累计入库减累计发出和清退', () => {
  it('入库当月起算，以后各年仍在累计数里', () => {
    expect(numberIn('legaledu.material_received', '2024', batch())).toBe(0)
    expect(numberIn('legaledu.material_received', '2025-01', batch())).toBe(5000)
    expect(numberIn('legaledu.material_received', '2026', batch())).toBe(5000)
  })
  it('清退之后入库数不改，清退数另记', () => {
    const life = [batch(), { step: 'end', day: '2025-06-30', data: { discarded: 40, why: 'damaged' } }]
    expect(numberIn('legaledu.material_received', '2025', ...life)).toBe(5000)
    expect(numberIn('legaledu.material_discarded', '2025-06', ...life)).toBe(40)
  })
  it('资料、读本、用品不混在一个数里', () => {
    expect(numberIn('legaledu.material_received', '2025', batch({ type: 'book' }))).toBe(0)
    expect(numberIn('legaledu.book_received', '2025', batch({ type: 'book' }))).toBe(5000)
  })
  it('结存减去普法活动注明批次的发放数；没有注明批次的不减', () => {
    expect(publicityMaterial.figures['legaledu.material_stock']).toMatchObject(
      { what: 'total', less: ['legaledu.material_issued', 'legaledu.material_discarded'] },
    )
    const { kind, figure } = kinds.figures.get('legaledu.material_issued')!
    const issued = (data: object) => {
      const step = { step: 'record', day: '2025-03-15', data: { form: 'fair', venueType: 'market', materials: 800, ...data } }
      const { matter } = play(kind, [step])
      return valueOf(kind, figure as Counted, behind(kind, figure as Counted, [matter!], periodOf('2025')))
    }
    expect([issued({ batches: ['batch-1'] }), issued({})]).toEqual([800, 0])
  })
  it('盘点只记实存，不改账面', () => {
    expect(numberIn('legaledu.material_received', '2025', batch(), { step: 'count', day: '2025-12-31', data: { counted: 1 } })).toBe(5000)
  })
})
