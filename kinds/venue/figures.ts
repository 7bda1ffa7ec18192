// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { venue } from './procedure.ts'

const { stock } = counting(venue)
const inUse = { from: 'from', through: 'to' } as const

export const figures: Figures = {
  'legaledu.column_places': stock('普法专栏', '个', { where: { type: 'column' }, ...inUse }),
  'legaledu.sites': stock('法治文化阵地', '处', { where: { type: ['corridor', 'wall', 'square', 'screen'] }, ...inUse }),
  'pls.stations': stock('公共法律服务工作站', '个', { where: { type: 'station' }, ...inUse }),
  'pls.rooms': stock('村（居）法律服务工作室', '个', { where: { type: 'room' }, ...inUse }),
  'service.centers': stock('便民服务中心、办事窗口', '个', { where: { type: ['service-center', 'window'] }, ...inUse }),
}
