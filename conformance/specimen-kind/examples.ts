// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const handler = { id: 'one' }
const received = { subject: '界址', sort: 'plain', happenedOn: '2024-03-01' }

export const examples: Example[] = [
  {
    title: '收到、受理、列明、延长、补正、答复、回访、办结',
    steps: [
      { step: 'receive', day: '2024-03-04', data: { ...received, happenedOn: '2024-03-05' }, refused: '发生日期晚于收到日期，应为当日或者以前' },
      { step: 'receive', day: '2024-03-04', by: 'one', data: { ...received, applicant: '张某甲', people: 3, channels: ['window'], amount: 12_300, dueOn: '2024-05-31' } },
      { step: 'accept', day: '2024-03-14', by: 'one', data: { handler }, refused: '受理与收到应由不同的人办理' },
      { step: 'accept', day: '2024-03-14', by: 'two', data: { handler } },
      { step: 'list', day: '2024-03-15', data: { items: [{ name: '甲', sort: 'good', n: 2, worth: 100, ok: true }, { name: '乙', sort: 'bad', n: 3, ok: false }] } },
      { step: 'extend', day: '2024-03-20', data: { extraDays: 16 }, refused: '“答复期限”最多延长 15 日，已延长 16 日' },
      { step: 'extend', day: '2024-03-20', data: { extraDays: 5 } },
      { step: 'ask', day: '2024-03-21' },
      { step: 'drop', day: '2024-03-28', refused: '补正通知发出未满7日，还不能终止，最早为2024年3月29日' },
      { step: 'amend', day: '2024-03-31' },
      { step: 'answer', day: '2024-04-18' },
      { step: 'visit', day: '2024-05-18' },
      { step: 'close', day: '2024-06-03' },
    ],
    expects: {
      state: 'closed',
      clocks: { accept: { last: '2024-03-14', late: false }, answer: { last: '2024-04-18', late: false }, visit: { last: '2024-05-20', late: false }, due: { last: '2024-05-31', late: true } },
      figures: {
        'specimen.received': 1, 'specimen.answer_rate': 100, 'specimen.lines': 1, 'specimen.pieces': 2, 'specimen.worth': 1, 'specimen.amount': 123,
        'specimen.days': 45, 'specimen.people': 3, 'specimen.applicants': 1, 'specimen.listed_names': 2, 'specimen.bad_listed': 1, 'specimen.open': 0,
      },
      in: '2024',
    },
  },
  {
    title: '当场受理，重新办理后按新起点计算',
    steps: [
      { step: 'walkIn', day: '2024-12-16', data: { ...received, happenedOn: '2024-12-16' } },
      { step: 'answer', day: '2024-12-20', refused: '当场受理的，双方同意才能答复' },
      { step: 'answer', day: '2024-12-20', data: { agreed: true } },
      { step: 'reopen', day: '2025-01-02', refused: '重新办理与答复应由不同的人办理' },
      { step: 'reopen', day: '2025-01-02', by: 'head' },
      { step: 'answer', day: '2025-01-23', data: { agreed: true } },
    ],
    expects: {
      state: 'answered', clocks: { answer: { last: '2025-01-22', late: true } },
      figures: { 'specimen.walk_in': 1, 'specimen.all': 1, 'specimen.answered': 1, 'specimen.open': 0 }, in: '2024',
    },
  },
  {
    title: '紧急的按工作日计算，补正未到齐终止',
    steps: [
      { step: 'receive', day: '2024-09-26', by: 'one', data: { ...received, sort: 'urgent', happenedOn: '2024-09-26' }, refused: '紧急的应填写人数' },
      { step: 'receive', day: '2024-09-26', by: 'one', data: { ...received, sort: 'urgent', happenedOn: '2024-09-26', people: 1 } },
      { step: 'accept', day: '2024-09-27', by: 'two', data: { handler } },
      { step: 'ask', day: '2024-10-08' },
      { step: 'drop', day: '2024-10-16' },
    ],
    expects: { state: 'dropped', figures: { 'specimen.urgent': 0, 'specimen.taken': 1, 'specimen.open': 1 }, in: '2024' },
  },
  {
    title: '到期没有补正，视为撤回',
    steps: [
      { step: 'walkIn', day: '2024-09-16', data: { ...received, happenedOn: '2024-09-16', people: 2 } },
      { step: 'ask', day: '2024-09-20' },
      { step: 'lapse', day: '2024-10-09' },
    ],
    // The fifteenth day, 5 October, is a holiday.
    expects: { state: 'dropped', clocks: { amend: { last: '2024-10-08', late: true } }, figures: { 'specimen.walk_in': 1 }, in: '2024' },
  },
]
