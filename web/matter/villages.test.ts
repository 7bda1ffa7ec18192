// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { usualVillage, villagesFor } from './villages.ts'

const villages = [
  { id: 1, name: '一村' },
  { id: 2, name: '二村' },
]
const post = (name: string, village: number) => ({ post: name, label: name, village })
const by = { by: ['mediator', 'justice-office'] }

it('offers the whole town to a town-wide post', () =>
  expect(villagesFor(by, { villages, posts: [post('justice-office', 0)] }).map(({ id }) => id)).toEqual([0, 1, 2]))

it('offers only the own villages to a post bound to them', () => {
  expect(villagesFor(by, { villages, posts: [post('mediator', 2)] })).toEqual([{ id: 2, name: '二村' }])
  expect(villagesFor(by, { villages, posts: [post('mediator', 1), post('mediator', 2)] }).map(({ id }) => id)).toEqual([1, 2])
})

it('does not count posts that may not take the step', () =>
  expect(villagesFor(by, { villages, posts: [post('petition-desk', 0), post('mediator', 1)] }).map(({ id }) => id)).toEqual([1]))

it('begins with the town itself only where matters of the kind belong to no village', () => {
  const all = [{ id: 0, name: '镇本级' }, ...villages]
  const read = [{ post: 'justice-office' }]
  expect(usualVillage({ title: '{about}', reads: read }, all)).toBe(0)
  expect(usualVillage({ title: '{about}', reads: [...read, { post: 'village', where: { village: 'mine' } }] }, all)).toBeUndefined()
  expect(usualVillage({ title: '{village}{about}', reads: read }, all)).toBeUndefined()
  expect(usualVillage({ title: '{village}{about}', reads: read }, [villages[1]!])).toBe(2)
})
