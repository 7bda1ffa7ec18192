// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play, type PlayedStep } from '../../conformance/play.ts'
import specimen from '../../conformance/specimen-kind/kind.ts'
import { meets, type Matter } from '../kernel.ts'
import { type Actor, keepersOf, maskedFields, mayRead, postFor, readable } from './access.ts'

const holding = (...posts: [post: string, village: number][]): Actor => ({ id: 'one', posts: posts.map(([post, village]) => ({ post, village })) })
const opened: PlayedStep = {
  step: 'receive',
  day: '2024-03-01',
  by: 'one',
  village: 3,
  data: { subject: '界址', sort: 'plain', happenedOn: '2024-03-01', channels: ['window'] },
}
const received = play(specimen, [opened]).matter!
const accepted = play(specimen, [opened, { step: 'accept', day: '2024-03-04', by: 'two', data: { handler: { id: 'a' } } }]).matter!
const dropped: Matter = { ...accepted, state: 'dropped', village: 0 }

describe('reading', () => {
  it('is nothing by default', () => {
    expect(readable(specimen, holding())).toEqual([])
    expect(readable(specimen, holding(['cook', 0]))).toEqual([])
    expect(mayRead(specimen, received, holding(['cook', 0]))).toBe(false)
  })

  it('follows the sentence of the post', () => {
    expect(mayRead(specimen, received, holding(['desk', 0]))).toBe(true)
    expect(mayRead(specimen, received, holding(['head', 0]))).toBe(false)
    expect(mayRead(specimen, accepted, holding(['head', 0]))).toBe(true)
  })

  it('of a post bound to a village is that village only, whatever its sentence says', () => {
    expect(mayRead(specimen, received, holding(['desk', 3]))).toBe(true)
    expect(mayRead(specimen, received, holding(['desk', 4]))).toBe(false)
    expect(mayRead(specimen, received, holding(['village', 3]))).toBe(true)
    expect(mayRead(specimen, received, holding(['village', 4]))).toBe(false)
  })

  it('of “mine” by a post of the whole town is every village, since it is at home in each', () => {
    expect(mayRead(specimen, received, holding(['village', 0]))).toBe(true)
    expect(mayRead(specimen, { ...received, village: 0 }, holding(['village', 0]))).toBe(true)
    expect(mayRead(specimen, dropped, holding(['auditor', 0]))).toBe(true)
  })

  it('is the union of all posts held', () => {
    const both = holding(['village', 4], ['head', 0])
    expect(mayRead(specimen, accepted, both)).toBe(true)
    expect(readable(specimen, both)).toHaveLength(2)
  })

  it('says the same as a filter and on the page', () => {
    const actors = [
      holding(['desk', 0]),
      holding(['desk', 4]),
      holding(['head', 3]),
      holding(['village', 3]),
      holding(['auditor', 0]),
      holding(['auditor', 3], ['village', 4]),
    ]
    for (const matter of [received, accepted, dropped]) for (const actor of actors)
      expect(mayRead(specimen, matter, actor)).toBe(readable(specimen, actor).some(condition => meets(condition, matter)))
  })
})

describe('masks', () => {
  it('are what every sentence that reaches the matter keeps back', () => {
    expect(maskedFields(specimen, accepted, holding(['desk', 0]))).toEqual(new Set())
    expect(maskedFields(specimen, accepted, holding(['village', 3]))).toEqual(new Set(['phone', 'account', 'amount']))
    expect(maskedFields(specimen, accepted, holding(['village', 3], ['head', 0]))).toEqual(new Set(['phone', 'account']))
    expect(maskedFields(specimen, accepted, holding(['village', 3], ['desk', 0]))).toEqual(new Set())
  })

  it('are everything where nothing may be read', () => {
    expect(maskedFields(specimen, accepted, holding(['village', 4]))).toEqual(new Set(Object.keys(specimen.procedure.fields)))
  })
})

describe('taking a step', () => {
  const receive = specimen.procedure.steps.receive!
  it('is by a post, in the village it is bound to', () => {
    expect(postFor(receive, 3, holding(['village', 3]))).toBe('village')
    expect(postFor(receive, 4, holding(['village', 3]))).toBeUndefined()
    expect(postFor(receive, 4, holding(['head', 0], ['desk', 0]))).toBe('desk')
    expect(postFor(receive, undefined, holding(['village', 3]))).toBe('village')
  })

  it('corrections are by the posts that open matters, unless the kind says who', () => {
    expect(keepersOf(specimen)).toEqual(['desk', 'village'])
    expect(keepersOf({ ...specimen, keepers: ['head'] })).toEqual(['head'])
  })
})
