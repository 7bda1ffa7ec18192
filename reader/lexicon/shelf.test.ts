// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import type { Measure } from '../numerals/units.ts'
import { compile } from './phrasing.ts'
import { known, type Ready, shelved } from './shelf.ts'

const readyOf = (says: readonly string[], measure: Measure = '件'): Ready[] => {
  const kept = { indicator: { code: 'a', name: '甲', measure, says }, codes: ['a'], costs: new Map([[measure, 0]]) }
  return says.flatMap(say => compile({ say })).map((pattern, order) => ({ kept, pattern, order }))
}

const found = (says: readonly string[], left: string, right: string, measure: Measure = '件') =>
  [...known(shelved(readyOf(says)), measure, { left, right })].map(({ pattern }) => pattern.say)

it('finds the phrasings whose word stands on its side of the number, each once', () => {
  const says = ['人民调解*N', '[调解|化解]纠纷*N', 'N*纠纷', '访N']
  expect(found(says, '人民调解化解调解', '纠纷')).toEqual(['人民调解*N', 'N*纠纷'])
  expect(found(says, '化解纠纷纠纷', '')).toEqual(['[调解|化解]纠纷*N'])
  expect(found(says, '接访', '')).toEqual(['访N'])
  expect(found(says, '人民', '')).toEqual([])
})

it('leaves those of another unit on the shelf, and always tries those that ask for no word', () => {
  expect(found(['调解N'], '调解', '', '人')).toEqual([])
  expect(found(['*N'], '', '')).toEqual(['*N'])
})
