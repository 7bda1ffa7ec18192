// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const quorum = { point: '法定人数', threshold: '应到人数的三分之二以上' }

export const examples: Example[] = [
  {
    title: '“三重一大”细则由新版本接替，两个版本首尾相接',
    steps: [
      {
        step: 'record', day: '2023-02-06', data: { name: '“三重一大”实施细则', type: 'major-matters', from: '2023-02-06',
          checklist: [{ threshold: '三分之二' }] },
        refused: '要点清单有一行没有写要点，请补齐或者删去',
      },
      {
        step: 'record', day: '2023-02-06',
        data: { name: '“三重一大”实施细则', type: 'major-matters', from: '2023-02-06', documentNumber: '甲委〔2023〕4号', checklist: [quorum] },
      },
      {
        step: 'replace', day: '2025-03-03',
        data: { to: '2025-02-28', nextTitle: '“三重一大”实施细则（2025年修订）', nextFrom: '2025-02-28', why: 'replaced' },
        refused: '新版本的施行日期应在旧版本施行的最后一日以后，两个版本不能同时施行',
      },
      {
        step: 'replace', day: '2025-03-03',
        data: {
          to: '2025-02-28', nextTitle: '“三重一大”实施细则（2025年修订）', nextFrom: '2025-03-01', nextNumber: '甲委〔2025〕6号', why: 'replaced',
          nextChecklist: [quorum],
        },
      },
    ],
    expects: { state: 'ended', figures: { 'lead.rules_in_force': 1, 'lead.rules_begun': 0 }, in: '2024' },
  },
  {
    title: '学法制度补充要点，仍在施行',
    steps: [
      { step: 'record', day: '2024-01-08', data: { name: '干部学法制度', type: 'study', from: '2024-01-08' } },
      { step: 'change', day: '2024-01-15', data: { checklist: [{ point: '每月一学法', threshold: '每月一次' }] } },
    ],
    expects: { state: 'inForce', figures: { 'lead.rules_in_force': 1, 'lead.rules_begun': 1 }, in: '2024' },
  },
  {
    title: '补贴办法期满',
    steps: [
      {
        step: 'record', day: '2022-07-01', data: { name: '以案定补办法', type: 'subsidy', from: '2022-07-01', rates: [{ grade: '一般', form: 'written' }] },
        refused: '补贴标准有一行没有写明档次或者金额，请补齐或者删去',
      },
      {
        step: 'record', day: '2022-07-01',
        data: { name: '以案定补办法', type: 'subsidy', from: '2022-07-01', rates: [{ grade: '一般', form: 'written', needs: ['visit'], amount: 20_000 }] },
      },
      { step: 'end', day: '2024-07-02', data: { to: '2022-06-30', why: 'expired' }, refused: '施行的最后一日早于施行日期，应为施行当日或者以后' },
      { step: 'end', day: '2024-07-02', data: { to: '2024-06-30', why: 'expired' } },
    ],
    expects: { state: 'ended', figures: { 'lead.rules_in_force': 0 }, in: '2024' },
  },
]
