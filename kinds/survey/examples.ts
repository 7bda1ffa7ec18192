// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const method = '每村随机抽三十户，上门发放，当场回收密封；满意和基本满意合计为满意。'

export const examples: Example[] = [
  {
    title: '群众满意度：退回一次，由另一人复核后计入',
    steps: [
      { step: 'plan', day: '2025-10-13', data: { subject: 'satisfaction', from: '2025-10-13', conductor: '第三方机构', issued: 300 } },
      { step: 'count', day: '2025-10-31', by: '甲', data: { to: '2025-10-31', method, valid: 286 }, refused: '满意度测评应填写满意的份数，没有的填 0' },
      { step: 'count', day: '2025-10-31', by: '甲', data: { to: '2025-10-31', method, valid: 286, satisfied: 272 } },
      { step: 'check', day: '2025-11-03', by: '甲', refused: '复核与统计结果应由不同的人办理' },
      { step: 'sendBack', day: '2025-11-03', by: '乙', data: { backReason: '两份重复，应剔除' } },
      { step: 'count', day: '2025-11-04', by: '甲', data: { to: '2025-10-31', method, valid: 284, satisfied: 270 } },
      { step: 'check', day: '2025-11-05', by: '乙' },
    ],
    expects: {
      state: 'checked',
      figures: { 'lead.survey_total': 284, 'lead.survey_satisfied': 270, 'legaledu.survey_total': 0, 'lead.surveys_unchecked': 0 },
      in: '2025-10',
    },
  },
  {
    title: '法律知晓率：有效二百份，知晓一百八十份',
    steps: [
      { step: 'plan', day: '2024-11-18', data: { subject: 'awareness', from: '2024-11-18', method } },
      { step: 'count', day: '2024-12-05', by: '甲', data: { to: '2024-12-04', valid: 200, aware: 180 } },
      { step: 'check', day: '2024-12-06', by: '乙' },
    ],
    expects: { state: 'checked', figures: { 'legaledu.awareness_rate': 90, 'legaledu.survey_total': 200, 'lead.survey_total': 0 }, in: '2024' },
  },
  {
    title: '没有复核的结果不计',
    steps: [
      { step: 'plan', day: '2024-06-03', data: { subject: 'enforcement', from: '2024-06-03' } },
      { step: 'count', day: '2024-06-28', data: { to: '2024-06-28', valid: 50, satisfied: 50 }, refused: '统计结果须填写“测评方法”' },
      { step: 'count', day: '2024-06-28', data: { to: '2024-06-28', method, valid: 50, satisfied: 50 } },
    ],
    expects: { state: 'counted', figures: { 'enforce.survey_total': 0, 'lead.surveys_unchecked': 1 }, in: '2024' },
  },
]
