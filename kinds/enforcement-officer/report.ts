// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'enforcement', says: '现有持证执法人员{enforce.certified}，持证上岗率{enforce.cert_rate}。' },
  { at: 'enforcement', says: '新取得执法证件{enforce.new_certified}。' },
]
