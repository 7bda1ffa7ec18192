// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '一村网格设立后变更编码',
    steps: [
      { step: 'record', day: '2024-01-05', data: { type: 'grid', name: '一村第一网格', code: 'W-0101', from: '2024-01-01' } },
      { step: 'change', day: '2024-06-03', data: { code: 'W-0111' } },
    ],
    expects: { state: 'standing', figures: { 'grid.grids': 1, 'ctx.villages': 0 }, in: '2024' },
  },
  {
    title: '二村登记在册',
    steps: [{ step: 'record', day: '2024-01-05', data: { type: 'village', name: '二村', code: '002', place: '二村一组', from: '2001-03-01' } }],
    expects: { state: 'standing', figures: { 'ctx.villages': 1, 'ctx.organs': 0, 'grid.grids': 0 }, in: '2024' },
  },
  {
    title: '事业单位六月底撤销，最后一日仍计入',
    steps: [
      { step: 'record', day: '2023-02-06', data: { type: 'institution', name: '甲镇文化站', from: '2023-02-01' } },
      {
        step: 'end', day: '2024-06-28', data: { to: '2023-01-31', why: 'dissolved' },
        refused: '存续的最后一日早于设立日期，应为设立当日或者以后',
      },
      { step: 'end', day: '2024-06-28', data: { to: '2024-06-30', why: 'dissolved' } },
    ],
    expects: { state: 'ended', figures: { 'ctx.organs': 1 }, in: '2024-06' },
  },
  {
    title: '两村合并，没有写明承接机构的不能撤销',
    steps: [
      { step: 'record', day: '2023-01-05', data: { type: 'village', name: '三村', from: '2001-03-01' } },
      {
        step: 'end', day: '2024-12-02', data: { to: '2024-11-30', why: 'merged' },
        refused: '合并或者分设的机构没有写明承接机构，应先登记承接机构再撤销',
      },
    ],
    expects: { state: 'standing', figures: { 'ctx.villages': 1 }, in: '2024' },
  },
]
