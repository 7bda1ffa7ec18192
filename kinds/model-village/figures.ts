// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { modelVillage } from './procedure.ts'

const { count, stock } = counting(modelVillage)
const named = { from: 'name', until: 'withdraw' } as const

/** Namings that stand on the last day of the period; a village named at two levels stands in both. */
export const figures: Figures = {
  'village.model': stock('民主法治示范村（社区）', '个', { ...named }),
  'village.model_county': stock('县级民主法治示范村（社区）', '个', { where: { level: 'county' }, ...named }),
  'village.model_city': stock('市级民主法治示范村（社区）', '个', { where: { level: 'city' }, ...named }),
  'village.model_national': stock('全国民主法治示范村（社区）', '个', { where: { level: 'national' }, ...named }),
  'village.model_named': count('新命名民主法治示范村（社区）', '个', { on: 'name' }),
  'village.model_applied': count('申报民主法治示范村（社区）', '个', { on: 'apply' }),
}
