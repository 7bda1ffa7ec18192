// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { reportOfNothing } from './report-of-nothing.ts'

const screening = kinds.kinds.get('dispute-screening')
const gap = { kind: 'dispute-screening', kindLabel: '矛盾纠纷排查', label: '定期排查', period: '2026-11-07 至 2026-11-21', of: '桐子村' }
const post = (name: string, village: number) => ({ post: name, label: name, village })
const town = {
  id: 12,
  name: '乙镇',
  county: '示范县',
  villages: [
    { id: 1201, name: '桐子村' },
    { id: 1202, name: '柏树村' },
  ],
  years: [2026],
  posts: [post('village', 1201)],
}
const today = '2026-11-22'

it('says for one’s own village, in one step, that the round found nothing', () =>
  expect(reportOfNothing(screening, gap, town, today)).toEqual({
    town: 12,
    kind: 'dispute-screening',
    step: 'sweep',
    day: today,
    village: 1201,
    data: { type: 'regular', nothingFound: true, startedOn: '2026-11-07' },
  }))

it('says nothing for another village, nor by a post that looks over all of them', () => {
  expect(reportOfNothing(screening, { ...gap, of: '柏树村' }, town, today)).toBeUndefined()
  expect(reportOfNothing(screening, gap, { ...town, posts: [post('peace-office', 0)] }, today)).toBeUndefined()
})

it('leaves what cannot be said in one step to the form', () => {
  expect(reportOfNothing(kinds.kinds.get('dispute'), gap, town, today)).toBeUndefined()
  expect(reportOfNothing(screening, gap, { ...town, posts: [post('mediator', 1201)] }, today)).toBeUndefined()
  expect(reportOfNothing(screening, { ...gap, period: '2026-10' }, town, today)).toBeUndefined()
})
