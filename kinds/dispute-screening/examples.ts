// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const firstHalf = { type: 'regular', startedOn: '2024-03-01', endedOn: '2024-03-15' }
const unsaid = '请登记发现的纠纷，没有发现的勾选“未发现矛盾纠纷”，两者取其一'

export const examples: Example[] = [
  {
    title: '一村半月排查没有发现，一步报完；什么也不说不算报告',
    steps: [
      { step: 'sweep', day: '2024-03-15', data: firstHalf, refused: unsaid },
      { step: 'sweep', day: '2024-03-15', data: { ...firstHalf, nothingFound: true } },
    ],
    expects: { state: 'reported', figures: { 'mediation.screen_frequency': 1, 'mediation.screen_campaigns': 0 }, in: '2024-03' },
  },
  {
    title: '排查发现两起新纠纷，逐行立件，平安办研判后结束',
    steps: [
      { step: 'open', day: '2024-03-18', data: { type: 'regular', startedOn: '2024-03-16', endedOn: '2024-03-31' } },
      {
        step: 'report', day: '2024-04-01',
        data: { nothingFound: true, found: [{ foundOn: '2024-03-20', type: 'neighbour' }] }, refused: unsaid,
      },
      {
        step: 'report', day: '2024-04-01',
        data: {
          found: [
            { foundOn: '2024-03-20', type: 'neighbour', about: '围墙占道', households: 2 },
            { foundOn: '2024-03-27', type: 'land', about: '林地界址', households: 5 },
          ],
        },
      },
      { step: 'judge', day: '2024-04-03', data: { judgement: '林地界址一起牵涉五户，列为重点，由镇调委会介入。' } },
      { step: 'close', day: '2024-04-30' },
    ],
    expects: { state: 'closed', figures: { 'mediation.screen_frequency': 1 }, in: '2024-03' },
  },
  {
    title: '专项行动在村里的一轮，计入轮次台账，不计入镇级专项行动次数',
    steps: [
      { step: 'open', day: '2024-06-03', data: { type: 'campaign', startedOn: '2024-06-03', endedOn: '2024-06-28' }, refused: '专项行动请填写行动名称' },
      { step: 'open', day: '2024-06-03', data: { type: 'campaign', campaign: '用水纠纷大排查', startedOn: '2024-06-03', endedOn: '2024-06-28' } },
      { step: 'report', day: '2024-06-28', data: { nothingFound: true } },
      { step: 'close', day: '2024-07-01' },
    ],
    expects: { state: 'closed', figures: { 'mediation.screen_frequency': 0, 'mediation.screen_campaigns': 0 }, in: '2024' },
  },
]
