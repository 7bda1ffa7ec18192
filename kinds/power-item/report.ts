// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'enforcement', says: '公布行政执法事项{enforce.power_items}，其中省级决定赋权{enforce.power_items_granted}；年内停用{enforce.power_items_withdrawn}。' },
  {
    at: 'openness',
    says: '列入履职事项清单{service.duty_total}，其中基本履职{service.duty_basic}、配合履职{service.duty_coop}、上级收回{service.duty_withdrawn}。',
  },
  { at: 'openness', says: '公布政务服务事项{service.items}，网上可办率{service.online_rate}；证明事项{service.proof_items}。' },
]
