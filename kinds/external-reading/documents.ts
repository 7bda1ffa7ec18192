// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  slip: {
    label: '外部系统数据登记单', after: 'record',
    parts: [
      { facts: ['code', 'system', 'readOn', 'periodFrom', 'periodTo', 'value', 'amount', 'score', 'fullScore', 'evidence'] },
      { heading: '登记与核对' },
      { life: true },
      { signatures: ['登记人', '核对人'] },
    ],
  },
}
