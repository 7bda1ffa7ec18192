// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { unit } from './procedure.ts'

const { stock } = counting(unit)
const standing = { from: 'from', through: 'to' } as const

export const figures = {
  'ctx.villages': stock('村（社区）', '个', { where: { type: ['village', 'community'] }, ...standing }),
  'ctx.organs': stock('内设机构和事业单位', '个', { where: { type: ['office', 'institution'] }, ...standing }),
  'grid.grids': stock('网格', '个', { where: { type: 'grid' }, ...standing }),
}
