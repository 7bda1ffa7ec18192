// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import villageDisclosure from '../../kinds/village-disclosure/kind.ts'
import { shownLine } from './shown.ts'

it('shows a line of an older form in the form of today, so that nothing sealed leaves under a field that is no longer personal', () => {
  const signatures = [{ supervisor: { sealed: 'x', token: 'y' }, opinion: '同意公开' }]
  expect(shownLine(villageDisclosure, { step: 'sign', form: 1, data: { signatures } }, new Set())).toEqual({
    signatures: [{ opinion: '同意公开', name: '***' }],
  })
  expect(shownLine(villageDisclosure, { step: 'correct', form: 1, data: { reason: '写错', values: { signatures } } }, new Set()))
    .toEqual({ reason: '写错', values: { signatures: [{ opinion: '同意公开', name: '***' }] } })
  expect(shownLine(villageDisclosure, { step: 'sign', form: 2, data: { signatures: [{ supervisor: { id: 's' } }] } }, new Set())).toEqual({
    signatures: [{ supervisor: { id: 's' } }],
  })
})
