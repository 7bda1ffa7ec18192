// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const secretary = { id: 'secretary-one', relied: { post: 'secretary' } }
const mayor = { id: 'mayor-one', relied: { post: 'mayor' } }
const leader = { id: 'leader-one', relied: { post: 'leader' } }

export const examples: Example[] = [
  {
    title: '书记主持党委会研究法治建设，纪要签发后办结',
    steps: [
      {
        step: 'call', day: '2025-02-24', data: { body: 'party', agenda: [{ title: '年度法治建设工作安排' }] },
        refused: '议题有一行没有选类型，至少选一个',
      },
      {
        step: 'call', day: '2025-02-24',
        data: {
          body: 'party', topic: '第三次党委会', plannedOn: '2025-02-27', place: '二楼会议室', invited: '党委委员，司法所列席',
          agenda: [{ title: '学习重要讲话', types: ['first'] }, { title: '年度法治建设工作安排', types: ['law', 'decision'], presenter: '司法所' }],
          attendees: [{ member: secretary }, { member: mayor }, { member: leader }],
        },
      },
      { step: 'hold', day: '2025-02-27', refused: '没有写明主持人，应从名册选择；外单位的人主持的写单位和职务' },
      {
        step: 'hold', day: '2025-02-27',
        data: {
          chair: secretary,
          attendees: [{ member: secretary, present: true }, { member: mayor, present: true }, { member: leader, present: false, why: 'duty' }],
        },
      },
      { step: 'confirm', day: '2025-03-03', data: { chairSigned: false }, refused: '主持人还没有签发纪要，签发以后再登记' },
      {
        step: 'confirm', day: '2025-03-04',
        data: {
          chairSigned: true,
          agenda: [
            { title: '学习重要讲话', types: ['first'] },
            { title: '年度法治建设工作安排', types: ['law', 'decision'], presenter: '司法所', decision: '同意方案，分解到各办公室。' },
          ],
        },
      },
    ],
    expects: {
      state: 'confirmed',
      figures: {
        'lead.dedicated_meetings': 1, 'lead.head_dedicated_meetings': 1, 'lead.secretary_dedicated_meetings': 1, 'lead.mayor_dedicated_meetings': 0,
        'lead.first_topic_sessions': 1, 'lead.party_meetings_total': 1, 'lead.committee_meetings': 0, 'lead.report_hearings': 0,
      },
      in: '2025-02',
    },
  },
  {
    title: '补登已开的联调会：派出所主持，研究两件纠纷',
    steps: [
      { step: 'call', day: '2024-05-15', data: { body: 'coordination', agenda: [{ title: '研究久调未决的纠纷', types: ['issue'] }] } },
      { step: 'hold', day: '2024-05-15', data: { chairFromOutside: '派出所所长', outsiders: '派出所、人民法庭', matters: ['dispute-one', 'dispute-two'] } },
    ],
    expects: {
      state: 'held',
      figures: { 'mediation.coordination_meetings': 1, 'lead.dedicated_meetings': 0, 'lead.promotion_meetings': 0 },
      in: '2024',
    },
  },
  {
    title: '领导小组会听取汇报并部署，镇长主持',
    steps: [
      {
        step: 'call', day: '2024-07-08',
        data: { body: 'group', plannedOn: '2024-07-10', agenda: [{ title: '上半年法治建设情况', types: ['hearing', 'law'] }] },
      },
      { step: 'hold', day: '2024-07-10', data: { chair: mayor } },
    ],
    expects: {
      state: 'held',
      figures: { 'lead.committee_meetings': 1, 'lead.report_hearings': 1, 'lead.dedicated_meetings': 1, 'lead.mayor_dedicated_meetings': 1 },
      in: '2024',
    },
  },
  {
    title: '通知了没有开的会不计',
    steps: [
      { step: 'call', day: '2024-09-03', data: { body: 'promotion', plannedOn: '2024-09-06', agenda: [{ title: '执法改革推进', types: ['law'] }] } },
      { step: 'cancel', day: '2024-09-05', data: { cancelReason: '防汛，改期另发通知' } },
    ],
    expects: { state: 'cancelled', figures: { 'lead.promotion_meetings': 0, 'lead.dedicated_meetings': 0 }, in: '2024' },
  },
]
