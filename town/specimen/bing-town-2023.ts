// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { keepRosters } from './rosters.ts'
import { Script } from './script.ts'
import { slips } from './slips.ts'
import type { TownScript } from './town-script.ts'
import { declareZero, wholeYear } from './zero-reports.ts'

const town = specimenTowns.bing
const year = 2023

/** 丙镇 2023: a year of talks, in the villages and at the schools. */
export const bingTown2023: TownScript = {
  town,
  year,
  write() {
    const script = new Script(town)
    const rosters = keepRosters(script, { year, staff: 58, mediators: 28, lawSavvy: 36, certified: 6 })

    holdEvents(script, { year, key: 'talk', count: 26, form: 'talk', venueType: 'village', materials: 40_300, consults: 2_080, rosters })
    holdEvents(script, { year, key: 'school-talk', count: 4, form: 'talk', venueType: 'school', materials: 16_800 })
    holdEvents(script, { year, key: 'lesson', count: 6, form: 'lesson', venueType: 'school', materials: 25_200 })

    // The published report gives no figure for disputes; a town has them all the same.
    mediate(script, rosters, { year, key: 'dispute', agreed: 34, failed: 3, open: 1, amount: 241_700, alerts: 1 })

    declareZero(script, {
      key: 'zero', figures: ['mediation.civil_to_criminal', 'petition.mass', 'petition.beijing'], ...wholeYear(year), by: 'peace-office',
      asked: '问了派出所和各村，查了纠纷台账和事件台账。',
    })
    slips(script, { events: ['talk-4', 'talk-11', 'talk-17'], disputes: ['dispute-6', 'dispute-14'] })
    currentYear(script, rosters)
    return script.lives
  },
}
