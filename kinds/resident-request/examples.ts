// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '网格员上报路灯不亮，分流本件办理，答复后办结',
    steps: [
      {
        step: 'receive', day: '2025-04-14',
        data: { channel: 'grid', content: '三组路口的路灯不亮。', about: '路灯不亮', place: '三组路口', reporter: { id: 'grid-one' } },
      },
      { step: 'route', day: '2025-04-14', data: { routedTo: 'here', office: '二村村委会', dueOn: '2025-04-18' } },
      { step: 'take', day: '2025-04-15' },
      { step: 'work', day: '2025-04-16', data: { progress: '联系电工。' } },
      { step: 'close', day: '2025-04-17', refused: '还没有写明怎么办的，请先填写“答复”；没有留姓名的也要写处理结果' },
      { step: 'close', day: '2025-04-18', data: { replyText: '灯泡已换，当晚亮灯。' } },
    ],
    expects: {
      state: 'closed',
      clocks: { due: { last: '2025-04-18', late: false } },
      figures: {
        'request.total': 1, 'request.closed': 1, 'request.total_closed': 1, 'grid.events': 1, 'grid.events_closed': 1,
        'petition.hotline': 0,
        'request.routed': 0, 'request.days_sum': 4, 'request.open': 0,
      },
      in: '2025',
    },
  },
  {
    title: '意见箱里的匿名举报转问题整改，收到之日不变',
    steps: [
      { step: 'receive', day: '2025-09-01', data: { channel: 'box', content: '养殖场夜里往河里排水。' } },
      { step: 'route', day: '2025-09-03', data: { routedTo: 'rectification' }, refused: '转问题整改的，应填写“事由”“发现日期”，以及“问题单位”或者“责任单位”' },
      {
        step: 'route', day: '2025-09-03', data: { routedTo: 'rectification', about: '养殖场向河道排水', foundOn: '2025-09-02', object: '某养殖场' },
        refused: '发现日期晚于收到之日，应为收到当日或者以前',
      },
      { step: 'route', day: '2025-09-03', data: { routedTo: 'rectification', about: '养殖场向河道排水', foundOn: '2025-09-01', object: '某养殖场' } },
      { step: 'take', day: '2025-09-03', refused: '本件已转其他事项办理，办理情况记在那一件上，这里只答复诉求人' },
      { step: 'close', day: '2025-09-05', data: { replyText: '已立为问题整改，由镇上责令改正。' } },
      { step: 'rate', day: '2025-09-08', data: { satisfied: 'satisfied' }, refused: '诉求人没有留下姓名和电话，不登记评价' },
    ],
    expects: {
      state: 'closed', figures: { 'request.total': 1, 'request.total_closed': 1, 'request.routed': 1, 'grid.events': 0 }, in: '2025',
    },
  },
  {
    title: '12345工单退回后改为办理，跨年办结，不算收到当年办结',
    steps: [
      {
        step: 'receive', day: '2024-12-26',
        data: { channel: 'hotline', content: '赶场日占道。', about: '占道经营', ticket: 'X001', phone: '13800000000' },
      },
      { step: 'route', day: '2024-12-27', data: { routedTo: 'elsewhere', toldWhere: '县城管局' }, refused: '不由本镇办理的，应写明理由，并告知向谁提出' },
      { step: 'route', day: '2024-12-27', data: { routedTo: 'here', office: '综合执法队' } },
      { step: 'handBack', day: '2024-12-30', data: { backReason: '由村里先劝导' } },
      { step: 'route', day: '2024-12-30', data: { routedTo: 'here', office: '一村村委会' } },
      { step: 'take', day: '2024-12-31' },
      { step: 'reply', day: '2025-01-06', data: { replyText: '已划出摆摊区，赶场日有人劝导。' } },
      { step: 'close', day: '2025-01-07' },
      { step: 'rate', day: '2025-01-08', data: { satisfied: 'satisfied' } },
    ],
    expects: {
      state: 'closed',
      figures: { 'request.total': 1, 'request.total_closed': 0, 'petition.hotline': 1, 'request.open': 1, 'request.satisfied': 0 },
      in: '2024',
    },
  },
  {
    title: '代办人到窗口反映邻里纠纷，转矛盾纠纷',
    steps: [
      {
        step: 'receive', day: '2025-05-12', data: { channel: 'window', content: '两家为滴水争吵。', person: '张某甲', helper: '李某乙' },
        refused: '由他人代办的，应确认诉求人同意代办',
      },
      {
        step: 'receive', day: '2025-05-12',
        data: { channel: 'window', content: '两家为滴水争吵。', about: '屋檐滴水', person: '张某甲', helper: '李某乙', helperConsent: true },
      },
      { step: 'route', day: '2025-05-12', data: { routedTo: 'dispute', foundOn: '2025-05-12' }, refused: '转矛盾纠纷的，应填写“纠纷类型”和“发现日期”' },
      { step: 'route', day: '2025-05-12', data: { routedTo: 'dispute', disputeType: 'neighbour', foundOn: '2025-05-12' } },
    ],
    expects: { state: 'routed', figures: { 'request.total': 1, 'request.closed': 0, 'request.open': 1, 'request.routed': 1 }, in: '2025' },
  },
  {
    title: '窗口收到不由本镇办理的诉求，当场告知去向',
    steps: [
      { step: 'receive', day: '2025-06-09', data: { channel: 'window', content: '对处罚决定不服，问怎么办。', about: '不服处罚决定', person: '王某某' } },
      { step: 'route', day: '2025-06-09', data: { routedTo: 'elsewhere', excluded: 'reconsideration', toldWhere: '向县人民政府书面申请行政复议' } },
    ],
    expects: { state: 'routed', figures: { 'request.total': 1, 'request.routed': 1 }, in: '2025' },
  },
]
