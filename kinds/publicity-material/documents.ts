// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  ledger: {
    label: '宣传资料出入库卡', after: 'record',
    parts: [
      { facts: ['name', 'type', 'received', 'receivedOn', 'source', 'place'] },
      { heading: '盘点与清退' },
      { facts: ['counted', 'difference', 'discarded', 'why'] },
      { life: true },
      { signatures: ['保管人', '核对人'] },
    ],
  },
}
