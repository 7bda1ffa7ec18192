// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const system = '县普法平台'

export const examples: Example[] = [
  {
    title: '注册用户的读数：另一人核对，年底仍是最近一次',
    steps: [
      {
        step: 'record', day: '2023-12-31', data: { code: 'legaledu.online_users', system, value: 1034 },
        refused: '注册用户和测评得分率是某一天的读数，应填写“截至日期”，不填期间',
      },
      {
        step: 'record', day: '2023-12-31', data: { code: 'legaledu.online_users', system, readOn: '2023-12-31', value: 1034 }, by: 'clerk',
      },
      { step: 'check', day: '2024-01-03', by: 'clerk', refused: '核对相符与登记读数应由不同的人办理' },
      { step: 'check', day: '2024-01-03', by: 'checker' },
    ],
    expects: { state: 'checked', figures: { 'legaledu.online_users': 1034, 'reading.recorded': 1, 'reading.checked': 0 }, in: '2023' },
  },
  {
    title: '有了新读数，旧读数从当日起不再计入',
    steps: [
      {
        step: 'record', day: '2024-06-30', data: { code: 'legaledu.online_users', system, readOn: '2024-06-30', value: 1200 }, by: 'clerk',
      },
      { step: 'check', day: '2024-07-01', by: 'checker' },
      { step: 'supersede', day: '2024-12-31', by: 'clerk', refused: '请填写新的数值；测评得分率填新的得分和满分' },
      { step: 'supersede', day: '2024-12-31', data: { newValue: 1450 }, by: 'clerk' },
    ],
    expects: { state: 'superseded', figures: { 'legaledu.online_users': 0 }, in: '2024' },
  },
  {
    title: '政务服务办件按月登记，核对不符的不计',
    steps: [
      {
        step: 'record', day: '2024-04-01',
        data: { code: 'service.handled', system: '政务服务系统', periodFrom: '2024-03-01', periodTo: '2024-04-30', value: 420 },
        refused: '期间止晚于登记日期，期间结束以后才能登记',
      },
      {
        step: 'record', day: '2024-04-01',
        data: { code: 'service.handled', system: '政务服务系统', periodFrom: '2024-03-01', periodTo: '2024-03-31', value: 420 }, by: 'clerk',
      },
      { step: 'reject', day: '2024-04-02', data: { why: '导出文件为 402 件' }, by: 'checker' },
    ],
    expects: { state: 'rejected', figures: { 'service.handled': 0, 'reading.rejected': 1 }, in: '2024' },
  },
  {
    title: '上级测评得分率由得分和满分得出',
    steps: [
      {
        step: 'record', day: '2025-12-20', data: { code: 'enforce.quality_rate', system: '县司法局通报', readOn: '2025-12-15', value: 95 },
        refused: '测评得分率填“得分”和“满分”，由系统计算比率；满分应在 1 分以上，数值和金额留空',
      },
      {
        step: 'record', day: '2025-12-20',
        data: { code: 'enforce.quality_rate', system: '县司法局通报', readOn: '2025-12-15', score: 95, fullScore: 100 },
      },
    ],
    expects: {
      state: 'recorded', figures: { 'enforce.quality_rate': 95, 'enforce.quality_score': 95, 'enforce.quality_full': 100 }, in: '2025',
    },
  },
  {
    title: '社会救助发放金额以元计，归入期间止所在月份',
    steps: [{
      step: 'record', day: '2025-04-02',
      data: { code: 'service.aid_amount', system: '社会救助系统', periodFrom: '2025-03-01', periodTo: '2025-03-31', amount: 12_345_600 },
    }],
    expects: { figures: { 'service.aid_amount': 123_456 }, in: '2025-03' },
  },
]
