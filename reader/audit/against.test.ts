// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { againstLastYear } from './against-last-year.ts'
import { againstLedger } from './against-ledger.ts'

const taken = (text: string) => analyse({ id: 'x', text }, lexicon)

describe('a report beside the ledger', () => {
  const answers = new Map([
    ['mediation.resolved', { label: '化解件数', unit: '件', value: 140 }],
    ['mediation.amount', { label: '涉及金额', unit: '元', value: 1_200_000 }],
    ['legaledu.materials', { label: '资料份数', unit: '份', value: 3120 }],
    ['mediation.success_rate', { label: '化解率', unit: '%', value: 97.96 }],
    ['petition.total', { label: '信访总量', unit: '件', value: null }],
  ])

  it('differs where it says another number', () => {
    expect(againstLedger(taken('成功化解纠纷149件。'), answers).map(({ message }) => message)).toEqual(['化解件数报告写149件，台账是140件；请核对是报告写错、台账漏记，还是口径不同。'])
  })

  it('agrees within what its words leave open, in any unit, and is not held to what was not reported', () => {
    expect(againstLedger(taken('成功化解纠纷140件，化解率98%，涉及金额120万元。发放宣传资料3000余份。收到信访9件。'), answers)).toEqual([])
  })
})

describe('a report beside last year’s', () => {
  const last = taken('一、主要举措\n全年组织干部深入村组开展法治宣传活动12场次，发放各类宣传资料3000余份，取得较好效果。\n二、下一年工作打算\n调解成功率达到98%以上。开展法治进校园10场。开展联合执法20次。')

  it('shows aims missed and aims forgotten', () => {
    const now = taken('一、主要举措\n开展法治进校园6场，联合执法22次。')
    expect(againstLastYear(now, last).map(({ rule, message }) => [rule, /目标是(.*?)，/.exec(message)?.[1]])).toEqual([
      ['aim-unmentioned', '调解成功（化解）率98%以上'],
      ['aim-missed', '法治进校园场次10场'],
    ])
  })

  it('shows sentences taken over with their numbers', () => {
    const now = taken('一、主要举措\n全年组织干部深入村组开展法治宣传活动12场次，发放各类宣传资料3000余份，取得较好效果。')
    expect(againstLastYear(now, last).map(({ rule }) => rule)).toContain('copied-from-last-year')
  })
})
