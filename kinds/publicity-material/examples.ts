// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '折页入库、年底盘点，账实相符',
    steps: [
      {
        step: 'record', day: '2025-01-08', data: { name: '民法典折页', type: 'leaflet', received: 0, receivedOn: '2025-01-06' },
        refused: '入库数量是 0，应填写实际收到的数量',
      },
      {
        step: 'record', day: '2025-01-08',
        data: { name: '民法典折页', type: 'leaflet', received: 10_000, receivedOn: '2025-01-06', source: '自印', place: '司法所库房' },
      },
      { step: 'count', day: '2025-12-31', data: { counted: 2_800 } },
    ],
    expects: {
      state: 'held',
      figures: {
        'legaledu.material_received': 10_000, 'legaledu.material_discarded': 0, 'legaledu.material_stock': 10_000, 'legaledu.book_stock': 0,
      },
      in: '2025',
    },
  },
  {
    title: '旧版读本修法后清退，结存随之减少',
    steps: [
      {
        step: 'record', day: '2024-03-04',
        data: { name: '行政复议法读本（旧版）', type: 'book', received: 300, receivedOn: '2024-03-01', source: '县级下发' },
      },
      { step: 'count', day: '2024-06-28', data: { counted: 118, difference: '两次活动发放时没有选明批次' } },
      { step: 'end', day: '2024-07-01', data: { discarded: 118, why: 'outdated' } },
    ],
    expects: {
      state: 'ended',
      figures: {
        'legaledu.book_received': 300, 'legaledu.book_discarded': 118, 'legaledu.book_stock': 182, 'legaledu.material_received': 0,
      },
      in: '2024',
    },
  },
  {
    title: '用品发完，清退数填零；登记日之前收到的可以补登',
    steps: [
      {
        step: 'record', day: '2025-03-03', data: { name: '宣传围裙', type: 'gift', received: 600, receivedOn: '2025-03-04' },
        refused: '入库日期晚于登记日期，应为登记当日或者以前',
      },
      { step: 'record', day: '2025-03-05', data: { name: '宣传围裙', type: 'gift', received: 600, receivedOn: '2025-03-04', source: '县级下发' } },
      { step: 'end', day: '2025-12-05', data: { why: 'used' }, refused: '清退须填写“清退数量”' },
      { step: 'end', day: '2025-12-05', data: { discarded: 0, why: 'used' } },
    ],
    expects: {
      state: 'ended', figures: { 'legaledu.gift_received': 600, 'legaledu.gift_discarded': 0, 'legaledu.gift_stock': 600 }, in: '2025',
    },
  },
]
