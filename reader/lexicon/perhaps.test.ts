// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { readReport } from '../read.ts'
import { lexicon } from './lexicon.ts'

const first = (text: string) => analyse({ id: 'text', text }, lexicon).found[0]!

it('proposes for a number that no phrasing names what the words around it are of', () => {
  expect(first('组织普法骨干走进田间讲故事45回。')).toMatchObject({ codes: ['other'], perhaps: ['legaledu.courtyard'] })
})

it('proposes nothing where the words say nothing, where a figure only changed, and where a phrasing names it', () => {
  expect(first('栽种银杏450个。')).toMatchObject({ codes: ['other'], perhaps: [] })
  expect(first('调解纠纷同比下降12件。')).toMatchObject({ codes: ['other'], perhaps: [] })
  expect(first('调解成功率98%。').perhaps).toEqual([])
})

it('is printed behind other, which says that it is no reading', () => {
  const { figures } = readReport({ id: 'text', text: '组织普法骨干走进田间讲故事45回。' })
  expect(figures[0]!.codes).toEqual(['other', 'legaledu.courtyard'])
})
