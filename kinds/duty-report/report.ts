// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'leadership',
    says: '镇领导完成述法{lead.shufa_persons}，村（社区）书记完成述法{lead.shufa_village}，其中会议述法{lead.shufa_meeting}；对述法报告作出点评{lead.shufa_commented}。',
  },
  { at: 'weaknesses', says: '述法报告逾期未报{lead.shufa_overdue}。' },
]
