// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate } from '../../kernel/declare/declare.ts'
import { externalReading } from './procedure.ts'

const { count, stock, sum } = counting(externalReading)
/** A reading counts until a second person finds it wrong; what nobody has checked yet is a figure of its own. */
const right = { not: { taken: 'reject' } } as const
const untilNext = { from: 'readOn', until: 'supersede' } as const
const on = 'periodTo'

export const figures: Figures = {
  'legaledu.online_users': stock('普法平台注册用户（外部数据）', '人', { where: { code: 'legaledu.online_users', ...right }, of: 'value', ...untilNext }),

  'enforce.quality_score': stock('行政执法质效测评得分（外部数据）', '分', { where: { code: 'enforce.quality_rate', ...right }, of: 'score', ...untilNext }),
  'enforce.quality_full': stock(
    '行政执法质效测评满分（外部数据）', '分', { where: { code: 'enforce.quality_rate', ...right }, of: 'fullScore', ...untilNext },
  ),
  'enforce.quality_rate': rate('行政执法质效测评得分率（外部数据）', 'enforce.quality_score', 'enforce.quality_full'),

  'service.handled': sum('政务服务办件（外部数据）', '件', { where: { code: 'service.handled', ...right }, of: 'value', on }),
  'service.visits': sum('政务服务接待（外部数据）', '人次', { where: { code: 'service.visits', ...right }, of: 'value', on }),
  'service.aid_amount': sum('社会救助发放金额（外部数据）', '元', { where: { code: 'service.aid_amount', ...right }, of: 'amount', on }),
  'pls.selfservice': sum('自助服务机使用（外部数据）', '件', { where: { code: 'pls.selfservice', ...right }, of: 'value', on }),

  'grid.tasks': sum('网格平台下发任务（外部数据）', '条', { where: { code: 'grid.tasks', ...right }, of: 'value', on }),
  'grid.tasks_done': sum('网格平台完成任务（外部数据）', '条', { where: { code: 'grid.tasks_done', ...right }, of: 'value', on }),
  'grid.task_rate': rate('网格平台任务完成率（外部数据）', 'grid.tasks_done', 'grid.tasks'),

  'review.gov_docs': sum('政府发文（外部数据）', '个', { where: { code: 'review.gov_docs', ...right }, of: 'value', on }),
  'review.party_docs': sum('党委发文（外部数据）', '个', { where: { code: 'review.party_docs', ...right }, of: 'value', on }),

  'reading.recorded': count('登记的外部数据', '条', { on: 'record' }),
  'reading.rejected': count('核对不符的外部数据', '条', { on: 'reject' }),
  'reading.checked': count('已由他人核对的外部数据', '条', { on: 'check' }),
}
