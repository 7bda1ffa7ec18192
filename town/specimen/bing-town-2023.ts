// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { examine } from './exams.ts'
import { assign } from './issues.ts'
import { meet } from './meetings.ts'
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
    declareZero(script, {
      key: 'zero-court', figures: ['litig.reconsider', 'litig.suits'], ...wholeYear(year), by: 'justice-office', asked: '问了县司法局和法院，查了收文登记。',
    })
    slips(script, { events: ['talk-4', 'talk-11', 'talk-17'], disputes: ['dispute-6', 'dispute-14'] })

    const others = rosters.leaders.slice(2)
    const onLaw = { year, theme: 'laws', hours: 2, ledBy: others } as const
    holdSessions(script, { ...onLaw, key: 'center', count: 4, form: 'center', expected: rosters.cadres, absent: 1 })
    holdSessions(script, { ...onLaw, key: 'discussion', count: 4, form: 'discussion', expected: rosters.cadres })
    holdSessions(script, { ...onLaw, key: 'staff-study', count: 16, form: 'staff', expected: rosters.staff, absent: 2 })
    holdSessions(script, {
      year, key: 'congress', count: 8, form: 'topic', theme: 'non-law', hours: 2, expected: rosters.leaders,
      ledBy: rosters.leaders.slice(0, 2),
    })
    holdSessions(script, {
      year, key: 'backbone', count: 4, form: 'training', theme: 'laws', countedAs: 'backbone', hours: 4,
      guests: Array.from({ length: 36 }, (_, at) => script.personOf(`law-savvy-${at + 1}`)),
    })
    examine(script, {
      key: 'online-exam', type: 'online', name: '2023年度在线学法考试', organiser: '示范县普法学习平台', day: '2023-11-22', sits: rosters.staff,
      studied: true,
    })
    meet(script, rosters, {
      year, key: 'law-meeting', law: true,
      bodies: ['party', 'joint', 'special', 'group', 'party', 'promotion', 'joint', 'special', 'dispatch', 'party', 'group', 'special'],
    })
    furnish(script, { year, rooms: 4, columns: 9, walls: 2 })
    currentYear(script, rosters)
    assign(script, rosters, { year, key: 'issue', count: 2, keyIssue: true })
    planYear(script, { year, key: 'measure', classes: [1, 1, 1, 1, 1, 1] })
    usualYear(script, rosters, year, { contracts: 3, subsidies: 3 })
    punish(script, rosters, { year, key: 'penalty', courses: ['fine'] })
    usualAutumn(script, rosters)
    return script.lives
  },
}
