// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const keepers = ['justice-office', 'village', 'service-window', 'peace-office']
/** Rooms where somebody can be asked for help; the others are looked at. */
const served = ['station', 'room', 'mediation-room', 'service-center', 'window', 'one-stop'] as const
const rotaOnlyWhereServed: Guard<typeof fields> = {
  when: { either: [{ type: served }, { dutyRota: { given: false } }] },
  otherwise: '专栏、长廊、文化墙、广场和大屏没有值守，“值守安排”应留空',
}

export const venue = procedure(fields, {
  states: { open: '使用中', ended: '已停用' },
  steps: {
    record: {
      label: '登记', from: 'nothing', to: 'open', by: keepers,
      needs: ['type', 'name', 'from'], takes: ['unit', 'photo', 'place', 'phone', 'openingHours', 'dutyRota'],
      onlyIf: [{ when: { inOrder: ['from', 'record'] }, otherwise: '启用日期晚于登记日期，应在启用以后登记' }, rotaOnlyWhereServed],
    },
    change: {
      label: '变更公示内容', from: ['open'], by: keepers, takes: ['name', 'unit', 'place', 'phone', 'openingHours', 'dutyRota', 'photo'],
      onlyIf: [rotaOnlyWhereServed],
    },
    upkeep: { label: '维护', from: ['open'], by: keepers, needs: ['upkeepNote'], takes: ['photo'] },
    end: {
      label: '停用', from: ['open'], to: 'ended', by: keepers, needs: ['to', 'why'],
      onlyIf: [{ when: { inOrder: ['from', 'to'] }, otherwise: '使用的最后一日早于启用日期，应为启用当日或者以后' }],
    },
  },
  clocks: {
    upkeep: {
      label: '维护周期', from: 'record', restarts: 'upkeep', until: 'end', limit: localLimit('venue.upkeep'), whose: 'office', advice: true,
      then: '到现场看一次，更换过时或者损坏的内容',
    },
  },
})
