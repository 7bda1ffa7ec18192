// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const staff = (id: string) => ({ id, relied: { post: 'staff' } })
const [a, b, c, d] = ['clerk-one', 'clerk-two', 'clerk-three', 'clerk-four'].map(staff)

export const examples: Example[] = [
  {
    title: '法治理论考试：四人应考，一人缺考，一人不合格，缺考的留在名单上',
    steps: [
      {
        step: 'plan', day: '2024-10-14',
        data: {
          type: 'theory', name: '年度法治理论考试', organiser: '县司法局', audience: 'staff', plannedOn: '2024-10-25',
          results: [a, b, c, d].map(member => ({ member, required: true })),
        },
      },
      {
        step: 'hold', day: '2024-10-25', data: { results: [{ member: a, required: true, attended: false, passed: true }] },
        refused: '名单有一行合格而没有参考，请核对',
      },
      {
        step: 'hold', day: '2024-10-25',
        data: {
          results: [
            { member: a, required: true, attended: true, score: 90, passed: true },
            { member: b, required: true, attended: true, passed: true },
          ],
        },
        refused: '参考的人有的有得分、有的没有，应补齐得分，或者都不填只填是否合格',
      },
      {
        step: 'hold', day: '2024-10-25',
        data: {
          results: [
            { member: a, required: true, attended: true, score: 96, passed: true, excellent: true },
            { member: b, required: true, attended: true, score: 84, passed: true },
            { member: c, required: true, attended: true, score: 51, passed: false },
            { member: d, required: true, attended: false },
          ],
        },
      },
    ],
    expects: {
      state: 'scored', clocks: { results: { last: '2024-10-25' } },
      figures: {
        'learn.exam_sessions': 1, 'learn.exam_persons': 4, 'learn.exam_attend_rate': 75, 'learn.exam_passed': 2, 'learn.exam_attended': 3,
        'learn.exam_excellent': 1, 'learn.test_avg': 77, 'learn.online_required': 0, 'enforce.exam_passed': 0,
      },
      in: '2024',
    },
  },
  {
    title: '在线学法考试：学完才考，参学率以应学人员为分母',
    steps: [
      { step: 'plan', day: '2023-11-24', data: { type: 'online', name: '在线学法', organiser: '如法网' } },
      {
        step: 'hold', day: '2023-11-24',
        data: {
          results: [
            { member: a, required: true, studied: true, attended: true, score: 100, passed: true },
            { member: b, required: true, studied: false, attended: false },
          ],
        },
      },
    ],
    expects: {
      state: 'scored',
      figures: { 'learn.study_rate': 50, 'learn.exam_pass_rate': 100, 'learn.exam_attend_rate': 50, 'learn.exam_sessions': 1 },
      in: '2023-11',
    },
  },
  {
    title: '执法资格考试：只公布合格与否，按人计通过，不计入学法考试',
    steps: [
      { step: 'plan', day: '2024-04-08', data: { type: 'entry', organiser: '县司法局', audience: 'officers' } },
      {
        step: 'hold', day: '2024-04-19',
        data: {
          results: [{ member: a, required: true, attended: true, passed: true }, { member: b, required: true, attended: true, passed: false }],
        },
      },
    ],
    expects: {
      figures: { 'enforce.exam_passed': 1, 'enforce.tests': 1, 'learn.exam_sessions': 0, 'learn.exam_passed': 0, 'enforce.assess_total': 0 },
      in: '2024',
    },
  },
  {
    title: '安排了没有考的不计',
    steps: [
      { step: 'plan', day: '2024-05-06', data: { type: 'assessment', audience: 'officers', plannedOn: '2024-05-17' } },
      { step: 'cancel', day: '2024-05-16', data: { cancelReason: '县里推迟' } },
    ],
    expects: {
      state: 'cancelled', clocks: { results: { last: '2024-05-17' } },
      figures: { 'enforce.assess_total': 0, 'enforce.tests': 0 }, in: '2024',
    },
  },
]
