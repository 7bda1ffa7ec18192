// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { families } from './lexicon.ts'
import { CIRCLES, kinOf } from './kin.ts'
import type { Named } from './name.ts'

const named = (code: string, score: number): Named => ({ codes: [code], indicator: { code, name: code, measure: '次', says: [] }, say: '', score })
const alone = { left: '', before: '' }

it('lets a number serve two of a circle whose words fit about as well', () =>
  expect(kinOf([named('learn.topic_sessions', 9), named('learn.staff_sessions', 7.5), named('legaledu.events', 8)], alone)).toEqual([
    'learn.staff_sessions',
  ]))

it('keeps to the surest where another fits clearly worse, or is of another ledger', () => {
  expect(kinOf([named('learn.topic_sessions', 9), named('learn.staff_sessions', 6.9)], alone)).toEqual([])
  expect(kinOf([named('mediation.resolved', 9), named('petition.handled', 9)], alone)).toEqual([])
  expect(kinOf([], alone)).toEqual([])
})

it('lets a session of study serve what its clause says of it besides, and nothing else do so', () => {
  const said = { left: '理论学习中心组围绕习近平法治思想开展专题学习', before: '' }
  expect(kinOf([named('learn.topic_sessions', 18)], said)).toEqual(['learn.center_group'])
  expect(kinOf([named('legaledu.lectures', 18)], said)).toEqual([])
  expect(kinOf([named('learn.topic_sessions', 18)], { left: '，其中法治专题学习', before: '中心组集中学习，其中法治专题学习' })).toEqual(['learn.center_group'])
})

it('knows every indicator of its circles', () => {
  const known = new Set(families.flatMap(({ indicators }) => indicators.map(({ code }) => code)))
  expect(CIRCLES.flat().filter(code => !known.has(code))).toEqual([])
})
