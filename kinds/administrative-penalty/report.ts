// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'enforcement',
    says: '办理行政处罚案件{enforce.cases}，作出行政处罚{enforce.penalties}，罚款{enforce.fines}；全程网办率{enforce.online_rate}。',
    atZero: '全年没有办理行政处罚案件。',
  },
  { at: 'enforcement', says: '首违免罚{enforce.first_exempt}，占轻微违法案件{enforce.first_exempt_share}；民生领域不予处罚占比{enforce.waived_share}。' },
  { at: 'enforcement', says: '组织听证{enforce.hearings}，集体讨论处罚案件{enforce.case_discussions}。' },
  { at: 'weaknesses', says: '超过办案期限的处罚决定{enforce.penalties_late}。' },
  { at: 'weaknesses', says: '年末超期未决定的处罚案件{enforce.penalties_overdue_open}。' },
  { at: 'weaknesses', says: '被纠正的处罚决定{enforce.penalties_overturned}。' },
]
