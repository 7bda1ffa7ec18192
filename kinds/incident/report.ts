// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'stability', says: '发生民转刑案件{mediation.civil_to_criminal}。', atZero: '未发生民转刑案件。' },
  { at: 'stability', says: '发生恶性案件{stability.malignant}。', atZero: '未发生恶性案件。' },
  { at: 'stability', says: '发生群体性集体上访{petition.mass}。', atZero: '未发生群体性集体上访。' },
  { at: 'stability', says: '发生到市进京非正常上访{petition.beijing}。', atZero: '未发生到市进京非正常上访。' },
]
