// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'study',
    says: '组织法律知识考试{learn.exam_sessions}，应考{learn.exam_persons}，参考率{learn.exam_attend_rate}，合格率{learn.exam_pass_rate}。',
    atZero: '全年没有组织法律知识考试。',
  },
  { at: 'study', says: '考试优秀率{learn.exam_excellent_rate}，平均得分{learn.test_avg}。' },
  { at: 'study', says: '在线学法参学率{learn.study_rate}。' },
  { at: 'enforcement', says: '通过执法资格考试{enforce.exam_passed}。' },
  { at: 'enforcement', says: '组织执法人员法律知识测试{enforce.tests}，专业考核通过率{enforce.assess_pass_rate}。' },
]
