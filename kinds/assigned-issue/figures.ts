// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { assignedIssue } from './procedure.ts'

const { count, stock } = counting(assignedIssue)
const key = { keyIssue: true } as const
const personally = { manner: ['deployed', 'asked', 'coordinated', 'supervised'] } as const
const heads = { leader: { relied: { post: ['secretary', 'mayor'] } } } as const

export const figures: Figures = {
  'lead.issues_raised': count('交办的法治建设重点难点问题', '个', { where: key, on: 'order' }),
  'lead.secretary_issues': count('党委书记交办的法治建设重点难点问题', '个', { where: { ...key, leader: { relied: { post: 'secretary' } } }, on: 'order' }),
  'lead.mayor_issues': count('镇长交办的法治建设重点难点问题', '个', { where: { ...key, leader: { relied: { post: 'mayor' } } }, on: 'order' }),
  'lead.issues_resolved': count('研究解决的法治建设重点难点问题', '个', { where: key, on: 'close' }),
  'lead.issues_open': stock('未办结的法治建设重点难点问题', '个', { where: key, from: 'order', until: 'close' }),
  'lead.personal_actions': count('领导干部亲自部署、过问、协调、督办', '件', { where: personally, on: 'order' }),
  'lead.secretary_actions': count('党委书记亲自部署、过问、协调、督办', '件', {
    where: { ...personally, leader: { relied: { post: 'secretary' } } }, on: 'order',
  }),
  'lead.mayor_actions': count('镇长亲自部署、过问、协调、督办', '件', { where: { ...personally, leader: { relied: { post: 'mayor' } } }, on: 'order' }),
  'lead.head_deployed': count('主要负责人亲自部署', '件', { where: { manner: 'deployed', ...heads }, on: 'order' }),
  'lead.head_asked': count('主要负责人亲自过问', '件', { where: { manner: 'asked', ...heads }, on: 'order' }),
  'lead.head_coordinated': count('主要负责人亲自协调', '件', { where: { manner: 'coordinated', ...heads }, on: 'order' }),
  'lead.head_supervised': count('主要负责人亲自督办', '件', { where: { manner: 'supervised', ...heads }, on: 'order' }),
  'lead.issues_overdue': stock('超过办结期限未报结果的交办事项', '件', { from: 'after:due', until: 'report' }),
}
