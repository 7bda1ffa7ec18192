// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'education',
    says: '现有民主法治示范村（社区）{village.model}，其中全国{village.model_national}、市级{village.model_city}、县级{village.model_county}。',
  },
  { at: 'education', says: '申报民主法治示范村（社区）{village.model_applied}。' },
  { at: 'education', says: '新命名民主法治示范村（社区）{village.model_named}。' },
]
