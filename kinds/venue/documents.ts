// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

const served = { type: ['station', 'room', 'mediation-room', 'service-center', 'window', 'one-stop'] }

export const documents: Readonly<Record<string, Form>> = {
  board: {
    label: '公共法律服务公示牌', after: 'record', when: served,
    parts: [
      { text: '{name}', at: 'centre' },
      { facts: ['place', 'phone', 'openingHours'] },
      { heading: '值守安排' },
      { rows: 'dutyRota' },
      { text: '{town}', at: 'right' },
    ],
  },
  card: {
    label: '法治阵地登记卡', after: 'record',
    parts: [
      { facts: ['name', 'type', 'unit', 'from', 'place', 'upkeepNote', 'to', 'why'] },
      { life: true },
      { signatures: ['管护责任人', '司法所'] },
    ],
  },
}
