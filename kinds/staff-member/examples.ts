// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '镇长到任',
    steps: [{ step: 'record', day: '2024-03-06', data: { person: '张某甲', post: 'mayor', employment: 'civil', from: '2024-03-01' } }],
    expects: { state: 'serving', figures: { 'ctx.staff': 1, 'ctx.leaders_and_middle': 1 }, in: '2024' },
  },
  {
    title: '工作人员调到别的办公室，人数不变',
    steps: [
      { step: 'record', day: '2024-01-08', data: { person: '李某乙', post: 'staff', employment: 'institution', from: '2022-07-01' } },
      { step: 'change', day: '2024-05-20', data: { employment: 'civil' } },
    ],
    expects: { state: 'serving', figures: { 'ctx.staff': 1, 'ctx.leaders_and_middle': 0 }, in: '2024' },
  },
  {
    title: '工作人员升任中层，旧条止于变动前一日，月末那天仍计入',
    steps: [
      { step: 'record', day: '2023-01-09', data: { person: '王某丙', post: 'staff', from: '2020-09-01' } },
      {
        step: 'end', day: '2024-08-30', data: { to: '2020-08-31', why: 'post' },
        refused: '任职的最后一日早于任职日期，应为任职当日或者以后',
      },
      { step: 'end', day: '2024-08-30', data: { to: '2024-08-31', why: 'post' } },
    ],
    expects: { state: 'ended', figures: { 'ctx.staff': 1, 'ctx.leaders_and_middle': 0 }, in: '2024-08' },
  },
  {
    title: '退休人员年末已不在册',
    steps: [
      { step: 'record', day: '2023-01-09', data: { person: '赵某丁', post: 'middle', from: '2015-03-01' } },
      { step: 'end', day: '2024-09-30', data: { to: '2024-09-30', why: 'retirement' } },
    ],
    expects: { state: 'ended', figures: { 'ctx.staff': 0, 'ctx.leaders_and_middle': 0 }, in: '2024' },
  },
]
