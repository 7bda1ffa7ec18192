// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '检查当场责令、期限内复查到位',
    steps: [
      {
        step: 'findAndOrder',
        day: '2025-03-11',
        data: { source: 'inspection', foundOn: '2025-03-11', what: '熟食与生肉混放', object: '甲镇一号便民食品店', place: '冷藏柜', fixOn: '2025-03-18' },
      },
      { step: 'pass', day: '2025-03-18', data: { recheckNote: '生熟已分柜存放' } },
    ],
    expects: {
      state: 'passed',
      clocks: { fix: { last: '2025-03-18', late: false } },
      figures: {
        'enforce.issues_found': 1,
        'enforce.issues_ordered_on_visit': 1,
        'enforce.issues_fixed': 1,
        'enforce.issues_fixed_same_year': 1,
        'enforce.issues_open': 0,
        'enforce.issues_overdue': 0,
      },
      in: '2025',
    },
  },
  {
    title: '年底发现、过后责令，复查未到位，跨年逾期',
    steps: [
      {
        step: 'find',
        day: '2024-12-10',
        data: { source: 'inspection', foundOn: '2024-12-09', what: '临边防护缺失', object: '乙镇二号工地项目部', place: '三层东侧' },
      },
      { step: 'order', day: '2024-12-11', data: { fixOn: '2024-12-10' }, refused: '整改期限早于责令之日，应为责令当日或者以后的日期' },
      { step: 'order', day: '2024-12-11', data: { fixOn: '2024-12-18', orderNumber: '责改〔2024〕6号' } },
      { step: 'report', day: '2024-12-17', data: { measures: '已加装护栏' }, by: '工地对接人' },
      { step: 'pass', day: '2024-12-19', by: '工地对接人', refused: '复查到位与报告整改应由不同的人办理' },
      { step: 'fail', day: '2024-12-19', data: { why: '东北角仍缺一段护栏', fixAgainOn: '2024-12-31' }, by: '执法人员' },
      { step: 'pass', day: '2025-01-06', data: { recheckNote: '护栏已闭合' }, by: '执法人员' },
    ],
    expects: {
      state: 'passed',
      clocks: { fix: { last: '2024-12-18', late: true }, refix: { last: '2024-12-31', late: true } },
      figures: {
        'enforce.issues_found': 1,
        'enforce.issues_ordered_later': 1,
        'enforce.issues_fixed': 0,
        'enforce.issues_fixed_same_year': 0,
        'enforce.issues_open': 1,
        'enforce.issues_overdue': 1,
      },
      in: '2024',
    },
  },
  {
    title: '执法监督当场纠正，另有文书认定为不规范',
    steps: [
      {
        step: 'findAndOrder',
        day: '2025-06-17',
        data: { source: 'supervision', foundOn: '2025-06-17', what: '现场检查笔录缺少检查人签名', object: '丁镇综合执法队', fixOn: '2025-06-17' },
      },
      { step: 'pass', day: '2025-06-17', refused: '还没有报告整改，应先办“报告整改”；发现当日已改正到位的，注明“当场改正”' },
      { step: 'pass', day: '2025-06-17', data: { onTheSpot: true, recheckNote: '当场补签' } },
      { step: 'confirmFault', day: '2025-07-08', data: { faultDocument: '执法监督意见〔2025〕1号', faultOrgan: '示范县司法局' } },
    ],
    expects: {
      state: 'passed',
      clocks: { fix: { last: '2025-06-17', late: false } },
      figures: { 'enforce.supervision_corrections': 1, 'enforce.irregular': 1, 'enforce.issues_found': 0, 'enforce.issues_fixed': 0 },
      in: '2025',
    },
  },
  {
    title: '巡察反馈的问题：报告、复查、问责文号',
    steps: [
      {
        step: 'find',
        day: '2024-04-15',
        data: { source: 'party-inspection', foundOn: '2024-04-12', what: '村务公开更新不及时' },
        refused: '没有写明由谁整改，整改单位与责任单位至少填一项',
      },
      {
        step: 'find',
        day: '2024-04-15',
        data: { source: 'party-inspection', foundOn: '2024-04-12', what: '村务公开更新不及时', object: '戊镇三村村民委员会' },
      },
      { step: 'order', day: '2024-04-16', data: { fixOn: '2024-05-31' } },
      { step: 'report', day: '2024-05-28', data: { measures: '一季度村务已补充公开' }, by: '三村' },
      { step: 'pass', day: '2024-05-30', by: '纪委' },
      {
        step: 'recordAccountability',
        day: '2024-06-20',
        data: { accountabilityDocument: '戊纪〔2024〕3号', accountabilityOrgan: '戊镇纪委', accountableOn: '2024-06-18' },
      },
    ],
    expects: {
      state: 'passed',
      clocks: { fix: { last: '2024-05-31', late: false } },
      figures: { 'lead.external_issues_found': 1, 'lead.external_issues_fixed': 1, 'enforce.irregular': 0 },
      in: '2024',
    },
  },
]
