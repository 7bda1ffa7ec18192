// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { disputeScreening } from './procedure.ts'

const { count } = counting(disputeScreening)
const theTownItself = 0

/** A regular round that somebody reported; how often it ought to be is the town's own rule. */
export const held = { type: 'regular', taken: ['report', 'sweep'] } as const

export const figures = {
  'mediation.screen_campaigns': count('矛盾纠纷排查专项行动', '次', { where: { type: 'campaign', village: theTownItself }, on: 'startedOn' }),
  'mediation.screen_frequency': count('已报告的定期排查', '轮次', { where: held, on: 'startedOn' }),
}
