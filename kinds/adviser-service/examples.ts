// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const adviser = { id: 'adviser-line' }

export const examples: Example[] = [
  {
    title: '村里审查一份合同，村确认',
    steps: [
      {
        step: 'record',
        day: '2023-03-08',
        data: { client: 'village', adviser, type: 'review', mode: 'onsite', docs: 1, details: '土地流转合同，建议补上期限' },
      },
      { step: 'confirm', day: '2023-03-09' },
    ],
    expects: {
      state: 'confirmed',
      figures: {
        'adviser.rec_docreview': 1,
        'adviser.rec_consult': 0,
        'adviser.docs': 1,
        'adviser.confirmed': 1,
        'adviser.disputed_open': 0,
      },
      in: '2023',
    },
  },
  {
    title: '电话咨询，还没有确认，也计入',
    steps: [
      { step: 'record', day: '2023-11-30', data: { client: 'village', adviser, mode: 'phone' }, refused: '登记法律服务须填写“服务类型”' },
      { step: 'record', day: '2023-11-30', data: { client: 'village', adviser, type: 'consultation', mode: 'phone' } },
    ],
    expects: { state: 'recorded', figures: { 'adviser.rec_consult': 1, 'adviser.confirmed': 0, 'adviser.duty_times': 0 }, in: '2023' },
  },
  {
    title: '村里说没有来过，核对为未提供服务，不再计入',
    steps: [
      { step: 'record', day: '2023-06-14', data: { client: 'village', adviser, type: 'meeting' } },
      { step: 'dispute', day: '2023-06-16', data: { disputedWhy: '当天没有开会' } },
      { step: 'settle', day: '2023-07-03', data: { outcome: 'not-rendered', outcomeWhy: '会议记录和签到均无' } },
    ],
    expects: {
      state: 'settled',
      figures: { 'adviser.rec_meetings': 0, 'adviser.disputed_open': 0, 'adviser.not_rendered': 1 },
      in: '2023',
    },
  },
  {
    title: '有异议，核对为已提供服务，仍然计入',
    steps: [
      { step: 'record', day: '2023-09-05', data: { client: 'village', adviser, type: 'education', mode: 'onsite' } },
      { step: 'dispute', day: '2023-09-12', data: { disputedWhy: '村里没有接到通知' } },
      { step: 'confirm', day: '2023-09-13', refused: '确认服务不能在“有异议”时办理' },
      { step: 'settle', day: '2023-09-20', data: { outcome: 'rendered', outcomeWhy: '有现场签到' } },
    ],
    expects: { state: 'settled', figures: { 'adviser.rec_edu': 1, 'adviser.lectures': 1, 'adviser.not_rendered': 0 }, in: '2023' },
  },
  {
    title: '为镇政府代拟文书：计入文书份数，不计入村居服务档案',
    steps: [{ step: 'record', day: '2024-04-11', data: { client: 'town', office: '经管站', adviser, type: 'drafting', docs: 2 } }],
    expects: { figures: { 'adviser.rec_drafting': 0, 'adviser.docs': 2 }, in: '2024' },
  },
]
