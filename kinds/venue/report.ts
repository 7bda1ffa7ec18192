// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'legal-service', says: '建有镇公共法律服务工作站{pls.stations}、村（社区）法律服务工作室{pls.rooms}。' },
  { at: 'education', says: '设有普法专栏{legaledu.column_places}，建有法治文化长廊、文化墙、广场、大屏等阵地{legaledu.sites}。' },
  { at: 'openness', says: '设有便民服务中心、办事窗口{service.centers}。' },
]
