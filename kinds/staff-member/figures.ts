// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { staffMember } from './procedure.ts'

const { stock } = counting(staffMember)
const serving = { from: 'from', through: 'to', of: 'person' } as const

export const figures = {
  'ctx.staff': stock('在册工作人员', '人', { ...serving }),
  'ctx.leaders_and_middle': stock('班子成员和中层干部', '人', { where: { post: ['secretary', 'mayor', 'leader', 'middle'] }, ...serving }),
}
