// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '重点难点问题：承办、报告、要求再办、办结',
    steps: [
      {
        step: 'order', day: '2025-03-10',
        data: { leader: { id: 'head' }, manner: 'supervised', keyIssue: true, about: '安置房办证久拖', assignee: '村镇建设办', dueOn: '2025-03-09' },
        refused: '办结期限早于交办之日，应为当日或者以后',
      },
      {
        step: 'order', day: '2025-03-10', by: 'clerk',
        data: { leader: { id: 'head' }, manner: 'supervised', keyIssue: true, about: '安置房办证久拖', assignee: '村镇建设办', dueOn: '2025-06-30' },
      },
      { step: 'accept', day: '2025-03-11', by: 'handler' },
      { step: 'work', day: '2025-04-15', data: { progress: '已与县里会商。' }, by: 'handler' },
      { step: 'close', day: '2025-05-06', data: { outcome: '同意办结' }, by: 'clerk', refused: '有期限的和重点难点问题，承办单位报告结果以后才能办结' },
      { step: 'report', day: '2025-06-20', data: { progress: '首批已办证。' }, by: 'handler' },
      { step: 'sendBack', day: '2025-06-23', data: { urging: '其余各户列出日期。' }, by: 'clerk' },
      { step: 'report', day: '2025-06-30', data: { progress: '全部办妥。' }, by: 'handler' },
      { step: 'close', day: '2025-07-02', data: { outcome: '同意办结' }, by: 'handler', refused: '办结与报告结果应由不同的人办理' },
      { step: 'close', day: '2025-07-02', data: { outcome: '同意办结' }, by: 'clerk', refused: '重点难点问题办结应有佐证，请上传材料或者关联涉及的事项' },
      { step: 'close', day: '2025-07-02', data: { outcome: '同意办结', proof: ['paper'] }, by: 'clerk' },
    ],
    expects: {
      state: 'closed',
      clocks: { due: { last: '2025-06-30', late: false } },
      figures: { 'lead.issues_raised': 1, 'lead.issues_resolved': 1, 'lead.issues_open': 0, 'lead.personal_actions': 1,
        'lead.issues_overdue': 0 },
      in: '2025',
    },
  },
  {
    title: '交办错了单位，退回后改派，逾期仍未报结果',
    steps: [
      {
        step: 'order', day: '2025-08-04',
        data: { leader: { id: 'head' }, manner: 'meeting', keyIssue: false, about: '场镇停车秩序', assignee: '经管站', dueOn: '2025-08-29' },
      },
      { step: 'handBack', day: '2025-08-05', data: { backReason: '不属于本站职责' } },
      { step: 'reassign', day: '2025-08-06', data: { assignee: '综合执法队', dueOn: '2025-09-05' } },
      { step: 'accept', day: '2025-08-07' },
      { step: 'urge', day: '2025-09-08', data: { urging: '已过期限，请三日内报结果。' } },
    ],
    expects: {
      state: 'accepted',
      clocks: { due: { last: '2025-09-05' } },
      figures: { 'lead.issues_overdue': 1, 'lead.personal_actions': 0, 'lead.issues_raised': 0 },
      in: '2025',
    },
  },
  {
    title: '没有期限的批示，知悉后办结',
    steps: [
      {
        step: 'order', day: '2025-10-13',
        data: { leader: { id: 'head' }, manner: 'asked', keyIssue: false, about: '普法专栏更新', assignee: '司法所', instruction: '注意更新频次。' },
      },
      { step: 'close', day: '2025-10-20', data: { outcome: '已知悉，按月更新。' } },
    ],
    expects: { state: 'closed', figures: { 'lead.personal_actions': 1, 'lead.issues_resolved': 0 }, in: '2025' },
  },
]
