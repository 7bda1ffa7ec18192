// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'disputes',
    says: '排查发现矛盾纠纷{mediation.screened}，按排查件数计算的当年化解率{mediation.screened_resolved_rate}。',
  },
  {
    at: 'disputes',
    says: '受理调解矛盾纠纷{mediation.mediated}，按受理件数计算的当年调解成功率{mediation.success_rate}。',
    atZero: '全年没有受理人民调解案件。',
  },
  { at: 'disputes', says: '全年调解成功{mediation.resolved}，其中以前年度受理的{mediation.carried_resolved}、土地纠纷{mediation.land_cases}。' },
  { at: 'disputes', says: '调解协议涉及金额{mediation.amount}。' },
  { at: 'disputes', says: '调解平均用时{mediation.days_average}。' },
  { at: 'disputes', says: '调解成功的纠纷涉及{mediation.households}。' },
  { at: 'disputes', says: '对可能激化的纠纷及时采取措施，防止矛盾激化{mediation.prevent_escalation}。' },
]
