// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

/** Whoever reads the report sees that these numbers were typed in from elsewhere. */
export const report: Sentence[] = [
  { at: 'education', says: '据普法平台数据，注册用户{legaledu.online_users}。' },
  { at: 'enforcement', says: '据上级测评，行政执法质效得分率{enforce.quality_rate}。' },
  { at: 'openness', says: '据政务服务系统数据，办件{service.handled}，接待{service.visits}。' },
  { at: 'grid', says: '据网格平台数据，下发任务{grid.tasks}，完成率{grid.task_rate}。' },
]
