// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { choice, kind, number, person, type Step, text, yesNo } from '../declare/declare.ts'
import { demandedBy, isAsked } from './boxes.ts'

const fields = {
  way: choice('渠道', { visit: '来访', letter: '来信', proxy: '代理' }),
  who: person('信访人'),
  unclear: yesNo('不清'),
  people: number('人数', '人'),
  spokesmen: number('代表', '人', { asked: { way: 'visit', people: { atLeast: 6 } } }),
  agent: person('代理人', { asked: { way: 'proxy' } }),
  consent: yesNo('同意', { asked: { way: 'proxy' } }),
  about: text('事由'),
}
const open: Step = {
  label: '登记',
  from: 'nothing',
  to: 'open',
  by: ['desk'],
  needs: ['way'],
  takes: ['who', 'unclear', 'people', 'spokesmen', 'agent', 'consent', 'about'],
  onlyIf: [
    { when: { either: [{ who: { given: true } }, { unclear: true }] }, otherwise: '' },
    { when: { not: { way: 'visit', people: { atLeast: 6 }, spokesmen: { given: false } } }, otherwise: '' },
    { when: { either: [{ not: { way: 'proxy' } }, { agent: { given: true }, consent: true }] }, otherwise: '' },
  ],
}
const plain = kind({
  id: 'plain',
  label: '平件',
  shape: 'case',
  mechanisms: [],
  form: 1,
  title: '{about}',
  procedure: { fields, states: { open: '已登记' }, steps: { open }, clocks: {} },
  reads: [],
  figures: {},
  report: [],
  examples: [],
})
const standing = (facts: object) => ({ village: 0, state: '', facts: { ...facts }, on: {}, clocks: {} })
const demanded = (facts: object) => [...demandedBy(plain, open, standing(facts)).keys()].sort()

describe('the boxes of a form', () => {
  it('are drawn where what is filled in asks for them', () => {
    const drawn = (facts: object) => Object.entries(fields).filter(([, field]) => isAsked(field, standing(facts))).map(([name]) => name)
    expect(drawn({ way: 'letter' })).toEqual(['way', 'who', 'unclear', 'people', 'about'])
    expect(drawn({ way: 'visit', people: 6 })).toContain('spokesmen')
    expect(drawn({ way: 'visit', people: 5 })).not.toContain('spokesmen')
    expect(drawn({ way: 'proxy' })).toEqual(['way', 'who', 'unclear', 'people', 'agent', 'consent', 'about'])
  })

  it('are demanded where a guard would refuse without them, and no longer once another way out is taken', () => {
    expect(demanded({ way: 'letter' })).toEqual(['who'])
    expect(demanded({ way: 'letter', unclear: true })).toEqual([])
    expect(demanded({ way: 'visit', who: '甲', people: 7 })).toEqual(['spokesmen'])
  })

  it('are demanded together where only both satisfy the guard', () => expect(demanded({ way: 'proxy', who: '甲' })).toEqual(['agent', 'consent']))

  it('are not demanded where each of several would do', () => {
    const either: Step = { ...open, onlyIf: [{ when: { either: [{ about: { given: true } }, { who: { given: true } }] }, otherwise: '' }] }
    expect(demandedBy(plain, either, standing({ way: 'letter' })).size).toBe(0)
  })

  it('wait for a choice on which the guard turns', () => expect(demanded({})).toEqual(['who']))
})
