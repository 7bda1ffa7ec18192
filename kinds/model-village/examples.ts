// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const met = [
  { criterion: '村规民约经村民会议通过并备案', met: true, evidence: ['decision-one'] },
  { criterion: '配有法律明白人不少于三人', met: true, evidence: ['holder-one', 'holder-two', 'holder-three'] },
]

export const examples: Example[] = [
  {
    title: '一村创建县级示范村：退回补齐后申报命名，三年后复核保留',
    steps: [
      { step: 'begin', day: '2022-03-07', data: { level: 'county', standard: '县级创建标准（2022年版）' } },
      {
        step: 'selfCheck', day: '2022-05-16', data: { items: [{ criterion: '村规民约经村民会议通过并备案', met: true }] },
        refused: '达到的项目应关联依据事项，从各台账选择',
      },
      {
        step: 'selfCheck', day: '2022-05-16', by: '一村甲',
        data: { items: [met[0], { criterion: '配有法律明白人不少于三人', met: false, gap: '现有二人，六月底前补一人' }] },
      },
      { step: 'check', day: '2022-05-20', by: '一村甲', data: { finding: '属实。' }, refused: '核查与自查应由不同的人办理' },
      { step: 'check', day: '2022-05-23', by: '司法所乙', data: { finding: '缺法律明白人一人。' } },
      { step: 'apply', day: '2022-05-24', refused: '还有没有达到的标准项目，应退回创建后再申报' },
      { step: 'sendBack', day: '2022-05-24', data: { backReason: '补齐法律明白人' } },
      { step: 'selfCheck', day: '2022-07-04', by: '一村甲', data: { items: met } },
      { step: 'check', day: '2022-07-11', by: '司法所乙', data: { finding: '各项达到。' } },
      { step: 'apply', day: '2022-07-12' },
      { step: 'name', day: '2022-12-02', data: { namingNumber: '示司〔2022〕8号' } },
      { step: 'recheck', day: '2025-11-14', data: { recheckResult: 'kept' } },
    ],
    expects: {
      state: 'named',
      figures: { 'village.model': 1, 'village.model_county': 1, 'village.model_city': 0, 'village.model_named': 1, 'village.model_applied': 1 },
      in: '2022',
    },
  },
  {
    title: '没有命名的重新创建',
    steps: [
      { step: 'begin', day: '2023-02-13', data: { level: 'city', standard: '市级创建标准', items: met } },
      { step: 'selfCheck', day: '2023-03-13', by: '二村甲', data: { items: met } },
      { step: 'check', day: '2023-03-20', by: '司法所乙', data: { finding: '各项达到。' } },
      { step: 'apply', day: '2023-03-21' },
      { step: 'decline', day: '2023-09-15', data: { declineReason: '当年名额已满' } },
      { step: 'again', day: '2024-02-19' },
    ],
    expects: { state: 'begun', figures: { 'village.model': 0, 'village.model_applied': 1, 'village.model_named': 0 }, in: '2023' },
  },
  {
    title: '撤销命名之日起不再计入',
    steps: [
      { step: 'begin', day: '2021-03-08', data: { level: 'county', standard: '县级创建标准' } },
      { step: 'selfCheck', day: '2021-04-12', by: '三村甲', data: { items: met } },
      { step: 'check', day: '2021-04-19', by: '司法所乙', data: { finding: '各项达到。' } },
      { step: 'apply', day: '2021-04-20' },
      { step: 'name', day: '2021-11-19' },
      { step: 'recheck', day: '2023-11-17', data: { recheckResult: 'correct' } },
      { step: 'withdraw', day: '2024-06-28', data: { withdrawReason: '整改后仍不达标' } },
    ],
    expects: { state: 'withdrawn', figures: { 'village.model': 0, 'village.model_named': 0 }, in: '2024' },
  },
]
