// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '检察建议：两个月内书面回复，期限的最后一日遇国庆顺延，回复后再次要求',
    steps: [
      {
        step: 'register', day: '2025-08-01',
        data: { type: 'procuratorial-advice', organ: '示范县人民检察院', letterNumber: '示检建〔2025〕6号', subject: '河道内堆放垃圾' },
      },
      {
        step: 'assign', day: '2025-08-04',
        data: { office: '农业服务中心', problems: [{ what: '某河段堆放垃圾', object: '丙镇某砂石场', foundOn: '2025-08-04' }] },
      },
      { step: 'file', day: '2025-08-05', refused: '这类来文应当书面答复，不能直接存查' },
      { step: 'reply', day: '2025-10-09', data: { replyNumber: '丙府函〔2025〕11号', replyText: '已清运并设立巡查制度' } },
      { step: 'askAgain', day: '2025-10-20', data: { askedWhat: '补充清运照片', dueByLetter: '2025-10-31' } },
      { step: 'reply', day: '2025-10-28', data: { replyText: '补充照片十张' } },
      { step: 'accept', day: '2025-11-05' },
    ],
    expects: {
      state: 'accepted',
      clocks: { answer: { last: '2025-10-09', late: false }, letter: { last: '2025-10-31', late: false } },
      figures: {
        'sup.letters': 1, 'sup.letters_replied': 1, 'sup.letters_overdue': 0, 'sup.procuratorial_advice': 1, 'sup.letters_overdue_open': 0,
      },
      in: '2025',
    },
  },
  {
    title: '立法征求意见：按来文要求的日期答复',
    steps: [
      {
        step: 'register', day: '2024-03-04',
        data: { type: 'legislation-comment', organ: '示范县司法局', subject: '某条例草案征求意见', dueByLetter: '2024-03-22' },
      },
      { step: 'reply', day: '2024-03-20', refused: '请填写答复内容或者上传复函' },
      { step: 'reply', day: '2024-03-25', data: { replyText: '提出两条意见' } },
    ],
    expects: {
      state: 'replied', clocks: { letter: { last: '2024-03-22', late: true } },
      figures: { 'review.legislation_opinions': 1, 'sup.letters_overdue': 1 }, in: '2024',
    },
  },
  {
    title: '作为共同制作机关被征求意见，逾期未答，视为同意公开',
    steps: [
      { step: 'register', day: '2025-04-01', data: { type: 'disclosure-co-maker', organ: '示范县自然资源局', subject: '某规划图纸公开' } },
      { step: 'consent', day: '2025-04-24' },
    ],
    expects: {
      state: 'consented', clocks: { coMaker: { last: '2025-04-23', late: true } }, figures: { 'sup.letters': 1, 'sup.letters_replied': 0 },
      in: '2025',
    },
  },
  {
    title: '普法提示，办理后存查',
    steps: [
      { step: 'register', day: '2026-01-12', data: { type: 'education-prompt', organ: '示范县司法局', subject: '农民工工资支付普法提示' } },
      { step: 'file', day: '2026-01-14', data: { instruction: '已列入一季度普法安排' } },
    ],
    expects: { state: 'filed', figures: { 'sup.letters': 1, 'sup.letters_replied': 0 }, in: '2026' },
  },
  {
    title: '作为第三方被征求公开意见，按期答复不同意',
    steps: [
      { step: 'register', day: '2025-04-28', data: { type: 'disclosure-third-party', organ: '示范县水利局', subject: '某工程报价公开' } },
      { step: 'reply', day: '2025-05-20', refused: '征求公开意见的来文，请写明同意或者不同意公开' },
      { step: 'reply', day: '2025-05-20', data: { disclosureOpinion: 'objects', replyText: '涉及本镇正在进行的谈判' } },
    ],
    expects: {
      state: 'replied', clocks: { answer: { last: '2025-05-22', late: false } }, figures: { 'sup.letters_overdue': 0 }, in: '2025',
    },
  },
]
