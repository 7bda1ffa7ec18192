// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'enforcement',
    says: '开展行政检查{enforce.inspections}，检查市场主体{enforce.subjects_checked}，出动执法人员{enforce.person_times}。',
    atZero: '全年没有开展行政检查。',
  },
  { at: 'enforcement', says: '开展“综合查一次”{enforce.onecheck}，涉及{enforce.scenarios}场景；“综合查一次”和联合检查共检查{enforce.onecheck_households}。' },
  { at: 'enforcement', says: '对同一对象的几项检查计划合并实施{enforce.combined}。' },
  { at: 'weaknesses', says: '检查结果逾期未公示{enforce.results_unpublished}。' },
]
