// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { faceOf } from './faces.ts'
import { rows, telephone } from '../field.ts'

const phone = telephone('电话', { personal: true })
const occasion = { on: '2025-03-01' }
const check = (value: unknown) => faceOf(phone).check(value, phone, occasion)

it.each([
  '13800000000',
  '138 0000 0000',
  '138-0000-0000',
  '+86 13800000000',
  '１３８００００００００',
  '2345678',
  '23456789',
  '0999-2345678',
  '（099）23456789',
  '0999 2345678转12',
  '23456789-801',
  '13800000000、0999-2345678',
  '400-000-0000',
  '12348',
  '110',
  '95598',
])('can be dialled: %s', number => expect(check(number)).toBeUndefined())

it.each(['1380000', '138000000000', '1280000000000', '12345678901', '张某', '00000000', '0999-345', '13800000000、138', '1380000000a', '、'])(
  'cannot be: %s',
  number => {
    expect(check(number)).toBe('“电话”应填 11 位手机号，或者 7 至 8 位固定电话（可带区号、分机）；几个号码用“、”隔开')
  },
)

it('leaves what was sealed before as it is, and says in which row a number is wrong', () => {
  expect(check({ sealed: 'x', token: 'y' })).toBeUndefined()
  const parties = rows('当事人', { phone })
  expect(faceOf(parties).check([{ phone: '13800000000' }, { phone: '1380000' }], parties, occasion)).toMatch(/^“当事人”第 2 行：“电话”应填 11 位手机号/)
})
