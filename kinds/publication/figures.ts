// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { publication } from './procedure.ts'

const { count, stock } = counting(publication)

export const figures = {
  'open.info': count('主动公开政府信息', '条', { on: 'publish' }),
  'open.late': count('逾期公开的信息', '条', { where: { late: 'publish' }, on: 'publish' }),
  'open.penalties': count('公开行政处罚决定', '条', { where: { item: 'penalty' }, on: 'publish' }),
  'open.withdrawn': count('撤回公开的信息', '条', { on: 'withdraw' }),
  'open.withdrawn_late': count('逾期撤回的处罚决定信息', '条', { where: { late: 'withdraw' }, on: 'withdraw' }),
  'open.unpublished_overdue': stock('逾期未公开的信息', '条', { from: 'after:publish', until: 'publish', through: 'withhold' }),
}
