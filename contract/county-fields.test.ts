// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { fieldsOf } from './county-fields.ts'

it('groups figures by field, and leaves alone what a county put first across the fields', () => {
  const told = (...labels: string[]) => fieldsOf(labels.map(kindLabel => ({ kindLabel }))).map(({ label, figures }) => `${label}${figures.length}`)
  expect(told('普法', '普法', '调解')).toEqual(['普法2', '调解1'])
  expect(told('调解', '普法', '调解', '调解', '普法', '学法')).toEqual(['2', '调解2', '普法1', '学法1'])
  expect(told()).toEqual([])
})
