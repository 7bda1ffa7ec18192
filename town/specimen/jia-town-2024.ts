// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { advise } from './advice.ts'
import { answerReconsideration } from './court.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { examine } from './exams.ts'
import { inspect } from './inspections.ts'
import { assign } from './issues.ts'
import { meet } from './meetings.ts'
import { planYear } from './plans.ts'
import { receivePetitions } from './petitions.ts'
import { punish } from './penalties.ts'
import { keepRosters } from './rosters.ts'
import { Script } from './script.ts'
import { slips } from './slips.ts'
import { holdSessions, officerNames, usualStudy } from './study.ts'
import type { TownScript } from './town-script.ts'
import { usualAutumn, usualYear } from './usual-work.ts'
import { furnish } from './venues.ts'
import { declareZero, wholeYear } from './zero-reports.ts'

const town = specimenTowns.jia
const year = 2024

/** 甲镇 2024: a year of visits under one roof and of talks in courtyards. */
export const jiaTown2024: TownScript = {
  town,
  year,
  write() {
    const script = new Script(town)
    const rosters = keepRosters(script, { year, staff: 52, mediators: 24, lawSavvy: 30, certified: 9 })

    holdEvents(script, { year, key: 'column', count: 3, form: 'column', venueType: 'market', issues: 1 })
    holdEvents(script, { year, key: 'courtyard', count: 2, form: 'courtyard', venueType: 'village', materials: 320, consults: 45 })
    holdEvents(script, { year, key: 'lecture', count: 4, form: 'lecture', venueType: 'village', materials: 760, consults: 60, rosters })
    holdEvents(script, { year, key: 'art', count: 1, form: 'art', venueType: 'market' })

    inspect(script, rosters, {
      year, key: 'onecheck', count: 27, mode: 'onecheck', objects: [1, 2, 1, 3], officers: [8, 7, 9], own: 3, problems: 11,
      scenes: ['food-stall', 'small-firm', 'building-site', 'water-source', 'pharmacy', 'restaurant', 'farm-supplies', 'gas'],
    })

    // The published report says nothing of these; a town has them all the same.
    mediate(script, rosters, { year, key: 'dispute', agreed: 21, failed: 2, open: 1, amount: 186_400, alerts: 1 })
    receivePetitions(script, rosters, {
      year, key: 'petition',
      groups: [{ count: 6, channel: 'visit', sourceLevel: 'local' }, { count: 3, channel: 'online', sourceLevel: 'local' }],
    })
    advise(script, rosters, { year, key: 'advice', services: { consultation: 9, drafting: 4, mediation: 3, duty: 12 } })

    declareZero(script, {
      key: 'zero', figures: [
        'mediation.civil_to_criminal', 'stability.malignant', 'petition.mass', 'petition.beijing',
      ], ...wholeYear(year), by: 'peace-office',
      asked: '问了派出所、各村和信访岗，查了纠纷和事件台账。',
    })
    slips(script, { events: ['lecture-3', 'courtyard-1', 'lecture-4'], disputes: ['dispute-4', 'dispute-9'] })

    holdSessions(script, {
      year, key: 'enforcement-training', count: 4, form: 'training', theme: 'enforcement', countedAs: 'enforcement', hours: 6,
      guests: officerNames(script, rosters),
    })
    const cadres = { year, theme: 'laws', expected: rosters.cadres } as const
    holdSessions(script, { ...cadres, key: 'law-training', count: 2, form: 'training', countedAs: 'law', hours: 4, absent: 1 })
    holdSessions(script, { ...cadres, key: 'center', count: 3, form: 'center', hours: 2, absent: 2, ledBy: rosters.leaders })
    usualStudy(script, rosters, { year, key: 'study' })
    examine(script, {
      key: 'entry-exam', type: 'entry', name: '行政执法人员资格考试', day: '2024-09-06',
      sits: rosters.staff.slice(8, 39), failed: 4,
    })
    examine(script, { key: 'theory-exam', type: 'theory', name: '2024年度法治理论考试', day: '2024-11-15', sits: rosters.staff })
    meet(script, rosters, {
      year, key: 'law-meeting', law: true,
      bodies: ['party', 'joint', 'special', 'party', 'group', 'promotion', 'joint', 'special', 'party'],
    })
    furnish(script, { year, rooms: 3, columns: 4, walls: 1 })
    currentYear(script, rosters)
    assign(script, rosters, { year, key: 'issue', count: 2, keyIssue: true })
    planYear(script, { year, key: 'measure', classes: [1, 1, 1, 1, 1, 1] })
    answerReconsideration(script, rosters, { key: 'reconsideration', from: '2024-05-13', about: '占道经营处罚决定', procedure: 'ordinary' })
    usualYear(script, rosters, year, { contracts: 3, subsidies: 3 })
    punish(script, rosters, { year, key: 'penalty', courses: ['fine', 'spot'] })
    usualAutumn(script, rosters)
    return script.lives
  },
}
