// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const evidence = [{ name: '现场检查笔录', kind: 'evidence', proves: '违法事实', pages: '1—3' }, { name: '权责清单', kind: 'basis', pages: '4' }]

export const examples: Example[] = [
  {
    title: '普通程序：第十个工作日答复，负责人参加听证，决定撤销，按期履行',
    steps: [
      {
        step: 'receiveCopy', day: '2025-09-22',
        data: { about: '甲综执罚〔2025〕9号处罚决定', procedure: 'ordinary', applicant: '张某', organ: '示范县人民政府', caseNumber: '示复〔2025〕31号' },
      },
      {
        step: 'draftReply', day: '2025-09-28', by: 'writer', data: { evidence, fromTheFile: false },
        refused: '复议期间被申请人不得自行收集证据，只能提交作出行为时的证据；申请人提出新理由的，经复议机构同意才可以补充',
      },
      { step: 'draftReply', day: '2025-09-28', by: 'writer', data: { evidence, fromTheFile: true, replyText: '事实清楚，程序合法' } },
      { step: 'reply', day: '2025-10-11', by: 'writer', refused: '提交答复和证据与起草答复应由不同的人办理' },
      { step: 'reply', day: '2025-10-11', by: 'mayor', data: { replyNumber: '甲府复答〔2025〕1号' } },
      { step: 'hear', day: '2025-10-23', data: { whoAttended: 'staff' }, refused: '负责人应当参加听证，不能参加的应说明理由并委托工作人员' },
      { step: 'hear', day: '2025-10-23', data: { whoAttended: 'head' } },
      {
        step: 'decide', day: '2025-11-14',
        data: { outcome: 'revoked', decisionNumber: '示复决〔2025〕31号', duty: '退还罚款二千元', performBy: '2025-12-14' },
      },
      { step: 'close', day: '2025-11-20', refused: '决定书载明了应当履行的内容，应先登记履行情况' },
      { step: 'perform', day: '2025-12-05', data: { performance: '罚款已退还' } },
      { step: 'close', day: '2025-12-08' },
    ],
    expects: {
      state: 'closed',
      clocks: { reply: { last: '2025-10-11', late: false }, perform: { last: '2025-12-14', late: false } },
      figures: {
        'litig.reconsider': 1, 'litig.reconsider_corrected': 1, 'litig.reconsider_late': 0, 'litig.reconsider_corrected_rate': 100,
      },
      in: '2025',
    },
  },
  {
    title: '简易程序：五个工作日，逾期一日',
    steps: [
      { step: 'receiveCopy', day: '2025-04-01', data: { about: '不予公开答复', procedure: 'simple', applicant: '李某' } },
      { step: 'draftReply', day: '2025-04-07', by: 'writer', data: { evidence, fromTheFile: true } },
      { step: 'reply', day: '2025-04-10', by: 'mayor' },
      { step: 'decide', day: '2025-04-25', data: { outcome: 'upheld' } },
      { step: 'close', day: '2025-04-25' },
    ],
    expects: {
      state: 'closed', clocks: { reply: { last: '2025-04-09', late: true } },
      figures: { 'litig.reconsider': 1, 'litig.reconsider_corrected': 0, 'litig.reconsider_late': 1 }, in: '2025',
    },
  },
  {
    title: '2023年的案件：十日是自然日',
    steps: [
      { step: 'receiveCopy', day: '2023-12-20', data: { about: '履行职责申请', procedure: 'former', organisation: '甲镇某合作社' } },
      { step: 'draftReply', day: '2023-12-26', by: 'writer', data: { evidence, fromTheFile: true } },
      { step: 'reply', day: '2024-01-02', by: 'mayor' },
      { step: 'decide', day: '2024-02-05', data: { outcome: 'ended' } },
    ],
    expects: { state: 'decided', clocks: { reply: { last: '2024-01-02', late: false } }, figures: { 'litig.reconsider': 1 }, in: '2023' },
  },
  {
    title: '负责人不能参加听证，说明理由并委托工作人员，维持',
    steps: [
      {
        step: 'receiveCopy', day: '2026-03-02',
        data: { about: '乙府拆〔2026〕1号限期拆除决定', procedure: 'ordinary', applicant: '王某', organ: '示范县人民政府' },
      },
      { step: 'draftReply', day: '2026-03-06', by: 'writer', data: { evidence, fromTheFile: true, agent: '赵某' } },
      { step: 'reply', day: '2026-03-16', by: 'mayor' },
      { step: 'hear', day: '2026-03-30', data: { whoAttended: 'staff', absence: '参加全县防汛会议' } },
      { step: 'decide', day: '2026-04-20', data: { outcome: 'upheld' } },
    ],
    expects: {
      state: 'decided', clocks: { reply: { last: '2026-03-16', late: false } },
      figures: { 'litig.reconsider': 1, 'litig.reconsider_corrected': 0 }, in: '2026',
    },
  },
]
