// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { posts } from '../kinds/posts.ts'
import { accountFor, holderOf, specimenAccounts } from './accounts.ts'
import { specimenCounty, specimenTowns, specimenUnits } from './county.ts'

describe('the specimen installation', () => {
  it('gives every account a name of its own that is easy to type', () => {
    const names = specimenAccounts.map(account => account.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => !/^[a-z]+\.[a-z]+$/.test(name) || name.length > 50)).toEqual([])
    expect(new Set(specimenAccounts.map(account => account.id)).size).toBe(names.length)
  })

  it('holds every post that steps name, in every town', () => {
    const never = ['congress', 'county-office']
    for (const town of Object.values(specimenTowns))
      for (const post of Object.keys(posts).filter(each => !never.includes(each))) expect(accountFor(town, post).town).toBe(town.name)
  })

  it('has two people at the county, who hold nothing in a town', () => {
    const county = specimenAccounts.filter(account => account.posts.some(({ post }) => post === 'county-office'))
    expect(county.map(({ name }) => name)).toEqual(['xian.sifa', 'xian.fuhe'])
    expect(county.flatMap(({ posts: held }) => held.map(({ town }) => town))).toEqual([specimenCounty.id, specimenCounty.id])
  })

  it('keeps apart the people of posts that check one another', () => {
    for (const town of Object.values(specimenTowns)) {
      const holders = [
        'peace-office', 'petition-desk', 'deputy-leader', 'enforcement-team', 'enforcement-head', 'handler', 'mayor',
      ].map(post => holderOf(accountFor(town, post)))
      expect(new Set(holders).size).toBe(holders.length)
    }
  })

  it('puts villages under their town and everything under the county, in codes that no division of China has', () => {
    for (const unit of specimenUnits) {
      expect(unit.code.startsWith('99')).toBe(true)
      const parent = specimenUnits.find(each => each.id === unit.parent_id)
      if (parent) expect(unit.path).toBe(`${parent.path}${unit.id}/`)
      else expect(unit.level).toBe('county')
    }
    expect(new Set(specimenUnits.map(unit => unit.code)).size).toBe(specimenUnits.length)
  })
})
