// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day } from '../../law/law.ts'
import { mediatorVillage } from '../accounts.ts'
import { peopleWritten, specimenEnd, workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import { linked } from './life.ts'
import { officers } from './officers.ts'
import type { Script } from './script.ts'
import { units } from './units.ts'

/** How many stand on each roster on the last day of the year, and go on standing there. */
export interface RosterSizes {
  year: number
  staff: number
  mediators: number
  lawSavvy: number
  /** How many of the 法律明白人 are 普法骨干 too. */
  backbone?: number
  grids?: number
  advisers?: number
  certified: number
  /** On post, the certificate not yet issued. */
  uncertified?: number
}

/** Keys of the lines others refer to. */
export interface Rosters {
  /** Everybody on the staff roster, the holders of desks first. */
  staff: readonly string[]
  /** The first is the secretary, the second the mayor. */
  leaders: readonly string[]
  /** Leaders and middle ranks. */
  cadres: readonly string[]
  handlers: readonly string[]
  mediators: readonly { key: string; village: number }[]
  advisers: readonly string[]
  certified: readonly string[]
  team: string
}

/** Organisations, staff, people in posts and officers of a town. */
export function keepRosters(script: Script, sizes: RosterSizes): Rosters {
  const { year } = sizes
  const team = units(script, { year, grids: sizes.grids ?? 2 * script.villages.length })
  const staff = keepStaff(script, sizes)
  const mediators = keepMediators(script, sizes)
  keepGridWorkers(script, { year, grids: sizes.grids ?? 2 * script.villages.length })
  keepLawSavvy(script, sizes)
  const advisers = keepAdvisers(script, year, sizes.advisers ?? 2)
  return { ...staff, mediators, advisers, certified: officers(script, { ...sizes, team }), team }
}

/** Desks whose holders are staff, with the post they have. */
const desks = [
  ['secretary', 'secretary'], ['mayor', 'mayor'], ['deputy-leader', 'leader'], ['discipline-office', 'leader'], ['party-office', 'middle'],
  ['justice-office', 'middle'], ['peace-office', 'middle'], ['enforcement-head', 'middle'], ['handler', 'middle'],
  ['petition-desk', 'staff'],
  ['enforcement-team', 'staff'],
] as const
const leaders = 9
const leadersAndMiddle = 20

function keepStaff(script: Script, { year, staff }: RosterSizes): Pick<Rosters, 'staff' | 'leaders' | 'cadres' | 'handlers'> {
  const seeded = script.seeded('staff')
  const named = desks.map(([desk, post]) => ({ person: script.holder(desk), post: post as string }))
  const have = (posts: readonly string[]) => named.filter(each => posts.includes(each.post)).length
  const missingLeaders = leaders - have(['secretary', 'mayor', 'leader'])
  const missingMiddle = leadersAndMiddle - leaders - have(['middle'])
  const others = script.people.some(staff - named.length)
    .map((person, at) => ({ person, post: at < missingLeaders ? 'leader' : at < missingLeaders + missingMiddle ? 'middle' : 'staff' }))
  const lines = [...named, ...others].map(({ person, post }, at) => {
    const from = addDays(`${year - 1}-02-01`, -seeded.between(30, 2400))
    const employment = post === 'staff' ? seeded.pick(['institution', 'institution', 'civil', 'other']) : 'civil'
    const key = script.add({
      key: `staff-${at + 1}`, kind: 'staff-member', village: 0,
      steps: [{
        step: 'record', day: peopleWritten(year), recordedOn: peopleWritten(year), by: 'party-office',
        data: { person, post, employment, from },
      }],
    })
    return { key, post }
  })
  const keysOf = (...posts: string[]) => lines.filter(line => posts.includes(line.post)).map(line => line.key)
  return {
    staff: lines.map(line => line.key), leaders: keysOf('secretary', 'mayor', 'leader'),
    cadres: keysOf('secretary', 'mayor', 'leader', 'middle'), handlers: keysOf('middle', 'staff'),
  }
}

/** A line on the roster of posts: from a day, renewed while the specimen lasts. */
export function hold(script: Script, { key, village, by, day, data, term, renewedBy = by }: {
  key: string; village: number; by: string; day: Day; data: Record<string, unknown>; term?: number; renewedBy?: string
}): string {
  const from = data.from as Day
  const ends = (nth: number): Day => addDays(addMonths(from, nth * term!), -1)
  const steps: LifeStep[] = [{ step: 'record', day, recordedOn: day, by, data: term ? { ...data, termTo: ends(1) } : data }]
  for (let nth = 1; term && workdayFrom(addDays(ends(nth), 1)) <= specimenEnd; nth++)
    if (ends(nth) >= day) steps.push({
      step: 'renew', day: workdayFrom(addDays(ends(nth), 1)), by: renewedBy, data: { termTo: ends(nth + 1) },
    })
  return script.add({ key, kind: 'post-holder', village, steps })
}

/** 每届三年（人民调解法第九条）. */
const mediatorMonths = 36

function keepMediators(script: Script, { year, mediators }: RosterSizes): { key: string; village: number }[] {
  const seeded = script.seeded('mediators')
  const places = [mediatorVillage, 0, ...script.villages.filter(village => village !== mediatorVillage)]
  const people = [script.holder('mediator'), ...script.people.some(mediators - 1)]
  return people.map((person, at) => {
    const village = places[at % places.length]!
    const role = at >= places.length && at < 2 * places.length ? 'committee-chair' : 'mediator'
    const flags = [...(seeded.chance(0.5) ? ['party'] : []), ...(village > 0 ? ['local'] : [])]
    const data = {
      person, role, unit: linked(`committee-${village}`), fullTime: village === 0 && role === 'mediator',
      ...(flags.length > 0 ? { flags } : {}), from: `${year - 1}-03-01`,
    }
    return {
      key: hold(script, { key: `mediator-${at + 1}`, village, by: 'justice-office', day: peopleWritten(year), data, term: mediatorMonths }),
      village,
    }
  })
}

function keepGridWorkers(script: Script, { year, grids }: { year: number; grids: number }): void {
  const people = [script.holder('village'), ...script.people.some(grids - 1)]
  for (const [at, person] of people.entries()) {
    const data = { person, role: 'grid-worker', unit: linked(`grid-${at + 1}`), fullTime: at % 4 === 3, from: `${year - 1}-06-01` }
    hold(script, {
      key: `grid-worker-${at + 1}`, village: (at % script.villages.length) + 1, by: 'peace-office', day: peopleWritten(year), data,
    })
  }
}

/** The first of each village is its liaison for the rule of law besides; the last village has nobody yet. */
function keepLawSavvy(script: Script, { year, lawSavvy, backbone = 0 }: RosterSizes): void {
  const seeded = script.seeded('law-savvy')
  const people = script.people.some(lawSavvy)
  for (const village of script.villages.slice(0, -1)) hold(script, {
    village, by: 'justice-office', day: peopleWritten(year), key: `liaison-${village}`,
    data: { person: people[village - 1], role: 'liaison', from: `${year - 1}-11-03` },
  })
  for (const [at, person] of people.entries()) {
    const village = (at % script.villages.length) + 1
    const flags = [seeded.pick(['party', 'committee', 'local']), ...(seeded.chance(0.2) ? ['deputy'] : [])]
    const line = { village, by: 'justice-office', day: peopleWritten(year) }
    hold(script, { ...line, key: `law-savvy-${at + 1}`, data: { person, role: 'law-savvy', flags, from: `${year - 1}-09-15` } })
    if (at < backbone) hold(script, {
      ...line, key: `backbone-${at + 1}`, data: { person, role: 'backbone', flags, from: `${year - 1}-10-20` },
    })
  }
}

/**
 * One for the government, the others for the villages, each for several; contracts of a year, so that each January has its renewal.
 * The last village has no adviser yet.
 */
function keepAdvisers(script: Script, year: number, count: number): string[] {
  const people = [script.holder('adviser'), ...script.people.some(count - 1)]
  const line = { village: 0, by: 'justice-office', day: peopleWritten(year), term: 12 }
  const ofVillages = script.villages.slice(0, -1).map((village, at) => hold(script, {
    ...line, village, key: `village-adviser-${at + 1}`, data: { person: people[at % people.length], role: 'village-adviser', from: `${year}-01-01` },
  }))
  const ofTown = hold(script, {
    ...line, key: 'government-adviser',
    data: { person: people[0], role: 'government-adviser', legalQualification: true, from: `${year}-01-01` },
  })
  hold(script, {
    village: 0, by: 'justice-office', day: peopleWritten(year), key: 'legal-reviewer',
    data: { person: script.holder('justice-office'), role: 'legal-reviewer', legalQualification: true, from: `${year - 1}-01-04` },
  })
  return [ofTown, ...ofVillages.slice(0, people.length)]
}
