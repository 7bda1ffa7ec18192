// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'disputes',
    says: '排查发现矛盾纠纷{mediation.screened}，当年化解率{mediation.screened_resolved_rate}（以排查件数为分母）。',
  },
  {
    at: 'disputes',
    says: '受理调解矛盾纠纷{mediation.mediated}，调解成功{mediation.resolved}，当年受理的调解成功率{mediation.success_rate}（以受理件数为分母）。',
    atZero: '全年没有受理人民调解案件。',
  },
  { at: 'disputes', says: '化解以前年度受理的纠纷{mediation.carried_resolved}。' },
  { at: 'disputes', says: '调解协议涉及金额{mediation.amount}，平均用时{mediation.days_average}。' },
  { at: 'disputes', says: '调解成功的纠纷涉及{mediation.households}。' },
  { at: 'disputes', says: '其中化解土地纠纷{mediation.land_cases}。' },
  { at: 'disputes', says: '对可能激化的纠纷及时采取措施，防止矛盾激化{mediation.prevent_escalation}。' },
]
