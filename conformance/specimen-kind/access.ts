// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

export const reads: Reads[] = [
  { post: 'desk' },
  { post: 'head', where: { not: { state: 'received' } }, masks: ['phone', 'account'] },
  { post: 'village', where: { village: 'mine', either: [{ channels: 'window' }, { amount: { under: 5_000 } }] }, masks: ['phone', 'account', 'amount'] },
  { post: 'auditor', where: { late: 'answer' }, masks: ['phone'] },
  { post: 'auditor', where: { village: 'mine', state: ['closed', 'dropped'] }, masks: ['phone', 'account'] },
]
