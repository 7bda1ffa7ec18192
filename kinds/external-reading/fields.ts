// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, money, note, number, papers, text } from '../../kernel/declare/declare.ts'

/** Figures that only another system can give. A code that a kind counts is not among them and cannot be typed in. */
const codes = {
  'legaledu.online_users': '普法平台注册用户（legaledu.online_users）',
  'enforce.quality_rate': '行政执法质效测评得分率（enforce.quality_rate）',
  'service.handled': '政务服务办件（service.handled）',
  'service.visits': '政务服务接待（service.visits）',
  'service.aid_amount': '社会救助发放金额（service.aid_amount）',
  'pls.selfservice': '自助服务机使用（pls.selfservice）',
  'grid.tasks': '网格平台下发任务（grid.tasks）',
  'grid.tasks_done': '网格平台完成任务（grid.tasks_done）',
  'review.gov_docs': '政府发文（review.gov_docs）',
  'review.party_docs': '党委发文（review.party_docs）',
} as const

export const fields = {
  code: choice('指标', codes, { group: '数据', help: '本系统自己统计的指标不在其中，不能登记外部数据' }),
  system: text('来源系统', { group: '数据' }),
  readOn: day('截至日期', { group: '数据', help: '注册用户、测评得分率填写：读数是哪一天的' }),
  periodFrom: day('期间起', { group: '数据', help: '按期间累计的指标填写' }),
  periodTo: day('期间止', { group: '数据', help: '归入这一天所在的月份' }),
  value: number('数值', '（按指标）', { group: '数据', help: '金额和得分率不填这里' }),
  amount: money('金额', { group: '数据', help: '社会救助发放金额填写' }),
  score: number('得分', '分', { group: '数据', help: '测评得分率填写；有小数的，得分与满分同乘 10 或者 100' }),
  fullScore: number('满分', '分', { group: '数据' }),
  evidence: papers('截图或者导出文件', { group: '数据' }),

  why: note('不符之处', { group: '核对' }),

  newValue: number('新的数值', '（按指标）', { group: '更新读数' }),
  newScore: number('新的得分', '分', { group: '更新读数' }),
  newFullScore: number('新的满分', '分', { group: '更新读数' }),
  newEvidence: papers('新的截图或者导出文件', { group: '更新读数' }),
}
