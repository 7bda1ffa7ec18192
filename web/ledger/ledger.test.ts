// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { ledgerSearch, parseSearch, signInSearch, stringifySearch } from '../search.ts'
import { asCells } from './cells.ts'
import { isFiltered, questionOf, whereParts } from './ledger-question.ts'

describe('the address of a list', () => {
  it('is read back as it was written, numbers in a search word staying words', () => {
    const search = ledgerSearch(parseSearch('?q=2025&village=3&where=source%3Ascreening&page=2'))
    expect(search).toMatchObject({ q: '2025', village: 3, where: 'source:screening', page: 2 })
    expect(parseSearch(stringifySearch(search))).toEqual({ q: '2025', village: '3', where: 'source:screening', page: '2' })
  })

  it('leaves out what is mistyped', () => {
    expect(ledgerSearch({ from: '2025-02-30', sort: 'age', page: '0', village: 'x' })).toEqual({})
  })

  it('leads after signing in to this site only', () => {
    expect(signInSearch({ to: '/towns/1' }).to).toBe('/towns/1')
    for (const to of ['https://other.example/', '//other.example', '/\\other.example']) expect(signInSearch({ to }).to).toBeUndefined()
  })
})

it('asks for the overdue only when it is asked to, since any text would count as yes', () => {
  expect(questionOf(1, 'k', {})).toEqual({ town: 1, kind: 'k', size: 20 })
  expect(questionOf(1, 'k', { overdue: 'yes' })).toMatchObject({ overdue: true })
})

it('does not count the 分册 as a filter', () => {
  expect(isFiltered({ view: 'open', sort: 'title', page: 3 })).toBe(false)
  expect(isFiltered({ village: 0 })).toBe(true)
})

it('takes a field and its code apart', () => {
  expect(whereParts('source:screening')).toEqual({ field: 'source', code: 'screening' })
  expect(whereParts('screening')).toEqual({})
})

it('copies lines as cells, no text of which is a formula', () => {
  expect(asCells([['编号', '事项'], ['1', '=A1\n+2']])).toBe("编号\t事项\r\n1\t'=A1 +2")
})
