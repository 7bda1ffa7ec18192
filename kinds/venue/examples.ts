// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '村法律服务工作室：登记、改值守安排、维护，年底仍在用',
    steps: [
      { step: 'record', day: '2023-03-01', data: { type: 'room', name: '一村法律服务工作室', from: '2023-03-06' }, refused: '启用日期晚于登记日期，应在启用以后登记' },
      {
        step: 'record', day: '2023-03-06',
        data: {
          type: 'room', name: '一村法律服务工作室', from: '2023-03-06', place: '村委会一楼', phone: '0000-2345678', openingHours: '工作日 9:00—17:00',
        },
      },
      { step: 'change', day: '2023-06-01', data: { dutyRota: [{ weekday: 'wed', onDuty: '村法律顾问', hours: '上午' }] } },
      { step: 'upkeep', day: '2023-11-02', data: { upkeepNote: '更换公示牌' } },
    ],
    expects: {
      state: 'open',
      figures: { 'pls.rooms': 1, 'pls.stations': 0, 'legaledu.column_places': 0, 'legaledu.sites': 0, 'service.centers': 0 },
      in: '2023',
    },
  },
  {
    title: '普法专栏：没有值守；拆除以后不再计入',
    steps: [
      { step: 'record', day: '2023-04-10', data: { type: 'column', name: '二村普法专栏', from: '2022-09-01', place: '村口' } },
      {
        step: 'change', day: '2023-05-04', data: { dutyRota: [{ weekday: 'mon', onDuty: '村干部' }] },
        refused: '专栏、长廊、文化墙、广场和大屏没有值守，“值守安排”应留空',
      },
      { step: 'end', day: '2024-03-04', data: { to: '2022-08-31', why: 'removed' }, refused: '使用的最后一日早于启用日期，应为启用当日或者以后' },
      { step: 'end', day: '2024-03-04', data: { to: '2024-02-29', why: 'removed' } },
    ],
    expects: { state: 'ended', figures: { 'legaledu.column_places': 0 }, in: '2024' },
  },
  {
    title: '镇公共法律服务工作站与便民服务中心各是各的',
    steps: [
      {
        step: 'record', day: '2023-01-09',
        data: { type: 'station', name: '乙镇公共法律服务工作站', from: '2021-05-10', dutyRota: [{ weekday: 'mon', onDuty: '司法所工作人员' }] },
      },
    ],
    expects: { state: 'open', figures: { 'pls.stations': 1, 'pls.rooms': 0, 'service.centers': 0 }, in: '2023' },
  },
  {
    title: '法治文化长廊计入阵地，不计入专栏',
    steps: [{ step: 'record', day: '2025-09-01', data: { type: 'corridor', name: '三村法治文化长廊', from: '2025-08-20' } }],
    expects: { figures: { 'legaledu.sites': 1, 'legaledu.column_places': 0 }, in: '2025' },
  },
]
