// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  {
    at: 'petitions',
    says: '共收到信访事项{petition.total}，其中来访{petition.visits}、网上信访{petition.online}；全年办结{petition.handled}，当年收到的办结率{petition.handle_rate}。',
    atZero: '全年没有收到信访事项。',
  },
  {
    at: 'petitions',
    says: '网上信访中，本级录入{petition.online_local}、国家转送交办{petition.online_national}、市转送交办{petition.online_city}、区县转送交办{petition.online_district}。',
  },
  {
    at: 'petitions',
    says:
      '受理信访事项{petition.accepted}，受理事项当年办结率{petition.accepted_handle_rate}；办结事项化解率{petition.resolve_rate}；'
      + '超期办结{petition.overdue}，年末超期未答复{petition.overdue_open}。',
  },
  { at: 'petitions', says: '办结信访事项参评率{petition.participate_rate}，满意率{petition.satisfaction}。' },
]
