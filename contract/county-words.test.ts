// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { issuerOf, isUnnamed, unitWords } from './county-words.ts'

it('calls a unit by its level and the end of its name', () => {
  const said = (name: string, level: string) => {
    const { whole, own, there, post } = unitWords({ name, level })
    expect(own).toBe(`本${whole.slice(1)}`)
    expect(post).toBe(whole.slice(1) + issuerOf({ name, level }).slice(name.length))
    return `${whole} ${there} ${issuerOf({ name, level })}`
  }
  expect(said('示范县', 'county')).toBe('全县 县里 示范县司法局（依法治县办）')
  expect(said('示范市', 'county')).toBe('全市 市里 示范市司法局（依法治市办）')
  expect(said('东区', 'county')).toBe('全区 区里 东区司法局（依法治区办）')
  expect(said('示范市', 'city')).toBe('全市 市里 示范市司法局（依法治市办）')
  expect(said('示范自治州', 'city')).toBe('全州 州里 示范自治州司法局（依法治州办）')
  expect(said('示范省', 'province')).toBe('全省 省里 示范省司法厅（依法治省办）')
  expect(said('示范自治区', 'province')).toBe('全区 区里 示范自治区司法厅（依法治区办）')
  // 直辖市: a province that is a city has a 司法局.
  expect(said('示范市', 'province')).toBe('全市 市里 示范市司法局（依法治市办）')
  expect(said('示范', 'county')).toBe('全县 县里 示范司法局（依法治县办）')
})

it('asks for the name of a count, not of how often something is to be done', () => {
  expect(isUnnamed({ codes: ['other'], period: 'this_year' })).toBe(true)
  expect(isUnnamed({ codes: ['other'], period: 'standing_rule' })).toBe(false)
  expect(isUnnamed({ codes: ['legaledu.lectures'], period: 'this_year' })).toBe(false)
})
