// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'openness', says: '各村（社区）公开村务、财务{village.disclosures}，其中财务{village.disclosures_finance}，答复村民询问{village.questions_answered}。' },
  { at: 'openness', says: '收到公开不及时、不真实的反映{village.disclosure_complaints}，责令公布{village.disclosures_ordered}。' },
  { at: 'weaknesses', says: '村级公开表编制后尚未张贴{village.disclosures_unposted}。' },
]
