// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { incident } from './procedure.ts'

const { count } = counting(incident)

// One not yet confirmed counts: a zero may not be declared while a report waits. Only one dismissed by a second person does not.
const unlessDismissed = { not: { state: 'dismissed' } } as const
const declared = { on: 'occurredOn', zero: 'declared' } as const

export const figures = {
  'mediation.civil_to_criminal': count('民转刑案件', '起', { where: { type: 'civil-to-criminal', ...unlessDismissed }, ...declared }),
  'petition.mass': count('群体性集体上访', '起', { where: { type: 'mass-petition', ...unlessDismissed }, ...declared }),
  'petition.beijing': count('到市进京非正常上访', '件', { where: { type: 'beijing-petition', ...unlessDismissed }, ...declared }),
  'stability.malignant': count('恶性案件', '起', { where: { type: 'malignant', ...unlessDismissed }, ...declared }),
}
