// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { readReport } from '../../reader/reader.ts'
import { valuesRead } from './read-values.ts'

const said = (text: string) => valuesRead(readReport({ id: 'text', text }))

it('takes what a phrasing names, and what a number may be for nothing', () => {
  expect(said('全年调解矛盾纠纷12件。').get('mediation.mediated')).toMatchObject({ value: 12, printed: '12件' })
  expect(readReport({ id: 'text', text: '组织普法骨干走进田间讲故事45回。' }).figures[0]!.codes).toEqual(['other', 'legaledu.courtyard'])
  expect([...said('组织普法骨干走进田间讲故事45回。').keys()]).toEqual([])
})
