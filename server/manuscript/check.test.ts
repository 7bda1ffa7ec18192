// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { explainedIn } from './check.ts'

it('numbers with a source written down are told with their sentence, words without a number and figures are not', () => {
  const found = explainedIn({
    blocks: [{
      block: 'paragraph', inlines: [
        { text: '全镇户籍人口' }, { text: '31255人', explained: '县统计局2025年年报' }, { text: '。调解' }, { figure: 'mediation.resolved', said: '484件' },
        { text: '，现有村' }, { text: '十二个', explained: '县政府批复' }, { text: '，' }, { text: '目标', explained: '目标' }, { text: '。' },
      ],
    }],
  })
  expect(found).toEqual([
    { sentence: '全镇户籍人口31255人。', text: '31255人', source: '县统计局2025年年报' },
    { sentence: '调解484件，现有村十二个，目标。', text: '十二个', source: '县政府批复' },
  ])
})
