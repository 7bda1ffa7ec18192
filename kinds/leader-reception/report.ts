// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'petitions',
    says: '班子成员接访下访{petition.receptions}，其中下访{petition.receptions_down}；接待群众{petition.reception_persons}，现场解决{petition.reception_solved}。',
    atZero: '全年没有登记领导接访。',
  },
  { at: 'leadership', says: '党委书记接访下访{lead.secretary_receptions}，镇长接访下访{lead.mayor_receptions}。' },
  { at: 'weaknesses', says: '安排了领导接访而没有接访{petition.receptions_missed}。' },
]
