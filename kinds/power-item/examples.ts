// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '省级决定赋权的处罚事项：公布以后才有，收回以后不再有',
    steps: [
      {
        step: 'record', day: '2024-01-15',
        data: { list: 'enforcement', code: 'ZF-017', name: '占道经营的处罚', basis: '城市容貌方面的地方性法规', from: '2024-02-01' },
        refused: '行政执法事项没有写明权力来源，应填写“来源”',
      },
      {
        step: 'record', day: '2024-01-15',
        data: {
          list: 'enforcement', code: 'ZF-017', name: '占道经营的处罚', basis: '城市容貌方面的地方性法规', from: '2024-02-01',
          grant: 'provincial', grantDocument: '省政府决定第9号', penaltyKinds: ['warning', 'fine'],
        },
        refused: '乡镇行使县级部门的处罚权以省级决定公布为前提，请填写赋权决定的公布日期；没有公布的处罚没有依据',
      },
      {
        step: 'record', day: '2024-01-15',
        data: {
          list: 'enforcement', code: 'ZF-017', name: '占道经营的处罚', basis: '城市容貌方面的地方性法规', from: '2024-02-01',
          grant: 'provincial', grantDocument: '省政府决定第9号', penaltyKinds: ['warning', 'fine'], publishedOn: '2024-01-10',
        },
      },
      { step: 'amend', day: '2024-06-03', data: { shownAt: '镇政府公开栏' } },
      { step: 'withdraw', day: '2025-03-31', data: { to: '2025-03-31', why: 'withdrawn', withdrawalDocument: '省政府决定第12号' } },
    ],
    expects: {
      state: 'withdrawn',
      figures: { 'enforce.power_items': 1, 'enforce.power_items_granted': 1, 'enforce.power_items_withdrawn': 0 },
      in: '2024',
    },
  },
  {
    title: '委托的处罚：委托书公布，强制措施不得委托',
    steps: [
      {
        step: 'record', day: '2025-05-06',
        data: {
          list: 'enforcement', code: 'WT-003', name: '农机安全违法行为的处罚', basis: '农机安全方面的行政法规', from: '2025-05-12', grant: 'delegated',
          grantDocument: '委托〔2025〕3号', publishedOn: '2025-05-08', penaltyKinds: ['fine'], coercive: true,
        },
        refused: '行政强制措施由法定机关实施，不得委托，应删去“行政强制措施”',
      },
      {
        step: 'record', day: '2025-05-06',
        data: {
          list: 'enforcement', code: 'WT-003', name: '农机安全违法行为的处罚', basis: '农机安全方面的行政法规', from: '2025-05-12', grant: 'delegated',
          grantDocument: '委托〔2025〕3号', publishedOn: '2025-05-08', penaltyKinds: ['fine'],
        },
      },
      {
        step: 'publishInspection', day: '2025-05-20', data: { inspectable: false, inspectionPublishedOn: '2025-05-20' },
        refused: '不是行政检查事项，不需要公布',
      },
      { step: 'publishInspection', day: '2025-05-20', data: { inspectable: true, inspectionPublishedOn: '2025-05-20', shownAt: '镇政府公开栏' } },
    ],
    expects: { state: 'inForce', figures: { 'enforce.power_items': 1, 'enforce.power_items_granted': 0 }, in: '2025' },
  },
  {
    title: '网上可办的政务服务事项',
    steps: [{
      step: 'record', day: '2025-01-06',
      data: { list: 'service', code: 'FW-101', name: '高龄津贴申请', basis: '老年人优待方面的规定', from: '2025-01-06', online: true },
    }],
    expects: {
      state: 'inForce',
      figures: { 'service.items': 1, 'service.items_online': 1, 'service.online_rate': 100, 'service.duty_total': 0 },
      in: '2025',
    },
  },
]
