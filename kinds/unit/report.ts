// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'grid', says: '全镇辖村（社区）{ctx.villages}，划分网格{grid.grids}，配备网格员{grid.staff}。' },
]
