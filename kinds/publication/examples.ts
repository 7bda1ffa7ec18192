// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const clean = { redacted: true, secrecy: true }

export const examples: Example[] = [
  {
    title: '处罚决定信息：七个工作日内公开，复议撤销后三个工作日内撤回并说明理由',
    steps: [
      { step: 'form', day: '2025-09-26', by: 'drafter', data: { name: '甲综执罚〔2025〕9号行政处罚决定', item: 'penalty' } },
      { step: 'draft', day: '2025-09-28', by: 'drafter', data: { redaction: '当事人姓名隐去后两字，住址和证件号码删去' } },
      { step: 'check', day: '2025-09-29', by: 'drafter', data: clean, refused: '公开审查与拟公开件应由不同的人办理' },
      {
        step: 'check', day: '2025-09-29', by: 'checker', data: { redacted: false, secrecy: true },
        refused: '公开件还有没有遮蔽的个人信息或者商业秘密，退回修改后再审查',
      },
      { step: 'sendBack', day: '2025-09-29', by: 'checker', data: { backWhy: '附件照片有车牌号' } },
      { step: 'draft', day: '2025-09-30', by: 'drafter' },
      { step: 'check', day: '2025-09-30', by: 'checker', data: clean },
      { step: 'publish', day: '2025-10-13', by: 'drafter', data: { carriers: ['site', 'platform'] } },
      {
        step: 'withdraw', day: '2025-12-22', by: 'drafter', data: { withdrawReason: '复议撤销', reasonPublished: true },
        refused: '行政处罚决定被变更、撤销、确认违法或者无效的才撤回，请先登记“决定被变更、撤销”',
      },
      { step: 'overturn', day: '2025-12-22', by: 'drafter', data: { changeKind: 'revoked' } },
      { step: 'withdraw', day: '2025-12-25', by: 'drafter', data: { withdrawReason: '行政复议决定撤销该处罚决定', reasonPublished: true } },
    ],
    expects: {
      state: 'withdrawn',
      clocks: { publish: { last: '2025-10-13', late: false }, withdraw: { last: '2025-12-25', late: false } },
      figures: { 'open.info': 1, 'open.penalties': 1, 'open.late': 0, 'open.withdrawn': 1, 'open.withdrawn_late': 0 },
      in: '2025',
    },
  },
  {
    title: '社会救助政策变更后重新公开，期满下架',
    steps: [
      { step: 'form', day: '2024-03-01', by: 'drafter', data: { name: '临时救助标准', item: 'relief' } },
      { step: 'draft', day: '2024-03-05', by: 'drafter' },
      { step: 'check', day: '2024-03-06', by: 'checker', data: clean },
      { step: 'publish', day: '2024-03-07', by: 'drafter', data: { carriers: ['board'] } },
      { step: 'change', day: '2024-06-03', by: 'drafter', data: { changed: '标准调整' } },
      { step: 'draft', day: '2024-06-04', by: 'drafter' },
      { step: 'check', day: '2024-06-05', by: 'checker', data: clean },
      { step: 'publish', day: '2024-07-08', by: 'drafter', data: { carriers: ['board', 'site'], keepUntil: '2024-12-31' } },
      { step: 'expire', day: '2024-12-31', by: 'drafter' },
    ],
    expects: {
      state: 'expired', clocks: { publish: { last: '2024-07-02', late: true } },
      figures: { 'open.info': 1, 'open.late': 1, 'open.unpublished_overdue': 0 }, in: '2024',
    },
  },
  {
    title: '涉及个人档案，审查决定不予公开',
    steps: [
      { step: 'form', day: '2025-05-06', by: 'drafter', data: { name: '低保对象档案', item: 'relief' } },
      { step: 'withhold', day: '2025-05-12', by: 'checker', data: { withholdWhy: '全文为个人信息，遮蔽后没有可公开内容' } },
    ],
    expects: { state: 'withheld', clocks: { publish: { last: '2025-06-04', late: false } }, figures: { 'open.info': 0 }, in: '2025' },
  },
]
