// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { examine } from './exams.ts'
import { assign } from './issues.ts'
import { meet } from './meetings.ts'
import { receivePetitions } from './petitions.ts'
import { planYear } from './plans.ts'
import { punish } from './penalties.ts'
import { keepRosters } from './rosters.ts'
import { Script } from './script.ts'
import { slips } from './slips.ts'
import { holdSessions } from './study.ts'
import type { TownScript } from './town-script.ts'
import { usualAutumn, usualYear } from './usual-work.ts'
import { furnish } from './venues.ts'
import { declareZero, wholeYear } from './zero-reports.ts'

const town = specimenTowns.wu
const year = 2022

/** 戊镇 2022: a year of petitions, received and closed. */
export const wuTown2022: TownScript = {
  town,
  year,
  write() {
    const script = new Script(town)
    const rosters = keepRosters(script, { year, staff: 44, mediators: 56, lawSavvy: 27, certified: 5 })

    holdEvents(script, { year, key: 'fair', count: 4, form: 'fair', venueType: 'market', materials: 8_800, gifts: 2_400 })
    holdEvents(script, { year, key: 'school-fair', count: 3, form: 'fair', venueType: 'school', materials: 6_600, gifts: 1_800 })

    // The regulation they are held to is in force from 1 May 2022, so the specimen begins there.
    receivePetitions(script, rosters, {
      year, key: 'petition', from: '2022-05-05', to: '2022-10-31',
      groups: [
        { count: 196, channel: 'visit', sourceLevel: 'local' }, { count: 38, channel: 'online', sourceLevel: 'local' }, {
          count: 4, channel: 'online', sourceLevel: 'national',
        },
        { count: 2, channel: 'online', sourceLevel: 'city' }, { count: 4, channel: 'online', sourceLevel: 'county' },
      ],
    })
    mediate(script, rosters, { year, key: 'dispute', agreed: 143, failed: 3, amount: 865_300, alerts: 2 })

    declareZero(script, {
      key: 'zero-crime', figures: ['mediation.civil_to_criminal'], ...wholeYear(year), by: 'peace-office', asked: '问了派出所和各村调委会，查了纠纷台账。',
    })
    declareZero(script, {
      key: 'zero-petitions', figures: ['petition.mass'], ...wholeYear(year), by: 'petition-desk', asked: '查了来访登记，问了各村（社区）。',
    })
    declareZero(script, {
      key: 'zero-court', figures: ['litig.reconsider', 'litig.suits'], ...wholeYear(year), by: 'justice-office', asked: '问了县司法局和法院，查了收文登记。',
    })
    slips(script, { events: ['fair-2', 'fair-3', 'school-fair-2'], disputes: ['dispute-12', 'dispute-60'] })

    holdSessions(script, {
      year, key: 'center', count: 8, form: 'center', theme: 'laws', hours: 2, expected: rosters.cadres, absent: 1, ledBy: rosters.leaders,
    })
    holdSessions(script, {
      year, key: 'law-savvy-training', count: 1, form: 'training', theme: 'laws', countedAs: 'law-savvy', hours: 4,
      guests: Array.from({ length: 27 }, (_, at) => script.personOf(`law-savvy-${at + 1}`)),
    })
    examine(script, { key: 'theory-exam', type: 'theory', name: '2022年度法治理论考试', day: '2022-11-18', sits: rosters.staff, failed: 1 })
    meet(script, rosters, { year, key: 'law-meeting', bodies: ['party', 'joint', 'special'], law: true })
    furnish(script, { year, rooms: 3, columns: 5 })
    currentYear(script, rosters)
    assign(script, rosters, { year, key: 'issue', count: 1, keyIssue: true })
    planYear(script, { year, key: 'measure', classes: [1, 1, 1, 1, 1, 1] })
    usualYear(script, rosters, year, { contracts: 3, subsidies: 3 })
    punish(script, rosters, { year, key: 'penalty', courses: ['spot'] })
    usualAutumn(script, rosters)
    return script.lives
  },
}
