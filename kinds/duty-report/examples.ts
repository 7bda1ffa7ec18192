// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '镇长年终会议述法：没有写学法用法的不收，点评后归档',
    steps: [
      { step: 'list', day: '2025-12-08', data: { type: 'shufa', person: '张某甲', post: 'mayor', year: 25 }, refused: '年度应是四位数的年份，例如 2024' },
      { step: 'list', day: '2025-12-08', data: { type: 'shufa', person: '张某甲', post: 'mayor', year: 2025, dueOn: '2025-12-31' } },
      { step: 'submit', day: '2025-12-26', data: { manner: 'meeting', text: ['paper-one'] }, refused: '述法报告没有写明学法用法情况，应补写后报送' },
      { step: 'submit', day: '2025-12-29', data: { manner: 'meeting', lawStudy: true, text: ['paper-one'] } },
      { step: 'comment', day: '2026-01-08', data: { remark: '学法情况具体，合同审查的问题要写明整改日期。' } },
      { step: 'archive', day: '2026-01-15', data: { archivedAt: '党政办柜一' } },
    ],
    expects: {
      state: 'archived', clocks: { submit: { last: '2025-12-31', late: false } },
      figures: { 'lead.shufa_persons': 1, 'lead.mayor_shufa': 1, 'lead.secretary_shufa': 0, 'lead.shufa_village': 0, 'lead.shufa_meeting': 1, 'lead.shufa_commented': 0, 'lead.shufa_late': 0 },
      in: '2025',
    },
  },
  {
    title: '村书记述法迟报：年末列为逾期未报，次年报送才计入',
    steps: [
      { step: 'list', day: '2024-11-18', data: { type: 'village', person: '李某乙', post: 'village', year: 2024, dueOn: '2024-12-20' } },
      { step: 'submit', day: '2025-01-06', data: { manner: 'written' } },
    ],
    expects: {
      state: 'submitted', clocks: { submit: { last: '2024-12-20', late: true } },
      figures: { 'lead.shufa_village': 0, 'lead.shufa_overdue': 1, 'lead.shufa_late': 0 },
      in: '2024',
    },
  },
  {
    title: '个人有关事项只登记已报，不附正文',
    steps: [
      { step: 'list', day: '2024-01-15', data: { type: 'personal', person: '王某丙', post: 'leader', year: 2023 } },
      { step: 'submit', day: '2024-01-29', data: { text: ['paper-two'] }, refused: '个人有关事项、经费自查和廉政文件只登记已报，不附正文' },
      { step: 'submit', day: '2024-01-29' },
      { step: 'comment', day: '2024-02-02', data: { remark: '已阅。' }, refused: '只有述法报告有点评' },
      { step: 'archive', day: '2024-02-02' },
    ],
    expects: { state: 'archived', figures: { 'lead.shufa_persons': 0, 'lead.shufa_overdue': 0 }, in: '2024' },
  },
  {
    title: '调离的不再报送',
    steps: [
      { step: 'list', day: '2024-12-02', data: { type: 'shufa', person: '赵某丁', post: 'leader', year: 2024, dueOn: '2024-12-31' } },
      { step: 'waive', day: '2024-12-16', data: { waiveReason: '已调离，由新单位报送' } },
    ],
    expects: { state: 'waived', figures: { 'lead.shufa_persons': 0, 'lead.shufa_overdue': 0 }, in: '2024' },
  },
]
